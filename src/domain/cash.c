#include "catalyse/domain/cash.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/finding.h"

enum { YEAR_MONTHS = 12 };

int cash_month_of(int32_t day) {
    int year, month, mday;
    date_split(day, &year, &month, &mday);
    return YEAR_MONTHS * year + month - 1;
}

/* Of a cost spread evenly: what is spent before the month `at`, so that no cent is lost. */
static int64_t spent_before(const struct cash_cost *c, int at) {
    int months = c->to - c->from + 1, passed = at - c->from;
    if (passed <= 0) return 0;
    return passed >= months ? c->cents : c->cents / months * passed + c->cents % months * passed / months;
}

static int64_t costs_in(const struct cash_facts *f, int month) {
    int64_t sum = 0;
    for (size_t i = 0; i < f->n_costs; i++)
        sum += spent_before(&f->costs[i], month + 1) - spent_before(&f->costs[i], month);
    return sum;
}

static bool comes(const struct cash_facts *f, const struct cash_income *in, enum cash_case how, int month) {
    int when = in->month < f->first ? f->first : in->month;
    if (how == CASH_SURE && !in->sure) return false;
    if (how == CASH_DELAYED && !in->paid) when += CASH_DELAY;
    return when == month;
}

/* What comes, or with sign -1 what is passed on, as one sum. */
static int64_t moved_in(const struct cash_facts *f, enum cash_case how, int month, int sign) {
    int64_t sum = 0;
    for (size_t i = 0; i < f->n_incomes; i++) {
        int64_t cents = sign * f->incomes[i].cents;
        if (cents > 0 && comes(f, &f->incomes[i], how, month)) sum += cents;
    }
    return sum;
}

static void look_at(struct cash_plan *p, int at, enum cash_case how) {
    int64_t balance = p->v[at].balance[how];
    if (balance < 0 && p->below[how] < 0) p->below[how] = at;
    if (!at || balance < p->lowest[how]) p->lowest[how] = balance;
}

struct cash_plan cash_plan(struct arena *a, const struct cash_facts *f) {
    struct cash_plan p = {.below = {-1, -1, -1}};
    p.v = arena_array(a, (size_t)f->months, sizeof *p.v);
    for (int at = 0; at < f->months; at++) {
        struct cash_month *m = &p.v[p.n++];
        m->month = f->first + at;
        int64_t costs = costs_in(f, m->month);
        m->in = moved_in(f, CASH_PLANNED, m->month, 1);
        m->out = costs + moved_in(f, CASH_PLANNED, m->month, -1);
        for (int how = 0; how < N_CASH_CASES; how++) {
            int64_t before = at ? m[-1].balance[how] : f->opening;
            m->balance[how] = before - costs + moved_in(f, (enum cash_case)how, m->month, 1) -
                              moved_in(f, (enum cash_case)how, m->month, -1);
            look_at(&p, at, (enum cash_case)how);
        }
    }
    return p;
}

/* --- words --- */

int64_t cash_euros(int64_t cents) {
    enum { CENTS = 100, HALF = CENTS / 2 };
    return (cents + (cents < 0 ? -HALF : HALF)) / CENTS;
}

const char *cash_month_words(struct arena *a, int month) {
    return arena_printf(a, "%s %d", date_month(month % YEAR_MONTHS + 1), month / YEAR_MONTHS);
}

const char *cash_case_label(enum cash_case how) {
    static const char *const labels[N_CASH_CASES] = {[CASH_PLANNED] = N_("As planned"),
                                                     [CASH_SURE] = N_("Without what is only planned"),
                                                     [CASH_DELAYED] = N_("If grants come 3 months late")};
    return _(labels[how]);
}

static const char *words(struct arena *a, const struct cash_plan *p, enum cash_case how, const char *short_of,
                         const char *enough) {
    bool below = p->below[how] >= 0;
    const char *month = below ? cash_month_words(a, p->v[p->below[how]].month) : "";
    struct param params[] = {
        {.name = "month", .kind = PARAM_TEXT, .t = sv_from(month)},
        {.name = "amount", .kind = PARAM_MONEY, .i = below ? -p->lowest[how] : p->lowest[how]}};
    return message_fill(a, _(below ? short_of : enough), params, sizeof params / sizeof *params, NULL);
}

const char *cash_words(struct arena *a, const struct cash_plan *p, enum cash_case how) {
    return words(a, p, how, N_("below zero from {month}; {amount} short"),
                 N_("never below zero; {amount} left"));
}

const char *cash_member_words(struct arena *a, const struct cash_plan *p, enum cash_case how) {
    return words(a, p, how, N_("advances money from {month}, up to {amount}"),
                 N_("never has money to advance; {amount} left"));
}
