#include "catalyse/base/date.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/texts.h"
#include "report/kinds/consortium.h"

/* The money of a group's project: costs with the sharing key, flows, warnings, cash month by month. */

#define HEADS(table) table, sizeof table / sizeof *table

enum { NATURES = 5, BELOW_ZERO = 2 };

struct sv file_share(struct doc *d, int64_t bp) {
    if (bp < 0) return SV_NULL;
    return doc_say(d, C_("percentage", "%.*s%%"), SV_ARG(say_number(d, bp, 2)));
}

static void put_cost(struct doc *d, struct table *t, struct sv who, const struct budget_row *b) {
    cell_put(d, t, who);
    for (int i = 0; i < NATURES; i++) cell_money(d, t, b->cents[i]);
    cell_money(d, t, b->total);
    cell_put(d, t, file_share(d, b->overhead_share));
}

static void put_costs(struct doc *d, const struct project_sheet *p, const struct budget *b) {
    static const struct head heads[] = {
        {N_("Organisation"), ALIGN_LEFT, false},  {N_("Direct"), ALIGN_RIGHT, false},
        {N_("Coordination"), ALIGN_RIGHT, false}, {N_("Overheads"), ALIGN_RIGHT, false},
        {N_("Evaluation"), ALIGN_RIGHT, false},   {N_("Contingency"), ALIGN_RIGHT, false},
        {N_("Total"), ALIGN_RIGHT, false},        {N_("Key"), ALIGN_RIGHT, false}};
    if (!p->n_budget) return;
    struct table *t =
        doc_table(d, sv_from(_("Full cost by member and nature, with the sharing key")), HEADS(heads));
    for (size_t i = 0; i < p->n_budget; i++)
        put_cost(d, t, p->budget_rows[i].member.title, &p->budget_rows[i]);
    put_cost(d, t, sv_from(_("All")), &b->all);
    t->sums = true;
}

static void put_flows(struct doc *d, const struct project_sheet *p) {
    static const struct head heads[] = {{N_("Payer"), ALIGN_LEFT, false},
                                        {N_("Payee"), ALIGN_LEFT, false},
                                        {N_("Amount"), ALIGN_RIGHT, false},
                                        {N_("Basis"), ALIGN_LEFT, false},
                                        {N_("Due"), ALIGN_DAY, false},
                                        {N_("State"), ALIGN_LEFT, false},
                                        {N_("Authorised in writing"), ALIGN_LEFT, false}};
    struct table *t = doc_table(d, sv_from(_("Money flows")), HEADS(heads));
    for (size_t i = 0; i < p->n_flows; i++) {
        const struct flow_row *row = &p->flows[i];
        cell_put(d, t, row->payer.title);
        cell_put(d, t, row->payee.title);
        cell_money(d, t, row->cents);
        cell_put(d, t, say_choice(row->basis));
        cell_date(d, t, row->due);
        cell_put(d, t, row->late ? doc_say(d, _("%s, late"), _(row->state->label)) : say_choice(row->state));
        cell_put(d, t, sv_from(row->authorised ? _("yes") : _("no")));
    }
}

static void put_found(struct doc *d, const struct warnings *found) {
    for (size_t i = 0; i < found->n; i++) {
        const struct warning *w = &found->v[i];
        doc_note(d, w->severity == SEV_INFO ? NOTE_KNOW : NOTE_WARN, w->text, w->remedy);
    }
}

/* --- cash --- */

static struct sv euros(struct doc *d, int64_t cents) {
    return say_euros(d, cash_euros(cents));
}

static void put_months(struct doc *d, const struct cash_plan *cash) {
    static const struct head heads[] = {
        {N_("Month"), ALIGN_LEFT, false},      {N_("In"), ALIGN_RIGHT, false},
        {N_("Out"), ALIGN_RIGHT, false},       {N_("Balance"), ALIGN_RIGHT, false},
        {N_("Sure only"), ALIGN_RIGHT, false}, {N_("3 months late"), ALIGN_RIGHT, false}};
    struct table *t = doc_table(d, sv_from(_("Cash month by month")), HEADS(heads));
    for (size_t i = 0; i < cash->n; i++) {
        const struct cash_month *m = &cash->v[i];
        cell_put(d, t, sv_from(cash_month_words(d->arena, m->month)));
        cell_put(d, t, m->in ? euros(d, m->in) : SV_NULL);
        cell_put(d, t, m->out ? euros(d, m->out) : SV_NULL);
        for (int how = 0; how < N_CASH_CASES; how++) cell_put(d, t, euros(d, m->balance[how]));
    }
}

/* A bar has no length below zero: what is missing is a bar of its own kind. */
static void put_balances(struct doc *d, const struct cash_plan *cash) {
    struct bars *bars = doc_bars(d, sv_from(_("What is left at the end of each month, as planned")));
    if (cash->below[CASH_PLANNED] >= 0) {
        bars->n_series = 2;
        bars->series[0] = sv_from(_("in hand"));
        bars->series[1] = sv_from(_("short of"));
    }
    for (size_t i = 0; i < cash->n; i++) {
        int64_t left = cash_euros(cash->v[i].balance[CASH_PLANNED]);
        struct bar bar = {.label = sv_from(cash_month_words(d->arena, cash->v[i].month)),
                          .shown = say_euros(d, left),
                          .values = {left > 0 ? left : 0, left < 0 ? -left : 0}};
        bar_add(d, bars, bar);
    }
}

/* --- members --- */

static void put_advance(struct doc *d, struct table *t, const struct member_cash *m) {
    int64_t in = 0, out = 0;
    for (size_t i = 0; i < m->cash.n; i++) {
        in += m->cash.v[i].in;
        out += m->cash.v[i].out;
    }
    cell_put(d, t, m->member.title);
    cell_put(d, t, euros(d, in));
    cell_put(d, t, euros(d, out));
    for (int how = 0; how < N_CASH_CASES; how++)
        cell_put(d, t, sv_from(cash_member_words(d->arena, &m->cash, (enum cash_case)how)));
}

static void put_advances(struct doc *d, const struct budget *b) {
    static const struct head heads[] = {
        {N_("Member"), ALIGN_LEFT, false},   {N_("In"), ALIGN_RIGHT, false},
        {N_("Out"), ALIGN_RIGHT, false},     {N_("As planned"), ALIGN_LEFT, true},
        {N_("Sure only"), ALIGN_LEFT, true}, {N_("3 months late"), ALIGN_LEFT, true}};
    struct table *t = doc_table(d, sv_from(_("Who advances money it does not have yet")), HEADS(heads));
    for (size_t i = 0; i < b->n_members; i++) put_advance(d, t, &b->members[i]);
}

/* Below zero is dark: that much is advanced. */
static void put_hands(struct doc *d, const struct budget *b) {
    struct head *heads = arena_array(d->arena, b->n_members + 1, sizeof *heads);
    heads[0] = (struct head){N_("Month"), ALIGN_LEFT, false};
    for (size_t k = 0; k < b->n_members; k++) {
        struct sv title = b->members[k].member.title;
        heads[k + 1] = (struct head){arena_strndup(d->arena, title.p, title.n), ALIGN_RIGHT, false};
    }
    struct table *t = doc_table(d, sv_from(_("What is left in each member's hands at the end of the month")),
                                heads, b->n_members + 1);
    for (size_t i = 0; i < b->cash.n; i++) {
        cell_put(d, t, sv_from(cash_month_words(d->arena, b->cash.v[i].month)));
        for (size_t k = 0; k < b->n_members; k++) {
            int64_t left = b->members[k].cash.v[i].balance[CASH_PLANNED];
            cell_heat(d, t, euros(d, left), left < 0 ? BELOW_ZERO : 0);
        }
    }
}

static void put_members(struct doc *d, const struct budget *b) {
    if (!b->n_members) return;
    doc_heading(d, 3, sv_from(_("Who advances money?")));
    doc_para(d,
             sv_from(_("Each member's own costs and flows, month by month. Below zero, the member advances "
                       "money it does not have yet: ask for an instalment before spending, or let a member "
                       "that can wait carry the cost. Own funds of the project are in no member's hands.")));
    put_advances(d, b);
    put_hands(d, b);
}

static void put_cash(struct doc *d, const struct budget *b) {
    if (!b->cash.n) return;
    doc_heading(d, 3, sv_from(_("Does the cash hold?")));
    struct items *facts = doc_facts(d);
    for (int how = 0; how < N_CASH_CASES; how++)
        fact_add(d, facts, cash_case_label((enum cash_case)how),
                 sv_from(cash_words(d->arena, &b->cash, (enum cash_case)how)));
    fact_add(d, facts, _("Late"), say_money(d, b->late));
    fact_add(d, facts, _("Awaited without a date"), say_money(d, b->undated));
    doc_para(d, sv_from(_("Costs are spread evenly over their year, or over the project; own funds are there "
                          "from the start; what passes between members changes nothing.")));
    put_months(d, &b->cash);
    put_balances(d, &b->cash);
    put_members(d, b);
}

/* --- figures of the law --- */

static struct sv checked_on(struct doc *d, struct sv iso) {
    int32_t day;
    return date_from_iso(iso, &day) ? say_date(d, day) : SV_NULL;
}

static bool put_figures(struct file *f, struct error *e) {
    struct doc *d = f->doc;
    struct texts figures = {0};
    if (!content_read(f->job->view, entity_named("legal_figure"), &figures, e)) return false;
    doc_heading(d, 3, sv_from(_("Legal figures, to be checked")));
    struct items *facts = doc_facts(d);
    for (size_t i = 0; i < figures.n; i++) {
        const struct text_row *t = &figures.v[i];
        item_add(d, facts, t->row.title,
                 doc_say(d, _("%.*s (noted %.*s)"), SV_ARG(t->text), SV_ARG(checked_on(d, t->param))),
                 SV_NULL);
    }
    return true;
}

bool file_budget(struct file *f, struct error *e) {
    struct doc *d = f->doc;
    const struct project_sheet *p = &f->sheet.project;
    doc_heading(d, 2, sv_from(_("Budget")));
    if (p->row.id &&
        (!job_sees(f->job, d, "budget_line", "amount") || !job_sees(f->job, d, "money_flow", "amount")))
        return part_costs(f->job, d, p, e);
    f->sums = true;
    if (!budget_read(f->job->view, &f->sheet, &f->budget, e)) return false;
    put_costs(d, p, &f->budget);
    put_flows(d, p);
    put_found(d, &f->budget.found);
    put_cash(d, &f->budget);
    file_committees(f);
    return (!p->n_budget && !p->n_flows) || put_figures(f, e);
}
