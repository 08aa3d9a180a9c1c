#include "catalyse/service/budget.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The cash of one project month by month, in three cases. */

static const struct column cash_columns[] = {
    {.title = N_("Month"), .kind = COLUMN_FILL, .width = 14},
    {.title = N_("In"), .kind = COLUMN_FIXED, .width = 10, .align = ALIGN_RIGHT, .priority = 2},
    {.title = N_("Out"), .kind = COLUMN_FIXED, .width = 10, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("Balance"), .kind = COLUMN_FIXED, .width = 11, .align = ALIGN_RIGHT},
    {.title = N_("Sure only"), .kind = COLUMN_FIXED, .width = 11, .align = ALIGN_RIGHT},
    {.title = N_("3 months late"), .kind = COLUMN_FIXED, .width = 13, .align = ALIGN_RIGHT, .priority = 1},
};

enum { CELL_BALANCE = 3, CENTS = 100 };

static const char *euros(struct lines_screen *s, int64_t cents) {
    return lines_printf(s, "%s €", lines_number(s, cents / CENTS, 0));
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

static bool cash_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct subgroup_sheet sheet;
    struct budget b;
    (void)d;
    if (!subgroup_read(v, s->screen.place.id, &sheet, e) || !budget_read(v, &sheet, &b, e)) return false;
    if (!b.cash.n) return true;
    str_addf(&s->title, "%.*s — %s", SV_ARG(sheet.project.row.title),
             cash_words(&s->screen.rows, &b.cash, CASH_PLANNED));
    for (size_t i = 0; i < b.cash.n; i++) cash_month(s, &b.cash.v[i]);
    return true;
}

static const struct offer cash_offers[] = {{ACTION_NONE, NULL}};
static const struct lines_spec cash_spec = {
    .columns = cash_columns,
    .n_columns = 6,
    .empty = N_("No budget line yet, so no cash plan. Esc goes back to the budget."),
    .build = cash_build,
    .whole = true};
LINES_SCREEN(cash, N_("Costs are spread evenly over their year or over the project, own funds are there from "
                      "the start, each flow from outside comes in its month. “Sure only” leaves out what is "
                      "only planned; “3 months late” lets what is not paid yet come three months later."));
