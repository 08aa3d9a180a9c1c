#ifndef CATALYSE_SERVICE_FUNDERS_H
#define CATALYSE_SERVICE_FUNDERS_H

/* Meetings between funds and projects, their outcomes and what blocks. */

#include "catalyse/domain/committees.h"
#include "catalyse/service/view.h"

struct funder_meeting_row {
    struct named row, event, funder, project;
    const struct choice *format, *outcome, *blocker, *state;
    int32_t date;
    int64_t minutes, amount; /* amount in cents; 0 not said */
    struct sv feedback, next_step;
    int32_t next_due;
    int start;     /* minutes since midnight; -1: not said */
    int64_t table; /* 0: none */
};

enum lifter { LIFTER_NONE, LIFTER_FUND, LIFTER_PUBLIC };
/* Who can lift what blocks: a fund its own rule, a public operator a public one. */
enum lifter blocker_lifter(const struct choice *kind);

/* What blocks, not lifted yet, and could be by a fund or a public operator. */
struct blocker_row {
    struct named row, funder, project;
    const struct choice *kind;
    struct sv text;
};

struct blocker_count {
    const struct choice *kind;
    size_t n, lifted;
};

struct funder_meetings {
    struct funder_meeting_row *v; /* by date, then ref */
    size_t n, cap, withheld;
    struct blocker_count *blockers; /* most first */
    size_t n_blockers;
    struct blocker_rows {
        struct blocker_row *v;
        size_t n, cap;
    } to_lift;
    size_t held, steps, steps_kept; /* headline counters */
    int64_t agreed;                 /* cents */
};

/* funder, project, event 0: any. For funds and public a funder must be named: a fund never sees another's. */
bool funder_meetings_read(const struct view *v, int64_t funder, int64_t project, int64_t event,
                          struct funder_meetings *out, struct error *e);

/* What a fund gives, and when. Amounts in cents, 0 not said. */
struct fund_profile_row {
    struct named row, fund;
    int64_t ticket_min, ticket_max, years;
    const struct choice *core;   /* whether it covers running costs */
    const struct choice *common; /* whether it takes the file common to several funds */
    struct sv exclusions, expectation;
    struct named *themes;
    size_t n_themes;
    struct committee_pace pace; /* of its committee, the usual one where it has not said */
    bool pace_said;
    struct sv supports; /* other than money, one a line */
};

struct fund_profiles {
    struct fund_profile_row *v; /* by name of the fund */
    size_t n, cap, withheld;
};

/* fund 0: all. */
bool fund_profiles_read(const struct view *v, int64_t fund, struct fund_profiles *out, struct error *e);

/* Makes the viewer that of one fund (an organisation's id), which the amounts, remarks and states of others
 * are kept from; 0: of no fund in particular. The ids it holds live in the arena. ERR_USAGE when that
 * organisation is no fund. */
bool viewer_set_fund(struct db *db, struct arena *a, int64_t fund, struct viewer *v, struct error *e);

#endif
