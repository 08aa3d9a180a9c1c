#include "catalyse/base/fs.h"
#include "catalyse/base/errno_text.h"
#include "catalyse/base/i18n.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool cannot_read(const char *path, struct error *e) {
    return error_set(e, errno == ENOENT ? ERR_NO_FILE : ERR_IO, _("cannot read '%s': %s"), path,
                     errno_text(errno));
}

static bool cannot_write(const char *path, struct error *e) {
    return error_set(e, ERR_IO, _("cannot save '%s': %s"), path, errno_text_writing(errno));
}

bool fs_cannot_make(const char *path, struct error *e) {
    return error_set(e, ERR_CANNOT_CREATE, _("cannot make '%s': %s"), path, errno_text_writing(errno));
}

static bool too_large(const char *path, size_t max, struct error *e) {
    return error_set(e, ERR_DATA, _("'%s' is larger than %zu bytes, the most this reads"), path, max);
}

static bool read_all(int fd, const char *path, size_t max, struct str *out, struct error *e) {
    char part[65536];
    for (;;) {
        ssize_t n = read(fd, part, sizeof part);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return cannot_read(path, e);
        if (n == 0) return true;
        if ((size_t)n > max - out->n) return too_large(path, max, e);
        str_add(out, sv_of(part, (size_t)n));
    }
}

bool fs_read(const char *path, size_t max, struct str *out, struct error *e) {
    str_clear(out);
    /* Without O_NONBLOCK a named pipe would wait for a writer before it can be refused. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) return cannot_read(path, e);
    struct stat st;
    bool ok = false;
    if (fstat(fd, &st) != 0)
        cannot_read(path, e);
    else if (!S_ISREG(st.st_mode))
        error_set(e, ERR_DATA, _("'%s' is not a file that can be read"), path);
    else if ((uintmax_t)st.st_size > max)
        too_large(path, max, e);
    else
        ok = read_all(fd, path, max, out, e);
    close(fd);
    if (!ok) str_clear(out);
    return ok;
}

bool fs_write_all(int fd, struct sv data) {
    while (data.n > 0) {
        ssize_t n = write(fd, data.p, data.n);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        data = sv_of(data.p + n, data.n - (size_t)n);
    }
    return true;
}

/* The new name is only sure to survive a power cut once its folder is written too. */
static void sync_dir(const char *dir) {
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    fsync(fd);
    close(fd);
}

static bool write_beside(struct arena *a, const char *target, struct sv data) {
    char *temporary = arena_printf(a, "%s.XXXXXX", target);
    int fd = mkostemp(temporary, O_CLOEXEC);
    if (fd < 0) return false;
    bool ok = fs_write_all(fd, data) && fsync(fd) == 0;
    int why = errno;
    if (close(fd) != 0 && ok) {
        ok = false;
        why = errno;
    }
    if (ok && rename(temporary, target) == 0) return true;
    if (ok) why = errno;
    unlink(temporary);
    errno = why;
    return false;
}

/* A folder, a pipe or a device is not taken away for a file. */
static bool may_replace(const char *target, const char *path, struct error *e) {
    struct stat st;
    if (stat(target, &st) != 0 || S_ISREG(st.st_mode)) return true;
    return error_set(e, ERR_IO, _("'%s' is not a file that can be replaced; give another name"), path);
}

static bool replace(const char *target, const char *path, struct sv data, struct error *e) {
    struct arena a = {0};
    bool ok = write_beside(&a, target, data);
    if (ok)
        sync_dir(fs_dirname(&a, target));
    else
        cannot_write(path, e);
    arena_deinit(&a);
    return ok;
}

bool fs_write(const char *path, struct sv data, struct error *e) {
    /* A link keeps its place: what it points to is replaced. */
    char *real = realpath(path, NULL);
    const char *target = real ? real : path;
    bool ok = may_replace(target, path, e) && replace(target, path, data, e);
    free(real);
    return ok;
}

bool fs_sync(const char *path, struct error *e) {
    struct arena a = {0};
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    bool ok = fd >= 0 && fsync(fd) == 0;
    if (!ok) cannot_write(path, e);
    if (fd >= 0) close(fd);
    if (ok) sync_dir(fs_dirname(&a, path));
    arena_deinit(&a);
    return ok;
}

bool fs_remove(const char *path, struct error *e) {
    if (unlink(path) == 0 || errno == ENOENT) return true;
    return error_set(e, ERR_IO, _("cannot remove '%s': %s"), path, errno_text(errno));
}
