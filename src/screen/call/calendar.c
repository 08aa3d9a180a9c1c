#include "screen/call/calendar.h"
#include "catalyse/base/date.h"
#include "catalyse/report/report.h"
#include "catalyse/service/call.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/reviews.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"
#include "screen/screens.h"

/* The days of the interest call follow from one, its publication. */

const struct column CALENDAR_COLUMNS[CALENDAR_COLS] = {
    {.title = N_("Day"), .kind = COLUMN_FIXED, .width = 6},
    {.title = N_("Date"), .kind = COLUMN_AUTO, .width = 22, .min = 18},
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 30},
};

/* The setting in which a step is said to be done. */
static const char *done_name(struct arena *a, const struct entity *entity, struct sv ref) {
    bool call = entity == entity_named("call_step");
    return arena_printf(a, "%s.%.*s", call ? "call" : "follow", SV_ARG(ref));
}

/* Whether it was said to be done: no secret, though settings are. */
static bool said_done_on(const struct view *v, const char *name, struct sv *day, struct error *e) {
    struct view all = *v;
    all.viewer = viewer_me();
    return programme_setting(&all, name, day, e);
}

/* What a point of the follow-up asks is on record: nobody needs to say so. */
static bool met_on_record(const struct view *v, const struct entity *entity, int64_t id, bool *met,
                          struct error *e) {
    *met = false;
    return entity != entity_named("follow_point") || follow_point_met(v, id, met, e);
}

enum reply calendar_toggle(struct desk *d, const struct line_row *line) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    bool met;
    struct sv ref, was, today = SV("");
    char iso[DATE_TEXT];
    if (!record_ref(d->db, d->tmp, line->entity, line->id, &ref, &e)) return desk_fail(d, &e);
    const char *name = done_name(d->tmp, line->entity, ref);
    if (!met_on_record(&v, line->entity, line->id, &met, &e) || !said_done_on(&v, name, &was, &e))
        return desk_fail(d, &e);
    if (met && !was.n) {
        desk_done(d, "%s", _("done: it is on record, nothing needs to be said"));
        return EATEN;
    }
    date_iso(d->today, iso);
    if (!was.n) today = sv_from(iso);
    if (!programme_setting_set(&v, name, today, &e)) return desk_fail(d, &e);
    desk_done(d, "%s", was.n ? _("still to do") : _("done — y takes it back"));
    return EATEN;
}

static bool calendar_step(struct lines_screen *s, const struct view *v, const struct record *r, int32_t zero,
                          struct error *e) {
    struct sv said;
    bool done;
    if (!said_done_on(v, done_name(v->arena, r->entity, r->ref), &said, e) ||
        !met_on_record(v, r->entity, r->id, &done, e))
        return false;
    done = done || said.n;
    int64_t offset = 0;
    struct str when = {0};
    sv_to_i64(record_text(r, "param"), &offset);
    date_show(zero + (int)offset, DATE_SHORT, &when);
    struct sv fr = record_text(r, "name_fr"), en = record_text(r, "name_en");
    const char *name = lines_text(s, i18n_lang() == LANG_FR || !en.n ? fr : en);
    enum role open = zero + (int)offset < v->today ? ROLE_MUTED : ROLE_NORMAL;
    lines_add(s, (struct line_row){.cell = {lines_printf(s, "%s%lld", _("D+"), (long long)offset),
                                            lines_text(s, str_sv(&when)),
                                            done ? lines_printf(s, "✓ %s", name) : name},
                                   .role = done ? ROLE_OK : open,
                                   .entity = r->entity,
                                   .id = r->id});
    str_deinit(&when);
    return true;
}

bool calendar_steps(struct lines_screen *s, struct desk *d, const struct view *v, const char *entity,
                    int32_t zero, struct error *e) {
    struct list_query q = {.entity = entity_named(entity), .viewer = d->viewer};
    struct list_rows rows;
    if (!list_run(d->db, v->arena, &q, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++)
        if (!calendar_step(s, v, rows.v[i], zero, e)) return false;
    return true;
}

/* What the form asks and the proposal keeps to; its card changes it. */
static void groups_line(struct lines_screen *s, const struct programme *p) {
    int most = (int)p->groups_most;
    lines_add(s, (struct line_row){.cell = {"", _("rule"),
                                            lines_printf(s,
                                                         P_("an organisation is in %d group only",
                                                            "an organisation is in %d groups at most", most),
                                                         most)},
                                   .role = ROLE_NORMAL,
                                   .entity = p->row.entity,
                                   .id = p->row.id});
}

static bool calendar_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct programme p;
    if (!programme_read(v, &p, e)) return false;
    if (p.call_opens == NO_DAY || !p.call_opens) return true;
    str_addz(&s->title, _("Interest call, from the day it is published"));
    if (!calendar_steps(s, d, v, "call_step", p.call_opens, e)) return false;
    groups_line(s, &p);
    return true;
}

/* --- moving it --- */

static bool calendar_moved(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    bool first = !*(const bool *)data;
    int32_t day;
    if (!date_parse(answer, d->today, &day))
        return error_set(e, ERR_USAGE, _("this is not a date: write 12/02/2026, or +7d from today"));
    if (!call_move(&v, day, e)) return false;
    desk_done(d, "%s",
              first ? _("the dates of the call are set; u takes them back")
                    : _("the whole call has moved; u takes it back"));
    return true;
}

static enum reply calendar_ask_day(struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct programme p;
    struct error e = {0};
    struct str day = {0};
    if (!programme_read(&v, &p, &e)) return desk_fail(d, &e);
    if (!p.row.id) return go_add(d, entity_named("programme"), NULL);
    bool dated = p.call_opens != NO_DAY;
    if (dated) date_show(p.call_opens, DATE_NUMERIC, &day);
    desk_ask_line(d, _("The call is published on"), _("Day of publication; all other days follow"),
                  str_sv(&day), calendar_moved, &dated, sizeof dated);
    str_deinit(&day);
    return EATEN;
}

/* --- its texts --- */

static bool calendar_text(struct desk *d, const void *data, struct sv code, struct error *e) {
    (void)data;
    (void)e;
    go_document(d, arena_printf(d->tmp, "%.*s", SV_ARG(code)), 0);
    return true;
}

static enum reply calendar_choose_text(struct desk *d) {
    static const char *const codes[] = {"announcement", "call-form", "reminder", "last-reminder", "replies"};
    struct question_choice choices[sizeof codes / sizeof *codes];
    struct error e = {0};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        const struct report_kind *kind;
        if (!report_kind_find(sv_from(codes[i]), &kind, &e)) return desk_fail(d, &e);
        choices[i] = (struct question_choice){codes[i], _(kind->title), NULL};
    }
    desk_choose(d, _("Which text of the call?"), choices, sizeof codes / sizeof *codes, calendar_text, NULL,
                0);
    return EATEN;
}

static enum reply calendar_act(struct lines_screen *s, struct desk *d, enum action action) {
    if (action == ACTION_AGREE) return calendar_toggle(d, lines_current(s));
    if (action == ACTION_DUE || action == ACTION_ADD) return calendar_ask_day(d);
    return action == ACTION_PRINT ? calendar_choose_text(d) : PASS;
}

static bool calendar_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = _("choose a step of the call first");
    return action != ACTION_AGREE || (line && line->entity == entity_named("call_step"));
}

static const struct offer calendar_offers[] = {{ACTION_DUE, N_("publication day")},
                                               {ACTION_AGREE, N_("done")},
                                               {ACTION_PRINT, N_("texts to send")},
                                               {ACTION_OPEN, NULL},
                                               {ACTION_NONE, NULL}};
static const struct lines_spec calendar_spec = {
    .columns = CALENDAR_COLUMNS,
    .n_columns = CALENDAR_COLS,
    .empty = N_("The call has no day yet. D sets the day of publication; all dates follow."),
    .build = calendar_build,
    .act = calendar_act,
    .can = calendar_can};
LINES_SCREEN(calendar,
             N_("The dates of the interest call follow from one: the day of publication. D moves it and all "
                "the others; y says that a step is done. P gives the texts to send: announcement, form, "
                "reminders, replies."));
