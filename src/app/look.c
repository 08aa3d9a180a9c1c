#include "app/look.h"
#include "catalyse/conf/theme.h"

void look_theme(const char *name, struct theme *out, struct arena *a, struct problems *problems) {
    struct ini ini;
    const struct ini_section *roles;
    struct error e = {0};
    theme_default(out);
    if (!theme_load(name, a, &ini, &roles, &e)) {
        problems_copy(problems, a, e.text);
        return;
    }
    for (size_t i = 0; i < ini.problems.n; i++) problems_copy(problems, a, ini.problems.v[i]);
    for (size_t i = 0; i < roles->n; i++) {
        const struct ini_item *item = &roles->items[i];
        if (!theme_set(out, sv_from(item->key), item->value, &e))
            problems_add(problems, a, ini.path, item->line, item->column, "%s", e.text);
    }
}

enum glyphs look_glyphs(const struct settings *cfg, bool unicode) {
    if (cfg->borders == BORDERS_NONE) return GLYPHS_NONE;
    return unicode && cfg->borders == BORDERS_UNICODE ? GLYPHS_UNICODE : GLYPHS_ASCII;
}

const char *look_colour(const struct settings *cfg) {
    static const char *const words[] = {"auto", "always", "never"};
    return words[cfg->colour];
}
