#ifndef STORE_HANDLE_H
#define STORE_HANDLE_H

/* The handle behind `struct db`, for this room only. */

#include "catalyse/base/prng.h"
#include "catalyse/store/query.h"
#include <sqlite3.h>

enum {
    APPLICATION_ID = 0x43415459,
    UUID_TEXT = 33,
    OWN_FOLDER_TEXT = UUID_TEXT + 9,
    CACHE_SLOTS = 128,
    CACHE_WAYS = 8
};

/* A prepared statement kept for the next time its text comes. */
struct cached {
    char *sql;
    uint64_t hash, last_use;
    sqlite3_stmt *st;
    bool busy;
};

/* What is made once per entity: see table.h. */
struct table;

struct db {
    sqlite3 *lite;
    enum db_mode mode;
    struct registry registry;
    struct table *tables; /* one per entity of the registry */
    struct arena arena;   /* for as long as the handle lives */
    char *path, *author;
    char uuid[UUID_TEXT];
    char own_folder[OWN_FOLDER_TEXT]; /* "" until it is asked for */
    bool read_only;
    bool looks; /* until open_to_write */

    int64_t revision, data_version;
    int watch;

    int reading;      /* depth of read_begin */
    bool writing;     /* inside a transaction that may write */
    int open_queries; /* that are not closed yet */
    struct cached cache[CACHE_SLOTS];
    uint64_t uses, rested; /* all; those before the last rest */
    int last_slot;         /* the same text mostly comes again */

    struct prng keys;
    int64_t last_id;
    int64_t process;     /* a number that tells this handle from all others in the history */
    int64_t seq_at_open; /* newest entry of the history then */
};

/* Turns the last failure of SQLite into an error (with what to do); returns false. */
bool db_fault(struct db *db, struct error *e);
/* The same for a result code and a path, where there is no handle yet. */
bool lite_fault(int rc, const char *path, const char *said, struct error *e);

/* Runs statements without parameters and results. */
bool db_exec(struct db *db, const char *sql, struct error *e);

/* Opens the file of db->path, to look only where db->looks says so. */
bool db_connect(struct db *db, struct error *e);
/* Until something is written, or the keys pause, the connection is one that only looks: SQLite keeps no CHECK
 * for it, and is done sooner with the schema. This takes one that writes instead; again it does nothing.
 * Where somebody was killed while writing it writes from the first, to put the file in order. */
bool open_to_write(struct db *db, struct error *e);

/* query_open without the check that writes stand in a transaction. */
bool statement_open(struct db *db, const char *sql, struct query *q, struct error *e);
void statements_close(struct db *db);
/* Gives up those that were not used since it was called before. */
void statements_rest(struct db *db);

/* fold(x), holds(folded, words), heads(folded, words). */
void functions_register(sqlite3 *lite);

/* After a change that others or an undo made: what is remembered about the rows is read again. */
void db_changed(struct db *db);

bool write_begin(struct db *db, struct error *e);       /* BEGIN IMMEDIATE */
bool write_begin_alone(struct db *db, struct error *e); /* BEGIN EXCLUSIVE: nobody else reads either */
bool write_end(struct db *db, struct error *e);         /* COMMIT; rolled back when it fails */
void write_undo(struct db *db);                         /* ROLLBACK */

#endif
