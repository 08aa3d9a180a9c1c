#ifndef STORE_TABLE_H
#define STORE_TABLE_H

/* What an entity is in SQL: its column names, the texts made of them, how its rows are read. */

#include "catalyse/base/str.h"
#include "store/handle.h"

struct table {
    const struct entity *entity;
    struct sv select;    /* SELECT its columns FROM it AS t, without WHERE; empty until it is needed */
    const char *by_id;   /* the same with a parameter for the id */
    const char *by_ids;  /* table_by_ids */
    const char *by_ref;  /* table_by_ref */
    const char *insert;  /* table_insert */
    const size_t *heads; /* fields whose folded texts make the first line of `folded`, ends with SIZE_MAX */
    const size_t *tails; /* and the second */
    int64_t next_number; /* for refs made here; 0: not known */
};

/* Columns before the fields: id, ref, created_at, updated_at, author. */
enum { COLUMN_ID, COLUMN_REF, COLUMN_CREATED, COLUMN_UPDATED, COLUMN_AUTHOR, FIRST_FIELD };
/* In the tables `folded` comes next; new columns come at the end, so these places are for ever. */
enum { COLUMN_FOLDED = FIRST_FIELD };
extern const char *const FIXED_COLUMNS[FIRST_FIELD];

/* Its place in the registry; a bug when it is not in it. */
size_t registry_place(const struct db *db, const struct entity *entity);
/* Filled in at first use. */
struct table *table_of(struct db *db, const struct entity *entity);
/* `select` with TOGETHER parameters for ids. */
enum { TOGETHER = 32 };
const char *table_by_ids(struct db *db, struct table *t);
/* `select` with a parameter for the ref. */
const char *table_by_ref(struct db *db, struct table *t);
/* INSERT with one parameter a column, `folded` last. */
const char *table_insert(struct db *db, struct table *t);
/* The entity a reference leads to. */
const struct entity *target_of(const struct db *db, const struct field *f);

/* The row a query on `select` stands on. */
struct record *table_read(const struct query *q, const struct entity *entity, struct arena *a);
/* The text of the column `folded` for a row: the words it is sorted and named by, then on a second line its
 * other listed texts. */
void table_fold(const struct table *t, const struct value *values, struct str *out);

/* Makes updated_at and folded of a row anew from what it holds. */
bool record_refresh(struct db *db, const struct entity *entity, int64_t id, struct error *e);

/* The part of a title's field list that comes next: false at the end. `name_*` gives both languages. */
struct title_part {
    const struct field *field, *other; /* other: NULL, or the English one */
};
bool title_next(const struct entity *entity, struct sv *rest, struct title_part *part);

#endif
