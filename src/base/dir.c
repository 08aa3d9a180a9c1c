#include "catalyse/base/errno_text.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include <dirent.h>
#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { TREE_FILES = 16 };

static bool make_one(const char *path, struct error *e) {
    if (mkdir(path, 0700) == 0 || (errno == EEXIST && fs_is_dir(path))) return true;
    return error_set(e, ERR_CANNOT_CREATE, _("cannot make the folder '%s': %s"), path,
                     errno_text_writing(errno));
}

bool fs_mkdirs(const char *path, struct error *e) {
    struct arena a = {0};
    char *copy = arena_strndup(&a, path, strlen(path));
    bool ok = true;
    for (char *p = copy + 1; ok && *copy && *p; p++) {
        if (*p != '/') continue;
        *p = '\0';
        ok = make_one(copy, e);
        *p = '/';
    }
    ok = ok && make_one(path, e);
    arena_deinit(&a);
    return ok;
}

static int remove_entry(const char *path, const struct stat *st, int kind, struct FTW *at) {
    (void)st, (void)kind, (void)at;
    return remove(path) == 0 || errno == ENOENT ? 0 : -1;
}

bool fs_remove_tree(const char *path, struct error *e) {
    if (nftw(path, remove_entry, TREE_FILES, FTW_DEPTH | FTW_PHYS) == 0 || errno == ENOENT) return true;
    return error_set(e, ERR_IO, _("cannot remove '%s': %s"), path, errno_text(errno));
}

static bool move_files(struct arena *a, const char *part, const char *path, struct error *e) {
    char **names;
    size_t n;
    if (!fs_list(part, "", a, &names, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        const char *to = fs_join(a, path, names[i]);
        if (rename(fs_join(a, part, names[i]), to) != 0) return fs_cannot_make(to, e);
    }
    return fs_remove_tree(part, e);
}

bool fs_put_tree(const char *part, const char *path, struct error *e) {
    struct arena a = {0};
    if (rename(part, path) == 0) return true;
    if (errno != ENOTEMPTY && errno != EEXIST) return fs_cannot_make(path, e);
    bool ok = move_files(&a, part, path, e);
    arena_deinit(&a);
    return ok;
}

static int by_bytes(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

bool fs_list(const char *dir, const char *suffix, struct arena *a, char ***names, size_t *n,
             struct error *e) {
    VEC(char *) found = {0};
    DIR *open = opendir(dir);
    if (!open)
        return error_set(e, errno == ENOENT ? ERR_NO_FILE : ERR_IO, _("cannot read '%s': %s"), dir,
                         errno_text(errno));
    for (const struct dirent *entry; (entry = readdir(open));) {
        struct sv name = sv_from(entry->d_name);
        if (sv_is(name, ".") || sv_is(name, "..") || !sv_ends(name, sv_from(suffix))) continue;
        VEC_PUSH(a, &found, arena_strndup(a, name.p, name.n));
    }
    closedir(open);
    if (found.n) qsort(found.v, found.n, sizeof *found.v, by_bytes);
    *names = found.v;
    *n = found.n;
    return true;
}
