#include "catalyse/base/date.h"
#include "catalyse/screen/clock.h"
#include "catalyse/service/programme.h"
#include "screen/event/agenda.h"

/* The run of show of the stage's events. What was, what is expected and what was planned stay apart: the
 * first column says when a block began or is expected to, words and columns of their own say the rest. */

/* A text made in a str, kept with the rows. */
static const char *keep(struct lines_screen *s, struct str *text) {
    const char *kept = lines_text(s, str_sv(text));
    str_deinit(text);
    return kept;
}

static const char *moment_text(struct lines_screen *s, int64_t moment) {
    struct str text = {0};
    clock_time(moment, &text);
    return keep(s, &text);
}

static const char *slot_times(struct lines_screen *s, struct agenda_slot slot) {
    struct str text = {0};
    clock_time(slot.start, &text);
    if (slot.start != NO_MOMENT) str_addz(&text, "–");
    clock_time(slot.end, &text);
    return keep(s, &text);
}

/* What one line of the panel is made of. */
struct one {
    const struct show *show;
    const struct show_block *b;
    const struct agenda_block *engine;
    int64_t left_ms;
    bool seconds, ascii;
    const char *title;
};

static bool under_way(const struct one *o) {
    return o->engine->state == BLOCK_RUNNING || o->engine->state == BLOCK_PAUSED;
}

static const char *minutes_text(struct lines_screen *s, const struct one *o) {
    int added = o->engine->added_min;
    return added ? lines_printf(s, "%d%+d", o->engine->planned_min, added)
                 : lines_printf(s, "%d", o->engine->planned_min);
}

static const char *clock_text(struct lines_screen *s, const struct one *o) {
    struct str text = {0};
    switch (o->engine->state) {
    case BLOCK_PENDING:
        str_addf(&text, _("planned %s"), moment_text(s, o->b->t.planned.start));
        break;
    case BLOCK_RUNNING:
        clock_left(o->left_ms, &o->b->bells, o->seconds, &text);
        break;
    case BLOCK_PAUSED:
        str_addz(&text, _("paused"));
        break;
    case BLOCK_DONE:
        if (o->b->actual_min >= 0) str_addf(&text, _("actual %lld"), (long long)o->b->actual_min);
        break;
    case BLOCK_CUT:
        str_addz(&text, C_("block", "left out"));
        break;
    }
    return keep(s, &text);
}

/* How much of its time the block has had. */
static const char *bar_text(struct lines_screen *s, const struct one *o) {
    int64_t all = (int64_t)(o->engine->planned_min + o->engine->added_min) * MINUTE_MS;
    int64_t full = all > 0 ? AGENDA_BAR * (all - o->left_ms) / all : AGENDA_BAR;
    struct str text = {0};
    for (int i = 0; i < AGENDA_BAR; i++)
        str_addz(&text, i < full ? (o->ascii ? "#" : "█") : (o->ascii ? "." : "░"));
    return keep(s, &text);
}

static const char *spare_text(struct lines_screen *s, const struct one *o) {
    if (under_way(o)) return bar_text(s, o);
    if (o->engine->state != BLOCK_PENDING) return "";
    if (o->engine->optional) return _("may be dropped");
    int spare = o->engine->planned_min + o->engine->added_min - o->engine->least_min;
    bool gives = spare > 0 && o->engine->lock_end == NO_LOCK;
    return gives && o->b->cut_min ? lines_printf(s, _("may give %d"), spare) : _("all needed");
}

static const char *const signs[] = {[BLOCK_PENDING] = " ",
                                    [BLOCK_RUNNING] = "●",
                                    [BLOCK_PAUSED] = "‖",
                                    [BLOCK_DONE] = "✓",
                                    [BLOCK_CUT] = "–"};

static void agenda_line(struct lines_screen *s, const struct one *o) {
    const struct agenda_times *t = &o->b->t;
    int64_t start = t->expected.start == NO_MOMENT ? t->planned.start : t->expected.start;
    enum agenda_near near = agenda_near(o->left_ms, &o->b->bells);
    lines_add(s,
              (struct line_row){
                  .cell = {moment_text(s, start), lines_printf(s, "%s %s", signs[o->engine->state], o->title),
                           minutes_text(s, o), clock_text(s, o), spare_text(s, o), slot_times(s, t->planned),
                           o->engine->state == BLOCK_DONE ? "" : slot_times(s, t->expected),
                           slot_times(s, t->actual)},
                  .role = under_way(o) ? clock_role(near) : ROLE_NORMAL,
                  .entity = o->b->row.entity,
                  .id = o->b->row.id,
                  .data = o->show->event.id});
}

/* The clocks that subgroups have during a block. Once the next one runs, what comes is looked for there. */
static void track_lines(struct lines_screen *s, const struct show *show, size_t block, struct one o) {
    if (show->agenda.v[block].state == BLOCK_DONE && show->current != NO_BLOCK) return;
    for (size_t i = 0; i < show->n_tracks; i++) {
        const struct show_track *t = &show->tracks[i];
        if (t->block != block || show->agenda.v[block].state == BLOCK_CUT) continue;
        for (size_t k = 0; k < t->agenda.n; k++) {
            o.b = &t->v[k];
            o.engine = &t->agenda.v[k];
            o.left_ms = (int)k == t->current ? t->left_ms : 0;
            struct sv name = t->name.n ? t->name : o.b->row.title;
            o.title = lines_printf(s, "· %.*s", SV_ARG(name));
            if (o.b->row.id) agenda_line(s, &o);
        }
    }
}

static void block_lines(struct lines_screen *s, const struct desk *d, const struct show *show, size_t i) {
    struct one o = {.show = show,
                    .b = &show->v[i],
                    .engine = &show->agenda.v[i],
                    .left_ms = (int)i == show->current ? show->left_ms : 0,
                    .seconds = d->cfg->clock_seconds,
                    .ascii = d->cfg->borders != BORDERS_UNICODE,
                    .title = lines_text(s, show->v[i].row.title)};
    if (!o.b->row.id) return;
    agenda_line(s, &o);
    track_lines(s, show, i, o);
}

static void end_line(struct lines_screen *s, const struct show *show) {
    struct str late = {0};
    int64_t wanted = show->end_wanted;
    int64_t end = show->open && show->end_expected != NO_MOMENT ? show->end_expected : wanted;
    bool agreed = show->agenda.end != NO_MOMENT;
    if (!show->n) return;
    if (show->open) clock_late(show->over.end, &late);
    lines_add(s, (struct line_row){.cell = {moment_text(s, end), lines_printf(s, "  %s", _("End")), "",
                                            lines_printf(s, agreed ? _("agreed %s") : _("planned %s"),
                                                         moment_text(s, wanted)),
                                            keep(s, &late)},
                                   .role = show->over.end >= MINUTE_MS ? ROLE_WARNING : ROLE_NORMAL,
                                   .entity = show->event.entity,
                                   .id = show->event.id,
                                   .data = show->event.id});
}

static void event_lines(struct lines_screen *s, const struct desk *d, const struct show *show) {
    const char *text = lines_printf(s, "%s — %.*s — %s", lines_day(s, show->day), SV_ARG(show->event.title),
                                    lines_choice(show->state));
    lines_heading_of(s, text, &show->event);
    s->subject = show->event.id;
    for (size_t i = 0; i < show->n; i++) block_lines(s, d, show, i);
    if (!show->n && show->open)
        lines_add(s, (struct line_row){.cell = {_("No block yet: w brings a model run of show.")},
                                       .role = ROLE_MUTED,
                                       .span = true,
                                       .entity = show->event.entity,
                                       .id = show->event.id,
                                       .data = show->event.id});
    end_line(s, show);
}

/* Under way, or to come. */
static bool ahead(const struct event_row *event, const struct view *v) {
    struct sv state = event->state ? sv_from(event->state->code) : SV("");
    bool to_come = sv_is(state, "planned") || sv_is(state, "open");
    return sv_is(state, "live") || (to_come && event->date >= v->today);
}

/* What is under way or to come stands first: it is what one prepares and looks at. */
static bool events_read(struct lines_screen *s, struct desk *d, const struct view *v,
                        const struct event_row *rows, size_t n, bool first, struct error *e) {
    struct agenda_model *m = s->model;
    for (size_t i = 0; i < n; i++) {
        if (ahead(&rows[i], v) != first) continue;
        if (!show_read(v, rows[i].row.id, clock_now(), &m->v[m->n], e)) return false;
        event_lines(s, d, &m->v[m->n++]);
    }
    return true;
}

bool agenda_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct event_row *rows;
    struct agenda_model *m = arena_alloc(v->arena, sizeof *m);
    size_t n;
    s->model = m;
    *m = (struct agenda_model){0};
    if (!programme_events(v, agenda_stage(s), &rows, &n, e)) return false;
    m->v = arena_array(v->arena, n, sizeof *m->v);
    return events_read(s, d, v, rows, n, true, e) && events_read(s, d, v, rows, n, false, e);
}

int agenda_stage(const struct lines_screen *s) {
    return (int)param_id(&s->screen, "stage");
}

const struct show *agenda_show(const struct lines_screen *s) {
    const struct agenda_model *m = s->model;
    const struct line_row *line = lines_current(s);
    int64_t event = line && line->data ? line->data : s->subject;
    if (line && line->entity == entity_named("event")) event = line->id;
    for (size_t i = 0; m && i < m->n; i++)
        if (m->v[i].event.id == event) return &m->v[i];
    return NULL;
}

int64_t agenda_selected(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    return line && line->entity == entity_named("agenda_item") ? line->id : 0;
}

int agenda_place(const struct show *show, int64_t block) {
    for (size_t i = 0; i < show->n; i++)
        if (block && show->v[i].row.id == block) return (int)i;
    return NO_BLOCK;
}

const struct show_track *agenda_track(const struct show *show, int64_t block) {
    for (size_t i = 0; i < show->n_tracks; i++)
        for (size_t k = 0; k < show->tracks[i].agenda.n; k++)
            if (show->tracks[i].v[k].row.id == block) return &show->tracks[i];
    return NULL;
}
