#include "service/session/session_folder.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include <string.h>

static char *shipped(struct arena *a) {
    return data_path(a, "sample-sessions");
}

bool session_names(struct arena *a, char ***names, size_t *n, struct error *e) {
    const char *dir = shipped(a);
    char **all;
    size_t n_all;
    if (!fs_list(dir, "", a, &all, &n_all, e)) return false;
    *names = arena_array(a, n_all + 1, sizeof **names);
    *n = 0;
    for (size_t i = 0; i < n_all; i++)
        if (fs_is_dir(fs_join(a, dir, all[i]))) (*names)[(*n)++] = all[i];
    return true;
}

static bool no_session(const char *from, struct arena *a, struct error *e) {
    struct nearest near = {.word = sv_from(from)};
    char **names;
    size_t n;
    if (session_names(a, &names, &n, e))
        for (size_t i = 0; i < n; i++) nearest_try(&near, names[i]);
    struct quote name = text_quote(sv_from(from));
    if (near.name)
        return error_set(e, ERR_NO_FILE, _("there is no session '%s': did you mean '%s'?"), name.p,
                         near.name);
    return error_set(e, ERR_NO_FILE, _("there is no folder '%s', and no session of that name is shipped"),
                     name.p);
}

bool session_find(const char *from, struct arena *a, const char **folder, struct error *e) {
    *folder = from;
    if (fs_is_dir(from)) return true;
    *folder = fs_join(a, shipped(a), from);
    if (from[0] && !strchr(from, '/') && from[0] != '.' && fs_is_dir(*folder)) return true;
    return no_session(from, a, e);
}

bool folder_is_row(const struct ini_section *section) {
    return section->name[0] && strcasecmp(section->name, "defaults") != 0 &&
           strcasecmp(section->name, "session") != 0;
}

const struct ini_item *folder_key(const struct ini *ini, const struct ini_section *section, const char *key) {
    const struct ini_item *item = ini_find(section, key);
    if (!item) item = ini_find(ini_section(ini, "defaults"), key);
    return item ? item : ini_find(ini_section(ini, ""), key);
}

/* A folder on its way into a struct folder. */
struct listing {
    struct arena *a;
    struct told *told;
    VEC(struct ini_file) inis;
    VEC(struct csv_file) csvs;
};

static struct told_file *new_file(struct arena *a, const char *name) {
    struct told_file *file = arena_alloc(a, sizeof *file);
    file->name = name;
    return file;
}

static bool add_ini(struct listing *l, const char *dir, const char *name, struct error *e) {
    struct ini_file file = {.file = new_file(l->a, name),
                            .stem = arena_strndup(l->a, name, strlen(name) - strlen(".ini"))};
    if (!ini_load(fs_join(l->a, dir, name), INI_CONTENT_MAX, l->a, &file.ini, e)) return false;
    for (size_t i = 0; i < file.ini.problems.n; i++) told_text(l->told, file.ini.problems.v[i]);
    VEC_PUSH(l->a, &l->inis, file);
    return true;
}

static void no_entity(struct listing *l, const char *path, struct sv stem) {
    struct nearest near = {.word = stem};
    for (size_t i = 0; i < N_ENTITIES; i++) nearest_try(&near, ENTITIES[i]->name);
    const char *text =
        near.name
            ? arena_printf(l->a, _("no kind of record is named '%s': did you mean '%s'?"), text_quote(stem).p,
                           near.name)
            : arena_printf(l->a, _("no kind of record is named '%s': rename the file"), text_quote(stem).p);
    told_at(l->told, path, 0, 0, text);
}

static void add_csv(struct listing *l, const char *dir, const char *name) {
    const char *path = fs_join(l->a, dir, name);
    struct sv stem = sv_of(name, strlen(name) - strlen(".csv"));
    const struct entity *entity = entity_find(stem);
    if (entity)
        VEC_PUSH(l->a, &l->csvs, (struct csv_file){path, new_file(l->a, name), entity});
    else
        no_entity(l, path, stem);
}

static bool add_inis(struct listing *l, const char *dir, bool with_programme, struct error *e) {
    char **names;
    size_t n;
    if (!fs_list(dir, ".ini", l->a, &names, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        bool programme = strcmp(names[i], "programme.ini") == 0;
        if ((with_programme || !programme) && !add_ini(l, dir, names[i], e)) return false;
    }
    return true;
}

/* The folder beside this one, else the shipped session. */
static bool find_base(struct listing *l, const char *dir, const struct ini *ini, const struct ini_item *item,
                      const char **base, struct error *e) {
    const char *name = item->value.p;
    bool plain = item->value.n > 0 && item->value.n < BASED_ON_NAME && name[0] != '.' && !strchr(name, '/');
    if (plain) {
        *base = fs_join(l->a, fs_join(l->a, dir, ".."), name);
        if (fs_is_dir(*base) || session_find(name, l->a, base, e)) return true;
        return error_prefix(e, "%s:%d:%d", ini->path, item->line, item->column);
    }
    return ini_fail(ini, item, e, _("based_on is the name of a session, not '%s'"),
                    text_quote(item->value).p);
}

static bool add_base(struct listing *l, const char *dir, struct error *e) {
    const char *path = fs_join(l->a, dir, "programme.ini"), *base;
    struct ini ini;
    if (!fs_exists(path)) return true;
    if (!ini_load(path, INI_CONTENT_MAX, l->a, &ini, e)) return false;
    const struct ini_item *item = ini_find(ini_section(&ini, "session"), "based_on");
    if (!item) return true;
    return find_base(l, dir, &ini, item, &base, e) && add_inis(l, base, false, e);
}

bool folder_read(const char *path, struct arena *a, struct told *told, struct folder *out, struct error *e) {
    struct listing l = {.a = a, .told = told};
    char **names;
    size_t n;
    if (!add_base(&l, path, e)) return false;
    size_t n_base = l.inis.n;
    if (!add_inis(&l, path, true, e) || !fs_list(path, ".csv", a, &names, &n, e)) return false;
    for (size_t i = 0; i < n; i++) add_csv(&l, path, names[i]);
    *out = (struct folder){l.inis.v, l.inis.n, n_base, l.csvs.v, l.csvs.n};
    if (out->n_inis + out->n_csvs > 0) return true;
    return error_set(e, ERR_DATA, _("'%s' holds no session: no .ini and no .csv file is in it"), path);
}
