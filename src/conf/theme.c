#include "catalyse/conf/theme.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/vec.h"
#include <string.h>

struct names {
    const char **v;
    size_t n, cap;
};

/* Adds name in its place; one that is there already is not added. */
static void name_insert(struct names *names, struct arena *a, const char *name) {
    size_t at = 0;
    while (at < names->n && strcmp(names->v[at], name) < 0) at++;
    if (at < names->n && !strcmp(names->v[at], name)) return;
    VEC_PUSH(a, names, name);
    memmove(names->v + at + 1, names->v + at, (names->n - 1 - at) * sizeof *names->v);
    names->v[at] = name;
}

static bool names_of(const char *dir, struct arena *a, struct names *names, struct error *e) {
    char **files;
    size_t n;
    if (!fs_is_dir(dir)) return true;
    if (!fs_list(dir, ".ini", a, &files, &n, e)) return false;
    for (size_t i = 0; i < n; i++)
        name_insert(names, a, arena_strndup(a, files[i], strlen(files[i]) - strlen(".ini")));
    return true;
}

bool theme_names(struct arena *a, const char *const **out, size_t *n, struct error *e) {
    struct names names = {0};
    if (!names_of(data_path(a, "themes"), a, &names, e)) return false;
    if (!names_of(xdg_path(a, XDG_CONFIG, "themes"), a, &names, e)) return false;
    *out = names.v;
    *n = names.n;
    return true;
}

static bool no_such_theme(const char *name, struct arena *a, struct error *e) {
    const char *const *names;
    size_t n;
    if (!theme_names(a, &names, &n, e)) return false;
    struct nearest near = {.word = sv_from(name)};
    for (size_t i = 0; i < n; i++) nearest_try(&near, names[i]);
    if (near.name) return error_set(e, ERR_CONFIG, _("no theme '%s': did you mean '%s'?"), name, near.name);
    return error_set(e, ERR_CONFIG, _("no theme '%s'"), name);
}

/* The user's own theme of that name, else the one that was installed; NULL when there is none. The default is
 * built in: its installed file is a copy to start from. */
static const char *theme_path(const char *name, struct arena *a) {
    const char *const folders[] = {xdg_path(a, XDG_CONFIG, "themes"), data_path(a, "themes")};
    const char *file = arena_printf(a, "%s.ini", name);
    size_t n = strcmp(name, THEME_DEFAULT) ? sizeof folders / sizeof *folders : 1;
    for (size_t i = 0; !strchr(name, '/') && i < n; i++) {
        const char *path = fs_join(a, folders[i], file);
        if (fs_exists(path)) return path;
    }
    return NULL;
}

bool theme_load(const char *name, struct arena *a, struct ini *ini, const struct ini_section **roles,
                struct error *e) {
    static const struct ini_section nothing = {.name = "roles"};
    const char *path = theme_path(name, a);
    if (!path && !strcmp(name, THEME_DEFAULT)) {
        *ini = (struct ini){.path = ""};
        *roles = &nothing;
        return true;
    }
    if (!path) return no_such_theme(name, a, e);
    if (!ini_load(path, INI_SETTINGS_MAX, a, ini, e)) return false;
    *roles = ini_section(ini, "roles");
    return *roles || error_set(e, ERR_CONFIG, _("%s: a theme needs a section [roles]"), path);
}
