#include "catalyse/service/costs.h"
#include "report/kinds/parts.h"

enum { WHOLE_BP = 10000 };

static struct sv part_of(struct doc *d, int64_t cents, int64_t whole) {
    return say_percent(d, whole > 0 ? (int)(cents * WHOLE_BP / whole) : -1);
}

static void put_row(struct doc *d, struct table *t, struct sv what, int64_t cents, int64_t whole) {
    cell_put(d, t, what);
    cell_money(d, t, cents);
    cell_put(d, t, part_of(d, cents, whole));
}

static struct sv natures_of(struct doc *d, const struct cost_sum *sum) {
    struct str names = {0};
    for (size_t i = 0; i < COSTS_MAX && sum->natures[i]; i++) join(&names, say_choice(sum->natures[i]), ", ");
    struct sv said = say_sentence(d, doc_copy(d, &names));
    str_deinit(&names);
    return said;
}

static void put_natures(struct doc *d, const struct costs *costs) {
    static const struct head heads[] = {{N_("Nature"), ALIGN_LEFT, false},
                                        {N_("Amount"), ALIGN_RIGHT, false},
                                        {N_("Share"), ALIGN_RIGHT, false}};
    struct table *t = doc_table(d, sv_from(_("Full cost by nature, all members together")), heads,
                                sizeof heads / sizeof *heads);
    for (size_t i = 0; i < costs->n; i++)
        put_row(d, t, natures_of(d, &costs->v[i]), costs->v[i].cents, costs->total);
    put_row(d, t, sv_from(_("Full cost")), costs->total, costs->total);
    t->sums = true;
}

void part_own_share(struct doc *d, struct items *facts, const struct project_sheet *p) {
    int64_t rest = p->budget - p->sought;
    if (!p->sought || rest <= 0) return;
    fact_add(d, facts, _("Own share, other support included"),
             say_with(d, say_money(d, rest), part_of(d, rest, p->budget)));
}

bool part_costs(const struct report_job *job, struct doc *d, const struct project_sheet *p, struct error *e) {
    struct costs costs = {0};
    if (!p->row.id || !job_sees(job, d, "project", "budget_total")) return true;
    if (!costs_read(job->view, p->row.id, &costs, e)) return false;
    if (costs.n) put_natures(d, &costs);
    return true;
}
