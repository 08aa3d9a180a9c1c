#include "catalyse/service/agenda.h"
#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "catalyse/service/check.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/run_of_show.h"
#include "catalyse/store/list.h"
#include "screen/lines.h"
#include "screen/screens.h"
#include <string.h>

/* The run of show of the stage's event: planned and actual minutes, block by block. */

static const struct column agenda_columns[] = {
    {.title = N_("Start"), .kind = COLUMN_FIXED, .width = 6},
    {.title = N_("Expected"), .kind = COLUMN_FIXED, .width = 7, .priority = 1},
    {.title = N_("Block"), .kind = COLUMN_FILL, .width = 18},
    {.title = N_("Planned"), .kind = COLUMN_FIXED, .width = 7, .align = ALIGN_RIGHT},
    {.title = N_("Actual"), .kind = COLUMN_FIXED, .width = 7, .align = ALIGN_RIGHT},
    {.title = N_("Gives back"), .kind = COLUMN_FIXED, .width = 7, .align = ALIGN_RIGHT, .priority = 2},
    {.title = N_("Method"), .kind = COLUMN_AUTO, .width = 40, .min = 10, .priority = 4},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 12, .min = 8, .priority = 1},
};

static const char *agenda_clock(struct lines_screen *s, int64_t moment) {
    int32_t day;
    int seconds;
    if (moment == NO_MOMENT) return "";
    moment_local(moment, &day, &seconds);
    return lines_printf(s, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
}

static const char *agenda_state(struct lines_screen *s, const struct show_block *b, enum block_state state) {
    static const char *const signs[] = {[BLOCK_RUNNING] = "● ", [BLOCK_DONE] = "✓ ", [BLOCK_CUT] = NULL};
    return lines_printf(s, "%s%s", signs[state] ? signs[state] : "", lines_choice(b->state));
}

static void agenda_block(struct lines_screen *s, const struct show *show, size_t i) {
    const struct show_block *b = &show->v[i];
    const char *actual = b->actual_min < 0 ? "" : lines_printf(s, "%lld", (long long)b->actual_min);
    enum block_state state = show->agenda.v[i].state;
    const char *expected = state == BLOCK_DONE ? "" : agenda_clock(s, b->t.expected.start);
    const char *cut = b->cut_min ? lines_printf(s, "%lld", (long long)b->cut_min) : "";
    lines_add(s, (struct line_row){.cell = {agenda_clock(s, b->t.planned.start), expected,
                                            lines_text(s, b->row.title),
                                            lines_printf(s, "%lld", (long long)b->planned_min), actual, cut,
                                            lines_text(s, b->method), agenda_state(s, b, state)},
                                   .role = ROLE_NORMAL,
                                   .entity = b->row.entity,
                                   .id = b->row.id,
                                   .data = show->event.id});
}

static bool agenda_event(struct lines_screen *s, const struct view *v, const struct event_row *event,
                         struct error *e) {
    struct show show;
    if (!show_read(v, event->row.id, clock_now(), &show, e)) return false;
    const char *text = lines_printf(s, "%s — %.*s — %s", lines_day(s, event->date), SV_ARG(event->row.title),
                                    lines_choice(event->state));
    lines_heading_of(s, text, &event->row);
    s->subject = event->row.id;
    for (size_t i = 0; i < show.n; i++)
        if (show.v[i].row.id) agenda_block(s, &show, i);
    return true;
}

static bool agenda_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct event_row *rows;
    size_t n;
    (void)d;
    if (!programme_events(v, (int)param_id(&s->screen, "stage"), &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++)
        if (!agenda_event(s, v, &rows[i], e)) return false;
    return true;
}

/* The stage this panel shows, and its row in the file. */
static int agenda_stage(const struct lines_screen *s) {
    return (int)param_id(&s->screen, "stage");
}

static enum reply agenda_add_event(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct programme p;
    struct error e = {0};
    if (!programme_read(&v, &p, &e)) return desk_fail(d, &e);
    int64_t stage = p.stages[agenda_stage(s) - 1].id;
    return go_add(d, entity_named("event"), arena_printf(d->tmp, "stage=%lld", (long long)stage));
}

static bool fill(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    size_t added;
    if (!run_of_show_fill(&v, *(const int64_t *)data, answer, &added, e)) return false;
    desk_done(d, P_("%zu block added — u undoes it", "%zu blocks added — u undoes them", added), added);
    return true;
}

/* The model of the stage comes first. */
static enum reply agenda_fill(struct lines_screen *s, struct desk *d) {
    const struct choice *runs = field_named(entity_named("run_block"), "run")->choices;
    const char *first = run_of_show_model(agenda_stage(s));
    struct question_choice choices[16];
    size_t n = 0;
    if (!s->subject) return EATEN;
    choices[n++] = (struct question_choice){first, _(choice_find(runs, sv_from(first))->label), NULL};
    for (const struct choice *c = runs; c->code && n < 16; c++)
        if (strcmp(c->code, first) != 0) choices[n++] = (struct question_choice){c->code, _(c->label), NULL};
    desk_choose(d, _("Run of show after which model?"), choices, n, fill, &s->subject, sizeof s->subject);
    return EATEN;
}

static enum reply agenda_move(struct lines_screen *s, struct desk *d, int by) {
    const struct line_row *line = lines_current(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!line || line->entity != entity_named("agenda_item")) return EATEN;
    if (!edit_move(&v, line->entity, line->id, by, &e)) return desk_fail(d, &e);
    return EATEN;
}

/* Of the event whose block is selected, else of the last one. */
static enum reply agenda_go(struct lines_screen *s, struct desk *d, enum show_move move) {
    const struct line_row *line = lines_current(s);
    int64_t event = line && line->data ? line->data : s->subject;
    struct view v = desk_view(d, d->tmp);
    struct show show;
    struct error e = {0};
    bool done;
    if (!event) return EATEN;
    if (!show_move(&v, event, move, clock_now(), &done, &e)) return desk_fail(d, &e);
    if (!show_read(&v, event, clock_now(), &show, &e)) return desk_fail(d, &e);
    if (!done) return EATEN;
    if (show.current == NO_BLOCK)
        desk_done(d, _("No block is under way — u undoes it"));
    else
        desk_done(d, _("Now: %.*s — u undoes it"), SV_ARG(show.v[show.current].row.title));
    return EATEN;
}

static enum reply agenda_act(struct lines_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_ADD:
        return agenda_add_event(s, d);
    case ACTION_SHORT:
        return agenda_fill(s, d);
    case ACTION_MOVE_UP:
        return agenda_move(s, d, -1);
    case ACTION_MOVE_DOWN:
        return agenda_move(s, d, 1);
    case ACTION_NEXT:
        return agenda_go(s, d, SHOW_NEXT);
    case ACTION_PREVIOUS:
        return agenda_go(s, d, SHOW_BACK);
    default:
        return PASS;
    }
}

static bool agenda_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = _("no block is selected");
    if (action == ACTION_SHORT || action == ACTION_NEXT || action == ACTION_PREVIOUS)
        return lines_has_subject(s, why);
    if (action != ACTION_MOVE_UP && action != ACTION_MOVE_DOWN) return true;
    return line && line->entity == entity_named("agenda_item");
}

static const struct offer agenda_offers[] = {{ACTION_OPEN, NULL},
                                             {ACTION_NEXT, NULL},
                                             {ACTION_PREVIOUS, NULL},
                                             {ACTION_EDIT, NULL},
                                             {ACTION_MOVE_UP, NULL},
                                             {ACTION_MOVE_DOWN, NULL},
                                             {ACTION_ADD, N_("add an event")},
                                             {ACTION_SHORT, N_("model run of show")},
                                             {ACTION_STATE, NULL},
                                             {ACTION_DELETE, NULL},
                                             {ACTION_NONE, NULL}};
static const struct lines_spec agenda_spec = {
    .columns = agenda_columns,
    .n_columns = 8,
    .empty = N_("No event at this stage yet. Press a to add it; w then brings its run of show."),
    .add = "event",
    .build = agenda_build,
    .act = agenda_act,
    .can = agenda_can};
LINES_SCREEN(agenda, N_("The events of this stage, block by block: planned and actual minutes, what each "
                        "block may give back when it is late."));

/* --- dates that follow from one day --- */

static const struct column calendar_columns[] = {
    {.title = N_("Day"), .kind = COLUMN_FIXED, .width = 6},
    {.title = N_("Date"), .kind = COLUMN_FIXED, .width = 18},
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 30},
};

static void calendar_step(struct lines_screen *s, const struct view *v, const struct record *r,
                          int32_t zero) {
    int64_t offset = 0;
    struct str when = {0};
    sv_to_i64(record_text(r, "param"), &offset);
    date_show(zero + (int)offset, DATE_SHORT, &when);
    struct sv fr = record_text(r, "name_fr"), en = record_text(r, "name_en");
    bool past = zero + (int)offset < v->today;
    lines_add(s, (struct line_row){.cell = {lines_printf(s, "%s%lld", _("D+"), (long long)offset),
                                            lines_text(s, str_sv(&when)),
                                            lines_text(s, i18n_lang() == LANG_FR || !en.n ? fr : en)},
                                   .role = past ? ROLE_MUTED : ROLE_NORMAL,
                                   .entity = r->entity,
                                   .id = r->id});
    str_deinit(&when);
}

static bool calendar_steps(struct lines_screen *s, struct desk *d, const struct view *v, const char *entity,
                           int32_t zero, struct error *e) {
    struct list_query q = {.entity = entity_named(entity), .viewer = d->viewer};
    struct list_rows rows;
    if (!list_run(d->db, v->arena, &q, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) calendar_step(s, v, rows.v[i], zero);
    return true;
}

static bool calendar_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct programme p;
    if (!programme_read(v, &p, e)) return false;
    if (p.call_opens == NO_DAY || !p.call_opens) return true;
    str_addz(&s->title, _("Interest call, from the day it is published"));
    return calendar_steps(s, d, v, "call_step", p.call_opens, e);
}

static bool programme_id(struct desk *d, int64_t *id) {
    struct view v = desk_view(d, d->tmp);
    struct programme p;
    struct error e = {0};
    if (!programme_read(&v, &p, &e)) return false;
    *id = p.row.id;
    return *id != 0;
}

static enum reply calendar_act(struct lines_screen *s, struct desk *d, enum action action) {
    int64_t id;
    (void)s;
    if (action != ACTION_DUE && action != ACTION_ADD) return PASS;
    return programme_id(d, &id) ? go_edit(d, entity_named("programme"), id)
                                : go_add(d, entity_named("programme"), NULL);
}

static const struct offer calendar_offers[] = {
    {ACTION_DUE, N_("set the day of publication")}, {ACTION_OPEN, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec calendar_spec = {
    .columns = calendar_columns,
    .n_columns = 3,
    .empty = N_("The call has no day yet. D sets the day of publication; all dates follow."),
    .build = calendar_build,
    .act = calendar_act};
LINES_SCREEN(calendar, N_("The dates of the interest call follow from one: the day of publication."));

/* --- follow-up points from the afternoon, and what a review looks at --- */

static bool afternoon_day(const struct view *v, int32_t *day, struct error *e) {
    struct event_row *rows;
    size_t n;
    *day = NO_DAY;
    if (!programme_events(v, 4, &rows, &n, e)) return false;
    if (n) *day = rows[n - 1].date;
    return true;
}

static bool review_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    int32_t day;
    if (!afternoon_day(v, &day, e)) return false;
    if (day == NO_DAY) return true;
    str_addz(&s->title, _("Six months of follow-up, from the day of the afternoon"));
    return calendar_steps(s, d, v, "follow_point", day, e);
}

static const struct offer review_offers[] = {{ACTION_OPEN, NULL}, {ACTION_PRINT, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec review_spec = {
    .columns = calendar_columns,
    .n_columns = 3,
    .empty = N_("No afternoon yet: follow-up is counted from its day. g4 goes there."),
    .build = review_build};
LINES_SCREEN(
    review,
    N_("What was agreed to happen after the afternoon, and when; the review after six months closes it."));

/* --- preparation: who comes --- */

enum { ABOUT_PERCENT = 30 };

static const struct column preparation_columns[] = {
    {.title = N_("About"), .kind = COLUMN_PERCENT, .width = ABOUT_PERCENT, .min = 14},
    {.title = N_("What is still missing"), .kind = COLUMN_FILL, .width = 30},
};

static bool preparation_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct warnings w = {0};
    (void)d;
    int about = s->screen.cols * ABOUT_PERCENT / 100;
    if (!check_rules(v, 0, &w, e)) return false;
    for (size_t i = 0; i < w.n; i++)
        lines_add_long(
            s,
            (struct line_row){.cell = {lines_text(s, w.v[i].row.title), lines_text(s, w.v[i].text)},
                              .role = w.v[i].severity == SEV_INFO ? ROLE_NORMAL : ROLE_WARNING,
                              .entity = w.v[i].row.entity,
                              .id = w.v[i].row.id},
            1, about);
    return true;
}

static const struct offer preparation_offers[] = {{ACTION_OPEN, N_("put it right")}, {ACTION_NONE, NULL}};
static const struct lines_spec preparation_spec = {.columns = preparation_columns,
                                                   .n_columns = 2,
                                                   .empty = N_("Nothing is missing."),
                                                   .build = preparation_build};
LINES_SCREEN(preparation,
             N_("What the rules find missing or doubtful, before the day. Enter opens the row."));
