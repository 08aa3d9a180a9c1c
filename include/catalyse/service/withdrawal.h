#ifndef CATALYSE_SERVICE_WITHDRAWAL_H
#define CATALYSE_SERVICE_WITHDRAWAL_H

/* What it endangers when an organisation, a fund or a person leaves; and leaving. */

#include "catalyse/service/facts.h"

enum stake_kind {
    STAKE_LEAD,      /* of a consortium, or its backbone function */
    STAKE_CONVENOR,  /* of a group */
    STAKE_LAST_FUND, /* a group no other fund observes */
    STAKE_PROJECT,   /* far enough to be known outside the group */
    STAKE_AGREEMENT, /* signed with it */
    STAKE_COMMITMENT,
    STAKE_COUNTED, /* promised to it by others */
    STAKE_FLOW,
    STAKE_BUDGET,
    STAKE_KEY, /* share of the overheads */
    STAKE_ROLE,
    STAKE_DEPUTY,
    STAKE_ANSWERS, /* A */
    STAKE_DOES,    /* R */
    STAKE_STEP,
    STAKE_MEETING, /* with a fund, to come */
    STAKE_CARRIED, /* questions, indicators, risks, answers to the call */
    STAKE_MANDATE, /* nobody else may commit the organisation */
    N_STAKES,
};

const char *stake_label(enum stake_kind kind);  /* translated: "Promises made" */
const char *stake_remedy(enum stake_kind kind); /* translated: what to do about it */

struct stake {
    enum stake_kind kind;
    struct named row, group;
    struct named call; /* who else of the group to ring up: its convenor, else somebody who may commit */
    int64_t cents;     /* 0: it is not about money */
};

/* A group that is another one without who leaves. */
struct fall {
    struct named group, call;
    int before, after; /* stages, computed: MATURITY_NONE … 6 */
    const struct gate **lost;
    size_t n_lost;         /* gates of the stages up to `before` that would be open again */
    struct warnings found; /* what the rules of groups would say then, and do not now */
};

struct leaver {
    const struct entity *entity; /* organisation or participant */
    int64_t id;
    int64_t subgroup; /* leaves this one only; 0: the programme */
};

struct withdrawal {
    struct named leaver, subgroup;
    bool gone;       /* it has left already: what it holds waits for somebody */
    bool masked;     /* not for this viewer: nothing is in it */
    struct stake *v; /* by kind */
    size_t n, cap;
    struct fall *falls; /* groups whose stage falls, or of which the rules would say more */
    size_t n_falls;
};

/* A what-if: nothing is written. For the facilitator and the organisers only. */
bool withdrawal_read(const struct view *v, const struct leaver *who, struct withdrawal *out, struct error *e);
/* The organisation has left: its places in groups end today, its memberships go to `leaving` (those never
 * active to `left`); from the programme it becomes inactive. What it holds stays until it is handed over. */
bool withdrawal_note(const struct view *v, const struct leaver *who, struct sv reason_said, struct error *e);
/* What one organisation holds and another may take over: commitments, next steps, roles, letters, costs,
 * flows, questions, indicators, risks. */
bool can_be_taken_over(const struct entity *e);
/* `org` holds it from now on instead of the organisation that leaves, without its people. A promise and a
 * mandate are to be confirmed, a flow to be authorised again. ERR_DATA when the leaver does not hold it, or
 * `org` does already. */
bool take_over(const struct view *v, const struct leaver *who, const struct entity *entity, int64_t id,
               int64_t org, struct error *e);

struct handed {
    size_t moved, left; /* rows; what is left cannot pass from one to the other */
};

/* The same for all that it holds, its share of the overheads too. One undo step. ERR_DATA when nothing can
 * pass. */
bool take_over_all(const struct view *v, const struct leaver *who, int64_t org, struct handed *out,
                   struct error *e);

#endif
