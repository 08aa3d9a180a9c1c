#include "catalyse/base/date.h"
#include "catalyse/domain/cash.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/committees.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/steps.h"
#include "catalyse/service/texts.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* For each project with a cash plan, which committee comes in time for the money it needs. The months ahead:
 * when the funds' committees sit, beside what the groups have to do by then. The cards that build a bridge
 * between what funds expect and what the field lives. */

enum { MONTHS_AHEAD = 12, YEAR_MONTHS = 12 };

static const struct column crossed_columns[] = {
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 34},
    {.title = N_("Group; in time?"), .kind = COLUMN_AUTO, .width = 26, .min = 10, .priority = 1},
    {.title = N_("By, on"), .kind = COLUMN_FIXED, .width = 10},
};

struct crossed {
    struct fund_profiles funds;
    struct steps steps;
    struct event_row *events;
    size_t n_events;
};

/* --- which committee comes in time --- */

/* What may be filed, by when: a step to add. `data` of a line counts them from 1. */
struct filing {
    int64_t subgroup;
    struct sv fund;
    int32_t by;
};

struct filings {
    struct filing *v;
    size_t n, cap;
};

static void put_below(struct lines_screen *s, struct line_row line, const char *text) {
    line.cell[0] = text;
    line.cell[1] = line.cell[2] = NULL;
    line.span = line.under = true;
    lines_add_long(s, line);
}

/* All its lines stand for the same: the fund's profile, which says how long it takes. */
static void put_committee(struct lines_screen *s, const struct subgroup_sheet *sheet,
                          const struct committee_row *row) {
    struct arena *a = &s->screen.rows;
    struct filings *filings = s->model;
    VEC_PUSH(a, filings, (struct filing){sheet->row.row.id, row->fund.title, row->next.file_by});
    struct line_row line = {
        .cell = {lines_text(s, row->fund.title), committee_verdict(a, row), lines_day(s, row->next.file_by)},
        .role = row->verdict == COMMITTEE_LATE ? ROLE_LATE : ROLE_NORMAL,
        .entity = row->profile.entity,
        .id = row->profile.id,
        .data = (int64_t)filings->n};
    lines_add(s, line);
    put_below(s, line, committee_dates(a, row));
    line.role = row->too_soon ? ROLE_WARNING : line.role;
    if (row->counted) put_below(s, line, committee_counted(a, row));
}

static bool put_group(struct lines_screen *s, const struct view *v, const struct fund_profiles *funds,
                      int64_t group, struct error *e) {
    struct subgroup_sheet sheet;
    struct budget b;
    if (!subgroup_read(v, group, &sheet, e) || !budget_read(v, &sheet, &b, e)) return false;
    struct committees c = committees_of(v, funds, &sheet, &b);
    const struct project_sheet *p = &sheet.project;
    const char *need =
        lines_printf(s, _("%.*s: %s"), SV_ARG(p->row.title), committees_need_words(&s->screen.rows, &c));
    if (c.n)
        lines_add_long(s, (struct line_row){.cell = {need},
                                            .role = ROLE_HEADING,
                                            .entity = p->row.entity,
                                            .id = p->row.id,
                                            .span = true});
    for (size_t i = 0; i < c.n; i++) put_committee(s, &sheet, &c.v[i]);
    return true;
}

static bool put_groups(struct lines_screen *s, const struct view *v, const struct fund_profiles *funds,
                       struct error *e) {
    struct named *rows;
    size_t n;
    if (!subgroups_named(v, &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++)
        if (!put_group(s, v, funds, rows[i].id, e)) return false;
    return true;
}

/* --- the months --- */

/* Names of a month, one after the other. */
static void name(struct str *out, struct sv title) {
    str_addf(out, "%s%.*s", out->n ? ", " : "", SV_ARG(title));
}

static const char *committees(struct lines_screen *s, const struct crossed *c, int month) {
    unsigned bit = 1u << (month % YEAR_MONTHS + 1);
    struct str out = {0};
    for (size_t i = 0; i < c->funds.n; i++)
        if (c->funds.v[i].pace.months & bit) name(&out, c->funds.v[i].fund.title);
    const char *text = lines_text(s, str_sv(&out));
    str_deinit(&out);
    return text;
}

static void put_date(struct lines_screen *s, const struct named *row, const struct named *group, int32_t day,
                     bool late) {
    lines_add(s, (struct line_row){
                     .cell = {lines_text(s, row->title), lines_text(s, group->title), lines_day(s, day)},
                     .role = late ? ROLE_LATE : ROLE_NORMAL,
                     .entity = row->entity,
                     .id = row->id});
}

static bool falls_in(int32_t day, int month) {
    return day != NO_DAY && cash_month_of(day) == month;
}

static void put_dates(struct lines_screen *s, const struct crossed *c, int month) {
    for (size_t i = 0; i < c->n_events; i++) {
        const struct event_row *ev = &c->events[i];
        if (falls_in(ev->date, month)) put_date(s, &ev->row, &ev->subgroup, ev->date, false);
    }
    for (size_t i = 0; i < c->steps.n; i++) {
        const struct step_row *step = &c->steps.v[i];
        if (falls_in(step->due, month)) put_date(s, &step->row, &step->subgroup, step->due, step->late);
    }
}

static void put_months(struct lines_screen *s, const struct view *v, const struct crossed *c) {
    int now = cash_month_of(v->today);
    for (int month = now; month < now + MONTHS_AHEAD; month++) {
        const char *sits = committees(s, c, month), *name = cash_month_words(&s->screen.rows, month);
        lines_heading(s, *sits ? lines_printf(s, _("%s — committees: %s"), name, sits) : name);
        put_dates(s, c, month);
    }
}

static bool put_bridges(struct lines_screen *s, const struct view *v, struct error *e) {
    struct texts cards = {0};
    if (!content_read(v, entity_named("bridge"), &cards, e)) return false;
    if (cards.n) lines_heading(s, _("Bridges between what a fund expects and what the field lives"));
    for (size_t i = 0; i < cards.n; i++) {
        const struct text_row *t = &cards.v[i];
        const char *text = lines_printf(s, _("%.*s / %.*s → %.*s"), SV_ARG(t->row.title), SV_ARG(t->caution),
                                        SV_ARG(t->text));
        lines_add_long(
            s,
            (struct line_row){
                .cell = {text}, .role = ROLE_NORMAL, .entity = t->row.entity, .id = t->row.id, .span = true});
    }
    return true;
}

static bool crossed_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct crossed c = {0};
    struct step_filter open = step_filter_all();
    (void)d;
    open.open = true;
    if (!fund_profiles_read(v, 0, &c.funds, e) || !steps_read(v, &open, &c.steps, e) ||
        !programme_events(v, 0, &c.events, &c.n_events, e))
        return false;
    str_addz(&s->title, _("The year ahead: committees of the funds beside the dates of the groups"));
    s->model = arena_array(&s->screen.rows, 1, sizeof(struct filings));
    if (!put_groups(s, v, &c.funds, e)) return false;
    put_months(s, v, &c);
    return put_bridges(s, v, e);
}

/* A next step of the group; what it asks of one fund is no other fund's business. */
static enum reply crossed_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    const struct filings *filings = s->model;
    char due[DATE_TEXT];
    if (action != ACTION_ADD) return PASS;
    const struct filing *f = &filings->v[line->data - 1];
    date_iso(f->by, due);
    return go_add(d, entity_named("next_step"),
                  arena_printf(d->tmp, "subgroup=%lld;due=%s;audience=group;text_fr=%s",
                               (long long)f->subgroup, due,
                               lines_printf(s, _("Hand in the file to %.*s"), SV_ARG(f->fund))));
}

/* A month is no row. */
static bool crossed_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_ADD) return lines_has_data(s, why);
    *why = _("no row is selected");
    return action != ACTION_OPEN || (line && line->id);
}

static const struct offer crossed_offers[] = {
    {ACTION_OPEN, NULL}, {ACTION_ADD, N_("step: file")}, {ACTION_PRINT, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec crossed_spec = {.columns = crossed_columns,
                                               .n_columns = 3,
                                               .empty = "",
                                               .build = crossed_build,
                                               .document = "consortium",
                                               .act = crossed_act,
                                               .can = crossed_can};
LINES_SCREEN(crossed,
             N_("For each project with a cash plan, the next committee of each fund that a file can still "
                "reach: the day to file by, its first payment, and whether that comes before the cash is "
                "short; on its line, a adds the next step to file, Enter opens the fund's profile, which "
                "says how long it takes. Then, month by month, when the committees sit, beside the events "
                "and next steps that fall in "
                "the same month. Below, the cards that build a bridge between what funds expect and "
                "what the field lives."));
