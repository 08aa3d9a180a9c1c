#include "catalyse/service/costs.h"
#include "catalyse/domain/entities.h"
#include "service/read/ids.h"

struct nature {
    const struct choice *choice;
    int64_t cents;
    struct ids members;
};

static bool nature_read(const struct view *v, int64_t project, struct nature *n, struct error *e) {
    static const char SUM[] = "SELECT sum(amount) FROM budget_line WHERE project = ?1 AND nature = ?2";
    static const char MEMBERS[] =
        "SELECT DISTINCT member FROM budget_line WHERE project = ?1 AND nature = ?2 AND amount <> 0";
    const struct value params[] = {value_int(project), value_text(sv_from(n->choice->code))};
    return number_of(v, SUM, params, 2, &n->cents, e) && ids_of(v, MEMBERS, params, 2, &n->members, e);
}

/* Whether two members at least bear these. */
static bool borne_by_some(const struct nature *all, unsigned natures) {
    int64_t first = 0;
    for (int i = 0; i < COSTS_MAX; i++)
        for (size_t k = 0; natures & 1u << i && k < all[i].members.n; k++) {
            if (first && all[i].members.v[k] != first) return true;
            first = all[i].members.v[k];
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
        if (!all[i].members.n) continue;
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
    for (int i = 0; i < COSTS_MAX; i++) {
        all[i].choice = &natures[i];
        if (!nature_read(v, project, &all[i], e)) return false;
    }
    put_sums(all, out);
    return true;
}
