#ifndef CATALYSE_BASE_DATE_H
#define CATALYSE_BASE_DATE_H

/* Calendar days, times of day and moments. A day is a count since 1970-01-01 in the proleptic
 * Gregorian calendar; a moment is milliseconds since the epoch, UTC. Texts are ISO 8601. */

#include "catalyse/base/sv.h"

enum { DATE_TEXT = 11, TIME_TEXT = 6, MOMENT_TEXT = 25 }; /* buffer sizes with the NUL */

/* Whether there is such a day: month from 1, day from 1, leap years known. */
bool date_valid(int year, int month, int day);
/* A day from its parts, which date_valid holds for, and back. */
int32_t date_make(int year, int month, int day);
void date_split(int32_t day, int *year, int *month, int *mday);
int date_weekday(int32_t day); /* 0 Monday … 6 Sunday */
void date_iso(int32_t day, char out[static DATE_TEXT]);
bool date_from_iso(struct sv s, int32_t *day); /* strict YYYY-MM-DD, years 1900 to 2199 */

/* What a person types: 2026-06-18, 18/6, 18/06/2026, 18.6.26, demain/tomorrow, hier/yesterday,
 * aujourd'hui/today, +15j/+15d, +2sem/+2w, +3m (months), lundi/monday (the next one, today
 * excluded), j+15, 30 mars, 1er juin 2027, fin mars/end of March, fin 2027. A day and month without a year is
 * the nearest such day not more than 60 days past. */
bool date_parse(struct sv s, int32_t today, int32_t *day);

/* Minutes since midnight, 0 to 1439: 13:30, 13h30, 13h, 1330, 9:05, 2pm, 1:30 pm. */
bool time_parse(struct sv s, int *minutes);
void time_iso(int minutes, char out[static TIME_TEXT]);
/* A length in minutes: 10, 1.20 (1 h 20), 1h30, 2h, 90m, 90 min, 1:30. 0 to 6000. */
bool duration_parse(struct sv s, int *minutes);

/* The clock. CATALYSE_NOW=YYYY-MM-DDTHH:MM:SS (local time) freezes it, for tests, and
 * CATALYSE_NOW=@FILE at the moment that stands in FILE each time; clock_set does the same from inside. Local
 * days follow TZ. */
int64_t clock_now(void);        /* moment, ms, UTC */
int64_t clock_monotonic(void);  /* ms, never goes back, counts sleep (CLOCK_BOOTTIME) */
void clock_set(int64_t moment); /* 0: the real clock again */
bool clock_frozen(void);
/* For a rehearsal: from now on the clock runs from `moment`, `speed` times as fast (1 or more); 0 ends it. */
void clock_rehearse(int64_t moment, int speed);
int clock_speed(void);                                     /* of the rehearsal; 0: there is none */
int32_t clock_today(void);                                 /* local day */
void moment_iso(int64_t ms, char out[static MOMENT_TEXT]); /* 2026-06-18T11:57:03.123Z */
bool moment_from_iso(struct sv s, int64_t *ms);
void moment_local(int64_t ms, int32_t *day, int *seconds); /* local day, seconds since midnight */
int64_t moment_of_local(int32_t day, int seconds);         /* the reverse; summer time resolved by mktime */

/* The name of a month, 1 to 12, in the language of the moment. */
const char *date_month(int month);

#endif
