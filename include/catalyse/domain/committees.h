#ifndef CATALYSE_DOMAIN_COMMITTEES_H
#define CATALYSE_DOMAIN_COMMITTEES_H

/* When a fund's committee sits, by when a file has to be there, when the money comes. A month is a count as
 * in cash.h; days are those of date.h. */

#include "catalyse/base/mem.h"
#include <stdbool.h>
#include <stdint.h>

/* What holds where a fund has not said how long it takes. */
enum { FILE_WEEKS_USUAL = 6, PAY_MONTHS_USUAL = 2 };

struct committee_pace {
    unsigned months; /* it sits in: bits 1 << 1 to 1 << 12 */
    int file_weeks;  /* the file is there so many weeks before its month begins */
    int pay_months;  /* the first payment comes so many months after */
};

struct committee {
    int month;
    int32_t file_by; /* the last day to file; the answer comes at the end of `month` */
    int pays;        /* month of the first payment */
};

/* The first that a file handed in today can still reach. False: none sits within two years. */
bool committee_next(const struct committee_pace *p, int32_t today, struct committee *out);
/* The last of those that still pays in the month `need` or before. False: none does. */
bool committee_last(const struct committee_pace *p, int32_t today, int need, struct committee *out);

#endif
