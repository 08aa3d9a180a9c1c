#ifndef CATALYSE_STORE_RECORD_H
#define CATALYSE_STORE_RECORD_H

/* Rows of entities, one at a time. Whatever writes must run inside tx_run (a bug otherwise). */

#include "catalyse/store/db.h"

/* The row, its texts in the arena. ERR_NO_FILE when there is none. */
bool record_load(struct db *db, struct arena *a, const struct entity *entity, int64_t id, struct record **out,
                 struct error *e);
/* The rows with these ids, each at the place of its id, in less time than one by one; NULL where there is
 * none. */
bool record_load_some(struct db *db, struct arena *a, const struct entity *entity, const int64_t *ids,
                      size_t n, struct record **out, struct error *e);
bool record_find_ref(struct db *db, struct arena *a, const struct entity *entity, struct sv ref,
                     struct record **out, struct error *e);
/* Only its id: 0 when there is no such row, which is no error. */
bool record_id(struct db *db, const struct entity *entity, struct sv ref, int64_t *id, struct error *e);
/* Its ref in the arena; SV_NULL when there is no such row. */
bool record_ref(struct db *db, struct arena *a, const struct entity *entity, int64_t id, struct sv *ref,
                struct error *e);

/* Checks every value (value_check, references, rules of the table) and writes the row. A row never refers to
 * itself, not by way of others of its entity either: ERR_DATA, here and in record_update. What is empty
 * is made: id (milliseconds since 2020 and 22 random bits), ref (PREFIX-n, one more than the largest n there
 * is), created_at, updated_at, author. They are set in *r; its texts are then in the arena. */
bool record_insert(struct db *db, struct arena *a, struct record *r, struct error *e);

/* Writes the values that differ between `before` (as it was loaded) and `after`, and updated_at; nothing when
 * none does. A value that somebody else changed meanwhile is not overwritten: ERR_BUSY, naming it. `ref` may
 * change too. `before` NULL: what the file holds now. */
bool record_update(struct db *db, const struct record *before, const struct record *after, struct error *e);

/* Whether the row would refer to itself by this field of it, perhaps by way of others: record_update and
 * record_insert refuse it. */
bool record_loops(struct db *db, const struct record *r, size_t field, bool *loops, struct error *e);

/* What goes when a row goes. */
enum plan_kind {
    PLAN_DELETED, /* rows that go with it */
    PLAN_EMPTIED, /* rows that lose their reference to what goes */
    PLAN_REFUSED, /* rows that keep it from going */
};
struct plan_line {
    enum plan_kind kind;
    const struct entity *entity;
    const struct field *field; /* the reference; NULL for PLAN_DELETED */
    size_t count;
    const char *first; /* the words that name the first of them */
};
struct delete_plan {
    struct plan_line *v; /* refused first, then deleted, then emptied */
    size_t n;
    size_t deleted; /* rows in all, the row itself not counted */
    bool refused;
};
bool record_delete_plan(struct db *db, struct arena *a, const struct entity *entity, int64_t id,
                        struct delete_plan *out, struct error *e);
/* The row itself and those that go with it, each once, parents first; in the arena. ERR_NO_FILE. */
struct doomed {
    const struct entity *entity;
    int64_t id;
};
struct doomed_rows {
    struct doomed *v;
    size_t n;
};
bool record_delete_rows(struct db *db, struct arena *a, const struct entity *entity, int64_t id,
                        struct doomed_rows *out, struct error *e);
/* Carries the plan out; ERR_DATA, naming what prevents it, when it is refused. */
bool record_delete(struct db *db, const struct entity *entity, int64_t id, struct error *e);

/* The words that name a row, in the current language: its title fields, references followed; its ref when
 * they are all empty; "no longer there" words when the row is gone. In the arena, never NULL, not sanitized.
 */
const char *row_title(struct db *db, struct arena *a, const struct entity *entity, int64_t id);
const char *record_title(struct db *db, struct arena *a, const struct record *r);
/* What people read in a field: value_show, and row_title for references. */
const char *record_shown(struct db *db, struct arena *a, const struct record *r, size_t field);

#endif
