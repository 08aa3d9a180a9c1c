#ifndef CATALYSE_SERVICE_DEPARTURES_H
#define CATALYSE_SERVICE_DEPARTURES_H

/* Who left which group, since when, what others took over, what is still in its hands. */

#include "catalyse/base/vec.h"
#include "catalyse/service/withdrawal.h"

struct taken {
    struct named what, by; /* the role, the kind of commitment, the next step; of several: a title alone */
    size_t n;              /* how many such things */
    bool reconfirm;        /* a mandate or a promise that `by` has not confirmed yet */
};

struct departure {
    struct named org, group;
    int32_t left;
    struct sv reason_said;
    VEC(struct taken) taken; /* what another organisation holds since */
    struct withdrawal held;  /* in this group; masked for others than the facilitator and the organisers */
};

struct departures {
    struct departure *v; /* the latest first */
    size_t n, cap, withheld;
};

/* subgroup 0: of all. Of funds and those who observe too. */
bool departures_read(const struct view *v, int64_t subgroup, struct departures *out, struct error *e);

#endif
