#include "catalyse/base/date.h"
#include "catalyse/service/texts.h"
#include "screen/follow/money.h"
#include "screen/parts/groups_pick.h"
#include "screen/screens.h"

/* The money of one project: full cost by member and nature, the sharing key, who pays whom, what to look at,
 * and whether the cash holds. */

enum { NATURES = 5, CELL_TOTAL = NATURES + 1, CELL_SHARE };

static const struct column budget_columns[] = {
    {.title = N_("Member"), .kind = COLUMN_FILL, .width = 20},
    {.title = N_("direct costs"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 1},
    {.title = N_("coordination"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 1},
    {.title = N_("overheads"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 2},
    {.title = N_("evaluation"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("contingency"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("Total"), .kind = COLUMN_FIXED, .width = 13, .align = ALIGN_RIGHT},
    {.title = N_("Key"), .kind = COLUMN_FIXED, .width = 8, .align = ALIGN_RIGHT},
};

static void budget_line(struct lines_screen *s, const char *label, const struct budget_row *b) {
    struct line_row line = {.cell = {label}, .role = ROLE_NORMAL, .add = entity_named("budget_line")};
    line.entity = b->membership.entity;
    line.id = b->membership.id;
    line.data = b->member.id;
    for (int i = 0; i < NATURES; i++) line.cell[i + 1] = lines_money(s, b->cents[i]);
    line.cell[CELL_TOTAL] = lines_money(s, b->total);
    if (b->overhead_share >= 0)
        line.cell[CELL_SHARE] =
            lines_printf(s, C_("percentage", "%s%%"), lines_number(s, b->overhead_share, 2));
    lines_add(s, line);
}

/* --- flows --- */

static const char *flow_words(struct lines_screen *s, const struct flow_row *f) {
    const char *day = f->due == NO_DAY ? _("no date")
                      : f->late        ? lines_printf(s, _("late since %s"), lines_day(s, f->due))
                                       : lines_day(s, f->due);
    return lines_printf(s, _("%.*s → %.*s: %s (%s), %s, %s · %s"), SV_ARG(f->payer.title),
                        SV_ARG(f->payee.title), lines_money(s, f->cents), lines_choice(f->basis),
                        lines_choice(f->state), day,
                        f->authorised ? _("authorised in writing") : _("nothing in writing yet"));
}

static void budget_flows(struct lines_screen *s, const struct project_sheet *p) {
    const struct entity *flow = entity_named("money_flow");
    lines_add(s, (struct line_row){
                     .cell = {_("Who pays whom, on which basis")}, .role = ROLE_HEADING, .add = flow});
    for (size_t i = 0; i < p->n_flows; i++) {
        const struct flow_row *f = &p->flows[i];
        money_span(s, flow_words(s, f),
                   (struct line_row){.role = f->late ? ROLE_LATE : ROLE_NORMAL,
                                     .entity = f->row.entity,
                                     .id = f->row.id,
                                     .add = flow});
    }
    if (!p->n_flows)
        money_span(s, _("No money flow yet. Press a here to add the first one."),
                   (struct line_row){.role = ROLE_MUTED, .add = flow});
}

static void budget_members(struct lines_screen *s, const struct project_sheet *p, const struct budget *b) {
    for (size_t i = 0; i < p->n_budget; i++)
        budget_line(s, lines_text(s, p->budget_rows[i].member.title), &p->budget_rows[i]);
    if (p->n_budget)
        budget_line(s, _("All"), &b->all);
    else
        money_span(s, _("No budget line yet. Press a to add the first one."),
                   (struct line_row){.role = ROLE_NORMAL, .add = entity_named("budget_line")});
}

/* --- cash --- */

static void budget_awaited(struct lines_screen *s, const struct budget *b) {
    if (b->late)
        money_span(s, lines_printf(s, _("Late: %s awaited, past their day"), lines_money(s, b->late)),
                   (struct line_row){.role = ROLE_LATE});
    if (b->undated)
        money_span(s,
                   lines_printf(s, _("%s awaited without a date: in no month"), lines_money(s, b->undated)),
                   (struct line_row){.role = ROLE_WARNING});
}

enum { OPENS_CASH = 1 };

static void cash_lines(struct lines_screen *s, const struct budget *b) {
    if (!b->cash.n) return;
    lines_heading(s, _("Does the cash hold? Enter shows it month by month"));
    for (int how = 0; how < N_CASH_CASES; how++) {
        const char *words = cash_words(&s->screen.rows, &b->cash, (enum cash_case)how);
        money_span(
            s, lines_printf(s, _("%s: %s"), cash_case_label((enum cash_case)how), words),
            (struct line_row){.role = b->cash.below[how] < 0 ? ROLE_OK : ROLE_WARNING, .stage = OPENS_CASH});
    }
    budget_awaited(s, b);
}

static void budget_members_cash(struct lines_screen *s, const struct budget *b) {
    if (b->n_members) lines_heading(s, _("Who advances money? Enter shows a member's months"));
    for (size_t i = 0; i < b->n_members; i++) {
        const struct member_cash *m = &b->members[i];
        const char *words = cash_member_words(&s->screen.rows, &m->cash, CASH_PLANNED);
        money_span(s, lines_printf(s, _("%.*s: %s"), SV_ARG(m->member.title), words),
                   (struct line_row){.role = m->cash.below[CASH_PLANNED] < 0 ? ROLE_OK : ROLE_WARNING,
                                     .stage = OPENS_CASH,
                                     .data = m->member.id});
    }
}

/* --- figures of the law --- */

static bool budget_figures(struct lines_screen *s, const struct view *v, struct error *e) {
    struct texts figures = {0};
    if (!content_read(v, entity_named("legal_figure"), &figures, e)) return false;
    if (figures.n) lines_heading(s, _("Legal figures, to be checked; each with the date it was noted"));
    for (size_t i = 0; i < figures.n; i++) {
        const struct text_row *t = &figures.v[i];
        int32_t day;
        const char *noted = date_from_iso(t->param, &day) ? lines_day(s, day) : "";
        money_span(s, lines_printf(s, _("%.*s: %.*s (%s)"), SV_ARG(t->row.title), SV_ARG(t->text), noted),
                   (struct line_row){.role = ROLE_MUTED, .entity = t->row.entity, .id = t->row.id});
    }
    return true;
}

/* --- the panel: `option` is the group, `subject` its project --- */

/* The first time, the first group that has a budget, else the first. */
static bool budget_group(struct lines_screen *s, const struct view *v, struct subgroup_sheet *sheet,
                         struct error *e) {
    struct named *rows;
    size_t n;
    if (s->option) return subgroup_read(v, s->option, sheet, e);
    if (!subgroups_named(v, &rows, &n, e)) return false;
    for (size_t i = n; i-- > 0;) {
        struct subgroup_sheet one;
        if (!subgroup_read(v, rows[i].id, &one, e)) return false;
        if (i && !one.project.n_budget) continue;
        s->option = rows[i].id;
        *sheet = one;
    }
    return true;
}

static bool budget_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct subgroup_sheet sheet = {0};
    struct budget b;
    (void)d;
    s->subject = 0;
    if (!budget_group(s, v, &sheet, e)) return false;
    const struct project_sheet *p = &sheet.project;
    s->subject = p->row.id;
    if (!p->row.id) return true;
    if (!budget_read(v, &sheet, &b, e)) return false;
    str_addf(&s->title, "%.*s — %s", SV_ARG(p->row.title), lines_money(s, p->budget));
    budget_members(s, p, &b);
    cash_lines(s, &b);
    money_warnings(s, &b.found);
    budget_members_cash(s, &b);
    budget_flows(s, p);
    return budget_figures(s, v, e);
}

static void budget_show(struct lines_screen *s, int64_t group) {
    s->option = group;
}

static const char *budget_nothing(const struct lines_screen *s) {
    return s->option ? _("This group has no project yet. x goes to the next group.")
                     : _("No subgroup yet. g3 goes where they are formed.");
}

static bool kind_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const int64_t *project = data;
    (void)e;
    go_add(d, entity_named(arena_strndup(d->tmp, answer.p, answer.n)),
           arena_printf(d->tmp, "project=%lld", (long long)*project));
    return true;
}

/* A line says what is added on it, unless it is of neither kind. */
static enum reply budget_add(struct lines_screen *s, struct desk *d) {
    static const char FLOW[] = "money_flow";
    const struct line_row *line = lines_current(s);
    const struct question_choice kinds[] = {{"budget_line", _("a cost of a member"), NULL},
                                            {FLOW, _("a flow: who pays whom"), NULL}};
    const struct entity *what = line && line->entity == entity_named(FLOW) ? line->entity : NULL;
    const char *prefill = arena_printf(d->tmp, "project=%lld", (long long)s->subject);
    if (line && line->add) what = line->add;
    if (what && line->data) prefill = arena_printf(d->tmp, "%s;member=%lld", prefill, (long long)line->data);
    if (what) return go_add(d, what, prefill);
    desk_choose(d, _("Add a cost or a flow?"), kinds, 2, kind_chosen, &s->subject, sizeof s->subject);
    return EATEN;
}

/* A member's row opens its lines, a line of cash its months. */
static enum reply budget_open(struct lines_screen *s, struct desk *d) {
    const struct line_row *line = lines_current(s);
    struct place to = {.stage = -1, .entity = entity_named("budget_line")};
    if (!line || (!line->data && line->stage != OPENS_CASH)) return PASS;
    to.screen = line->stage == OPENS_CASH ? "cash" : "list";
    to.id = line->stage == OPENS_CASH ? s->option : 0;
    to.param = arena_printf(d->tmp, "project=%lld;member=%lld", (long long)s->subject, (long long)line->data);
    desk_go(d, to);
    return EATEN;
}

static enum reply budget_act(struct lines_screen *s, struct desk *d, enum action action) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    switch (action) {
    case ACTION_ADD:
        return s->subject ? budget_add(s, d) : EATEN;
    case ACTION_OPEN:
        return budget_open(s, d);
    case ACTION_GROUP:
        return group_next(&v, s->option, &s->option, &e) ? lines_again(s, d) : desk_fail(d, &e);
    default:
        return PASS;
    }
}

static bool budget_can(const struct lines_screen *s, enum action action, const char **why) {
    return action != ACTION_ADD || lines_has_subject(s, why);
}

static const struct offer budget_offers[] = {{ACTION_OPEN, NULL},
                                             {ACTION_ADD, N_("add a cost or a flow")},
                                             {ACTION_GROUP, N_("other project")},
                                             {ACTION_EDIT, NULL},
                                             {ACTION_STATE, NULL},
                                             {ACTION_NONE, NULL}};
static const struct lines_spec budget_spec = {.columns = budget_columns,
                                              .n_columns = 8,
                                              .nothing = budget_nothing,
                                              .build = budget_build,
                                              .group = budget_show,
                                              .act = budget_act,
                                              .can = budget_can};
LINES_SCREEN(budget, N_("Full cost by member and nature with the sharing key, who pays whom on which basis, "
                        "what is still to have checked, and whether the cash holds month by month. On a "
                        "member a adds a cost and Enter shows its lines; on a flow a adds a flow; "
                        "elsewhere a asks which."));
