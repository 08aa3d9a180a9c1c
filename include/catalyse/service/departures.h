#ifndef CATALYSE_SERVICE_DEPARTURES_H
#define CATALYSE_SERVICE_DEPARTURES_H

/* Who left which group, since when, what others took over, what is still in its hands. */

#include "catalyse/service/withdrawal.h"

struct taken_role {
    struct named role, by;
};

struct departure {
    struct named org, group;
    int32_t left;
    struct sv reason_said;
    struct taken_role *taken; /* roles it held that another organisation holds since */
    size_t n_taken;
    struct withdrawal held; /* in this group; masked for others than the facilitator and the organisers */
};

struct departures {
    struct departure *v; /* the latest first */
    size_t n, cap, withheld;
};

/* subgroup 0: of all. Of funds and those who observe too. */
bool departures_read(const struct view *v, int64_t subgroup, struct departures *out, struct error *e);

#endif
