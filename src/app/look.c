#include "app/look.h"
#include "catalyse/conf/theme.h"

bool look_theme(const char *name, struct theme *out, struct error *e) {
    struct arena a = {0};
    struct ini ini;
    const struct ini_section *roles;
    theme_default(out);
    bool ok = theme_load(name, &a, &ini, &roles, e) && ini_check(&ini, e);
    for (size_t i = 0; ok && i < roles->n; i++)
        ok = theme_set(out, sv_from(roles->items[i].key), roles->items[i].value, e);
    if (!ok) theme_default(out);
    arena_deinit(&a);
    return ok;
}

enum glyphs look_glyphs(const struct settings *cfg, bool unicode) {
    if (cfg->borders == BORDERS_NONE) return GLYPHS_NONE;
    return unicode && cfg->borders == BORDERS_UNICODE ? GLYPHS_UNICODE : GLYPHS_ASCII;
}

const char *look_colour(const struct settings *cfg) {
    static const char *const words[] = {"auto", "always", "never"};
    return words[cfg->colour];
}
