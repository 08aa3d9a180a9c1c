#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/tables.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/agenda_load.h"
#include "service/read/take.h"
#include <string.h>

/* One change of a run of show on its way through tx_run: the engine does it to `rows`, then what differs is
 * written. */
struct moving {
    const struct view *v;
    int64_t event, block; /* block 0: none in particular */
    int64_t now;
    struct reasons why;
    struct act *act;
    bool (*change)(struct moving *m, size_t block);
    int minutes;
    const struct show *from;
    const struct agenda_plan *plan;
    struct show_rows rows;
    struct show_line *line; /* of `rows`: what is changed */
    bool done;
};

static void put_moment(const struct change *c, const char *field, int64_t ms) {
    char *text = arena_alloc(c->v->arena, MOMENT_TEXT);
    if (ms == NO_MOMENT) {
        record_set_null(c->after, field);
        return;
    }
    moment_iso(ms, text);
    record_set_text(c->after, field, sv_from(text));
}

static void put_number(const struct change *c, const char *field, int64_t i) {
    if (i || take_has(c->after, field)) record_set_int(c->after, field, i);
}

/* The actual minutes follow the moments; those typed without moments stay. */
static void put_actual(const struct change *c, const struct agenda_block *before,
                       const struct agenda_block *b) {
    if (b->state == BLOCK_DONE && b->started != NO_MOMENT)
        record_set_int(c->after, "actual_min", (b->ended - b->started + MINUTE_MS / 2) / MINUTE_MS);
    else if (before->state == BLOCK_DONE)
        record_set_null(c->after, "actual_min");
}

static bool write_block(const struct moving *m, const struct show_line *line, size_t i,
                        const struct agenda_block *before, struct error *e) {
    static const char *const codes[] = {"pending", "running", "paused", "done", "cut"};
    const struct agenda_block *b = &line->agenda.v[i];
    struct change c;
    if (agenda_block_same(before, b)) return true;
    if (!change_open(&c, m->v, entity_named("agenda_item"), line->blocks[i]->id, e)) return false;
    c.why = m->why;
    if (b->state != before->state) record_set_text(c.after, "state", sv_from(codes[b->state]));
    put_moment(&c, "started_at", b->started);
    put_moment(&c, "ended_at", b->ended);
    put_moment(&c, "paused_at", b->paused_at);
    put_number(&c, "paused_ms", b->paused_ms);
    put_number(&c, "added_min", b->added_min);
    put_actual(&c, before, b);
    return change_save(&c, e);
}

static bool write_line(const struct moving *m, const struct show_line *line,
                       const struct agenda_block *before, struct error *e) {
    for (size_t i = 0; i < line->agenda.n; i++)
        if (!write_block(m, line, i, &before[i], e)) return false;
    return true;
}

/* What begins on another day than planned takes place on that day. */
static void put_live(const struct moving *m, struct change *c) {
    char *day = arena_alloc(m->v->arena, DATE_TEXT);
    int32_t today;
    int seconds;
    moment_local(m->now, &today, &seconds);
    date_iso(today, day);
    if (take_in(c->before, "state", "planned open")) record_set_text(c->after, "date", sv_from(day));
    record_set_text(c->after, "state", SV("live"));
}

static bool write_event(const struct moving *m, struct error *e) {
    struct change c;
    char *end = arena_alloc(m->v->arena, TIME_TEXT);
    if (!change_open(&c, m->v, entity_named("event"), m->event, e)) return false;
    if (agenda_current(&m->rows.v[0].agenda) != NO_BLOCK) put_live(m, &c);
    if (m->plan && m->plan->moved_min > 0) {
        int32_t day;
        int seconds;
        moment_local(m->plan->end, &day, &seconds);
        time_iso(seconds / 60, end);
        record_set_text(c.after, "end_agreed", sv_from(end));
    }
    return change_save(&c, e);
}

static bool may_run(const struct moving *m, struct error *e) {
    if (!take_in(m->rows.event, "state", "minuted cancelled")) return true;
    return error_set(e, ERR_DATA, _("the run of show of %.*s stays as it is: the event is over or cancelled"),
                     SV_ARG(m->rows.event->ref));
}

static bool find_event(struct moving *m, struct error *e) {
    struct record *block;
    if (!m->block) return true;
    if (!record_load(m->v->db, m->v->arena, entity_named("agenda_item"), m->block, &block, e)) return false;
    m->event = record_int(block, "event");
    return true;
}

/* The line of the block asked for, and its place there. */
static bool find_line(struct moving *m, size_t *at) {
    size_t line = 0;
    bool found = !m->block || show_find(&m->rows, m->block, &line, at);
    m->line = &m->rows.v[found ? line : 0];
    return found;
}

/* What the history names: the block asked for, or the one that runs now, or the event. */
static void name_act(const struct moving *m) {
    int at = agenda_current(&m->line->agenda);
    bool block = m->block || at != NO_BLOCK;
    if (m->plan || !block) return;
    m->act->entity = entity_named("agenda_item");
    m->act->row = m->block ? m->block : m->line->blocks[at]->id;
}

/* --- what runs during a block begins, pauses, lasts and ends with it --- */

static bool runs(const struct agenda_block *b) {
    return b->state == BLOCK_RUNNING || b->state == BLOCK_PAUSED;
}

static bool ended_at(const struct agenda *a, int64_t moment) {
    for (size_t i = 0; i < a->n; i++)
        if (a->v[i].ended != NO_MOMENT && a->v[i].ended == moment) return true;
    return false;
}

/* Whoever went ahead by hand is left alone. */
static void begin_and_end(struct agenda *during, const struct agenda_block *before,
                          const struct agenda_block *b, int64_t now) {
    int current = agenda_current(during);
    bool began_together = current != NO_BLOCK && during->v[current].started == before->started;
    if (!runs(before) && runs(b)) {
        if (b->started == now && agenda_following(during) == 0 && current == NO_BLOCK)
            agenda_start(during, 0, now);
        if (current == NO_BLOCK && ended_at(during, before->ended)) agenda_back(during);
    }
    if (runs(before) && b->state == BLOCK_PENDING && began_together) agenda_back(during);
    if (runs(before) && runs(b) && b->started != before->started && began_together)
        agenda_restart(during, now);
    if (runs(before) && b->ended != NO_MOMENT) agenda_stop(during, now);
}

/* Whoever paused by hand goes on by hand. */
static void pause_and_resume(struct agenda *during, const struct agenda_block *before,
                             const struct agenda_block *b, int64_t now) {
    int current = agenda_current(during);
    if (current == NO_BLOCK || b->started != before->started) return;
    if (before->state == BLOCK_RUNNING && b->state == BLOCK_PAUSED) agenda_pause(during, now);
    bool together = during->v[current].paused_at == before->paused_at;
    if (before->state == BLOCK_PAUSED && b->state == BLOCK_RUNNING && together) agenda_resume(during, now);
}

/* Minutes more or less are for the last that is not over. */
static void last_as_long(struct agenda *during, const struct agenda_block *before,
                         const struct agenda_block *b) {
    int minutes = b->added_min - before->added_min;
    size_t i = during->n;
    while (minutes && i && !agenda_add(during, i - 1, minutes)) i--;
}

static void go_along(struct agenda *during, const struct agenda_block *before, const struct agenda_block *b,
                     int64_t now) {
    begin_and_end(during, before, b, now);
    pause_and_resume(during, before, b, now);
    last_as_long(during, before, b);
}

/* `before`: the blocks of the event as they were. */
static void tracks_go_along(struct moving *m, const struct agenda_block *before) {
    for (size_t i = 1; i < m->rows.n; i++) {
        size_t line, at;
        struct agenda *during = &m->rows.v[i].agenda;
        if (!show_find(&m->rows, m->rows.v[i].parent, &line, &at) || line) continue;
        go_along(during, &before[at], &m->rows.v[0].agenda.v[at], m->now);
    }
}

/* Those who work at one table go by one clock. */
static bool table_goes_along(const struct moving *m, struct error *e) {
    struct view all = *m->v;
    struct day_tables t;
    int64_t block = m->line->parent;
    all.viewer = viewer_me();
    if (!block) return true;
    if (!tables_load(&all, m->event, &t, e)) return false;
    int64_t table = tables_during(&t, m->line->subgroup, block);
    for (size_t i = 0; i < m->rows.n; i++) {
        struct show_line *l = &m->rows.v[i];
        if (l != m->line && l->parent == block && tables_during(&t, l->subgroup, block) == table)
            agenda_follow(&l->agenda, &m->line->agenda);
    }
    return true;
}

static struct agenda_block *blocks_kept(const struct moving *m, const struct show_line *line) {
    size_t n = line->agenda.n;
    struct agenda_block *kept = arena_array(m->v->arena, n, sizeof *kept);
    if (n) memcpy(kept, line->agenda.v, n * sizeof *kept);
    return kept;
}

static bool move_now(struct db *db, void *ctx, struct error *e) {
    struct moving *m = ctx;
    (void)db;
    size_t at = 0;
    if (!find_event(m, e) || !show_load(m->v, m->event, &m->rows, e) || !may_run(m, e)) return false;
    if (!find_line(m, &at)) return true;
    struct agenda_block **before = arena_array(m->v->arena, m->rows.n, sizeof *before);
    for (size_t i = 0; i < m->rows.n; i++) before[i] = blocks_kept(m, &m->rows.v[i]);
    m->act->row = m->event;
    m->done = m->change(m, at);
    if (!m->done) return true;
    name_act(m);
    tracks_go_along(m, before[0]);
    if (!table_goes_along(m, e)) return false;
    for (size_t i = 0; i < m->rows.n; i++)
        if (!write_line(m, &m->rows.v[i], before[i], e)) return false;
    return write_event(m, e);
}

/* Undo never moves the clock. */
static bool run(struct moving *m, enum act_code code, bool *done, struct error *e) {
    struct act act = {.code = code, .entity = entity_named("event"), .row = m->event, .apart = true};
    m->act = &act;
    bool ok = tx_run(m->v->db, &act, move_now, m, e);
    *done = ok && m->done;
    return ok;
}

static bool do_next(struct moving *m, size_t block) {
    (void)block;
    return agenda_next(&m->line->agenda, m->now);
}

static bool do_back(struct moving *m, size_t block) {
    (void)block;
    return agenda_back(&m->line->agenda);
}

static bool do_pause(struct moving *m, size_t block) {
    (void)block;
    return agenda_pause(&m->line->agenda, m->now);
}

static bool do_resume(struct moving *m, size_t block) {
    (void)block;
    return agenda_resume(&m->line->agenda, m->now);
}

static bool do_restart(struct moving *m, size_t block) {
    (void)block;
    return agenda_restart(&m->line->agenda, m->now);
}

static bool do_stop(struct moving *m, size_t block) {
    (void)block;
    return agenda_stop(&m->line->agenda, m->now);
}

static bool do_add(struct moving *m, size_t block) {
    return agenda_add(&m->line->agenda, block, m->minutes);
}

/* What has not begun is left out of the plan: undo brings it back. */
static bool do_skip(struct moving *m, size_t block) {
    m->act->apart = m->line->agenda.v[block].state != BLOCK_PENDING;
    return agenda_skip(&m->line->agenda, block, m->now);
}

static bool move(struct moving *m, enum show_move move, bool *done, struct error *e) {
    static const struct {
        bool (*change)(struct moving *m, size_t block);
        enum act_code code;
    } moves[] = {[SHOW_NEXT] = {do_next, ACT_NEXT},        [SHOW_BACK] = {do_back, ACT_GO_BACK},
                 [SHOW_PAUSE] = {do_pause, ACT_PAUSE},     [SHOW_RESUME] = {do_resume, ACT_RESUME},
                 [SHOW_RESTART] = {do_restart, ACT_START}, [SHOW_STOP] = {do_stop, ACT_STOP}};
    m->change = moves[move].change;
    return run(m, moves[move].code, done, e);
}

bool show_move(const struct view *v, int64_t event, enum show_move which, int64_t now, bool *done,
               struct error *e) {
    struct moving m = {.v = v, .event = event, .now = now};
    return move(&m, which, done, e);
}

bool show_move_beside(const struct view *v, int64_t block, enum show_move which, int64_t now, bool *done,
                      struct error *e) {
    struct moving m = {.v = v, .block = block, .now = now};
    return move(&m, which, done, e);
}

bool show_add(const struct view *v, int64_t block, int minutes, int64_t now, bool *done, struct error *e) {
    struct moving m = {.v = v, .block = block, .minutes = minutes, .now = now, .change = do_add};
    return run(&m, ACT_LENGTH, done, e);
}

bool show_skip(const struct view *v, int64_t block, struct reasons why, int64_t now, bool *done,
               struct error *e) {
    struct moving m = {.v = v, .block = block, .why = why, .now = now, .change = do_skip};
    return run(&m, ACT_SKIP, done, e);
}

/* --- recovery plans --- */

static bool unchanged(const struct moving *m) {
    const struct agenda *then = &m->from->agenda, *is = &m->line->agenda;
    if (then->n != is->n || then->end != is->end || then->start != is->start) return false;
    for (size_t i = 0; i < is->n; i++)
        if (m->from->v[i].row.id != m->line->blocks[i]->id || !agenda_block_same(&then->v[i], &is->v[i]))
            return false;
    return true;
}

static bool do_plan(struct moving *m, size_t block) {
    (void)block;
    if (!unchanged(m)) return false;
    agenda_apply(&m->line->agenda, m->plan);
    return true;
}

/* A line for each block that gives something: "Break −5 min". */
static struct sv what_changed(const struct moving *m) {
    struct str out = {0};
    for (size_t i = 0; i < m->line->agenda.n; i++) {
        const struct agenda_cut *cut = &m->plan->cuts[i];
        struct sv title = m->from->v[i].row.title;
        if (cut->minutes || cut->dropped)
            str_addf(&out, "%s%.*s −%d min", out.n ? "\n" : "", SV_ARG(title), cut->minutes);
    }
    return str_keep(&out, m->v->arena);
}

static bool keep_plan(const struct moving *m, struct error *e) {
    struct change c;
    change_new(&c, m->v, entity_named("replan"));
    c.why = m->why;
    record_set_int(c.after, "event", m->event);
    put_moment(&c, "at", m->now);
    record_set_int(c.after, "late_min", m->from->over.end / MINUTE_MS);
    record_set_int(c.after, "taken_min", m->plan->taken_min);
    record_set_int(c.after, "moved_min", m->plan->moved_min);
    record_set_text(c.after, "what", what_changed(m));
    return change_save(&c, e);
}

static bool accept_now(struct db *db, void *ctx, struct error *e) {
    struct moving *m = ctx;
    if (!move_now(db, m, e)) return false;
    if (!m->done)
        return error_set(e, ERR_BUSY, _("the run of show has changed meanwhile: ask for the plans again"));
    return keep_plan(m, e);
}

bool show_accept(const struct view *v, const struct show *from, const struct agenda_plan *plan,
                 struct reasons why, int64_t now, struct error *e) {
    struct act act = {.code = ACT_PLAN, .entity = entity_named("event"), .row = from->event.id};
    struct moving m = {.v = v,
                       .event = from->event.id,
                       .now = now,
                       .why = why,
                       .act = &act,
                       .change = do_plan,
                       .from = from,
                       .plan = plan};
    return tx_run(v->db, &act, accept_now, &m, e);
}
