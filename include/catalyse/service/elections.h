#ifndef CATALYSE_SERVICE_ELECTIONS_H
#define CATALYSE_SERVICE_ELECTIONS_H

/* Election without candidate: the role is defined, each one names somebody and says why, hears the others and
 * may change their mind; one person is proposed, and the group consents or objects. It is a decision by
 * consent about a mandate (a role assignment): its first version defines the role, the next ones propose a
 * person; adopted, the mandate is accepted; rejected, it ends. A group without a project has no mandates: the
 * decision itself keeps the role and the person. Whoever is elected convenor convenes the group. */

#include "catalyse/service/edit.h"

enum { ELECTION_ROUNDS = 2 };

struct nomination {
    struct named from;    /* id 0 in a secret election */
    struct named nominee; /* id 0: not said yet */
    struct named before;  /* named in the first round, when the second one changed it */
    struct sv reason;
};

struct nominee_count {
    struct named person;
    size_t n;
};

struct election {
    struct named decision, subgroup, role, elected; /* elected: proposed until the decision is adopted */
    struct sv definition, voters;
    int32_t until;
    bool secret, open; /* open: not decided yet */
    int round;         /* the last one with a nomination, at least 1 */
    /* A line for each person of the group; in a secret one, for each nomination. For the eyes of the group.
     */
    struct nomination *v;
    size_t n, said;
    struct nominee_count *tally; /* most first */
    size_t n_tally;
};

/* Whether the role of that ref is the one of who convenes a group. */
bool election_convenes(struct sv role);
/* An election without candidates as it stands: who named whom, and the count. */
bool election_read(const struct view *v, int64_t decision, struct election *out, struct error *e);
/* Begins one for a role of a group, for a year from now. */
bool election_begin(const struct view *v, int64_t subgroup, int64_t role, int64_t *decision, struct error *e);
/* Who names whom and why; replaces what they said in that round. `from` 0: a secret one adds a nomination.
 * ERR_DATA when it is decided already, or `from` does not fit the secrecy. */
bool election_nominate(const struct view *v, int64_t decision, int round, int64_t from, int64_t nominee,
                       struct sv reason, struct error *e);
/* Proposes a person: a new version of the decision. */
bool election_propose(const struct view *v, int64_t decision, int64_t person, struct error *e);
/* The group has a project since: the role becomes a mandate there, given to who was elected, until the day
 * the election is to be looked at again. ERR_DATA when there is nothing to give. */
bool election_mandate(const struct view *v, int64_t decision, struct error *e);

#endif
