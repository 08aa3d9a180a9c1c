#include "store/probe.h"
#include "catalyse/base/errno_text.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "store/handle.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEADER = 100, AT_USER_VERSION = 60, AT_APPLICATION_ID = 68 };

static bool refuse_path(const char *path, struct error *e) {
    if (errno == ENOENT || errno == ENOTDIR)
        return error_set(e, ERR_NO_FILE, _("'%s' does not exist; make a programme with 'catalyse new %s'"),
                         path, path);
    return error_set(e, ERR_IO, _("cannot open '%s': %s"), path, errno_text(errno));
}

bool probe_path(struct arena *a, const char *path, const char **real, struct error *e) {
    char buffer[PATH_MAX];
    struct stat st;
    if (!realpath(path, buffer) || stat(buffer, &st) != 0) return refuse_path(path, e);
    if (S_ISDIR(st.st_mode))
        return error_set(e, ERR_NO_FILE, _("'%s' is a folder; name the programme's file in it"), path);
    if (!S_ISREG(st.st_mode)) return error_set(e, ERR_NO_FILE, _("'%s' is no ordinary file"), path);
    *real = arena_printf(a, "%s", buffer);
    return true;
}

static bool folder_of(struct arena *a, const char *path, char buffer[static PATH_MAX]) {
    return realpath(fs_dirname(a, path), buffer);
}

bool probe_create(struct arena *a, const char *path, const char **real, struct error *e) {
    char dir[PATH_MAX];
    if (!folder_of(a, path, dir)) return fs_cannot_make(path, e);
    *real = fs_join(a, dir, fs_basename(path));
    int fd = open(*real, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        return error_set(e, ERR_CANNOT_CREATE, _("'%s' exists already; choose another name"), path);
    if (fd < 0) return fs_cannot_make(path, e);
    close(fd);
    return true;
}

/* Through SQLite's own files: closing one of ours would drop the locks this process holds on it. */
static int read_header(const char *real, unsigned char header[static HEADER]) {
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);
    sqlite3_file *file = xcalloc(1, (size_t)vfs->szOsFile);
    size_t n = strlen(real);
    char *name = memcpy(xcalloc(1, n + 2), real, n); /* ends with two NULs: no options follow */
    int rc = vfs->xOpen(vfs, name, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, NULL);
    if (rc == SQLITE_OK) rc = file->pMethods->xRead(file, header, HEADER, 0);
    if (file->pMethods) file->pMethods->xClose(file);
    xfree(file);
    xfree(name);
    return rc;
}

static uint32_t big_endian(const unsigned char *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/* Which version wrote it, as far as it can be read without writing. */
static void program_of(const char *real, char *out, size_t size) {
    sqlite3 *lite = NULL;
    sqlite3_stmt *st = NULL;
    snprintf(out, size, "%s", _("a newer version"));
    bool ok =
        sqlite3_open_v2(real, &lite, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(lite, "SELECT value FROM meta WHERE key = 'program'", -1, &st, NULL) == SQLITE_OK;
    if (ok && sqlite3_step(st) == SQLITE_ROW && sqlite3_column_text(st, 0))
        snprintf(out, size, "%s", text_quote(sv_from((const char *)sqlite3_column_text(st, 0))).p);
    sqlite3_finalize(st);
    sqlite3_close(lite);
}

bool probe_header(const char *real, int schema, struct error *e) {
    unsigned char header[HEADER];
    int rc = read_header(real, header);
    if (rc == SQLITE_IOERR_SHORT_READ || (rc == SQLITE_OK && memcmp(header, "SQLite format 3", 16) != 0))
        return error_set(
            e, ERR_DATA,
            _("'%s' is no programme of catalyse: name another file, or make one with 'catalyse new'"), real);
    if (rc != SQLITE_OK) return lite_fault(rc, real, sqlite3_errstr(rc), e);
    if (big_endian(header + AT_APPLICATION_ID) != APPLICATION_ID)
        return error_set(e, ERR_DATA,
                         _("'%s' belongs to another program: open it there, or name a file NAME.catalyse"),
                         real);
    uint32_t version = big_endian(header + AT_USER_VERSION);
    if (version <= (uint32_t)schema) return true;
    char program[sizeof(struct quote)];
    program_of(real, program, sizeof program);
    return error_set(
        e, ERR_DATA,
        _("'%s' was last written by %s, in a newer file format than this %s reads: nothing was touched; "
          "install the newest catalyse to open it"),
        real, program, "catalyse " CATALYSE_VERSION);
}

bool probe_journal(const char *real) {
    struct arena a = {0};
    struct stat st;
    bool there = stat(arena_printf(&a, "%s-journal", real), &st) == 0 && st.st_size > 0;
    arena_deinit(&a);
    return there;
}

bool probe_writable(const char *real) {
    struct arena a = {0};
    char dir[PATH_MAX];
    bool writable = access(real, W_OK) == 0 && folder_of(&a, real, dir) && access(dir, W_OK) == 0;
    arena_deinit(&a);
    return writable;
}
