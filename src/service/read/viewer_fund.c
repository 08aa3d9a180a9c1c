#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/rules_call.h"
#include "catalyse/service/funders.h"
#include "catalyse/store/query.h"

static bool find_funds(struct db *db, struct arena *a, struct viewer *v, struct error *e) {
    VEC(int64_t) funds = {0};
    struct query q;
    enum step s;
    if (!query_open(db, "SELECT id, kind FROM organisation", &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW)
        if (org_is_fund(query_text(&q, 1))) VEC_PUSH(a, &funds, query_int(&q, 0));
    query_close(&q);
    v->funds = funds.v;
    v->n_funds = funds.n;
    return s == STEP_END;
}

bool viewer_set_fund(struct db *db, struct arena *a, int64_t fund, struct viewer *v, struct error *e) {
    v->fund = fund;
    if (!fund) return true;
    if (!find_funds(db, a, v, e)) return false;
    for (size_t i = 0; i < v->n_funds; i++)
        if (v->funds[i] == fund) return true;
    return error_set(e, ERR_USAGE, _("the organisation it is for is no fund"));
}
