#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/list.h"
#include "screen/lines.h"
#include "screen/screens.h"

/* Dates that follow from one day: those of the call, those of the follow-up. */

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

/* Follow-up points from the afternoon, and what a review looks at. */

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
