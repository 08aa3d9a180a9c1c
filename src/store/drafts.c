#include "catalyse/store/drafts.h"
#include "catalyse/base/errno_text.h"
#include "catalyse/base/i18n.h"
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SUFFIX ".draft"
enum { DRAFT_MAX = 1 << 24 };

static char *draft_dir(struct arena *a, const char *own) {
    return xdg_path(a, XDG_STATE, arena_printf(a, "drafts/%s", own));
}

/* Files are KEY.PROCESS.draft. Keys hold slashes and whatever else: %xx in file names. */
static char *stem_of(struct arena *a, const char *key) {
    struct str name = {0};
    for (const char *p = key; *p; p++) {
        if (isalnum((unsigned char)*p) || *p == '_' || *p == '-')
            str_addc(&name, *p);
        else
            str_addf(&name, "%%%02x", (unsigned char)*p);
    }
    char *stem = arena_printf(a, "%s.", str_c(&name));
    str_deinit(&name);
    return stem;
}

static char *own_file(struct arena *a, const char *own, const char *key) {
    return fs_join(a, draft_dir(a, own), arena_printf(a, "%s%ld" SUFFIX, stem_of(a, key), (long)getpid()));
}

static int hex(char c) {
    return c <= '9' ? c - '0' : c - 'a' + 10;
}

static char *key_of(struct arena *a, const char *name) {
    char *key = arena_strndup(a, name, sv_find(sv_from(name), '.')), *out = key;
    for (const char *p = key; *p; p++) {
        bool coded = p[0] == '%' && isxdigit((unsigned char)p[1]) && isxdigit((unsigned char)p[2]);
        *out++ = coded ? (char)(hex(p[1]) * 16 + hex(p[2])) : *p;
        if (coded) p += 2;
    }
    *out = '\0';
    return key;
}

/* A process of this program, on this machine. What cannot be told counts as running: its draft is left alone.
 */
static bool running(struct arena *a, const char *process) {
    struct stat theirs, ours;
    if (stat(arena_printf(a, "/proc/%s/exe", process), &theirs) != 0) return errno != ENOENT;
    return stat("/proc/self/exe", &ours) == 0 && theirs.st_dev == ours.st_dev && theirs.st_ino == ours.st_ino;
}

/* The draft of a process that is gone becomes ours. */
static bool adopt(struct arena *a, const char *own, const char *key, const char *path, struct error *e) {
    const char *stem = stem_of(a, key), *dir = draft_dir(a, own);
    char **names;
    size_t n;
    if (!fs_is_dir(dir) || !fs_list(dir, SUFFIX, a, &names, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        size_t skip = strlen(stem), end = strlen(names[i]) - strlen(SUFFIX);
        if (strncmp(names[i], stem, skip) != 0 || end < skip) continue;
        const char *process = arena_strndup(a, names[i] + skip, end - skip);
        if (!running(a, process) && rename(fs_join(a, dir, names[i]), path) == 0) return true;
    }
    return false;
}

/* Under another name first: a draft is whole or the one before. */
static bool write_draft(const char *path, const char *part, struct sv text) {
    int fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return false;
    bool ok = fs_write_all(fd, text);
    ok = close(fd) == 0 && ok && rename(part, path) == 0;
    int why = errno;
    if (!ok) unlink(part);
    errno = why;
    return ok;
}

bool draft_save(const char *own, const char *key, struct sv text, struct error *e) {
    struct arena a = {0};
    const char *path = own_file(&a, own, key);
    bool ok = fs_mkdirs(draft_dir(&a, own), e);
    if (ok && !write_draft(path, arena_printf(&a, "%s.part", path), text))
        ok = error_set(e, ERR_IO, _("cannot save '%s': %s"), path, errno_text_writing(errno));
    arena_deinit(&a);
    return ok;
}

bool draft_sync(const char *own, const char *key, struct error *e) {
    struct arena a = {0};
    const char *path = own_file(&a, own, key);
    bool ok = !fs_exists(path) || fs_sync(path, e);
    arena_deinit(&a);
    return ok;
}

bool draft_load(const char *own, const char *key, struct str *out, struct error *e) {
    struct arena a = {0};
    const char *path = own_file(&a, own, key);
    error_clear(e);
    bool ok = (fs_exists(path) || adopt(&a, own, key, path, e)) && fs_read(path, DRAFT_MAX, out, e);
    arena_deinit(&a);
    return ok;
}

bool draft_remove(const char *own, const char *key, struct error *e) {
    struct arena a = {0};
    bool ok = fs_remove(own_file(&a, own, key), e);
    arena_deinit(&a);
    return ok;
}

bool draft_list(const char *own, struct arena *a, char ***keys, size_t *n, struct error *e) {
    const char *dir = draft_dir(a, own);
    *n = 0;
    if (!fs_is_dir(dir)) return true;
    if (!fs_list(dir, SUFFIX, a, keys, n, e)) return false;
    for (size_t i = 0; i < *n; i++) (*keys)[i] = key_of(a, (*keys)[i]);
    return true;
}

bool draft_remove_all(const char *own, size_t *n, struct error *e) {
    struct arena a = {0};
    const char *dir = draft_dir(&a, own);
    char **keys;
    size_t count = 0;
    bool ok = draft_list(own, &a, &keys, &count, e) && (!fs_is_dir(dir) || fs_remove_tree(dir, e));
    if (ok && n) *n = count;
    arena_deinit(&a);
    return ok;
}
