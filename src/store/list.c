#include "catalyse/store/list.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "store/list_sql.h"
#include "store/list_where.h"

/* What the row with this id is sorted by, the id last; its texts in the arena of l. */
static bool keys_of_row(struct list_sql *l, int64_t id, struct value keys[static LIST_KEYS + 1],
                        struct error *e) {
    struct query q;
    list_sql_clear(l);
    str_addz(&l->text, "SELECT ");
    for (size_t i = 0; i < l->n_keys; i++) str_addf(&l->text, "%s, ", l->keys[i]);
    str_addf(&l->text, "t.id FROM \"%s\" t WHERE t.id = ?", l->table->entity->name);
    list_sql_bind(l, value_int(id));
    if (!list_sql_open(l, &q, e)) return false;
    enum step s = query_next(&q, e);
    for (int i = 0; s == STEP_ROW && i <= (int)l->n_keys; i++) {
        bool text = sqlite3_column_type(q.st, i) == SQLITE_TEXT;
        keys[i] = text ? (struct value){.t = query_text_copy(&q, i, &l->arena)} : value_int(query_int(&q, i));
    }
    query_close(&q);
    list_sql_clear(l);
    if (s == STEP_END)
        error_set(e, ERR_NO_FILE, _("%s: this one is no longer there"), _(l->table->entity->label));
    return s == STEP_ROW;
}

static bool add_window(struct list_sql *l, const struct value *keys, struct error *e) {
    const struct list_query *query = l->query;
    str_add(&l->text, l->table->select);
    if (!list_where(l, e)) return false;
    if (keys) list_sql_beyond(l, keys, query->after);
    list_sql_order(l, !query->before);
    str_addz(&l->text, " LIMIT ? OFFSET ?");
    list_sql_bind(l, value_int(query->limit ? (int64_t)query->limit : -1));
    list_sql_bind(l, value_int((int64_t)query->offset));
    return true;
}

/* A list being read. */
struct window {
    struct list_sql sql;
    struct query rows;
};

static bool prepare_window(struct window *w, struct error *e) {
    struct value keys[LIST_KEYS + 1];
    const struct list_query *query = w->sql.query;
    int64_t from = query->after ? query->after : query->before;
    BUG_ON(query->after && query->before);
    if (from && !keys_of_row(&w->sql, from, keys, e)) return false;
    return add_window(&w->sql, from ? keys : NULL, e) && list_sql_open(&w->sql, &w->rows, e);
}

static void window_close(struct window *w) {
    query_close(&w->rows);
    list_sql_deinit(&w->sql);
}

static bool window_open(struct window *w, struct db *db, const struct list_query *query, struct error *e) {
    *w = (struct window){0};
    if (list_sql_init(&w->sql, db, query, e) && prepare_window(w, e)) return true;
    window_close(w);
    return false;
}

bool list_each(struct db *db, const struct list_query *query,
               bool (*each)(const struct record *r, void *ctx, struct error *e), void *ctx, struct error *e) {
    struct window w;
    struct arena row = {0};
    enum step s = STEP_FAILED;
    if (!window_open(&w, db, query, e)) return false;
    bool ok = true;
    while (ok && (s = query_next(&w.rows, e)) == STEP_ROW) {
        ok = each(table_read(&w.rows, query->entity, &row), ctx, e);
        arena_reset(&row);
    }
    arena_deinit(&row);
    window_close(&w);
    return ok && s == STEP_END;
}

static void reverse(struct list_rows *rows) {
    for (size_t i = 0; i < rows->n / 2; i++) {
        struct record *r = rows->v[i];
        rows->v[i] = rows->v[rows->n - 1 - i];
        rows->v[rows->n - 1 - i] = r;
    }
}

bool list_run(struct db *db, struct arena *a, const struct list_query *query, struct list_rows *out,
              struct error *e) {
    struct window w;
    VEC(struct record *) rows = {0};
    enum step s;
    if (!window_open(&w, db, query, e)) return false;
    while ((s = query_next(&w.rows, e)) == STEP_ROW)
        VEC_PUSH(a, &rows, table_read(&w.rows, query->entity, a));
    window_close(&w);
    *out = (struct list_rows){rows.v, rows.n};
    if (query->before) reverse(out);
    return s == STEP_END;
}

/* count(*) of the rows that the query lets through, before the row with these keys when there are some. */
static bool count(struct list_sql *l, const struct value *keys, size_t *out, struct error *e) {
    struct query q;
    list_sql_clear(l);
    str_addf(&l->text, "SELECT count(*) FROM \"%s\" t", l->table->entity->name);
    if (!list_where(l, e)) return false;
    if (keys) list_sql_beyond(l, keys, false);
    if (!list_sql_open(l, &q, e)) return false;
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *out = (size_t)query_int(&q, 0);
    query_close(&q);
    return s == STEP_ROW;
}

bool list_count(struct db *db, const struct list_query *query, size_t *out, struct error *e) {
    struct list_sql l;
    bool ok = list_sql_init(&l, db, query, e) && count(&l, NULL, out, e);
    list_sql_deinit(&l);
    return ok;
}

static bool is_listed(struct list_sql *l, int64_t id, struct error *e) {
    struct query q;
    list_sql_clear(l);
    str_addf(&l->text, "SELECT 1 FROM \"%s\" t", l->table->entity->name);
    if (!list_where(l, e)) return false;
    str_addz(&l->text, " AND t.id = ?");
    list_sql_bind(l, value_int(id));
    if (!list_sql_open(l, &q, e)) return false;
    enum step s = query_next(&q, e);
    query_close(&q);
    if (s == STEP_END)
        error_set(e, ERR_NO_FILE, _("%s: this one is not in the list"), _(l->table->entity->label));
    return s == STEP_ROW;
}

bool list_place(struct db *db, const struct list_query *query, int64_t id, size_t *out, struct error *e) {
    struct list_sql l;
    struct value keys[LIST_KEYS + 1];
    bool ok = list_sql_init(&l, db, query, e) && is_listed(&l, id, e) && keys_of_row(&l, id, keys, e) &&
              count(&l, keys, out, e);
    list_sql_deinit(&l);
    return ok;
}
