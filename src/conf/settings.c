#include "catalyse/conf/settings.h"
#include "catalyse/base/account.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/conf/ini_write.h"
#include <string.h>
#include <strings.h>

const struct setting settings_table[] = {
#define X(name, kind, initial, choices, min, max, help) \
    {#name, SETTING_##kind, offsetof(struct settings, name), initial, choices, min, max, help},
    SETTINGS(X)
#undef X
};
const size_t n_settings = sizeof settings_table / sizeof *settings_table;

static const char *const setting_names[] = {
#define X(name, ...) #name,
    SETTINGS(X)
#undef X
};

#define FIELD(s, which, type) ((type *)(void *)((char *)(s) + (which)->offset))
#define CONST_FIELD(s, which, type) ((const type *)(const void *)((const char *)(s) + (which)->offset))

const struct setting *setting_find(const char *name) {
    for (size_t i = 0; i < n_settings; i++)
        if (!strcasecmp(settings_table[i].name, name)) return &settings_table[i];
    return NULL;
}

static bool name_read(const struct ini *file, const struct ini_item *item, const struct setting *which,
                      char *out, struct error *e) {
    struct str clean = {0};
    bool ok = text_clean(item->value, false, &clean) && (int64_t)clean.n >= which->min &&
              (int64_t)clean.n <= which->max;
    if (ok)
        memcpy(out, str_c(&clean), clean.n + 1);
    else
        ini_fail(file, item, e, _("'%s' is one line of %lld to %lld bytes"), which->name,
                 (long long)which->min, (long long)which->max);
    str_deinit(&clean);
    return ok;
}

static bool setting_read(struct settings *s, const struct setting *which, const struct ini *file,
                         const struct ini_item *item, struct error *e) {
    switch (which->kind) {
    case SETTING_CHOICE:
        return ini_choice(file, item, which->choices, FIELD(s, which, int), e);
    case SETTING_BOOL:
        return ini_bool(file, item, FIELD(s, which, bool), e);
    case SETTING_INT:
        return ini_i64(file, item, which->min, which->max, FIELD(s, which, int64_t), e);
    case SETTING_NAME:
        return name_read(file, item, which, FIELD(s, which, char), e);
    }
    return false;
}

static bool setting_set(struct settings *s, const struct setting *which, struct sv text, struct error *e) {
    struct ini nowhere = {.path = ""};
    struct ini_item item = {.key = which->name, .value = text};
    return setting_read(s, which, &nowhere, &item, e);
}

void settings_default(struct settings *s) {
    *s = (struct settings){0};
    for (size_t i = 0; i < n_settings; i++) {
        struct error e;
        BUG_ON(!setting_set(s, &settings_table[i], sv_from(settings_table[i].initial), &e));
    }
}

static void section_apply(struct settings *s, struct ini *file, const struct ini_section *section,
                          bool inside, struct arena *a) {
    for (size_t i = 0; i < section->n; i++) {
        const struct ini_item *item = &section->items[i];
        const struct setting *which = setting_find(item->key);
        struct error e;
        if (!which) continue;
        if (!setting_read(s, which, file, item, &e))
            problems_copy(&file->problems, a, e.text);
        else if (inside)
            s->chosen |= 1ULL << (which - settings_table);
    }
    ini_check_keys(file, section, setting_names, n_settings, a);
}

/* Settings stand before the first section or in [settings]. */
static void file_apply(struct settings *s, struct ini *file, bool inside, struct arena *a) {
    for (size_t i = 0; i < file->n; i++) {
        const struct ini_section *section = &file->sections[i];
        if (!strcasecmp(section->name, "keys") && !inside) {
            s->keys = section;
            s->keys_path = file->path;
        } else if (!*section->name || !strcasecmp(section->name, "settings")) {
            section_apply(s, file, section, inside, a);
        } else {
            problems_add(&file->problems, a, file->path, section->line, 0,
                         _("unknown section [%s]: there are [settings] and [keys]"), section->name);
        }
    }
}

static void file_load(struct settings *s, const char *path, bool inside, struct arena *a,
                      struct problems *problems) {
    struct ini file;
    struct error e;
    if (!ini_load(path, INI_SETTINGS_MAX, a, &file, &e)) {
        problems_copy(problems, a, e.text);
        return;
    }
    file_apply(s, &file, inside, a);
    for (size_t i = 0; i < file.problems.n; i++) problems_copy(problems, a, file.problems.v[i]);
}

void settings_load(struct settings *s, const char *path, struct arena *a, struct problems *problems) {
    settings_default(s);
    const char *users = path ? path : xdg_path(a, XDG_CONFIG, "settings.ini");
    const char *inside = xdg_path(a, XDG_STATE, "settings.ini");
    if (path || fs_exists(users)) file_load(s, users, false, a, problems);
    if (fs_exists(inside)) file_load(s, inside, true, a, problems);
}

const char *settings_author(const struct settings *s) {
    return *s->author ? s->author : NULL;
}

/* Only the author's may be empty. */
static void name_show(const char *name, struct str *out) {
    struct arena a = {0};
    str_addz(out, *name ? name : account_name(&a));
    arena_deinit(&a);
}

void setting_show(const struct settings *s, const struct setting *which, struct str *out) {
    switch (which->kind) {
    case SETTING_CHOICE:
        str_add(out, choice_word(which->choices, *CONST_FIELD(s, which, int)));
        break;
    case SETTING_BOOL:
        str_addz(out, *CONST_FIELD(s, which, bool) ? "yes" : "no");
        break;
    case SETTING_INT:
        str_addf(out, "%lld", (long long)*CONST_FIELD(s, which, int64_t));
        break;
    case SETTING_NAME:
        name_show(CONST_FIELD(s, which, char), out);
        break;
    }
}

bool setting_choose(struct settings *s, const struct setting *which, struct sv text, struct error *e) {
    if (!setting_set(s, which, text, e)) return false;
    s->chosen |= 1ULL << (which - settings_table);
    return true;
}

bool settings_save(const struct settings *s, struct error *e) {
    struct str out = {0}, value = {0};
    struct arena a = {0};
    ini_write_comment(&out, _("Chosen in the settings screen. Your own settings.ini is never changed."));
    ini_write_section(&out, "settings");
    for (size_t i = 0; i < n_settings; i++) {
        if (!(s->chosen >> i & 1)) continue;
        str_clear(&value);
        setting_show(s, &settings_table[i], &value);
        ini_write_text(&out, settings_table[i].name, str_sv(&value));
    }
    bool ok = fs_mkdirs(xdg_path(&a, XDG_STATE, NULL), e) &&
              fs_write(xdg_path(&a, XDG_STATE, "settings.ini"), str_sv(&out), e);
    arena_deinit(&a);
    str_deinit(&value);
    str_deinit(&out);
    return ok;
}
