#ifndef STORE_LIST_SQL_H
#define STORE_LIST_SQL_H

/* The SQL text of a list, with the values for its parameters in their order. */

#include "catalyse/base/vec.h"
#include "catalyse/store/list.h"
#include "store/table.h"

enum { LIST_KEYS = 8 };

struct list_sql {
    struct db *db;
    const struct list_query *query;
    struct table *table;
    struct arena arena; /* of the texts bound */
    struct str text;
    const char *keys[LIST_KEYS]; /* what it is sorted by, in SQL; the id comes last */
    size_t n_keys;
    VEC(struct value) values;
};

/* False: the query names an unknown field, or one that this operator does not fit (ERR_USAGE). */
bool list_sql_init(struct list_sql *l, struct db *db, const struct list_query *query, struct error *e);
void list_sql_deinit(struct list_sql *l);

void list_sql_clear(struct list_sql *l);
/* " AND (keys, id) > (…)": rows behind the one with these keys (or before it). */
void list_sql_beyond(struct list_sql *l, const struct value *keys, bool behind);
/* " ORDER BY …", in list order or the other way round. */
void list_sql_order(struct list_sql *l, bool forwards);
bool list_sql_open(struct list_sql *l, struct query *q, struct error *e);

/* *f: the field of that name, NULL for a column that the rows of all entities have. False: there is none
 * (ERR_USAGE). */
bool list_sql_field(const struct list_sql *l, const char *name, const struct field **f, struct error *e);
void list_sql_bind(struct list_sql *l, struct value v); /* the value of the next parameter */

#endif
