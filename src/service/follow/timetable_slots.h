#ifndef SERVICE_FOLLOW_TIMETABLE_SLOTS_H
#define SERVICE_FOLLOW_TIMETABLE_SLOTS_H

#include "catalyse/service/timetable.h"

/* Lays the slots from the hours of the event, its breaks and the length of a meeting, then says who is off in
 * which and where each meeting stands. */
void timetable_lay(struct timetable *t, struct arena *a);
/* Says of each meeting why it is where it is, and counts them. */
void timetable_count(struct timetable *t);
/* Whether somebody has a meeting that is wanted. */
bool timetable_meets(const struct timetable *t, enum timetable_sides side, int32_t who);
/* Refused by none of the two. */
bool timetable_wanted(const struct timetable_meeting *m);

#endif
