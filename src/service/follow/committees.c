#include "catalyse/service/committees.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/finding.h"

static bool has_theme(const struct fund_profile_row *f, int64_t theme) {
    for (size_t i = 0; i < f->n_themes; i++)
        if (f->themes[i].id == theme) return true;
    return !f->n_themes;
}

static bool only_planned(const struct flow_row *f) {
    return choice_is(f->state, "planned") && f->due != NO_DAY;
}

/* What the plan counts on from this fund and that no committee has granted. */
static void count_on(const struct project_sheet *p, struct committee_row *row) {
    for (size_t i = 0; i < p->n_flows; i++) {
        const struct flow_row *f = &p->flows[i];
        if (f->payer.id != row->fund.id || !only_planned(f)) continue;
        int month = cash_month_of(f->due);
        if (!row->counted || month < row->counted_month) row->counted_month = month;
        row->counted += f->cents;
    }
    row->too_soon = row->counted && row->counted_month < row->next.pays;
}

static void judge(const struct committee_pace *pace, int32_t today, int need, struct committee_row *row) {
    if (need < 0) return;
    row->verdict = committee_last(pace, today, need, &row->last) ? COMMITTEE_IN_TIME : COMMITTEE_LATE;
    row->months_late = row->verdict == COMMITTEE_LATE ? row->next.pays - need : 0;
}

static void add_fund(const struct view *v, const struct subgroup_sheet *sheet,
                     const struct fund_profile_row *f, struct committees *out) {
    struct committee_row row = {.fund = f->fund, .profile = f->row, .usual = !f->pace_said};
    if (!committee_next(&f->pace, v->today, &row.next)) return;
    count_on(&sheet->project, &row);
    if (!row.counted && !has_theme(f, sheet->row.theme.id)) return;
    judge(&f->pace, v->today, out->need, &row);
    VEC_PUSH(v->arena, out, row);
}

static bool before(const struct committee_row *a, const struct committee_row *b) {
    if (!a->counted != !b->counted) return a->counted != 0;
    return a->next.file_by < b->next.file_by;
}

static void in_order(struct committees *c) {
    for (size_t i = 1; i < c->n; i++)
        for (size_t at = i; at && before(&c->v[at], &c->v[at - 1]); at--) {
            struct committee_row swap = c->v[at];
            c->v[at] = c->v[at - 1];
            c->v[at - 1] = swap;
        }
}

struct committees committees_of(const struct view *v, const struct fund_profiles *funds,
                                const struct subgroup_sheet *sheet, const struct budget *b) {
    struct committees out = {.need = -1};
    int below = b->cash.below[CASH_SURE];
    if (!b->cash.n) return out;
    if (below >= 0) {
        out.need = b->cash.v[below].month;
        out.short_of = -b->cash.lowest[CASH_SURE];
    }
    for (size_t i = 0; i < funds->n; i++) add_fund(v, sheet, &funds->v[i], &out);
    in_order(&out);
    return out;
}

/* --- words --- */

static struct param month_param(struct arena *a, const char *name, int month) {
    return (struct param){.name = name, .kind = PARAM_TEXT, .t = sv_from(cash_month_words(a, month))};
}

const char *committee_dates(struct arena *a, const struct committee_row *row) {
    static const char *const words[2][2] = {
        {N_("committee of {month}, first payment {pays}"),
         N_("committee of {month}, first payment {pays}; the last in time: {last}")},
        {N_("committee of {month}, first payment about {pays}"),
         N_("committee of {month}, first payment about {pays}; the last in time: {last}")}};
    struct param params[] = {month_param(a, "month", row->next.month), month_param(a, "pays", row->next.pays),
                             month_param(a, "last", row->last.month)};
    return message_fill(a, _(words[row->usual][row->verdict == COMMITTEE_IN_TIME]), params, 3, NULL);
}

const char *committee_verdict(struct arena *a, const struct committee_row *row) {
    switch (row->verdict) {
    case COMMITTEE_EARLY:
        return "";
    case COMMITTEE_IN_TIME:
        return _("in time");
    default:
        return arena_printf(a, P_("%d month too late", "%d months too late", row->months_late),
                            row->months_late);
    }
}

const char *committee_counted(struct arena *a, const struct committee_row *row) {
    struct param params[] = {{.name = "amount", .kind = PARAM_MONEY, .i = row->counted},
                             month_param(a, "month", row->counted_month)};
    if (!row->counted) return NULL;
    return message_fill(a,
                        row->too_soon
                            ? _("the plan counts on {amount} from {month}: too soon for that payment")
                            : _("the plan counts on {amount} from {month}"),
                        params, 2, NULL);
}

const char *committees_need_words(struct arena *a, const struct committees *c) {
    struct param params[] = {month_param(a, "month", c->need < 0 ? 0 : c->need),
                             {.name = "amount", .kind = PARAM_MONEY, .i = c->short_of}};
    if (c->need < 0) return _("the cash holds without what is only planned");
    return message_fill(a, _("without what is only planned, {amount} short from {month}"), params, 2, NULL);
}
