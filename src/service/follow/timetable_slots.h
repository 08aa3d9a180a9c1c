#ifndef SERVICE_FOLLOW_TIMETABLE_SLOTS_H
#define SERVICE_FOLLOW_TIMETABLE_SLOTS_H

#include "catalyse/service/timetable.h"

/* Lays the slots from the hours of the event, its breaks and the length of a meeting, then says who is off in
 * which and where each meeting stands. */
void timetable_lay(struct timetable *t, struct arena *a);
/* Whether somebody is there in this slot. */
bool timetable_open(const struct timetable *t, enum timetable_sides side, int32_t who, int32_t slot);
/* Says of each meeting why it is where it is, and counts them. */
void timetable_count(struct timetable *t);
/* Meetings of somebody that have a time. */
int32_t timetable_load_of(const struct timetable *t, enum timetable_sides side, int32_t who);
/* How many before `who` have a meeting that is wanted: the table where they stay when there are enough. */
int32_t timetable_homes(const struct timetable *t, enum timetable_sides side, int32_t who);
/* Refused by none of the two. */
bool timetable_wanted(const struct timetable_meeting *m);

#endif
