#ifndef SERVICE_CHANGE_LEAVE_H
#define SERVICE_CHANGE_LEAVE_H

#include "service/change/change.h"

enum { ALL_GROUPS = 0 };

/* The places of the organisation in a group, or ALL_GROUPS, end today and stay on record with the reason; *n
 * is how many. Inside tx_run. */
bool places_end(const struct view *v, int64_t org, int64_t group, struct reasons why, size_t *n,
                struct error *e);

/* Whoever of an organisation is noted for the group it leaves, or for any (ALL_GROUPS), is noted for the one
 * it joins, 0: for none. Inside tx_run. */
bool people_follow(const struct view *v, int64_t org, int64_t from, int64_t to, struct error *e);

/* It leaves: its places end, its people are no longer noted for them, and its answer to the call is noted for
 * a group it stays in, or for none; *n is how many places. Inside tx_run. */
bool groups_leave(const struct view *v, int64_t org, int64_t group, struct reasons why, size_t *n,
                  struct error *e);

/* After an answer to the call was written: when it goes from kept to refused, waiting or withdrawn, and no
 * other answer of its organisation is kept, that one leaves its groups. Inside tx_run. */
bool answer_refused(struct change *c, struct error *e);

/* After an event was written: the meetings of groups that it is are held, minuted, and on the day it is.
 * Inside tx_run. */
bool meetings_follow(struct change *c, struct error *e);

#endif
