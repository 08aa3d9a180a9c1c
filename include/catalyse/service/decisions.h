#ifndef CATALYSE_SERVICE_DECISIONS_H
#define CATALYSE_SERVICE_DECISIONS_H

/* Decisions: a proposal in versions, objections and concerns, an outcome, a review date. An objection shows
 * harm and must be worked in; a concern is noted and reviewed. */

#include "catalyse/service/elections.h"
#include "catalyse/service/polls.h"

struct decision_row {
    struct named row, subgroup;
    const struct choice *rule, *state;
    int32_t review_on, trial_until;
    struct sv text; /* the latest version */
    size_t versions, objections_open, concerns;
    bool review_due;
    bool mandate_waits; /* somebody was elected before the group had the project it has now */
};

struct decision_rows {
    struct decision_row *v;
    size_t n, cap, withheld;
};

/* subgroup 0: all. */
bool decisions_read(const struct view *v, int64_t subgroup, struct decision_rows *out, struct error *e);

struct version_row {
    int64_t id;
    int no;
    struct sv text, at, author;
};

struct objection_row {
    struct named row, org;
    const struct choice *kind, *state;
    struct sv text, outcome; /* how it was settled */
    int version;             /* number of the version it was raised on; 0 not said */
    bool again;              /* settled on an earlier version: to be heard again before it is decided */
};

struct decision_card {
    struct decision_row row;
    struct named meeting, event;
    struct election *election; /* NULL: it is none */
    struct sv voters, outcome, opponents;
    bool secret;
    struct version_row *versions; /* oldest first */
    size_t n_versions;
    struct objection_row *objections; /* open ones first; withheld ones left out */
    size_t n_objections;
    struct poll_cards polls; /* what was shown on its versions: a card for each scale that was used */
    bool may_adopt;
    struct sv refusal; /* why it may not be adopted now; empty once it is adopted */
};

/* One decision with its versions, objections and whether it may be adopted. */
bool decision_read(const struct view *v, int64_t id, struct decision_card *out, struct error *e);

/* Fields of `decision`, and `text` for the first version. The review date is mandatory. */
bool decision_propose(const struct view *v, const struct pair *pairs, size_t n, struct edit_result *out,
                      struct error *e);
/* A new version. ERR_DATA once it is adopted or rejected: what was decided stays what it was. */
bool decision_amend(const struct view *v, int64_t id, struct sv text, struct error *e);
/* org 0: not said. */
bool decision_object(const struct view *v, int64_t id, bool concern, int64_t org, struct sv text,
                     struct edit_result *out, struct error *e);
/* Integrated (worked into the proposal) or withdrawn (it does not hold, or whoever raised it lifts it);
 * `how`, in a sentence, may be empty. */
bool objection_close(const struct view *v, int64_t objection, bool integrated, struct sv how,
                     struct error *e);

/* What is said when the state changes; empty ones leave what is there. */
struct decision_said {
    struct sv text;        /* what was decided, in words */
    struct sv opponents;   /* under other rules than consent and consensus: who, and why */
    struct sv trial_until; /* a date as typed: adopted on trial */
    struct sv review_on;   /* a date as typed */
    struct reasons why;
};

/* To clarified, tested, adopted, rejected, deferred, reviewed or proposed again. ERR_DATA when adopted under
 * consent or consensus with an open objection. */
bool decision_move(const struct view *v, int64_t id, struct sv to, const struct decision_said *said,
                   struct edit_result *out, struct error *e);

#endif
