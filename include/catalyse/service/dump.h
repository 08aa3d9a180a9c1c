#ifndef CATALYSE_SERVICE_DUMP_H
#define CATALYSE_SERVICE_DUMP_H

/* A programme as one JSON object, for other programs and for keeping:
 *
 *   {"catalyse": {"format": "dump", "version": 1},
 *    "setting": [ {"id": "…", "ref": "SET-1", "created_at": "…", "updated_at": "…", "author": "…", …} ],
 *    … one key an entity, in the order of the registry, rows by id …
 *    "history": [ … ] }
 *
 * Keys of rows and references to rows are strings (they are beyond 2^53). Amounts are integers in cents.
 * Numbers with decimals are numbers (as a string beyond 15 digits), yes and no are booleans, all else is
 * text. Empty fields are left out. One row a line. */

#include "catalyse/base/str.h"
#include "catalyse/service/sink.h"

struct db;

enum { DUMP_VERSION = 1 };

/* `history` false: data only, the same bytes for the same data. */
bool dump_write(struct db *db, bool history, struct sink out, struct error *e);

/* Appends the JSON Schema of dumps of this version. */
void dump_schema(struct str *out);

/* A reference by which a row came back to itself, perhaps by way of others. */
struct dump_loop {
    const struct entity *entity;
    const struct field *field;
    struct sv ref; /* of the row */
};

struct dump_loops {
    struct dump_loop *v;
    size_t n, cap;
};

/* Makes a new programme file at `path` from a dump, row by row; the whole file or none. The past cannot be
 * undone in it. `in` is read to its end; `name` stands in messages, which say line and column. `author`
 * stands in its history. References in a circle are cut where they close it: *cut says which, in the arena.
 */
bool dump_load(FILE *in, const char *name, const char *path, const char *author, struct arena *a,
               struct dump_loops *cut, struct error *e);

#endif
