#include "report/folder.h"
#include "catalyse/base/errno_text.h"
#include "catalyse/base/i18n.h"
#include "report/writers/convert.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

/* "DIR/.NAME.part-4711"; in the folder itself where there is one: that may be all one may write to, or
 * another disk. */
static const char *part_of(struct arena *a, const char *path) {
    if (fs_is_dir(path)) return fs_join(a, path, arena_printf(a, ".part-%ld", (long)getpid()));
    int dir = (int)(fs_basename(path) - path);
    return arena_printf(a, "%.*s.%s.part-%ld", dir, path, path + dir, (long)getpid());
}

bool folder_begin(struct folder *f, struct arena *a, const char *path, const struct watch *watch,
                  struct error *e) {
    size_t n = strlen(path);
    while (n > 1 && path[n - 1] == '/') n--;
    *f = (struct folder){.path = arena_strndup(a, path, n), .arena = a, .watch = watch};
    f->part = part_of(a, f->path);
    return fs_mkdirs(f->part, NULL) ||
           error_set(e, ERR_CANNOT_CREATE, _("cannot write to the folder '%s': %s"), f->path,
                     errno_text_writing(errno));
}

bool folder_put(struct folder *f, const char *name, struct sv data, struct error *e) {
    if (f->watch->progress) f->watch->progress(f->watch->context, ++f->n);
    return !given_up(f->watch, e) && fs_write(fs_join(f->arena, f->part, name), data, e);
}

bool folder_end(struct folder *f, bool ok, struct error *e) {
    ok = ok && fs_put_tree(f->part, f->path, e);
    if (!ok) fs_remove_tree(f->part, NULL);
    return ok;
}
