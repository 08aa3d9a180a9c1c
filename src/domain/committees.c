#include "catalyse/domain/committees.h"
#include "catalyse/base/date.h"
#include "catalyse/domain/cash.h"

enum { YEAR_MONTHS = 12, LOOK_AHEAD = 2 * YEAR_MONTHS, WEEK = 7 };

static bool sits(const struct committee_pace *p, int month) {
    return p->months & 1u << (month % YEAR_MONTHS + 1);
}

static struct committee committee_of(const struct committee_pace *p, int month) {
    int32_t begins = date_make(month / YEAR_MONTHS, month % YEAR_MONTHS + 1, 1);
    return (struct committee){
        .month = month, .file_by = begins - WEEK * p->file_weeks, .pays = month + p->pay_months};
}

bool committee_next(const struct committee_pace *p, int32_t today, struct committee *out) {
    int now = cash_month_of(today);
    for (int month = now; month <= now + LOOK_AHEAD; month++) {
        *out = committee_of(p, month);
        if (sits(p, month) && out->file_by >= today) return true;
    }
    return false;
}

bool committee_last(const struct committee_pace *p, int32_t today, int need, struct committee *out) {
    for (int month = need - p->pay_months; month >= cash_month_of(today); month--) {
        *out = committee_of(p, month);
        if (sits(p, month)) return out->file_by >= today;
    }
    return false;
}
