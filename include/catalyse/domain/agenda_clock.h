#ifndef CATALYSE_DOMAIN_AGENDA_CLOCK_H
#define CATALYSE_DOMAIN_AGENDA_CLOCK_H

/* The countdown of a block: when it warns, what it shows and for how long, and times as people type them. */

#include "catalyse/base/sv.h"

enum { BELLS = 3, NO_BELL = -1 };

/* Minutes before its end at which a block warns: soon over, last minutes, over. NO_BELL: not at all. */
struct agenda_bells {
    int at[BELLS];
};

/* "5 1 0", later ones smaller; empty: 5, 1 and 0, without those a block of that length has passed when it
 * starts. False when the text is something else. */
bool agenda_bells_parse(struct sv text, int planned_min, struct agenda_bells *out);

enum agenda_near { TIME_AMPLE, TIME_SOON, TIME_LAST, TIME_OVER };

/* Which warning was the last, `left` ms before the end (negative: after it). */
enum agenda_near agenda_near(int64_t left, const struct agenda_bells *bells);

/* How long until the next warning, in ms; INT64_MAX: there is none to come. */
int64_t agenda_near_in(int64_t left, const struct agenda_bells *bells);

/* What is shown of the time left: seconds in the last minute and where they are wanted, else whole minutes;
 * both begun ones. Over its time, what has passed since: whole minutes, or seconds where they are wanted. */
struct agenda_shown {
    bool over, in_seconds;
    int64_t units;
};
struct agenda_shown agenda_shown(int64_t left, bool seconds);
/* How long it shows the same, in ms, at least 1. */
int64_t agenda_shown_for(int64_t left, bool seconds);

/* A length ("10", "1.20", "1h30", "45 min"), a start after the block before ("p": at once, "+10": ten
 * minutes later) or a start at a time of day ("14:30"). */
enum agenda_typed_kind { TYPED_LENGTH, TYPED_AFTER, TYPED_START };
struct agenda_typed {
    enum agenda_typed_kind kind;
    int minutes; /* long, after, or since midnight */
};
bool agenda_typed_parse(struct sv text, struct agenda_typed *out);

#endif
