#include "store/past.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include <inttypes.h>

bool past_read(struct db *db, struct past *out, struct error *e) {
    struct query q;
    *out = (struct past){0};
    if (!statement_open(db, "SELECT seq, undo_top, redo_top FROM history ORDER BY seq DESC LIMIT 1", &q, e))
        return false;
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *out = (struct past){query_int(&q, 0), query_int(&q, 1), query_int(&q, 2)};
    query_close(&q);
    return s != STEP_FAILED;
}

/* A row of the history; at, author, origin, process and schema are of this moment and this handle. */
struct line {
    enum history_kind kind;
    int64_t seq, inverts, of, undo_top, redo_top, prev;
    const char *act, *entity;
    int64_t row, count;
    const void *changes;
    int n_changes;
};

static const char *origin_of(const struct db *db) {
    return db->mode == DB_FACE ? "face" : db->mode == DB_ROOM ? "room" : "cli";
}

static bool schema_of(struct db *db, int64_t *schema, struct error *e) {
    return query_one(db, "PRAGMA user_version", 0, schema, e);
}

static bool add_line(struct db *db, const struct line *l, struct error *e) {
    struct query q;
    int64_t schema;
    if (!schema_of(db, &schema, e)) return false;
    if (!statement_open(db, "INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        &q, e))
        return false;
    char kind = (char)l->kind, at[MOMENT_TEXT];
    moment_iso(clock_now(), at);
    const int64_t numbers[] = {l->inverts, l->of, l->undo_top, l->redo_top, l->prev};
    query_bind_int(&q, 1, l->seq);
    query_bind_text(&q, 2, sv_of(&kind, 1));
    for (int i = 0; i < 5; i++) query_bind_int(&q, 3 + i, numbers[i]);
    query_bind_text(&q, 8, sv_from(at));
    query_bind_text(&q, 9, sv_from(db_author(db)));
    query_bind_text(&q, 10, sv_from(origin_of(db)));
    query_bind_int(&q, 11, db->process);
    query_bind_int(&q, 12, schema);
    query_bind_text(&q, 13, sv_from(l->act));
    query_bind_text(&q, 14, sv_from(l->entity));
    query_bind_int(&q, 15, l->row);
    query_bind_int(&q, 16, l->count);
    if (l->changes) sqlite3_bind_blob(q.st, 17, l->changes, l->n_changes, SQLITE_STATIC);
    bool ok = query_run(&q, e);
    query_close(&q);
    return ok;
}

bool past_act(struct db *db, const struct act *act, const void *changes, int n, struct error *e) {
    struct past now;
    if (!past_read(db, &now, e)) return false;
    int64_t seq = now.seq + 1;
    struct line l = {
        .kind = HIST_ACT,
        .seq = seq,
        .of = seq,
        .undo_top = act->apart ? now.undo_top : seq,
        .redo_top = act->apart ? now.redo_top : 0,
        .prev = now.undo_top,
        .act = act_text(act->code),
        .entity = act->entity ? act->entity->name : NULL,
        .row = act->row,
        .count = act->count,
        .changes = changes,
        .n_changes = n,
    };
    return add_line(db, &l, e);
}

bool past_back(struct db *db, enum history_kind kind, const struct past_entry *top, struct error *e) {
    struct past now;
    if (!past_read(db, &now, e)) return false;
    const struct history_entry *s = &top->shown;
    bool undo = kind == HIST_UNDO;
    int64_t seq = now.seq + 1;
    struct line l = {
        .kind = kind,
        .seq = seq,
        .inverts = s->seq,
        .of = s->of,
        .undo_top = undo ? top->prev : seq,
        .redo_top = undo ? seq : top->prev,
        .prev = undo ? now.redo_top : now.undo_top,
        .act = top->act,
        .entity = top->entity,
        .row = s->row,
        .count = s->count,
    };
    return add_line(db, &l, e);
}

bool past_barrier(struct db *db, enum act_code code, const struct entity *entity, int64_t row,
                  struct error *e) {
    struct past now;
    if (!past_read(db, &now, e)) return false;
    struct line l = {
        .kind = HIST_BARRIER,
        .seq = now.seq + 1,
        .of = now.seq + 1,
        .act = act_text(code),
        .entity = entity ? entity->name : NULL,
        .row = row,
    };
    return db_exec(db, "UPDATE history SET changeset = NULL WHERE changeset IS NOT NULL", e) &&
           add_line(db, &l, e);
}
