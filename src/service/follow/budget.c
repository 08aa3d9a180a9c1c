#include "catalyse/service/budget.h"
#include "catalyse/base/date.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/rules/rules.h"

enum { YEAR_MONTHS = 12, HORIZON_USUAL = 12, NATURES = 5 };

static bool is_member(const struct subgroup_sheet *s, int64_t org) {
    for (size_t i = 0; i < s->n_members; i++)
        if (s->members[i].org.id == org) return !s->members[i].observer;
    return false;
}

static bool state_in(const struct flow_row *f, const char *a, const char *b) {
    return f->state && (sv_is(sv_from(f->state->code), a) || sv_is(sv_from(f->state->code), b));
}

/* Money that comes to the group from outside; what is given in kind is none. */
static bool comes_in(const struct subgroup_sheet *s, const struct flow_row *f) {
    bool money = !f->basis || !sv_is(sv_from(f->basis->code), "in_kind");
    return money && is_member(s, f->payee.id) && !is_member(s, f->payer.id);
}

/* --- cash --- */

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

static struct costs costs_of(const struct view *v, const struct project_sheet *p,
                             const struct cash_facts *f) {
    struct costs costs = {0};
    for (size_t i = 0; i < p->n_years; i++) VEC_PUSH(v->arena, &costs, cost_of(&p->years[i], f));
    return costs;
}

struct incomes {
    struct cash_income *v;
    size_t n, cap;
};

/* What is late has not come: at the earliest it comes this month. */
static struct incomes incomes_of(const struct view *v, const struct subgroup_sheet *s, struct budget *out) {
    struct incomes incomes = {0};
    for (size_t i = 0; i < s->project.n_flows; i++) {
        const struct flow_row *f = &s->project.flows[i];
        if (!comes_in(s, f)) continue;
        if (f->late) out->late += f->cents;
        if (f->due == NO_DAY) out->undated += f->cents;
        if (f->due == NO_DAY) continue;
        bool paid = state_in(f, "paid", "reported");
        struct cash_income income = {.cents = f->cents,
                                     .month = cash_month_of(f->late ? v->today : f->due),
                                     .sure = paid || state_in(f, "authorised", "paid"),
                                     .paid = paid};
        VEC_PUSH(v->arena, &incomes, income);
    }
    return incomes;
}

static void plan(const struct view *v, const struct subgroup_sheet *s, struct budget *out) {
    const struct project_sheet *p = &s->project;
    struct cash_facts f = {.first = first_month(v, p),
                           .months = p->horizon > 0 ? (int)p->horizon : HORIZON_USUAL,
                           .opening = p->own_funds};
    struct costs costs = costs_of(v, p, &f);
    struct incomes incomes = incomes_of(v, s, out);
    f.costs = costs.v;
    f.n_costs = costs.n;
    f.incomes = incomes.v;
    f.n_incomes = incomes.n;
    if (costs.n) out->cash = cash_plan(v->arena, &f);
}

/* --- sums and rules --- */

static void add_up(const struct project_sheet *p, struct budget_row *all) {
    all->overhead_share = -1;
    for (size_t i = 0; i < p->n_budget; i++) {
        const struct budget_row *b = &p->budget_rows[i];
        for (int k = 0; k < NATURES; k++) all->cents[k] += b->cents[k];
        all->total += b->total;
        if (b->overhead_share < 0) continue;
        all->overhead_share = b->overhead_share + (all->overhead_share < 0 ? 0 : all->overhead_share);
    }
}

static bool look_at(const struct view *v, const struct named *row, struct findings *found, struct error *e) {
    struct record *r;
    return !row->id ||
           (record_load(v->db, v->arena, row->entity, row->id, &r, e) && rules_look(v, r, found, e));
}

static bool look_over(const struct view *v, const struct project_sheet *p, struct budget *out,
                      struct error *e) {
    struct findings found = {.arena = v->arena};
    if (!look_at(v, &p->row, &found, e) || !look_at(v, &p->consortium, &found, e)) return false;
    for (size_t i = 0; i < p->n_flows; i++)
        if (!look_at(v, &p->flows[i].row, &found, e)) return false;
    return rules_warnings(v, &found, &out->found, e);
}

bool budget_read(const struct view *v, const struct subgroup_sheet *sheet, struct budget *out,
                 struct error *e) {
    *out = (struct budget){0};
    add_up(&sheet->project, &out->all);
    plan(v, sheet, out);
    return read_begin(v->db, e) && read_done(v->db, look_over(v, &sheet->project, out, e));
}
