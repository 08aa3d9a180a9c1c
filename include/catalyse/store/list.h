#ifndef CATALYSE_STORE_LIST_H
#define CATALYSE_STORE_LIST_H

/* Windows on the rows of one entity: filtered, searched, sorted. In an entity's own order a window costs the
 * rows it holds, not the rows there are. */

#include "catalyse/store/db.h"

enum list_op {
    OP_IS,     /* =; with value_null(): is empty */
    OP_IS_NOT, /* !=; empty counts as different; with value_null(): is not empty */
    OP_LESS,   /* < */
    OP_MORE,   /* > */
    OP_HAS,    /* ~: every word of the text stands in the field (or the title of its reference), folded */
};

struct list_filter {
    const char *field; /* of the entity, or "ref", "id", "author", "created_at", "updated_at" */
    enum list_op op;
    struct value value;
};

/* Zero is the whole entity in its own order, seen by the facilitator. All borrowed. */
struct list_query {
    const struct entity *entity;
    const struct list_filter *filters;
    size_t n_filters;
    struct sv text;    /* every word must stand in a listed text or in the title of a listed reference */
    const char *order; /* a field, "ref", "id", "created_at", "updated_at"; NULL: the entity's own order */
    bool descending;
    enum audience viewer; /* rows with an `audience` narrower than this are left out */
    size_t limit;         /* 0: all */
    size_t offset;
    int64_t after, before; /* an id: only rows behind it, or before it (the nearest `limit`, in list order) */
};

struct list_rows {
    struct record **v;
    size_t n;
};

/* The rows a query finds, in the arena. ERR_USAGE for a field the entity does not have. */
bool list_run(struct db *db, struct arena *a, const struct list_query *query, struct list_rows *out,
              struct error *e);
/* How many rows there are without limit, offset, after and before. */
bool list_count(struct db *db, const struct list_query *query, size_t *out, struct error *e);
/* How many rows stand before this one: its place in the list, from 0. ERR_NO_FILE when it is not in it. */
bool list_place(struct db *db, const struct list_query *query, int64_t id, size_t *out, struct error *e);
/* One row at a time, for exports; the record lives until `each` returns. `each` false stops with *e set. */
bool list_each(struct db *db, const struct list_query *query,
               bool (*each)(const struct record *r, void *ctx, struct error *e), void *ctx, struct error *e);

#endif
