#ifndef CATALYSE_DOMAIN_BALLOT_H
#define CATALYSE_DOMAIN_BALLOT_H

/* A vote on several items: dots with a budget and a cap, a show of hands, ranks. Everything counts: an item
 * without a point stays in the result, and ties are shown, never broken. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum ballot_method { BALLOT_DOT, BALLOT_HANDS, BALLOT_RANKED };

struct ballot_rules {
    enum ballot_method method;
    int budget;    /* points a voter has; ranked: ranks to give; 0 no limit */
    int cap;       /* at most on one item; 0 no limit */
    bool negative; /* points may be taken away: they count as spent, too */
};

enum ballot_fault {
    BALLOT_FAIR,
    BALLOT_OVER_BUDGET,
    BALLOT_OVER_CAP,
    BALLOT_BELOW_ZERO,
    BALLOT_RANK_TWICE /* two items on one rank, or a rank beyond the budget */
};

/* What one voter gave, an item each (ranked: its rank, 0 none). `spent`, unless NULL: points, or ranks. */
enum ballot_fault ballot_check(const struct ballot_rules *rules, const int *given, size_t n, int *spent);

/* The most points so many voters can give to so many items together; -1 when the rules set no limit. */
int64_t ballot_most(const struct ballot_rules *rules, size_t voters, size_t items);

struct ballot_item {
    int64_t points; /* dots or hands; ranked: Borda, n items to the first rank down to 1 */
    int voters;     /* who gave it any; for counts, how many hands */
    int firsts;     /* ranked: first choices */
    int rank_sum;   /* ranked: of all ranks it was given */
    int mean_rank;  /* hundredths, of those who ranked it; 0 nobody did */
    int place;      /* 1 = most points; the same on a tie, the next ones skipped */
    bool tied;      /* shares its place with another that has points */
};

/* One voter's ranks or points added to the items. */
void ballot_add(const struct ballot_rules *rules, const int *given, struct ballot_item *items, size_t n);
/* Places, ties and means, once all is added. */
void ballot_close(struct ballot_item *items, size_t n);

#endif
