#ifndef CATALYSE_DOMAIN_RULES_CALL_H
#define CATALYSE_DOMAIN_RULES_CALL_H

/* Rules of the first three stages: expressions of interest, subgroups, order of the stages. */

#include "catalyse/domain/finding.h"

/* Parts of an expression of interest that must be there; bits. */
enum eoi_part { EOI_CONTACT = 1, EOI_MOTIVATION = 2, EOI_RANK = 4, EOI_RANKS_DISTINCT = 8 };

struct eoi_facts {
    int64_t id;
    struct sv state;
    bool contact, motivation;
    const int *ranks; /* as given, 1 … 3 */
    size_t n_ranks;
    bool placed;         /* in a subgroup */
    int placed_rank;     /* its rank of that theme; 0 when it did not rank it */
    bool placed_reason;  /* a reason is kept for the placement */
    bool theme_retained; /* the theme of the placement, or of any rank when not placed, is retained */
};

/* Missing parts, as bits of eoi_part; 0 when complete. */
unsigned eoi_missing(const struct eoi_facts *f);
/* One finding a missing part: an error once the state says that it is complete, else to know. Then the
 * placement: outside rank 1 a reason, `selected` a retained theme. Says nothing of invited, expired,
 * withdrawn and declined ones. */
void rule_eoi(const struct eoi_facts *f, struct findings *out);
/* What refuses a step to `to` (a state's code): shortlisted only from a complete form, selected only on a
 * retained theme. Warnings may come too. */
void rule_eoi_step(const struct eoi_facts *f, struct sv to, struct findings *out);

struct group_member {
    int64_t org;
    struct sv kind, dept, activity; /* of the organisation; activity compared folded */
    bool observer;                  /* a fund that observes: never counts towards sizes */
};

struct group_facts {
    int64_t id;
    struct sv state;
    const struct group_member *members; /* who has not left */
    size_t n_members;
    int min, max;     /* 0: 3 and 7 */
    int64_t convenor; /* organisation; 0 none */
};

enum { GROUP_MIN = 3, GROUP_MAX = 7, OBSERVERS_MAX = 2 };

bool org_is_fund(struct sv kind); /* FRUP FAB FE FDD EM: never counts towards a minimum */
/* Members that count. */
int group_size(const struct group_facts *f);
/* Sizes, observers and convenor are errors once the group is confirmed, warnings before; kinds and
 * départements are warnings. Says nothing of merged and closed groups. */
void rule_group(const struct group_facts *f, struct findings *out);
/* What refuses `confirmed`. */
void rule_group_confirm(const struct group_facts *f, struct findings *out);
/* Pairs of members with the same activity and département: competition to name (question Q2.3). */
void rule_competition(const struct group_facts *f, struct findings *out);

struct stage_facts {
    int64_t id;
    int no; /* 1 … 5 */
    struct sv state;
    bool skip_reason;
};

/* Five stages in order: one that is open (ready, live, done) while an earlier one is neither done nor skipped
 * warns; skipped without a reason too. Never refuses. */
void rule_stages(const struct stage_facts *stages, size_t n, struct findings *out);

#endif
