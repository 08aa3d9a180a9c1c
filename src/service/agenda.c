#include "catalyse/service/agenda.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "service/agenda_load.h"
#include "service/seen.h"
#include "service/take.h"

static bool sees_what_happened(const struct view *v) {
    return field_visible(field_named(entity_named("agenda_item"), "started_at"), AUD_PUBLIC, &v->viewer);
}

static bool add_block(const struct view *v, const struct show_rows *rows, size_t i,
                      const struct agenda_times *t, struct show *out, struct error *e) {
    static const struct agenda_slot none = {NO_MOMENT, NO_MOMENT};
    struct record *r;
    if (!seen_row(v, rows->blocks[i]->entity, rows->blocks[i]->id, &r, e)) return false;
    struct show_block *b = &out->v[i];
    bool all = sees_what_happened(v);
    if (!r) out->withheld++;
    if (r)
        *b = (struct show_block){.row = seen_self(v, r),
                                 .state = take_choice(r, "state"),
                                 .planned_min = record_int(r, "planned_min"),
                                 .actual_min = take_int(r, "actual_min", -1),
                                 .cut_min = record_int(r, "cut_min"),
                                 .method = take_words(r, "method")};
    bool pending = rows->agenda.v[i].state == BLOCK_PENDING;
    b->t = *t;
    if (!all) b->t.actual = none;
    if (pending ? !out->open : !all) b->t.expected = none;
    return true;
}

static void weigh(struct show *out, const struct agenda_times *t) {
    const struct agenda *a = &out->agenda;
    out->over = agenda_over(a, t);
    out->end_wanted = agenda_end_wanted(a, t);
    out->end_expected = agenda_end_expected(a, t);
    out->current = agenda_current(a);
    out->following = agenda_following(a);
    out->left_ms = agenda_left(a, t, out->now);
}

static bool load(const struct view *v, int64_t event, struct show *out, struct error *e) {
    struct show_rows rows;
    if (!seen_named(v, entity_named("event"), event, &out->event, e)) return false;
    if (!out->event.id) return error_set(e, ERR_NO_FILE, _("there is no such event"));
    if (!show_load(v, event, &rows, e)) return false;
    out->state = take_choice(rows.event, "state");
    out->day = take_day(rows.event, "date");
    out->open = take_in(rows.event, "state", "planned open live");
    out->agenda = rows.agenda;
    out->n = rows.agenda.n;
    out->v = arena_array(v->arena, out->n, sizeof *out->v);
    struct agenda_times *t = arena_array(v->arena, out->n, sizeof *t);
    agenda_times(&out->agenda, out->now, t);
    for (size_t i = 0; i < out->n; i++)
        if (!add_block(v, &rows, i, &t[i], out, e)) return false;
    weigh(out, t);
    return true;
}

bool show_read(const struct view *v, int64_t event, int64_t now, struct show *out, struct error *e) {
    *out = (struct show){.now = now};
    if (!read_begin(v->db, e)) return false;
    bool ok = load(v, event, out, e);
    read_end(v->db);
    return ok;
}

bool show_event(const struct view *v, int64_t *event, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM event e WHERE state <> 'cancelled' AND EXISTS (SELECT 1 FROM agenda_item WHERE event "
        "="
        " e.id) ORDER BY state <> 'live', date < ?1, CASE WHEN date < ?1 THEN NULL ELSE date END, date DESC,"
        " start, id LIMIT 1";
    if (!number_of(v, SQL, PARAMS(value_text(day_text(v->arena, v->today))), event, e)) return false;
    return *event || error_set(e, ERR_NO_FILE, _("no event of this programme has a run of show yet"));
}
