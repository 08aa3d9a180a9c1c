#include "store/own_folder.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/prng.h"
#include "catalyse/base/vec.h"
#include "store/handle.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { LIST_MAX = 1 << 20 };

/* A line of the list: the name, the file's node, its path. */
struct owner {
    const char *folder, *node, *path;
};
struct owners {
    struct owner *v;
    size_t n, cap;
};

static char *list_path(const struct db *db, struct arena *a) {
    return xdg_path(a, XDG_STATE, arena_printf(a, "files/%s", db->uuid));
}

static const char *node_of(struct arena *a, const char *path) {
    struct stat st;
    if (stat(path, &st) != 0) return "";
    return arena_printf(a, "%ju:%ju", (uintmax_t)st.st_dev, (uintmax_t)st.st_ino);
}

/* A name of one folder, and no way out of where these are. */
static bool is_folder(struct sv name) {
    return name.n && name.n < OWN_FOLDER_TEXT && sv_find(name, '/') == name.n && name.p[0] != '.';
}

static struct owners owners_read(const struct db *db, struct arena *a) {
    struct owners all = {0};
    struct str text = {0};
    struct error ignored = {0};
    if (fs_read(list_path(db, a), LIST_MAX, &text, &ignored)) {
        struct sv rest = str_sv(&text), line, folder, node;
        while (sv_next(&rest, '\n', &line))
            if (sv_next(&line, '\t', &folder) && is_folder(folder) && sv_next(&line, '\t', &node) && line.n)
                VEC_PUSH(a, &all,
                         (struct owner){arena_strndup(a, folder.p, folder.n),
                                        arena_strndup(a, node.p, node.n), arena_strndup(a, line.p, line.n)});
    }
    str_deinit(&text);
    return all;
}

static void owners_write(const struct db *db, struct arena *a, const struct owners *all) {
    struct str text = {0};
    struct error e = {0};
    for (size_t i = 0; i < all->n; i++)
        str_addf(&text, "%s\t%s\t%s\n", all->v[i].folder, all->v[i].node, all->v[i].path);
    if (!fs_mkdirs(xdg_path(a, XDG_STATE, "files"), &e) || !fs_write(list_path(db, a), str_sv(&text), &e))
        log_line("%s", e.text);
    str_deinit(&text);
}

static bool is_gone(const struct owner *o) {
    return !fs_exists(o->path);
}

/* By its path; else moved there from one that is gone; else it is all that is left of this programme. */
static struct owner *owner_of(struct owners *all, const char *path, const char *node) {
    size_t gone = 0;
    for (size_t i = 0; i < all->n; i++)
        if (strcmp(all->v[i].path, path) == 0) return &all->v[i];
    for (size_t i = 0; i < all->n; i++) {
        gone += is_gone(&all->v[i]);
        if (strcmp(all->v[i].node, node) == 0 && is_gone(&all->v[i])) return &all->v[i];
    }
    return gone == all->n && gone ? &all->v[0] : NULL;
}

/* The list only grows: two programs that open a file at once call its folder the same. */
static const char *name_for(const struct db *db, struct arena *a, const struct owners *all) {
    if (!all->n) return db->uuid;
    uint64_t mark = hash_u64(hash_sv(sv_from(db->path)) ^ all->n);
    return arena_printf(a, "%s-%08" PRIx32, db->uuid, (uint32_t)mark);
}

static const char *find_or_take(struct db *db, struct arena *a) {
    struct owners all = owners_read(db, a);
    const char *node = node_of(a, db->path);
    struct owner *own = owner_of(&all, db->path, node);
    if (own && strcmp(own->path, db->path) == 0 && strcmp(own->node, node) == 0) return own->folder;
    struct owner now = {own ? own->folder : name_for(db, a, &all), node, db->path};
    if (own)
        *own = now;
    else
        VEC_PUSH(a, &all, now);
    owners_write(db, a, &all);
    return now.folder;
}

/* A path that does not fit on a line is not listed. */
const char *db_own_folder(struct db *db) {
    struct arena a = {0};
    if (!db->own_folder[0]) {
        const char *name = strchr(db->path, '\n') ? db->uuid : find_or_take(db, &a);
        snprintf(db->own_folder, sizeof db->own_folder, "%s", name);
    }
    arena_deinit(&a);
    return db->own_folder;
}

char *own_rehearsal_path(struct arena *a, const char *own) {
    return xdg_path(a, XDG_STATE, arena_printf(a, "rehearsal/%s.catalyse", own));
}

char *db_rehearsal_path(struct db *db, struct arena *a) {
    return own_rehearsal_path(a, db_own_folder(db));
}

static size_t others(struct db *db, struct arena *a, bool gone, const char ***out) {
    const char *own = db_own_folder(db);
    struct owners all = owners_read(db, a);
    size_t n = 0;
    *out = arena_array(a, all.n + 1, sizeof **out);
    for (size_t i = 0; i < all.n; i++)
        if (is_gone(&all.v[i]) == gone && strcmp(all.v[i].folder, own) != 0)
            (*out)[n++] = gone ? all.v[i].folder : all.v[i].path;
    return n;
}

size_t own_folders_left(struct db *db, struct arena *a, const char ***folders) {
    return others(db, a, true, folders);
}

size_t db_copies(struct db *db, struct arena *a, const char ***paths) {
    return others(db, a, false, paths);
}
