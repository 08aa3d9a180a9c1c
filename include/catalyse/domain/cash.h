#ifndef CATALYSE_DOMAIN_CASH_H
#define CATALYSE_DOMAIN_CASH_H

/* The cash of a project month by month: what it costs, spread evenly, against what comes in. A month is a
 * count, 12 × year + month from 0; amounts are cents. */

#include "catalyse/base/mem.h"
#include <stdbool.h>
#include <stdint.h>

/* How late what is still awaited comes in the third case. */
enum { CASH_DELAY = 3 };

/* As planned; with what is sure only; as planned, but what is not paid yet comes CASH_DELAY months late. */
enum cash_case { CASH_PLANNED, CASH_SURE, CASH_DELAYED, N_CASH_CASES };

struct cash_cost {
    int64_t cents;
    int from, to; /* months, both in it */
};

/* Below zero: what is passed on, which goes out in its month and waits as what is awaited does. */
struct cash_income {
    int64_t cents;
    int month;
    bool sure, paid;
};

struct cash_facts {
    int first, months;
    int64_t opening; /* what is there before the first month */
    const struct cash_cost *costs;
    size_t n_costs;
    const struct cash_income *incomes;
    size_t n_incomes;
};

struct cash_month {
    int month;
    int64_t in, out; /* as planned */
    int64_t balance[N_CASH_CASES];
};

struct cash_plan {
    struct cash_month *v;
    size_t n;
    int below[N_CASH_CASES];      /* the first one that ends below zero, an index; -1: none */
    int64_t lowest[N_CASH_CASES]; /* the lowest balance of all */
};

/* The month a day is in, counted as above. */
int cash_month_of(int32_t day);
/* What comes before the first month counts in the first, what comes after the last is left out. */
struct cash_plan cash_plan(struct arena *a, const struct cash_facts *f);

/* Rounded to whole euros. */
int64_t cash_euros(int64_t cents);
/* "février 2029". */
const char *cash_month_words(struct arena *a, int month);
/* What the case supposes, as a heading, and what it comes to, as a sentence. */
const char *cash_case_label(enum cash_case how);
const char *cash_words(struct arena *a, const struct cash_plan *p, enum cash_case how);
/* The same of a member's own account: what is not there yet, the member advances. */
const char *cash_member_words(struct arena *a, const struct cash_plan *p, enum cash_case how);

#endif
