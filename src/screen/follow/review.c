#include "screen/follow/review.h"
#include "catalyse/base/date.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/reviews.h"
#include "catalyse/store/record.h"
#include "screen/call/calendar.h"
#include "screen/follow/interview.h"
#include "screen/parts/tag_hint.h"
#include "screen/screens.h"

/* Six months of follow-up, counted from the day of the afternoon; what was done is ticked. Then the review of
 * each group, told in four steps. */

static bool afternoon_day(const struct view *v, int32_t *day, struct error *e) {
    struct event_row *rows;
    size_t n;
    *day = NO_DAY;
    if (!programme_events(v, 4, &rows, &n, e)) return false;
    if (n) *day = rows[n - 1].date;
    return true;
}

/* --- the review of a group --- */

struct reviews {
    struct review_row *v;
    size_t n;
};

enum { REVIEW_DAY = REVIEW_STEPS, REVIEW_ASKED }; /* its day is asked for last */

static const char *review_title(const struct desk *d, int at) {
    if (at == REVIEW_DAY) return _("Review, the day it was held");
    return arena_printf(d->tmp, _("Review, step %d of %d"), at + 1, REVIEW_STEPS);
}

static const char *review_asked(int at) {
    return at == REVIEW_DAY ? _("Which day? empty: today") : review_question(at);
}

static bool review_day(const struct desk *d, struct sv answer, int32_t *day, struct error *e) {
    *day = d->today;
    if (sv_trim(answer).n && !date_parse(sv_trim(answer), d->today, day))
        return error_set(e, ERR_DATA, _("this is not a date: write 12/02/2026"));
    return *day <= d->today || error_set(e, ERR_DATA, _("this day is still to come: write its year too"));
}

static bool review_save(struct desk *d, int64_t group, const struct sv *answers, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct steps_added added;
    int32_t day;
    if (!review_day(d, answers[REVIEW_DAY], &day, e) ||
        !review_note(&v, group, day, answers, &out, &added, e))
        return false;
    d->nav->made = out.id;
    if (added.unknown.n)
        tag_unknown_warn(d, _("the review is noted"), added.unknown);
    else
        tell_saved(d,
                   added.n
                       ? arena_printf(d->tmp,
                                      P_("the review is noted, with %zu next step of the group; P prints it",
                                         "the review is noted, with %zu next steps of the group; P prints it",
                                         added.n),
                                      added.n)
                       : _("the review is noted; P prints it"),
                   &out.warnings);
    return true;
}

static const struct interview review_interview = {"review", REVIEW_ASKED, review_title, review_asked,
                                                  review_save};

enum reply review_begin(struct desk *d, int64_t group) {
    return interview_begin(d, &review_interview, group);
}

static bool group_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    int64_t group = 0;
    (void)data;
    (void)e;
    if (sv_to_i64(answer, &group)) review_begin(d, group);
    return true;
}

/* Of the group whose line is selected, else of the one that is chosen. */
static enum reply review_tell(struct lines_screen *s, struct desk *d, int64_t group) {
    const struct reviews *all = s->model;
    if (group) return review_begin(d, group);
    struct question_choice *choices = arena_array(d->tmp, all->n, sizeof *choices);
    for (size_t i = 0; i < all->n; i++)
        choices[i] = row_choice(d->tmp, all->v[i].subgroup.id, all->v[i].subgroup.title);
    desk_choose(d, _("The review of which group?"), choices, all->n, group_chosen, NULL, 0);
    return EATEN;
}

static const char *days_before(struct lines_screen *s, const struct review_row *r) {
    const char *days = lines_day(s, r->before[0]);
    for (size_t i = 1; i < r->n_before; i++)
        days = lines_printf(s, "%s, %s", days, lines_day(s, r->before[i]));
    return days;
}

static void review_group(struct lines_screen *s, const struct review_row *r) {
    const char *state = r->row.id ? lines_choice(r->state) : _("no review yet");
    const char *line = lines_printf(s, "%.*s — %s", SV_ARG(r->subgroup.title), state);
    if (r->day != NO_DAY) line = lines_printf(s, "%s, %s", line, lines_day(s, r->day));
    if (r->n_before) line = lines_printf(s, _("%s (before: %s)"), line, days_before(s, r));
    lines_add_long(s, (struct line_row){.cell = {line},
                                        .span = true,
                                        .role = ROLE_NORMAL,
                                        .entity = r->row.id ? r->row.entity : r->subgroup.entity,
                                        .id = r->row.id ? r->row.id : r->subgroup.id,
                                        .data = r->subgroup.id});
}

static bool review_groups(struct lines_screen *s, const struct view *v, struct error *e) {
    struct reviews *all = s->model;
    if (!reviews_read(v, &all->v, &all->n, e)) return false;
    if (all->n) lines_heading(s, _("Reviews group by group: i notes one in four steps"));
    for (size_t i = 0; i < all->n; i++) review_group(s, &all->v[i]);
    return true;
}

/* --- the points of follow-up --- */

/* Where a point is carried out, by its day, and the document it is about. */
struct review_point {
    const char *day, *panel;
    int stage;
    const char *document;
};

static const struct review_point REVIEW_POINTS[] = {
    {"2", NULL, 0, "my-wish"},          {"7", "agenda", 4, "minutes"},    {"15", "calls", 5, "call-sheet"},
    {"30", "agenda", 5, "dashboard"},   {"60", "agenda", 5, "dashboard"}, {"90", "agenda", 5, "dashboard"},
    {"120", "agenda", 5, "consortium"},
};

/* *out: NULL when the line is of none of these. */
static bool review_point_of(const struct view *v, const struct line_row *line,
                            const struct review_point **out, struct error *e) {
    struct record *r;
    *out = NULL;
    if (line->entity != entity_named("follow_point")) return true;
    if (!record_load(v->db, v->arena, line->entity, line->id, &r, e)) return false;
    for (size_t i = 0; i < sizeof REVIEW_POINTS / sizeof *REVIEW_POINTS; i++)
        if (sv_is(record_text(r, "param"), REVIEW_POINTS[i].day)) *out = &REVIEW_POINTS[i];
    return true;
}

static enum reply review_print(struct desk *d, const struct line_row *line) {
    struct view v = desk_view(d, d->tmp);
    const struct review_point *point = NULL;
    struct error e = {0};
    if (line && !review_point_of(&v, line, &point, &e)) return desk_fail(d, &e);
    return point ? go_document(d, point->document, 0) : go_document(d, "review", line ? line->data : 0);
}

/* --- the panel --- */

static enum reply review_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_NOTE) return review_tell(s, d, line->data);
    if (action == ACTION_PRINT) return review_print(d, line);
    return action == ACTION_AGREE ? calendar_toggle(d, line) : PASS;
}

static bool review_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = _("choose a day of the follow-up first");
    if (action == ACTION_AGREE) return line && line->entity == entity_named("follow_point");
    *why = _("there is no group yet: g3 forms them");
    return action != ACTION_NOTE || (line && ((const struct reviews *)s->model)->n);
}

/* Enter goes where a point is carried out. */
static bool review_places(struct lines_screen *s, const struct view *v, struct error *e) {
    for (size_t i = 0; i < s->lines.n; i++) {
        struct line_row *line = &s->lines.v[i];
        const struct review_point *point;
        if (!review_point_of(v, line, &point, e)) return false;
        if (!point) continue;
        line->panel = point->panel;
        line->stage = point->stage;
    }
    return true;
}

static bool review_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    int32_t day;
    s->model = arena_alloc(&s->screen.rows, sizeof(struct reviews));
    if (!afternoon_day(v, &day, e)) return false;
    if (day == NO_DAY) return true;
    str_addz(&s->title, _("Six months of follow-up, from the day of the afternoon"));
    return calendar_steps(s, d, v, "follow_point", day, e) && review_places(s, v, e) &&
           review_groups(s, v, e);
}

static const struct offer review_offers[] = {{ACTION_AGREE, N_("done")},
                                             {ACTION_NOTE, N_("note the review")},
                                             {ACTION_OPEN, NULL},
                                             {ACTION_PRINT, NULL},
                                             {ACTION_NONE, NULL}};
static const struct lines_spec review_spec = {
    .columns = CALENDAR_COLUMNS,
    .n_columns = CALENDAR_COLS,
    .empty = N_("No afternoon yet: follow-up is counted from its day. g4 goes there."),
    .build = review_build,
    .act = review_act,
    .can = review_can};
LINES_SCREEN(review, N_("What was agreed to happen after the afternoon, and when: y says that it is done, "
                        "Enter goes where it is, P reads its document. Under it the review of each group: "
                        "i notes it in four steps, facts, feelings, meaning, decisions; they stand in its "
                        "document. Esc leaves halfway: what was said is kept."));
