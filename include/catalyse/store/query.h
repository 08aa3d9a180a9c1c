#ifndef CATALYSE_STORE_QUERY_H
#define CATALYSE_STORE_QUERY_H

/* Questions that are more than a record: named SQL texts of `service`, prepared once and kept by the handle.
 * The SQL function fold(x) folds a text as text_fold does. Usage:
 *     struct query q;
 *     enum step s;
 *     if (!query_open(db, SQL_DUE, &q, e)) return false;
 *     query_bind_text(&q, 1, today);
 *     while ((s = query_next(&q, e)) == STEP_ROW) … query_int(&q, 0) …
 *     query_close(&q);
 *     return s == STEP_END;
 */

#include "catalyse/store/db.h"

struct sqlite3_stmt;

struct query {
    struct db *db;
    struct sqlite3_stmt *st;
    int slot; /* in the cache of the handle, -1 when it is not from there */
};

enum step { STEP_ROW, STEP_END, STEP_FAILED };

/* A text that writes is a bug outside tx_run. Wrong SQL is a bug. False when the file is busy or damaged. */
bool query_open(struct db *db, const char *sql, struct query *q, struct error *e);
/* The same, but nothing of it is kept: for questions that do not come again soon. */
bool query_open_once(struct db *db, const char *sql, struct query *q, struct error *e);
void query_close(struct query *q); /* always, also after STEP_END and STEP_FAILED */

/* Parameters count from 1. Texts are borrowed until query_close. */
void query_bind_int(struct query *q, int at, int64_t i);
void query_bind_text(struct query *q, int at, struct sv text); /* SV_NULL binds NULL */
void query_bind_null(struct query *q, int at);
void query_bind_value(struct query *q, int at, struct value v); /* a value with a .t that is set is a text */

/* The next row; on STEP_FAILED e is set. */
enum step query_next(struct query *q, struct error *e);
/* For texts that return no rows: runs to the end. */
bool query_run(struct query *q, struct error *e);

/* Columns count from 0. Texts are borrowed until the next step: copy with query_text_copy. */
bool query_is_null(const struct query *q, int column);
int64_t query_int(const struct query *q, int column);
struct sv query_text(const struct query *q, int column);
struct sv query_text_copy(const struct query *q, int column, struct arena *a);

/* One number from one row (0 when there is none); `id` is bound to parameter 1 when the text has one. */
bool query_one(struct db *db, const char *sql, int64_t id, int64_t *out, struct error *e);

/* A read model is read between these two, so that it is of one moment. They nest, also inside tx_run. A query
 * still open at the end is a bug: it would keep every other process from writing. */
bool read_begin(struct db *db, struct error *e);
void read_end(struct db *db);
/* read_end, and what was read in between: `return read_begin(db, e) && read_done(db, load(…, e));` */
bool read_done(struct db *db, bool ok);

#endif
