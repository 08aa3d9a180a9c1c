#include "screen/follow/timetable.h"
#include "catalyse/base/date.h"
#include "screen/call/groups_act.h"
#include "screen/screens.h"
#include <stdlib.h>

/* Meetings of funds and projects: when and at which table, what finds no time, what came of it, what blocks.
 */

enum { WORK_AT_ONCE = 20000000, BY_TIME = 0, BY_PERSON, N_VIEWS };

static const struct column timetable_columns[] = {
    {.title = N_("Time, table"), .kind = COLUMN_FIXED, .width = 11},
    {.title = N_("Fund"), .kind = COLUMN_PERCENT, .width = 29, .min = 12},
    {.title = N_("Project"), .kind = COLUMN_PERCENT, .width = 26, .min = 12},
    {.title = N_("State, outcome"), .kind = COLUMN_FILL, .width = 12, .priority = 1},
};

static struct sv name_of(const struct timetable *t, const struct timetable_meeting *m,
                         enum timetable_sides side) {
    return t->sides[side][m->side[side]].row.title;
}

static const struct funder_meeting_row *outcome_of(const struct timetable_screen *s, int64_t meeting) {
    for (size_t i = 0; i < s->all.n; i++)
        if (s->all.v[i].row.id == meeting) return &s->all.v[i];
    return NULL;
}

static bool masked(const struct timetable_screen *t) {
    return t->lines.screen.viewer != AUD_ME;
}

static const char *state_of(const struct timetable_screen *s, const struct timetable_meeting *m) {
    if (masked(s)) return AUDIENCE_MASK;
    const struct funder_meeting_row *row = outcome_of(s, m->row.id);
    if (row && row->outcome) return _(row->outcome->label);
    if (m->held || m->decided) return row ? lines_choice(row->state) : "";
    return m->start >= 0 ? _("proposed") : "";
}

static const char *hour(struct lines_screen *s, int minutes) {
    char text[TIME_TEXT];
    if (minutes < 0) return "";
    time_iso(minutes, text);
    return lines_printf(s, "%s", text);
}

static const char *hour_table(struct lines_screen *s, const struct timetable_meeting *m) {
    const char *at = hour(s, m->start);
    return m->start >= 0 && m->table ? lines_printf(s, _("%s · t. %d"), at, m->table) : at;
}

/* Why there is no time may take several lines. */
static void meeting_line(struct timetable_screen *t, const struct timetable_meeting *m, const char *state) {
    struct lines_screen *s = &t->lines;
    lines_add_long(
        s, (struct line_row){.cell = {hour_table(s, m), lines_text(s, name_of(&t->t, m, TIMETABLE_FUNDS)),
                                      lines_text(s, name_of(&t->t, m, TIMETABLE_PROJECTS)), state},
                             .role = m->held ? ROLE_MUTED : ROLE_NORMAL,
                             .entity = m->row.entity,
                             .id = m->row.id});
}

static int by_hour_then_table(const void *a, const void *b) {
    const struct timetable_meeting *x = *(const struct timetable_meeting *const *)a;
    const struct timetable_meeting *y = *(const struct timetable_meeting *const *)b;
    int order = timetable_order(x->start, x->table, y->start, y->table);
    return order ? order : (x > y) - (x < y);
}

/* Those without an hour that took place come last. */
static void placed_lines(struct timetable_screen *t) {
    size_t n = 0;
    const struct timetable_meeting **placed =
        arena_array(&t->lines.screen.rows, t->t.n_meetings + 1, sizeof *placed);
    for (size_t i = 0; i < t->t.n_meetings; i++)
        if (t->t.meetings[i].start >= 0 || t->t.meetings[i].held) placed[n++] = &t->t.meetings[i];
    qsort(placed, n, sizeof *placed, by_hour_then_table);
    for (size_t i = 0; i < n; i++) meeting_line(t, placed[i], state_of(t, placed[i]));
}

static void left_lines(struct timetable_screen *t) {
    bool first = true;
    for (size_t i = 0; i < t->t.n_meetings; i++) {
        const struct timetable_meeting *m = &t->t.meetings[i];
        if (m->why == TIMETABLE_PLACED) continue;
        if (first) lines_heading(&t->lines, _("Without a time"));
        meeting_line(t, m, masked(t) ? AUDIENCE_MASK : timetable_why_word(m->why));
        first = false;
    }
}

static void other_lines(struct timetable_screen *t) {
    struct lines_screen *s = &t->lines;
    bool first = true;
    for (size_t i = 0; i < t->all.n; i++) {
        const struct funder_meeting_row *r = &t->all.v[i];
        if (t->t.event.id && r->event.id == t->t.event.id) continue;
        if (first && t->t.event.id) lines_heading(s, _("Other meetings"));
        first = false;
        lines_add(s, (struct line_row){.cell = {lines_day(s, r->date), lines_text(s, r->funder.title),
                                                lines_text(s, r->project.title),
                                                masked(t)    ? AUDIENCE_MASK
                                                : r->outcome ? lines_choice(r->outcome)
                                                             : lines_choice(r->state)},
                                       .role = ROLE_NORMAL,
                                       .entity = r->row.entity,
                                       .id = r->row.id});
    }
}

/* --- what limits them, what blocks --- */

static const char *off_hours(struct timetable_screen *t, const struct timetable_limit *l) {
    struct lines_screen *s = &t->lines;
    return lines_printf(s, "%s-%s", hour(s, l->from < 0 ? t->t.from : l->from),
                        hour(s, l->to < 0 ? t->t.to : l->to));
}

static void limit_line(struct timetable_screen *t, const struct timetable_limit *l) {
    struct lines_screen *s = &t->lines;
    bool fund = l->side[TIMETABLE_FUNDS] >= 0, project = l->side[TIMETABLE_PROJECTS] >= 0;
    enum timetable_sides side = fund ? TIMETABLE_FUNDS : TIMETABLE_PROJECTS;
    const char *who =
        fund || project ? lines_text(s, t->t.sides[side][l->side[side]].row.title) : _("all: break");
    const char *most =
        l->most >= 0 ? lines_printf(s, P_("%d meeting at most", "%d meetings at most", l->most), l->most)
                     : "";
    bool off = l->from >= 0 || l->to >= 0;
    lines_add(s, (struct line_row){.cell = {off ? off_hours(t, l) : "", who, most},
                                   .role = ROLE_PRIVATE,
                                   .entity = l->row.entity,
                                   .id = l->row.id,
                                   .add = l->row.entity});
}

static void limits_lines(struct timetable_screen *t) {
    struct lines_screen *s = &t->lines;
    if (!t->t.event.id || masked(t)) return;
    lines_heading(s, _("Breaks, absences, how many at most"));
    for (size_t i = 0; i < t->t.n_limits; i++) limit_line(t, &t->t.limits[i]);
    if (!t->t.n_limits)
        lines_add(s, (struct line_row){.cell = {_("none: a, here, adds one")},
                                       .role = ROLE_MUTED,
                                       .span = true,
                                       .add = entity_named("meeting_limit")});
}

static void blocker_lines(struct timetable_screen *t, enum lifter lifter, const char *heading) {
    struct lines_screen *s = &t->lines;
    bool first = true;
    for (size_t i = 0; i < t->all.to_lift.n; i++) {
        const struct blocker_row *b = &t->all.to_lift.v[i];
        if (blocker_lifter(b->kind) != lifter) continue;
        if (first) lines_heading(s, heading);
        first = false;
        lines_add(
            s, (struct line_row){.cell = {"", lines_text(s, b->funder.title), lines_text(s, b->project.title),
                                          b->text.n ? lines_text(s, b->text) : lines_choice(b->kind)},
                                 .role = ROLE_WARNING,
                                 .entity = b->row.entity,
                                 .id = b->row.id});
    }
}

static void blockers_lines(struct timetable_screen *t) {
    struct lines_screen *s = &t->lines;
    if (t->all.n_blockers) lines_heading(s, _("What blocks"));
    for (size_t i = 0; i < t->all.n_blockers; i++) {
        const struct blocker_count *b = &t->all.blockers[i];
        lines_add(s,
                  (struct line_row){.cell = {lines_printf(s, "%zu", b->n), lines_choice(b->kind),
                                             b->lifted ? lines_printf(s, _("lifted: %zu"), b->lifted) : ""},
                                    .role = ROLE_NORMAL});
    }
    blocker_lines(t, LIFTER_FUND, _("A fund can lift"));
    blocker_lines(t, LIFTER_PUBLIC, _("A public operator can lift"));
}

/* --- by person --- */

static void person_lines(struct timetable_screen *t, enum timetable_sides side, int32_t who) {
    bool first = true;
    for (size_t slot = 0; slot < t->t.n_slots; slot++)
        for (size_t i = 0; i < t->t.n_meetings; i++) {
            const struct timetable_meeting *m = &t->t.meetings[i];
            if (m->side[side] != who || m->slot != (int32_t)slot) continue;
            if (first)
                lines_heading_of(&t->lines, lines_text(&t->lines, t->t.sides[side][who].row.title),
                                 &t->t.sides[side][who].row);
            meeting_line(t, m, state_of(t, m));
            first = false;
        }
}

static void people_lines(struct timetable_screen *t) {
    for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++)
        for (size_t i = 0; i < t->t.n_sides[side]; i++) person_lines(t, side, (int32_t)i);
}

/* --- reading --- */

static void title(struct timetable_screen *t) {
    struct str *out = &t->lines.title;
    const struct funder_meetings *all = &t->all;
    if (!t->t.event.id && !all->n) return;
    if (masked(t)) {
        str_addf(out, _("What came of the meetings is masked: Ctrl-x v shows it to you. %.*s"),
                 SV_ARG(t->t.event.title));
        return;
    }
    str_addf(out, _("held: %zu · next steps kept: %zu of %zu · agreed: %s"), all->held, all->steps_kept,
             all->steps, all->agreed ? lines_money(&t->lines, all->agreed) : lines_euros(&t->lines, 0));
    if (t->t.event.id) str_addf(out, " — %.*s", SV_ARG(t->t.event.title));
}

static bool read_event(struct timetable_screen *t, const struct view *v, struct error *e) {
    t->t = (struct timetable){0};
    t->lines.subject = 0;
    if (!timetable_event(v, &t->lines.subject, e)) return error_absent(e);
    return timetable_read(v, t->lines.subject, &t->t, e);
}

static bool timetable_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct timetable_screen *t = (struct timetable_screen *)s;
    (void)d;
    if (s->entering && t->line == RESULT_CODES) return timetable_codes_lines(t, v, e);
    if (!read_event(t, v, e) || !funder_meetings_read(v, 0, 0, 0, &t->all, e)) return false;
    title(t);
    if (s->option == BY_PERSON) {
        people_lines(t);
        return true;
    }
    placed_lines(t);
    left_lines(t);
    other_lines(t);
    limits_lines(t);
    blockers_lines(t);
    return true;
}

/* --- planning and deciding --- */

struct planning {
    int64_t event;
    bool afresh;
};

static void tell_plan(struct desk *d, const struct timetable *t) {
    struct str names = {0};
    for (size_t i = 0; i < t->n_meetings; i++)
        if (t->meetings[i].changed)
            str_addf(&names, "%s%.*s – %.*s", names.n ? ", " : "",
                     SV_ARG(name_of(t, &t->meetings[i], TIMETABLE_FUNDS)),
                     SV_ARG(name_of(t, &t->meetings[i], TIMETABLE_PROJECTS)));
    if (names.n)
        desk_done(d, _("To tell: %s — u undoes it"), str_c(&names));
    else
        desk_done(d, _("with a time: %zu, without: %zu; y decides — u undoes it"), t->placed, t->waiting);
    str_deinit(&names);
}

static bool numbers_read(struct sv text, struct timetable_ask *ask, struct error *e) {
    struct sv minutes;
    int64_t m = 0, t = 0;
    sv_next(&text, ',', &minutes);
    if (!sv_to_i64(sv_trim(minutes), &m) || !sv_to_i64(sv_trim(text), &t) || m < 1 || m > INT32_MAX ||
        t < 1 || t > INT32_MAX)
        return error_set(e, ERR_USAGE, _("two numbers: minutes, tables"));
    ask->minutes = (int32_t)m;
    ask->tables = (int32_t)t;
    return true;
}

static bool plan(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct planning *p = data;
    struct timetable_ask ask = {.afresh = p->afresh,
                                .watch = desk_watch_best(d, WORK_AT_ONCE, timetable_news_words)};
    struct view v = desk_view(d, d->tmp);
    struct timetable t;
    if (!numbers_read(answer, &ask, e) || !timetable_read(&v, p->event, &t, e) ||
        !timetable_plan(&t, &ask, d->tmp, e) || !timetable_keep(&v, &t, e))
        return false;
    tell_plan(d, &t);
    return true;
}

/* Nobody plans what was already held without knowing it. */
static const char *over_word(struct desk *d, int32_t day) {
    struct str text = {0};
    date_show(day, DATE_NUMERIC, &text);
    const char *out =
        arena_printf(d->tmp, _("Minutes of a meeting, tables (this event was on %s)"), str_c(&text));
    str_deinit(&text);
    return out;
}

static void ask_numbers(struct desk *d, const struct timetable *t, bool afresh) {
    struct planning p = {t->event.id, afresh};
    const char *usual = arena_printf(d->tmp, "%d, %d", t->minutes, t->tables > 0 ? t->tables : 1);
    const char *text = _("Minutes of a meeting, tables");
    if (t->date != NO_DAY && t->date < d->today) text = over_word(d, t->date);
    desk_ask_line(d, _("Timetable"), text, sv_from(usual), plan, &p, sizeof p);
    desk_line_about(d, entity_named("event"), p.event);
}

static bool chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct timetable t;
    if (!timetable_read(&v, *(const int64_t *)data, &t, e)) return false;
    ask_numbers(d, &t, sv_is(answer, "anew"));
    return true;
}

static enum reply ask_plan(struct timetable_screen *s, struct desk *d) {
    struct question_choice choices[] = {{"repair", _("fewest changes: what is decided stays"), NULL},
                                        {"anew", _("start over: what is decided may change too"), NULL}};
    bool decided = false;
    for (size_t i = 0; i < s->t.n_meetings; i++) decided |= s->t.meetings[i].decided;
    if (decided)
        desk_choose(d, _("Plan how?"), choices, 2, chosen, &s->lines.subject, sizeof s->lines.subject);
    else
        ask_numbers(d, &s->t, false);
    return EATEN;
}

static bool decide(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct timetable t;
    if (!timetable_read(&v, *(const int64_t *)data, &t, e) ||
        !timetable_decide(&v, &t, (struct reasons){.said = answer}, e))
        return false;
    desk_done(d, "%s", _("Decided: print it; from now on it changes as little as can be — u undoes it"));
    return true;
}

static enum reply timetable_act(struct lines_screen *s, struct desk *d, enum action action) {
    struct timetable_screen *t = (struct timetable_screen *)s;
    const struct line_row *line = lines_current(s);
    switch (action) {
    case ACTION_SOLVE:
        return ask_plan(t, d);
    case ACTION_AGREE:
        desk_ask_line(d, _("Decide the timetable"), _("Reason that can be said aloud"), SV(""), decide,
                      &s->subject, sizeof s->subject);
        desk_line_about(d, entity_named("event"), s->subject);
        return EATEN;
    case ACTION_VOTE:
        desk_go(d, (struct place){.screen = "meeting_wishes", .stage = -1, .id = s->subject});
        return EATEN;
    case ACTION_NOTE:
        return timetable_note_open(t, d, line->id);
    case ACTION_GROUP:
        s->option = (s->option + 1) % N_VIEWS;
        return lines_again(s, d);
    case ACTION_ADD:
        return line && line->add
                   ? go_add(d, line->add, arena_printf(d->tmp, "event=%lld", (long long)s->subject))
                   : PASS;
    default:
        return PASS;
    }
}

static bool has_times(const struct timetable *t) {
    for (size_t i = 0; i < t->n_meetings; i++)
        if (t->meetings[i].slot >= 0) return true;
    return false;
}

/* What was held is not planned again. */
static bool any_to_plan(const struct timetable *t) {
    for (size_t i = 0; i < t->n_meetings; i++)
        if (!t->meetings[i].held) return true;
    return false;
}

static bool timetable_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct timetable_screen *t = (const struct timetable_screen *)s;
    const struct line_row *line = lines_current(s);
    bool plans = action == ACTION_SOLVE || action == ACTION_AGREE || action == ACTION_VOTE;
    *why = groups_masked_word();
    if (plans && s->screen.viewer != AUD_ME) return false;
    *why = _("no event of short meetings yet: add one (stage 5, kind: speed meetings)");
    if (plans && !s->subject) return false;
    *why = t->t.n_meetings ? _("every meeting noted was held: v notes who else wants to meet whom")
                           : _("no wish yet: v notes who wants to meet whom");
    if (plans && action != ACTION_VOTE && !any_to_plan(&t->t)) return false;
    *why = masked(t) ? groups_masked_word() : _("no meeting has a time yet");
    if (action == ACTION_GROUP && s->option == BY_TIME) return has_times(&t->t);
    *why = _("choose a meeting first");
    return action != ACTION_NOTE || (line && line->id && line->entity == entity_named("funder_meeting"));
}

static const char *timetable_nothing(const struct lines_screen *s) {
    return s->subject
               ? _("No meeting yet. v notes who wants to meet whom; then V proposes a timetable.")
               : _("No meeting yet. Add an event of short meetings (g6, All records, Events: kind speed "
                   "meetings); or a notes a single meeting.");
}

static const struct offer timetable_offers[] = {{ACTION_VOTE, N_("who wants whom")},
                                                {ACTION_SOLVE, N_("timetable")},
                                                {ACTION_AGREE, N_("decide")},
                                                {ACTION_NOTE, N_("what came of it")},
                                                {ACTION_GROUP, N_("by hour, by person")},
                                                {ACTION_ADD, NULL},
                                                {ACTION_OPEN, NULL},
                                                {ACTION_STATE, NULL},
                                                {ACTION_EDIT, NULL},
                                                {ACTION_DELETE, NULL},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec timetable_spec = {.columns = timetable_columns,
                                                 .n_columns = 4,
                                                 .nothing = timetable_nothing,
                                                 .add = "funder_meeting",
                                                 .sends = "funder_meeting",
                                                 .build = timetable_build,
                                                 .act = timetable_act,
                                                 .can = timetable_can,
                                                 .entry = &timetable_entry};

LINES_SCREEN_OF(
    struct timetable_screen, timetable,
    N_("Which fund meets which project, when, at which table. v notes the wishes of both sides, V "
       "proposes a timetable, y decides it: from then on it changes as little as can be. i notes what "
       "came of a meeting: two digits, a few words, the next step."));
