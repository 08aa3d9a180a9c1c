#include "store/backup.h"
#include "catalyse/base/date.h"
#include "catalyse/base/errno_text.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "store/past.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SUFFIX ".catalyse"
#define PART ".part"
/* No copy takes so long: one that was not written to for that many seconds was given up. */
enum { GIVEN_UP = 3600 };

static char *backup_dir(struct arena *a, const char *own) {
    return xdg_path(a, XDG_STATE, arena_printf(a, "backups/%s", own));
}

char *db_backup_dir(struct db *db, struct arena *a) {
    return backup_dir(a, db_own_folder(db));
}

/* SQLite takes an empty file as its target: made here, so that it is 0600 and nobody else's. */
static bool make_target(const char *path, struct error *e) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0) {
        close(fd);
        return true;
    }
    if (errno == EEXIST)
        return error_set(e, ERR_CANNOT_CREATE, _("'%s' exists already; choose another name"), path);
    return fs_cannot_make(path, e);
}

/* The copy is nobody's before it is whole and flushed: it needs no journal of its own. */
static int copy_pages(struct db *db, sqlite3 *to) {
    int rc = sqlite3_exec(to, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL, NULL);
    sqlite3_backup *b = rc == SQLITE_OK ? sqlite3_backup_init(to, "main", db->lite, "main") : NULL;
    if (!b) return sqlite3_errcode(to);
    int stepped = sqlite3_backup_step(b, -1), finished = sqlite3_backup_finish(b);
    return stepped == SQLITE_DONE ? finished : stepped;
}

static bool copy_into(struct db *db, const char *path, struct error *e) {
    sqlite3 *to;
    int rc = sqlite3_open_v2(path, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
    if (rc == SQLITE_OK) rc = copy_pages(db, to);
    if (rc != SQLITE_OK) lite_fault(rc, path, sqlite3_errstr(rc), e);
    sqlite3_close(to);
    return rc == SQLITE_OK;
}

bool db_copy(struct db *db, const char *path, struct error *e) {
    if (!make_target(path, e)) return false;
    if (copy_into(db, path, e) && fs_sync(path, e)) return true;
    fs_remove(path, NULL);
    return false;
}

/* Under another name until it is whole. */
static bool copy_whole(struct db *db, const char *dir, const char *name, struct error *e) {
    struct arena a = {0};
    const char *path = fs_join(&a, dir, name), *part = arena_printf(&a, "%s" PART, path);
    bool ok = fs_mkdirs(dir, e) && fs_remove(part, e) && db_copy(db, part, e);
    if (ok && rename(part, path) != 0)
        ok = error_set(e, ERR_IO, _("cannot save '%s': %s"), path, errno_text_writing(errno));
    ok = ok && fs_sync(path, e);
    arena_deinit(&a);
    return ok;
}

bool backup_before(struct db *db, int version, struct error *e) {
    struct arena a = {0};
    char at[MOMENT_TEXT];
    moment_iso(clock_now(), at);
    const char *name = arena_printf(&a, "schema-%d-%s" SUFFIX, version, at);
    bool ok = copy_whole(db, db_backup_dir(db, &a), name, e);
    arena_deinit(&a);
    return ok;
}

/* Names of rotated copies sort by time and end with the last act they hold. */
static bool rotated(const char *name) {
    return strncmp(name, "schema-", strlen("schema-")) != 0;
}

static bool list_rotated(struct arena *a, const char *dir, char ***names, size_t *n, struct error *e) {
    *n = 0;
    if (!fs_is_dir(dir)) return true;
    size_t all;
    if (!fs_list(dir, SUFFIX, a, names, &all, e)) return false;
    for (size_t i = 0; i < all; i++)
        if (rotated((*names)[i])) (*names)[(*n)++] = (*names)[i];
    return true;
}

static bool is_left_over(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && clock_now() / 1000 - st.st_mtime > GIVEN_UP;
}

/* What is left of copies whose process was killed. */
static bool sweep(struct arena *a, const char *dir, struct error *e) {
    char **names;
    size_t n;
    if (!fs_is_dir(dir)) return true;
    if (!fs_list(dir, PART, a, &names, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        const char *part = fs_join(a, dir, names[i]);
        if (is_left_over(part) && !fs_remove(part, e)) return false;
    }
    return true;
}

static bool rotate(struct arena *a, const char *dir, size_t keep, struct error *e) {
    char **names;
    size_t n;
    if (!list_rotated(a, dir, &names, &n, e)) return false;
    for (size_t i = 0; i + keep < n; i++)
        if (!fs_remove(fs_join(a, dir, names[i]), e)) return false;
    return true;
}

static bool backup_in(struct db *db, struct arena *a, size_t keep, struct error *e) {
    const char *dir = db_backup_dir(db, a);
    char **names, at[MOMENT_TEXT];
    size_t n;
    struct past now;
    if (!past_read(db, &now, e) || !sweep(a, dir, e) || !list_rotated(a, dir, &names, &n, e)) return false;
    moment_iso(clock_now(), at);
    const char *tail = arena_printf(a, "-%" PRId64 SUFFIX, now.seq);
    if (n > 0 && sv_ends(sv_from(names[n - 1]), sv_from(tail))) return true;
    return copy_whole(db, dir, arena_printf(a, "%s%s", at, tail), e) && rotate(a, dir, keep, e);
}

bool db_backup(struct db *db, int keep, struct error *e) {
    if (keep <= 0) return true;
    struct arena a = {0};
    bool ok = backup_in(db, &a, (size_t)keep, e);
    arena_deinit(&a);
    return ok;
}

bool backups_delete(const char *own, size_t *n, struct error *e) {
    struct arena a = {0};
    const char *dir = backup_dir(&a, own);
    char **names;
    *n = 0;
    bool ok = !fs_is_dir(dir) || (fs_list(dir, "", &a, &names, n, e) && fs_remove_tree(dir, e));
    arena_deinit(&a);
    return ok;
}
