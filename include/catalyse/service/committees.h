#ifndef CATALYSE_SERVICE_COMMITTEES_H
#define CATALYSE_SERVICE_COMMITTEES_H

/* The committees of the funds against the cash of one project: which comes in time, which too late. */

#include "catalyse/service/budget.h"
#include "catalyse/service/funders.h"

enum committee_verdict {
    COMMITTEE_EARLY,   /* the cash holds, or nobody knows: no month to be in time for */
    COMMITTEE_IN_TIME, /* its first payment comes before the cash is short */
    COMMITTEE_LATE
};

struct committee_row {
    struct named fund, profile;
    struct committee next; /* that can still be reached */
    struct committee last; /* that still pays in time; of verdict IN_TIME only */
    enum committee_verdict verdict;
    int months_late;   /* of verdict LATE */
    bool usual;        /* the fund has not said how long it takes */
    int64_t counted;   /* cents the plan counts on from it and that it has not granted; 0: none */
    int counted_month; /* the first of it is to come then */
    bool too_soon;     /* before `next` could pay it */
};

struct committees {
    int need;         /* the month from which cash is short without what is only planned; -1: it holds */
    int64_t short_of; /* cents */
    struct committee_row *v; /* those the plan counts on first, then by the day to file */
    size_t n, cap;
};

/* Of those funds that are for the theme of the group, for any theme, or that the plan counts on. Empty
 * without a cash plan. In the view's arena. */
struct committees committees_of(const struct view *v, const struct fund_profiles *funds,
                                const struct subgroup_sheet *sheet, const struct budget *b);

/* "committee of April 2027, first payment June 2027; the last in time: November 2027". */
const char *committee_dates(struct arena *a, const struct committee_row *row);
/* "2 months too late"; empty where there is nothing to be in time for. */
const char *committee_verdict(struct arena *a, const struct committee_row *row);
/* What the plan counts on from the fund; NULL: nothing. */
const char *committee_counted(struct arena *a, const struct committee_row *row);
/* What is to be in time for, as a sentence. */
const char *committees_need_words(struct arena *a, const struct committees *c);

#endif
