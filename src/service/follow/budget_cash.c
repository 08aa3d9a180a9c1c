#include "service/follow/budget_cash.h"
#include "catalyse/base/date.h"
#include "catalyse/base/vec.h"

enum { YEAR_MONTHS = 12, HORIZON_USUAL = 12 };

/* Whose cash it is: 0 the whole project's, else a member's. */
struct purse {
    const struct view *v;
    const struct subgroup_sheet *s;
    int64_t member;
};

static bool is_member(const struct subgroup_sheet *s, int64_t org) {
    for (size_t i = 0; i < s->n_members; i++)
        if (s->members[i].org.id == org) return !s->members[i].observer;
    return false;
}

/* What a flow brings: below zero what it takes. To the project money comes from outside; what is given in
 * kind is none. */
static int64_t brings(const struct purse *p, const struct flow_row *f) {
    if (choice_is(f->basis, "in_kind")) return 0;
    if (!p->member) return is_member(p->s, f->payee.id) && !is_member(p->s, f->payer.id) ? f->cents : 0;
    return (f->payee.id == p->member ? f->cents : 0) - (f->payer.id == p->member ? f->cents : 0);
}

static bool state_in(const struct flow_row *f, const char *a, const char *b) {
    return choice_is(f->state, a) || choice_is(f->state, b);
}

static int first_month(const struct view *v, const struct project_sheet *p) {
    int32_t first = p->signed_on;
    for (size_t i = 0; i < p->n_flows; i++) {
        int32_t due = p->flows[i].due;
        if (due != NO_DAY && (first == NO_DAY || due < first)) first = due;
    }
    return cash_month_of(first == NO_DAY ? v->today : first);
}

struct costs {
    struct cash_cost *v;
    size_t n, cap;
};

/* A year that the project does not reach is spent in its last month, one that is past in its first. */
static struct cash_cost cost_of(const struct year_row *y, const struct cash_facts *f) {
    int last = f->first + f->months - 1, from = f->first, to = last;
    if (y->year) {
        int january = (int)y->year * YEAR_MONTHS, december = january + YEAR_MONTHS - 1;
        from = january < f->first ? f->first : january > last ? last : january;
        to = december < from ? from : december > last ? last : december;
    }
    return (struct cash_cost){y->cents, from, to};
}

static struct costs costs_of(const struct purse *p, const struct cash_facts *f) {
    const struct project_sheet *sheet = &p->s->project;
    struct costs costs = {0};
    for (size_t i = 0; i < sheet->n_years; i++)
        if (!p->member || sheet->years[i].member == p->member)
            VEC_PUSH(p->v->arena, &costs, cost_of(&sheet->years[i], f));
    return costs;
}

struct incomes {
    struct cash_income *v;
    size_t n, cap;
};

/* What is late has not come: at the earliest it comes this month. */
static struct incomes incomes_of(const struct purse *p) {
    struct incomes incomes = {0};
    for (size_t i = 0; i < p->s->project.n_flows; i++) {
        const struct flow_row *f = &p->s->project.flows[i];
        int64_t cents = brings(p, f);
        if (!cents || f->due == NO_DAY) continue;
        bool paid = state_in(f, "paid", "reported");
        struct cash_income income = {.cents = cents,
                                     .month = cash_month_of(f->late ? p->v->today : f->due),
                                     .sure = paid || state_in(f, "authorised", "paid"),
                                     .paid = paid};
        VEC_PUSH(p->v->arena, &incomes, income);
    }
    return incomes;
}

static struct cash_plan plan(const struct purse *p) {
    const struct project_sheet *sheet = &p->s->project;
    struct cash_facts f = {.first = first_month(p->v, sheet),
                           .months = sheet->horizon > 0 ? (int)sheet->horizon : HORIZON_USUAL,
                           .opening = p->member ? 0 : sheet->own_funds};
    struct costs costs = costs_of(p, &f);
    struct incomes incomes = incomes_of(p);
    f.costs = costs.v;
    f.n_costs = costs.n;
    f.incomes = incomes.v;
    f.n_incomes = incomes.n;
    return costs.n || incomes.n ? cash_plan(p->v->arena, &f) : (struct cash_plan){0};
}

static void add_awaited(const struct purse *p, struct budget *out) {
    for (size_t i = 0; i < p->s->project.n_flows; i++) {
        const struct flow_row *f = &p->s->project.flows[i];
        if (f->late) out->late += brings(p, f);
        if (f->due == NO_DAY) out->undated += brings(p, f);
    }
}

/* --- members --- */

/* What is found on the consortium is every member's. */
static bool concerns(const struct purse *p, const struct warning *w) {
    const struct project_sheet *sheet = &p->s->project;
    if (w->row.entity == sheet->consortium.entity) return true;
    for (size_t i = 0; i < sheet->n_flows; i++) {
        const struct flow_row *f = &sheet->flows[i];
        if (w->row.entity == f->row.entity && w->row.id == f->row.id)
            return f->payer.id == p->member || f->payee.id == p->member;
    }
    return false;
}

static void add_member(const struct purse *p, struct named member, struct budget *out) {
    struct member_cash *m = &out->members[out->n_members];
    *m = (struct member_cash){.member = member, .cash = plan(p)};
    if (!m->cash.n) return;
    for (size_t i = 0; i < out->found.n; i++)
        if (concerns(p, &out->found.v[i])) VEC_PUSH(p->v->arena, &m->found, out->found.v[i]);
    out->n_members++;
}

void budget_cash(const struct view *v, const struct subgroup_sheet *s, struct budget *out) {
    struct purse all = {v, s, 0};
    add_awaited(&all, out);
    if (!s->project.n_years) return;
    out->cash = plan(&all);
    out->members = arena_array(v->arena, s->n_members, sizeof *out->members);
    for (size_t i = 0; i < s->n_members; i++) {
        const struct member_row *m = &s->members[i];
        struct purse own = {v, s, m->org.id};
        if (!m->observer) add_member(&own, m->org, out);
    }
}
