#ifndef SERVICE_SHEET_IMPORT_MATCH_H
#define SERVICE_SHEET_IMPORT_MATCH_H

/* Which row of the programme a row without a ref is. */

#include "service/sheet/import_columns.h"
#include "service/transfer/keyed.h"
#include "service/transfer/refs.h"

struct identity;

struct matcher {
    struct db *db;
    bool ready; /* the rows were read */
    struct arena *a;
    const struct entity *entity;
    const struct columns *columns;
    const struct identity *identity; /* NULL: only a row that is the same in all given columns */
    struct keyed_rows rows;
    struct str key, part;
};

/* The rows that are there are read when the first one is looked for. */
void matcher_init(struct matcher *m, struct db *db, const struct entity *entity,
                  const struct columns *columns, struct arena *a);
void matcher_deinit(struct matcher *m);
/* *id: the row this one is, or 0. False (ERR_DATA) when several are, naming two of them. */
bool matcher_find(struct matcher *m, struct refs *refs, const struct record *r, int64_t *id, struct error *e);
/* A row that was just written: rows behind it in the file may be the same. */
void matcher_add(struct matcher *m, const struct record *r);

#endif
