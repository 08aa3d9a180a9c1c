#include "catalyse/service/agenda.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/tables.h"
#include "service/event/agenda_load.h"
#include "service/read/seen.h"
#include "service/read/take.h"

static bool sees_what_happened(const struct view *v) {
    return field_visible(field_named(entity_named("agenda_item"), "started_at"), AUD_PUBLIC, &v->viewer);
}

static struct show_block block_read(const struct view *v, const struct record *r) {
    struct show_block b = {.row = seen_self(v, r),
                           .state = take_choice(r, "state"),
                           .planned_min = record_int(r, "planned_min"),
                           .actual_min = take_int(r, "actual_min", -1),
                           .cut_min = record_int(r, "cut_min"),
                           .method = take_words(r, "method"),
                           .panels = record_text(r, "panels"),
                           .silent = take_flag(r, "silent")};
    b.instruction = b.method.n ? b.method : take_words(r, "objective");
    if (!agenda_bells_parse(record_text(r, "bells"), (int)b.planned_min, &b.bells))
        agenda_bells_parse(SV(""), (int)b.planned_min, &b.bells);
    return b;
}

/* A block the viewer may not see stays without a name. */
static bool line_read(const struct view *v, const struct show_line *line, struct show_block **out,
                      size_t *withheld, struct error *e) {
    struct show_block *b = arena_array(v->arena, line->agenda.n, sizeof *b);
    for (size_t i = 0; i < line->agenda.n; i++) {
        struct record *r;
        if (!seen_row(v, line->blocks[i]->entity, line->blocks[i]->id, &r, e)) return false;
        if (r)
            b[i] = block_read(v, r);
        else
            ++*withheld;
    }
    *out = b;
    return true;
}

static bool track_read(const struct view *v, const struct show_line *line, struct show_track *t,
                       size_t *withheld, struct error *e) {
    t->agenda = line->agenda;
    if (!seen_named(v, entity_named("subgroup"), line->subgroup, &t->subgroup, e)) return false;
    t->name = t->subgroup.title;
    return line_read(v, line, &t->v, withheld, e);
}

/* Of clocks that are one, one that has begun is shown, rather that of the table they work at. */
static int precedence(const struct show_track *t, int64_t table) {
    return 2 * (t->agenda.v[0].state != BLOCK_PENDING) + (t->subgroup.id == table);
}

static void tracks_join(const struct view *v, struct show_track *into, struct show_track t, int64_t table) {
    bool host = t.subgroup.id == table;
    struct sv first = host ? t.name : into->name, rest = host ? into->name : t.name;
    if (precedence(&t, table) > precedence(into, table)) *into = t;
    into->name = sv_from(arena_printf(v->arena, "%.*s + %.*s", SV_ARG(first), SV_ARG(rest)));
}

/* The clock a subgroup shares during that block with one of `n` before it; NULL: it has its own. */
static struct show_track *shared(const struct day_tables *tables, struct show_track *v, size_t n,
                                 const struct show_track *t, int64_t block, int64_t table) {
    for (size_t i = 0; i < n; i++)
        if (v[i].block == t->block && tables_during(tables, v[i].subgroup.id, block) == table) return &v[i];
    return NULL;
}

static bool tracks_read(const struct view *v, const struct show_rows *rows, struct show *out,
                        struct error *e) {
    VEC(struct show_track) tracks = {0};
    struct day_tables tables;
    if (rows->n > 1 && !tables_load(v, out->event.id, &tables, e)) return false;
    for (size_t i = 1; i < rows->n; i++) {
        const struct show_line *l = &rows->v[i];
        struct show_track t = {0};
        size_t line;
        if (!show_find(rows, l->parent, &line, &t.block) || line != 0) continue;
        if (!track_read(v, l, &t, &out->withheld, e)) return false;
        int64_t table = tables_during(&tables, t.subgroup.id, l->parent);
        struct show_track *with = shared(&tables, tracks.v, tracks.n, &t, l->parent, table);
        if (with)
            tracks_join(v, with, t, table);
        else
            VEC_PUSH(v->arena, &tracks, t);
    }
    out->tracks = tracks.v;
    out->n_tracks = tracks.n;
    return true;
}

static bool has_rounds(const struct show_block *b) {
    return sv_lists(b->panels, SV("rotations"));
}

/* The rounds that are planned, shared among the blocks that are for them; a round each without a plan. */
static bool rounds_read(const struct view *v, struct show *out, struct error *e) {
    int *rounds = arena_array(v->arena, out->n, sizeof *rounds), blocks = 0;
    int64_t planned = 0;
    for (size_t i = 0; i < out->n; i++) blocks += has_rounds(&out->v[i]);
    if (blocks && !number_of(v, "SELECT ifnull(max(round), 0) FROM seat WHERE event = ?1",
                             PARAMS(value_int(out->event.id)), &planned, e))
        return false;
    for (size_t i = 0; i < out->n; i++)
        if (has_rounds(&out->v[i])) rounds[i] = planned > blocks ? (int)planned / blocks : 1;
    out->rounds = rounds;
    return true;
}

static void times_put(const struct show *s, const struct agenda *a, const struct agenda_times *t,
                      struct show_block *v) {
    static const struct agenda_slot none = {NO_MOMENT, NO_MOMENT};
    for (size_t i = 0; i < a->n; i++) {
        bool pending = a->v[i].state == BLOCK_PENDING;
        v[i].t = t[i];
        if (!s->sees_past) v[i].t.actual = none;
        if (pending ? !s->open : !s->sees_past) v[i].t.expected = none;
    }
}

static void track_at(const struct show *s, struct show_track *track, struct arena *arena) {
    const struct agenda *a = &track->agenda;
    struct agenda_times *t = arena_array(arena, a->n, sizeof *t);
    agenda_times(a, s->now, t);
    times_put(s, a, t, track->v);
    track->current = agenda_current(a);
    track->following = agenda_following(a);
    track->left_ms = agenda_left(a, t, s->now);
}

void show_at(struct show *s, struct arena *arena, int64_t now) {
    const struct agenda *a = &s->agenda;
    struct agenda_times *t = arena_array(arena, a->n, sizeof *t);
    s->now = now;
    agenda_times(a, now, t);
    times_put(s, a, t, s->v);
    s->over = agenda_over(a, t);
    s->end_wanted = agenda_end_wanted(a, t);
    s->end_expected = s->open ? agenda_end_expected(a, t) : agenda_end_actual(a, t);
    s->current = agenda_current(a);
    s->following = agenda_following(a);
    s->left_ms = agenda_left(a, t, now);
    s->round = agenda_round(a, t, s->rounds, now);
    for (size_t i = 0; i < s->n_tracks; i++) track_at(s, &s->tracks[i], arena);
}

static bool stage_read(const struct view *v, const struct record *event, int *stage, struct error *e) {
    int64_t no;
    if (!query_one(v->db, "SELECT no FROM stage WHERE id = ?1", record_int(event, "stage"), &no, e))
        return false;
    *stage = (int)no;
    return true;
}

static bool load(const struct view *v, int64_t event, struct show *out, struct error *e) {
    struct show_rows rows;
    if (!seen_named(v, entity_named("event"), event, &out->event, e)) return false;
    if (!out->event.id) return error_set(e, ERR_NO_FILE, _("there is no such event"));
    if (!show_load(v, event, &rows, e) || !stage_read(v, rows.event, &out->stage, e)) return false;
    out->kind = take_choice(rows.event, "kind");
    out->state = take_choice(rows.event, "state");
    out->subgroup = record_int(rows.event, "subgroup");
    out->day = take_day(rows.event, "date");
    out->open = take_in(rows.event, "state", "planned open live");
    out->sees_past = sees_what_happened(v);
    out->agenda = rows.v[0].agenda;
    out->n = out->agenda.n;
    return line_read(v, &rows.v[0], &out->v, &out->withheld, e) && rounds_read(v, out, e) &&
           tracks_read(v, &rows, out, e);
}

bool show_read(const struct view *v, int64_t event, int64_t now, struct show *out, struct error *e) {
    *out = (struct show){0};
    if (!read_begin(v->db, e)) return false;
    bool ok = load(v, event, out, e);
    read_end(v->db);
    if (ok) show_at(out, v->arena, now);
    return ok;
}

bool show_live(const struct view *v, int64_t *event, struct error *e) {
    static const char SQL[] =
        "SELECT a.event FROM event e CROSS JOIN agenda_item a ON a.event = e.id WHERE e.state "
        "= 'live' AND a.parent IS NULL AND a.state IN ('running', 'paused') ORDER BY"
        " a.started_at DESC, a.id LIMIT 1";
    return number_of(v, SQL, NULL, 0, event, e);
}

bool show_event(const struct view *v, int64_t *event, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM event e WHERE state <> 'cancelled' AND EXISTS (SELECT 1 FROM agenda_item WHERE event"
        " = e.id) ORDER BY state <> 'live', date < ?1, CASE WHEN date < ?1 THEN NULL ELSE date END, date"
        " DESC, state IN ('held', 'minuted'), CASE WHEN state IN ('live', 'held', 'minuted') THEN start END"
        " DESC, start, id LIMIT 1";
    if (!number_of(v, SQL, PARAMS(value_text(day_text(v->arena, v->today))), event, e)) return false;
    return *event || error_set(e, ERR_NO_FILE, _("no event of this programme has a run of show yet"));
}
