#include "catalyse/service/costs.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/query.h"

struct nature {
    const struct choice *choice;
    int64_t cents;
    int64_t first, last; /* members that bear it, by id: the same when one alone does; 0: nobody does */
};

static void nature_take(struct nature *all, struct query *q) {
    for (int i = 0; i < COSTS_MAX; i++) {
        if (!sv_is(query_text(q, 0), all[i].choice->code)) continue;
        all[i].cents = query_int(q, 1);
        all[i].first = query_int(q, 2);
        all[i].last = query_int(q, 3);
    }
}

static bool natures_read(const struct view *v, int64_t project, struct nature *all, struct error *e) {
    static const char SQL[] =
        "SELECT nature, sum(amount), coalesce(min(CASE WHEN amount <> 0 THEN member END), 0),"
        " coalesce(max(CASE WHEN amount <> 0 THEN member END), 0)"
        " FROM budget_line WHERE project = ?1 GROUP BY nature";
    struct query q;
    enum step step;
    if (!query_open(v->db, SQL, &q, e)) return false;
    query_bind_int(&q, 1, project);
    while ((step = query_next(&q, e)) == STEP_ROW) nature_take(all, &q);
    query_close(&q);
    return step == STEP_END;
}

/* Whether two members at least bear these. */
static bool borne_by_some(const struct nature *all, unsigned natures) {
    int64_t first = 0;
    for (int i = 0; i < COSTS_MAX; i++) {
        if (!(natures & 1u << i) || !all[i].first) continue;
        if (all[i].first != all[i].last || (first && first != all[i].first)) return true;
        first = all[i].first;
    }
    return false;
}

static void put_sum(const struct nature *all, unsigned natures, struct costs *out) {
    struct cost_sum *sum = &out->v[out->n++];
    size_t n = 0;
    for (int i = 0; i < COSTS_MAX; i++) {
        if (!(natures & 1u << i)) continue;
        sum->natures[n++] = all[i].choice;
        sum->cents += all[i].cents;
    }
    out->total += sum->cents;
}

/* What one member alone bears takes the natures before it with it, until another member bears of them too. */
static void put_sums(const struct nature *all, struct costs *out) {
    unsigned alone = 0, some = 0;
    for (int i = 0; i < COSTS_MAX; i++) {
        if (!all[i].first) continue;
        unsigned *to = borne_by_some(all, 1u << i) ? &some : &alone;
        *to |= 1u << i;
    }
    for (int i = COSTS_MAX - 1; i >= 0 && alone && !borne_by_some(all, alone); i--) {
        alone |= some & 1u << i;
        some &= ~(1u << i);
    }
    for (int i = 0; i < COSTS_MAX; i++)
        if (some & 1u << i) put_sum(all, 1u << i, out);
    if (borne_by_some(all, alone)) put_sum(all, alone, out);
}

bool costs_read(const struct view *v, int64_t project, struct costs *out, struct error *e) {
    const struct choice *natures = field_named(entity_named("budget_line"), "nature")->choices;
    struct nature all[COSTS_MAX] = {0};
    *out = (struct costs){0};
    for (int i = 0; i < COSTS_MAX; i++) all[i].choice = &natures[i];
    if (!natures_read(v, project, all, e)) return false;
    put_sums(all, out);
    return true;
}
