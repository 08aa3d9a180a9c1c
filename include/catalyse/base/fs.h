#ifndef CATALYSE_BASE_FS_H
#define CATALYSE_BASE_FS_H

/* Files: whole reads, atomic writes, the user's folders. Files are made 0600, folders 0700. */

#include "catalyse/base/error.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/str.h"

/* Regular files of at most `max` bytes. ERR_NO_FILE, ERR_DATA (not a regular file, too large) or ERR_IO, with
 * *out left empty. */
bool fs_read(const char *path, size_t max, struct str *out, struct error *e);
/* Writes beside the target, fsyncs, renames over it, fsyncs the folder: the old file or the new one, never a
 * part. ERR_IO, also where something that is no regular file has the name. */
bool fs_write(const char *path, struct sv data, struct error *e);
/* Writes all of it, past interruptions; false: errno says why, and a part may be written. */
bool fs_write_all(int fd, struct sv data);
/* Waits until a file and its name are on the disk. */
bool fs_sync(const char *path, struct error *e);
bool fs_mkdirs(const char *path, struct error *e); /* parents too; no error when it is there */
/* ERR_CANNOT_CREATE, of that name, with the reason errno has and what to do about it. */
bool fs_cannot_make(const char *path, struct error *e);
bool fs_exists(const char *path);
bool fs_is_dir(const char *path);
/* Both names are those of one file or folder that is there. */
bool fs_same(const char *a, const char *b);
bool fs_remove(const char *path, struct error *e); /* a file; none there is fine */
/* Gives the folder `part` the name `path`. When a folder has it already the files of `part` go into that one,
 * each in place of the one of its name. */
bool fs_put_tree(const char *part, const char *path, struct error *e);
/* Removes a folder with the files in it. */
bool fs_remove_tree(const char *path, struct error *e);
/* Names in a folder that end with `suffix` ("" for all; never . and ..), sorted by bytes, in the arena. */
bool fs_list(const char *dir, const char *suffix, struct arena *a, char ***names, size_t *n, struct error *e);
/* dir/name in the arena. */
char *fs_join(struct arena *a, const char *dir, const char *name);
const char *fs_basename(const char *path);
/* The folder path is in, in the arena: "." where it names none, "/" for what lies there. */
char *fs_dirname(struct arena *a, const char *path);

/* A path as somebody types it, where ~ in front is their home; in the arena. */
const char *path_typed(struct arena *a, const char *text);

/* $XDG_CONFIG_HOME/catalyse and so on (relative values are ignored, HOME unset: getpwuid), followed
 * by `below` when not NULL. The folder is not created. */
enum xdg { XDG_CONFIG, XDG_STATE };
char *xdg_path(struct arena *a, enum xdg kind, const char *below);

/* Where files from elsewhere arrive, those that exist: XDG_DOWNLOAD_DIR, else ~/Téléchargements and
 * ~/Downloads. Returns how many. */
enum { DOWNLOADS_MAX = 2 };
size_t download_dirs(struct arena *a, const char *out[static DOWNLOADS_MAX]);

/* Where a person looks for what they made, in a folder of ours that need not exist: below XDG_DOCUMENTS_DIR,
 * else ~/Documents, else the home folder. */
char *documents_dir(struct arena *a);

/* What is shipped beside the program (themes, sample-sessions, locale): $CATALYSE_DATADIR, else the
 * source tree when the program runs from its build folder, else the installed PREFIX/share/catalyse. */
char *data_path(struct arena *a, const char *below);

/* The log in XDG_STATE/catalyse.log: one line a message, the oldest half dropped beyond 1 MiB. */
void log_line(const char *format, ...) __attribute__((format(printf, 1, 2)));
char *log_path(struct arena *a);

#endif
