#ifndef CATALYSE_STORE_DB_H
#define CATALYSE_STORE_DB_H

/* One programme is one SQLite file. It is opened with the registry of its entities, so that this room needs
 * no knowledge of them. A handle belongs to one thread; several handles and processes may share a file. */

#include "catalyse/base/error.h"
#include "catalyse/base/fields.h"

struct db;

/* Who opens it: how long a busy file is waited for, and what the history says it came from. */
enum db_mode {
    DB_FACE,    /* the full screen: waits 250 ms */
    DB_COMMAND, /* the command line: waits 2 s */
    DB_ANSWER,  /* the command line where it answers: the same, and begins without thought of writing */
    DB_ROOM,    /* the room screen: reads only, waits 50 ms */
    DB_CREATE,  /* makes a new file (0600); otherwise as the command line */
};

/* Parents before children; borrowed for as long as the handle lives. */
struct registry {
    const struct entity *const *v;
    size_t n;
};

/* Call once, before anything else here: SQLite's own warnings go to the log, it does without locks, and it
 * takes small pieces of memory from a pool. */
void db_log_start(void);

/* Opens the file. Refuses, before anything is written: a missing file or a folder (ERR_NO_FILE), a file that
 * is of another program, newer than this one or damaged (ERR_DATA), one that exists already (DB_CREATE:
 * ERR_CANNOT_CREATE), one that is locked for too long (ERR_BUSY) or may not be read (ERR_IO); the text says
 * what to do. An older file is copied among the backups, then migrated (the room refuses it instead). After
 * an unclean end the file is checked first. `author` is copied; NULL is the account's name, asked for when it
 * is needed. On success the caller closes *out. */
bool db_open(const char *path, enum db_mode mode, struct registry registry, const char *author,
             struct db **out, struct error *e);
void db_close(struct db *db); /* NULL is fine */

/* Gives back memory that is only kept for speed: nothing is asked for a while. */
void db_rest(struct db *db);

/* What was said at db_open, and what the file says of itself. */
const char *db_path(const struct db *db); /* real path, links followed */
const char *
db_uuid(const struct db *db); /* 32 hexadecimal digits, made with the file; its copies have it too */
bool db_read_only(const struct db *db); /* the file or its folder cannot be written, or the room reads it */
const char *db_author(struct db *db);   /* who writes */
void db_set_author(struct db *db, const char *author); /* copied */
struct registry db_registry(const struct db *db);
/* The entity with this name, or NULL. */
const struct entity *db_entity(const struct db *db, struct sv name);

/* Grows with every change, ours or another process's: whoever loaded at another number loads again. */
int64_t db_revision(const struct db *db);
/* Looks for changes of other processes (about 10 µs); true when the revision grew by that. A file that is
 * busy just now counts as unchanged: ask again later. */
bool db_poll(struct db *db);
/* Readable when another process may have committed: then call db_poll. -1 where this cannot be watched: then
 * call db_poll every 200 ms (room) or 500 ms (face). The command line watches nothing. */
int db_watch_fd(const struct db *db);

/* The name of the folders in which what belongs to this file and no copy of it is kept, below
 * XDG_STATE/drafts and XDG_STATE/backups. It stays the file's when that is moved. Noted at the first call. */
const char *db_own_folder(struct db *db);
/* Where a copy of this file to rehearse on may be made; in the arena. */
char *db_rehearsal_path(struct db *db, struct arena *a);
/* Other files with the same identity that were opened from this account and still are where they were;
 * borrowed from the arena. Returns how many. */
size_t db_copies(struct db *db, struct arena *a, const char ***paths);
/* Copies the file to XDG_STATE/backups/<its folder>/ and keeps the newest `keep` copies (0: does nothing).
 * Does nothing when the newest copy holds the same history. */
bool db_backup(struct db *db, int keep, struct error *e);
/* A copy of the file at `path`, which must not exist (ERR_CANNOT_CREATE). */
bool db_copy(struct db *db, const char *path, struct error *e);
/* Where the backups of this file are, in the arena. */
char *db_backup_dir(struct db *db, struct arena *a);

#endif
