#ifndef CATALYSE_DOMAIN_SCALE_H
#define CATALYSE_DOMAIN_SCALE_H

/* Scales on which a group says how far it agrees with a proposal: everyone shows one level, the facilitator
 * counts. Fist to five, and the eight gradients of agreement (Kaner, Berger, Community At Work, 1987). */

#include "catalyse/domain/checklist.h"

enum { SCALE_LEVELS = 8 /* at the most */ };

struct scale {
    const char *code;                 /* the kind of its votes: "accord", "gradient" */
    const char *label;                /* N_ */
    const char *rule;                 /* N_: what everybody is told before */
    bool best_first;                  /* the lowest level is the best */
    int lowest, n;                    /* value of the first level; how many there are */
    const char *levels[SCALE_LEVELS]; /* N_: what each one means, `lowest` first */
};

extern const struct scale SCALES[];
extern const size_t N_SCALES;

enum verdict {
    VERDICT_NONE,    /* nobody voted */
    VERDICT_PASSES,  /* accord: nobody under 3; gradient: nobody from "more discussion" down */
    VERDICT_TALK,    /* some are under that: they speak, the proposal is amended, another round */
    VERDICT_BLOCKED, /* a fist, a veto */
    VERDICT_COUNT
};

/* `counts`: how many showed each level, `lowest` first. */
enum verdict scale_verdict(const struct scale *s, const int *counts);
/* In words, translated; "" for VERDICT_NONE. */
const char *verdict_words(enum verdict v);

#endif
