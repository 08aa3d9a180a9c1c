#ifndef CATALYSE_SERVICE_POLLS_H
#define CATALYSE_SERVICE_POLLS_H

/* How far a group agrees with a proposal: everyone shows a level of a scale (domain/scale.h), on the latest
 * version. Each version keeps what was shown on it, so that the shift from one to the next can be seen. */

#include "catalyse/domain/scale.h"
#include "catalyse/service/edit.h"

struct poll_version {
    int64_t id;
    int no;
    struct sv text;
    int counts[SCALE_LEVELS]; /* how many showed each level, the lowest first */
    int named;                /* of them those noted by name */
    struct sv known;          /* how: "raised hand 12, phone 1"; translated */
    struct tally tally;
    enum verdict verdict;
};

struct poll_person {
    struct named row;
    struct sv org;
    bool voted;
    int value;                   /* on the latest version */
    const struct choice *source; /* how it is known */
    struct sv by;                /* who entered it */
};

struct poll_card {
    struct named decision;
    struct sv voters; /* who shows hands: as the decision says, else everyone */
    const struct scale *scale;
    bool secret;
    struct sv entered_by;          /* by whom, for those who may know it; of a decision's card */
    struct poll_version *versions; /* oldest first */
    size_t n_versions;
    size_t
        n_voters; /* those of its group who are at the event that runs, else were at its own; 0: not noted */
    struct poll_person *people; /* they, else those expected; for organisers, and not when it is secret */
    size_t n_people;
};

/* The scales that something was shown on: cards without people. */
struct poll_cards {
    struct poll_card *v;
    size_t n, cap;
};

/* The shows of hands on a decision, version by version, and who may still show theirs. */
bool poll_read(const struct view *v, int64_t decision, const struct scale *scale, struct poll_card *out,
               struct error *e);
/* Why there cannot be so many votes; NULL when there can, or when nobody knows who may vote. Translated, in
 * the arena. */
const char *poll_excess(const struct poll_card *card, size_t votes, struct arena *a);
/* Whether there are on a version of it. */
bool poll_over(const struct poll_card *card, const struct poll_version *version);
/* Replaces what was shown on the latest version. `source` is a code of ENTRY_SOURCES or empty. ERR_DATA when
 * there is no version to vote on. */
bool poll_counts(const struct view *v, int64_t decision, const struct scale *scale, const int *counts,
                 struct sv source, struct error *e);
/* One person's level; below the lowest takes it back. Counts without names given before are replaced by
 * names. ERR_DATA when the vote is secret. */
bool poll_person(const struct view *v, int64_t decision, const struct scale *scale, int64_t person, int value,
                 struct sv source, struct error *e);

#endif
