#include "screen/follow/money.h"
#include "screen/screens.h"

/* The cash of one project month by month, in three cases; or what passes through the hands of one member. */

static const struct column cash_columns[] = {
    {.title = N_("Month"), .kind = COLUMN_FILL, .width = 14},
    {.title = N_("In"), .kind = COLUMN_FIXED, .width = 10, .align = ALIGN_RIGHT, .priority = 2},
    {.title = N_("Out"), .kind = COLUMN_FIXED, .width = 10, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("Balance"), .kind = COLUMN_FIXED, .width = 11, .align = ALIGN_RIGHT},
    {.title = N_("Sure only"), .kind = COLUMN_FIXED, .width = 11, .align = ALIGN_RIGHT},
    {.title = N_("3 months late"), .kind = COLUMN_FIXED, .width = 13, .align = ALIGN_RIGHT, .priority = 1},
};

enum { CELL_BALANCE = 3 };

static const char *euros(struct lines_screen *s, int64_t cents) {
    return lines_euros(s, cash_euros(cents));
}

static void cash_month(struct lines_screen *s, const struct cash_month *m) {
    struct line_row line = {.cell = {cash_month_words(&s->screen.rows, m->month)}, .role = ROLE_NORMAL};
    line.cell[1] = m->in ? euros(s, m->in) : "";
    line.cell[2] = m->out ? euros(s, m->out) : "";
    for (int how = 0; how < N_CASH_CASES; how++) {
        line.cell[CELL_BALANCE + how] = euros(s, m->balance[how]);
        if (m->balance[how] < 0) line.role = ROLE_WARNING;
    }
    if (m->balance[CASH_PLANNED] < 0) line.role = ROLE_LATE;
    lines_add(s, line);
}

static void cash_months(struct lines_screen *s, const struct cash_plan *cash) {
    for (size_t i = 0; i < cash->n; i++) cash_month(s, &cash->v[i]);
}

/* The first time, the member it was opened for. */
static size_t cash_first(const struct lines_screen *s, const struct budget *b) {
    int64_t member = param_id(&s->screen, "member");
    for (size_t i = 0; i < b->n_members; i++)
        if (b->members[i].member.id == member) return i + 1;
    return 0;
}

static void cash_title(struct lines_screen *s, struct sv whose, const char *words) {
    str_addf(&s->title, "%.*s — %s", SV_ARG(whose), words);
}

/* `option`: 0 the project, else a member counted from 1; `subject`: how many that makes, once built. */
static bool cash_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct subgroup_sheet sheet;
    struct budget b;
    (void)d;
    if (!subgroup_read(v, s->screen.place.id, &sheet, e) || !budget_read(v, &sheet, &b, e)) return false;
    if (!b.cash.n) return true;
    if (!s->subject) s->option = (int64_t)cash_first(s, &b);
    s->subject = (int64_t)b.n_members + 1;
    s->option %= s->subject;
    if (!s->option) {
        cash_title(s, sheet.project.row.title, cash_words(&s->screen.rows, &b.cash, CASH_PLANNED));
        cash_months(s, &b.cash);
        return true;
    }
    const struct member_cash *m = &b.members[s->option - 1];
    cash_title(s, m->member.title, cash_member_words(&s->screen.rows, &m->cash, CASH_PLANNED));
    cash_months(s, &m->cash);
    money_warnings(s, &m->found);
    return true;
}

/* Round the project and its members. */
static enum reply cash_act(struct lines_screen *s, struct desk *d, enum action action) {
    if (action != ACTION_LEFT && action != ACTION_RIGHT) return PASS;
    s->option += action == ACTION_RIGHT ? 1 : s->subject - 1;
    return lines_again(s, d);
}

static bool cash_can(const struct lines_screen *s, enum action action, const char **why) {
    return (action != ACTION_LEFT && action != ACTION_RIGHT) || lines_has_subject(s, why);
}

static const struct offer cash_offers[] = {
    {ACTION_RIGHT, N_("next member")}, {ACTION_LEFT, N_("member before")}, {ACTION_NONE, NULL}};
static const struct lines_spec cash_spec = {
    .columns = cash_columns,
    .n_columns = 6,
    .empty = N_("No budget line yet, so no cash plan. Esc goes back to the budget."),
    .build = cash_build,
    .act = cash_act,
    .can = cash_can,
    .whole = true};
LINES_SCREEN(cash,
             N_("Costs are spread evenly over their year or over the project, own funds are there from "
                "the start, each flow from outside comes in its month. “Sure only” leaves out what is "
                "only planned; “3 months late” lets what is not paid yet come three months later. The "
                "arrows turn to the members one by one: below zero, a member advances money it does not "
                "have yet. Own funds are in no member's hands."));
