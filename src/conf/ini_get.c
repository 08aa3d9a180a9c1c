#include "catalyse/base/i18n.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/conf/ini.h"
#include <string.h>
#include <strings.h>

static void place_add(struct str *out, const char *path, int line, int column) {
    if (!*path) return;
    str_addz(out, path);
    if (line) str_addf(out, ":%d", line);
    if (line && column) str_addf(out, ":%d", column);
    str_addz(out, ": ");
}

void problems_add(struct problems *p, struct arena *a, const char *path, int line, int column,
                  const char *format, ...) {
    struct str text = {0};
    place_add(&text, path, line, column);
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    VEC_PUSH(a, p, str_keep(&text, a).p);
}

void problems_copy(struct problems *p, struct arena *a, const char *text) {
    VEC_PUSH(a, p, arena_strndup(a, text, strlen(text)));
}

bool problems_check(const struct problems *p, struct error *e) {
    size_t n = p->n;
    if (!n) return true;
    const char *first = p->v[0];
    if (n == 1) return error_set(e, ERR_DATA, "%s", first);
    return error_set(e, ERR_DATA, P_("%s (and %zu more problem)", "%s (and %zu more problems)", n - 1), first,
                     n - 1);
}

bool ini_fail(const struct ini *ini, const struct ini_item *item, struct error *e, const char *format, ...) {
    struct str text = {0};
    place_add(&text, ini->path, item->line, item->column);
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    error_set(e, ERR_DATA, "%s", str_c(&text));
    str_deinit(&text);
    return false;
}

const struct ini_section *ini_section(const struct ini *ini, const char *name) {
    for (size_t i = 0; i < ini->n; i++)
        if (!strcasecmp(ini->sections[i].name, name)) return &ini->sections[i];
    return NULL;
}

const struct ini_item *ini_find(const struct ini_section *section, const char *key) {
    for (size_t i = 0; section && i < section->n; i++)
        if (!strcasecmp(section->items[i].key, key)) return &section->items[i];
    return NULL;
}

bool ini_i64(const struct ini *ini, const struct ini_item *item, int64_t min, int64_t max, int64_t *out,
             struct error *e) {
    int64_t value;
    if (!sv_to_i64(item->value, &value) || value < min || value > max)
        return ini_fail(ini, item, e, _("'%s' is a whole number from %lld to %lld, not '%.*s'"), item->key,
                        (long long)min, (long long)max, SV_ARG(item->value));
    *out = value;
    return true;
}

bool ini_bool(const struct ini *ini, const struct ini_item *item, bool *out, struct error *e) {
    if (sv_to_bool(item->value, out)) return true;
    return ini_fail(ini, item, e, _("'%s' is yes or no, not '%.*s'"), item->key, SV_ARG(item->value));
}

struct sv choice_word(const char *choices, int i) {
    struct sv rest = sv_from(choices), word;
    while (sv_next(&rest, ' ', &word))
        if (i-- == 0) return word;
    return SV_NULL;
}

/* The position of a word in `choices` (words separated by one blank, ASCII case ignored), or -1. */
static int choice_index(const char *choices, struct sv word) {
    struct sv one;
    for (int i = 0; (one = choice_word(choices, i)).n; i++)
        if (one.n == word.n && !strncasecmp(one.p, word.p, word.n)) return i;
    return -1;
}

bool ini_choice(const struct ini *ini, const struct ini_item *item, const char *choices, int *out,
                struct error *e) {
    int i = choice_index(choices, item->value);
    if (i < 0)
        return ini_fail(ini, item, e, _("'%s' is one of: %s; not '%.*s'"), item->key, choices,
                        SV_ARG(item->value));
    *out = i;
    return true;
}

void ini_check_keys(struct ini *ini, const struct ini_section *section, const char *const *known, size_t n,
                    struct arena *a) {
    for (size_t i = 0; section && i < section->n; i++) {
        const struct ini_item *item = &section->items[i];
        struct nearest near = {.word = sv_from(item->key)};
        for (size_t j = 0; j < n; j++) nearest_try(&near, known[j]);
        if (near.name && !near.distance) continue;
        if (near.name)
            problems_add(&ini->problems, a, ini->path, item->line, 0,
                         _("unknown key '%s': did you mean '%s'?"), item->key, near.name);
        else
            problems_add(&ini->problems, a, ini->path, item->line, 0, _("unknown key '%s'"), item->key);
    }
}
