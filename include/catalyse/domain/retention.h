#ifndef CATALYSE_DOMAIN_RETENTION_H
#define CATALYSE_DOMAIN_RETENTION_H

/* How long data about people are kept. */

#include <stdbool.h>
#include <stdint.h>

enum { RETENTION_MONTHS = 12, ACCESS_NEEDS_DAYS = 7 };

/* The day `months` later, the last of the month when there is no such day (31 January + 1 = 28 February). */
int32_t month_add(int32_t day, int months);
/* When a person is to be erased: twelve months after the end of the programme. */
int32_t retention_day(int32_t programme_end);
/* That day is over (0: none was set). */
bool retention_reached(int32_t delete_after, int32_t today);
/* Access needs are erased a week after the event (0: none was held). */
bool access_needs_over(int32_t event_day, int32_t today);

#endif
