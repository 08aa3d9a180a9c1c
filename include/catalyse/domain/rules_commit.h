#ifndef CATALYSE_DOMAIN_RULES_COMMIT_H
#define CATALYSE_DOMAIN_RULES_COMMIT_H

/* Rules about promises and who does what. */

#include "catalyse/domain/finding.h"

struct commitment_facts {
    int64_t id;
    struct sv state;
    bool quantity, unit; /* given */
    int32_t start, end;  /* days; 0 unknown */
    int documents;       /* attached, also through evidence */
    int evidence;
    bool said;       /* said by a person whose mandate is known */
    bool may_commit; /* that person may commit the organisation */
    bool confirmed;  /* confirmed later by someone who may */
};

/* Said without mandate and not confirmed: an intention, which stays `proposed`. */
bool commitment_is_intention(const struct commitment_facts *f);
/* "intention stated in session, subject to my board" (translated). */
const char *intention_words(void);
/* What is missing for the state it has. */
void rule_commitment(const struct commitment_facts *f, int32_t today, struct findings *out);
/* What refuses the step to `to`: agreed needs quantity, unit, period and a mandate, signed also a document,
 * kept also evidence. */
void rule_commitment_step(const struct commitment_facts *f, struct sv to, struct findings *out);
/* Its end is over without evidence: lapsed may be proposed (never done). */
bool commitment_lapses(const struct commitment_facts *f, int32_t today);

struct rasci_facts {
    int64_t deliverable;
    const char *letters; /* one letter a cell, any order: "ARRCI"; "" none */
};

/* Exactly one A, at least one R. */
void rule_rasci(const struct rasci_facts *f, struct findings *out);

/* One lead at most of a project has accepted; several may be proposed. */
void rule_leads(int64_t project, int leads, struct findings *out);

#endif
