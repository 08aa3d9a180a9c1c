#include "catalyse/base/date.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/record.h"
#include "screen/call/calendar.h"
#include "screen/screens.h"

/* Six months of follow-up, counted from the day of the afternoon; what was done is ticked. */

static bool afternoon_day(const struct view *v, int32_t *day, struct error *e) {
    struct event_row *rows;
    size_t n;
    *day = NO_DAY;
    if (!programme_events(v, 4, &rows, &n, e)) return false;
    if (n) *day = rows[n - 1].date;
    return true;
}

/* Where a point was said to be done; so that the guide no longer asks for it. */
static const char *done_name(struct desk *d, struct sv ref) {
    return arena_printf(d->tmp, "follow.%.*s", SV_ARG(ref));
}

static enum reply review_toggle(struct desk *d, const struct line_row *line) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    struct sv ref, was, today = SV("");
    char iso[DATE_TEXT];
    if (!record_ref(d->db, d->tmp, line->entity, line->id, &ref, &e) ||
        !programme_setting(&v, done_name(d, ref), &was, &e))
        return desk_fail(d, &e);
    date_iso(d->today, iso);
    if (!was.n) today = sv_from(iso);
    if (!programme_setting_set(&v, done_name(d, ref), today, &e)) return desk_fail(d, &e);
    desk_done(d, "%s", was.n ? _("still to do") : _("done — y takes it back"));
    return EATEN;
}

static enum reply review_act(struct lines_screen *s, struct desk *d, enum action action) {
    return action == ACTION_AGREE ? review_toggle(d, lines_current(s)) : PASS;
}

static bool review_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = _("no row is selected");
    return action != ACTION_AGREE || (line && line->id);
}

/* What was said to be done is ticked. */
static bool review_marks(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    for (size_t i = 0; i < s->lines.n; i++) {
        struct line_row *line = &s->lines.v[i];
        struct sv ref, done;
        if (!record_ref(v->db, v->arena, line->entity, line->id, &ref, e) ||
            !programme_setting(v, done_name(d, ref), &done, e))
            return false;
        if (done.n) line->cell[2] = lines_printf(s, "✓ %s", line->cell[2]);
        if (done.n) line->role = ROLE_OK;
    }
    return true;
}

static bool review_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    int32_t day;
    if (!afternoon_day(v, &day, e)) return false;
    if (day == NO_DAY) return true;
    str_addz(&s->title, _("Six months of follow-up, from the day of the afternoon"));
    return calendar_steps(s, d, v, "follow_point", day, e) && review_marks(s, d, v, e);
}

static const struct offer review_offers[] = {
    {ACTION_AGREE, N_("done")}, {ACTION_OPEN, NULL}, {ACTION_PRINT, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec review_spec = {
    .columns = CALENDAR_COLUMNS,
    .n_columns = CALENDAR_COLS,
    .empty = N_("No afternoon yet: follow-up is counted from its day. g4 goes there."),
    .build = review_build,
    .act = review_act,
    .can = review_can};
LINES_SCREEN(
    review,
    N_("What was agreed to happen after the afternoon, and when; the review after six months closes it."));
