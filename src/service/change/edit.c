#include "catalyse/service/edit.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/roti_line.h"
#include "catalyse/domain/state.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/change/siblings.h"
#include "service/read/take.h"
#include "service/rules/rules.h"

/* One action on a row, on its way through tx_run. */
struct job {
    const struct view *v;
    const struct entity *entity;
    int64_t id;
    const struct record *seen; /* NULL: whatever the row holds now is meant */
    const struct pair *pairs;
    size_t n;
    struct reasons why;
    struct act *act;
    struct edit_result *out;
    bool tried; /* by edit_try: it could be written */
};

/* Words about the time invested are typed where the marks are, not among contributions. */
static bool heading_is_free(const struct change *c, struct error *e) {
    if (!sv_is(sv_from(c->entity->name), "contribution") || !change_touches(c, "heading") ||
        !record_is(c->after, "heading", ROTI_HEADING))
        return true;
    return error_set(e, ERR_DATA, _("“%s” is where words about the time invested stand"), ROTI_HEADING);
}

static bool add_now(struct db *db, void *ctx, struct error *e) {
    struct job *job = ctx;
    struct change c;
    (void)db;
    change_new(&c, job->v, job->entity);
    if (!change_put_all(&c, job->pairs, job->n, e) || !heading_is_free(&c, e) || !change_save(&c, e))
        return false;
    job->act->row = c.after->id;
    return change_result(&c, job->out, e);
}

bool edit_add(const struct view *v, const struct entity *entity, const struct pair *pairs, size_t n,
              struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_ADD, .entity = entity};
    struct job job = {.v = v, .entity = entity, .pairs = pairs, .n = n, .act = &act, .out = out};
    return tx_run(v->db, &act, add_now, &job, e);
}

static bool set_now(struct db *db, void *ctx, struct error *e) {
    struct job *job = ctx;
    struct change c;
    struct sv to;
    (void)db;
    *job->out = (struct edit_result){0};
    if (!change_open(&c, job->v, job->entity, job->id, e)) return false;
    c.why = job->why;
    if (!change_put_all(&c, job->pairs, job->n, e) || !heading_is_free(&c, e)) return false;
    job->out->overtaken = job->seen && !change_follows(&c, job->seen, e);
    if (job->out->overtaken || !change_save(&c, e)) return false;
    if (change_moves(&c, &to)) job->act->code = ACT_STATE;
    return change_result(&c, job->out, e);
}

static bool set_run(struct job *job, struct error *e) {
    struct act act = {.code = ACT_EDIT, .entity = job->entity, .row = job->id};
    job->act = &act;
    return tx_run(job->v->db, &act, set_now, job, e);
}

bool edit_set(const struct view *v, const struct entity *entity, int64_t id, const struct pair *pairs,
              size_t n, struct edit_result *out, struct error *e) {
    struct job job = {.v = v, .entity = entity, .id = id, .pairs = pairs, .n = n, .out = out};
    return set_run(&job, e);
}

/* Written, looked at, and taken back with the transaction. */
static bool try_now(struct db *db, void *ctx, struct error *e) {
    struct job *job = ctx;
    bool written = job->id ? set_now(db, job, e) : add_now(db, job, e);
    job->tried = written;
    return written && error_set(e, ERR_USAGE, "%s", "");
}

bool edit_try(const struct view *v, const struct entity *entity, int64_t id, const struct pair *pairs,
              size_t n, struct warnings *out, struct error *e) {
    struct edit_result result = {0};
    struct act act = {.code = ACT_EDIT, .entity = entity, .row = id};
    struct job job = {
        .v = v, .entity = entity, .id = id, .pairs = pairs, .n = n, .act = &act, .out = &result};
    tx_run(v->db, &act, try_now, &job, e);
    *out = result.warnings;
    return job.tried;
}

bool edit_set_seen(const struct view *v, const struct record *seen, const struct pair *pairs, size_t n,
                   struct edit_result *out, struct error *e) {
    struct job job = {
        .v = v, .entity = seen->entity, .id = seen->id, .seen = seen, .pairs = pairs, .n = n, .out = out};
    return set_run(&job, e);
}

bool edit_state(const struct view *v, const struct entity *entity, int64_t id, struct sv to,
                struct reasons why, struct edit_result *out, struct error *e) {
    struct pair state = {SV("state"), to};
    struct job job = {.v = v, .entity = entity, .id = id, .pairs = &state, .n = 1, .why = why, .out = out};
    return set_run(&job, e);
}

bool edit_next_states(const struct view *v, const struct entity *entity, int64_t id, struct next_states *out,
                      struct error *e) {
    struct state_step steps[STATES_MAX];
    struct record *r;
    int at = field_state(entity);
    *out = (struct next_states){0};
    if (at < 0) return true;
    if (!record_load(v->db, v->arena, entity, id, &r, e)) return false;
    size_t n = state_next(entity, r->v[at].t, steps);
    for (size_t i = 0; i < n; i++) {
        const struct choice *choice = choice_find(entity->fields[at].choices, sv_from(steps[i].code));
        VEC_PUSH(v->arena, out, (struct next_state){choice, steps[i].needs_reason});
    }
    return true;
}

struct move {
    const struct view *v;
    const struct entity *entity;
    int64_t id;
    int by;
};

static size_t place_of(const struct list_rows *rows, int64_t id) {
    size_t i = 0;
    while (i < rows->n && rows->v[i]->id != id) i++;
    return i;
}

static void shift(struct list_rows *rows, size_t from, size_t to) {
    struct record *moved = rows->v[from];
    for (; from < to; from++) rows->v[from] = rows->v[from + 1];
    for (; from > to; from--) rows->v[from] = rows->v[from - 1];
    rows->v[to] = moved;
}

static bool renumber(const struct view *v, const struct list_rows *rows, struct error *e) {
    for (size_t i = 0; i < rows->n; i++) {
        if (record_int(rows->v[i], "pos") == (int64_t)i + 1) continue;
        struct record *after = record_copy(v->arena, rows->v[i]);
        record_set_int(after, "pos", (int64_t)i + 1);
        if (!record_update(v->db, rows->v[i], after, e)) return false;
    }
    return true;
}

static bool move_now(struct db *db, void *ctx, struct error *e) {
    struct move *m = ctx;
    struct record *r;
    struct list_rows rows;
    if (!record_load(db, m->v->arena, m->entity, m->id, &r, e) || !siblings_of(m->v, r, &rows, e))
        return false;
    size_t from = place_of(&rows, m->id);
    int64_t to = (int64_t)from + m->by;
    if (to < 0) to = 0;
    if (to >= (int64_t)rows.n) to = (int64_t)rows.n - 1;
    if (to == (int64_t)from) return true;
    shift(&rows, from, (size_t)to);
    return renumber(m->v, &rows, e);
}

bool edit_move(const struct view *v, const struct entity *entity, int64_t id, int by, struct error *e) {
    struct act act = {.code = ACT_MOVE, .entity = entity, .row = id};
    struct move move = {v, entity, id, by};
    BUG_ON(!edit_can_move(entity));
    return tx_run(v->db, &act, move_now, &move, e);
}
