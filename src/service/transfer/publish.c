#include "service/transfer/publish.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/prng.h"
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

char *publish_name(struct arena *a, const char *path) {
    const char *base = fs_basename(path);
    int dir = (int)(base - path);
    return arena_printf(a, "%.*s.%s.part-%08x", dir, path, base, (unsigned)entropy_u64());
}

static bool taken(const char *path, bool folder, struct error *e) {
    if (folder)
        return error_set(e, ERR_CANNOT_CREATE,
                         _("'%s' is there already and is not empty: choose another folder"), path);
    return error_set(e, ERR_CANNOT_CREATE, _("'%s' is there already: choose another name, or move it away"),
                     path);
}

static bool is_empty_folder(const char *path) {
    DIR *dir = opendir(path);
    size_t n = 0;
    if (!dir) return false;
    while (n <= 2 && readdir(dir)) n++;
    closedir(dir);
    return n <= 2;
}

/* What is made first has another name: what prevents it is said of the name that was asked for. */
static bool has_room(const char *path, struct error *e) {
    int n = (int)(fs_basename(path) - path);
    struct str above = {0};
    str_add(&above, n ? sv_of(path, (size_t)n) : SV("./"));
    bool ok =
        fs_is_dir(str_c(&above)) ||
        error_set(e, ERR_CANNOT_CREATE, _("cannot make '%s': there is no folder '%s'"), path, str_c(&above));
    if (ok) ok = access(str_c(&above), W_OK | X_OK) == 0 || fs_cannot_make(path, e);
    str_deinit(&above);
    return ok;
}

bool publish_free(const char *path, bool folder, struct error *e) {
    if (!fs_exists(path)) return has_room(path, e);
    return (folder && is_empty_folder(path)) || taken(path, folder, e);
}

bool publish_file(const char *part, const char *path, struct error *e) {
    /* A link fails where a rename would replace what somebody else made meanwhile. */
    bool ok = link(part, path) == 0;
    if (!ok && errno == EEXIST)
        taken(path, false, e);
    else if (!ok)
        ok = rename(part, path) == 0 || fs_cannot_make(path, e);
    unlink(part);
    return ok;
}

bool publish_folder(const char *part, const char *path, struct error *e) {
    if (rename(part, path) == 0) return true;
    if (errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR)
        taken(path, true, e);
    else
        fs_cannot_make(path, e);
    struct error ignored;
    fs_remove_tree(part, &ignored);
    return false;
}
