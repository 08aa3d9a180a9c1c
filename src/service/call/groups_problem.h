#ifndef SERVICE_CALL_GROUPS_PROBLEM_H
#define SERVICE_CALL_GROUPS_PROBLEM_H

/* The groups as a problem for the matching engine. */

#include "catalyse/service/groups.h"

/* What is asked of it. Arrays are as groups_places makes them; NULL: none. */
struct stating {
    const struct groups *g;
    const int32_t *hold; /* must be there; GROUPS_NOWHERE: free */
    const int32_t *only; /* those who are nowhere here take no part */
    const int32_t *stay; /* where each is best left, before its own wishes */
    const int8_t *forms; /* of each theme: 1 a group forms on it, -1 none does, 0 either */
};

struct stated {
    struct form_problem p;
    int32_t *org;                                 /* of each unit: the place of an organisation */
    int32_t *unit;                                /* of each place, -1: takes no part */
    const struct groups_rule **pair[2], **forbid; /* behind each apart (0), together (1), forbid */
};

void groups_state(const struct stating *s, struct arena *a, struct stated *out);
/* Places of organisations from those of units; who takes no part is nowhere. */
int32_t *groups_unstate(const struct groups *g, const struct stated *s, const int32_t *place,
                        struct arena *a);
/* Places of units; -1 where an organisation is nowhere. */
int32_t *groups_restate(const struct stated *s, const int32_t *place, struct arena *a);
/* What is locked, and unless `afresh` what is agreed. */
int32_t *groups_held(const struct groups *g, bool afresh, struct arena *a);
size_t groups_clashes(const struct stated *s, const struct form_options *o, struct arena *a,
                      struct groups_clash **out);
/* The rules in conflict, and which of them is enough to loosen. */
void groups_repairs(const struct stated *s, const struct form_options *o, struct arena *a,
                    struct groups_plan *out);
/* Where funds observe: those who do already stay; one for each group without; two at most when all is new. */
int32_t *groups_seat_funds(const struct groups *g, const int32_t *place, struct arena *a);

/* Deletes what is proposed; what is locked stays unless `locked_too`. Inside tx_run. */
bool placements_drop(const struct view *v, bool locked_too, struct error *e);

#endif
