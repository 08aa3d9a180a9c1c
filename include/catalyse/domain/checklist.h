#ifndef CATALYSE_DOMAIN_CHECKLIST_H
#define CATALYSE_DOMAIN_CHECKLIST_H

/* The checklist in figures: points, scores with their spread, axes, rounds, shows of fingers. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

/* 3 agreed · 2 partial · 1 discussed, disagreed, reopened · 0 unasked, unknown · -1 not applicable. */
int answer_points(struct sv status);
/* To discuss again, whatever the average: a spread (0 … 4; -1 unknown) of two or more. */
bool answer_again(int spread);

struct answer {
    int64_t question, section;
    struct sv status;
    int confidence; /* mean, tenths (10 … 50); 0 unknown */
    int spread;     /* 0 … 4; -1 unknown */
};

enum band { BAND_NONE, BAND_QUESTION, BAND_WORK, BAND_SOUND };

/* A score is never shown without its spread. */
struct score {
    int points, applicable, asked; /* of 3 × applicable points; asked: not `unasked` */
    int bp;                        /* points / (3 × applicable), basis points; -1 when nothing applies */
    enum band band;
    int spread; /* widest of its answers; -1 unknown */
    int again;  /* answers to discuss again (spread of two or more) */
};

/* Of all answers, or of one section (0: all). `asked` counts what was asked; unasked questions count 0
 * points, so give one answer a question. */
struct score score_of(const struct answer *answers, size_t n, int64_t section);
enum band band_of(int bp);          /* under 35 %, 35 to 65 %, above */
const char *band_word(enum band b); /* translated; "" for BAND_NONE */

/* Radar: an axis is the mean of its sections, 0 … 4, here in hundredths (0 … 400); -1 when none applies. */
int axis_of(const struct score *sections, size_t n);

struct round_change {
    int64_t question;
    int points_before, points_after;         /* as answer_points */
    int confidence_before, confidence_after; /* tenths; 0 unknown */
    int spread_before, spread_after;         /* -1 unknown */
};

/* Questions of either round whose points, confidence or spread changed, those that lost points first, then
 * those that gained, then the others; in the arena. */
size_t rounds_compare(struct arena *a, const struct answer *before, size_t n_before,
                      const struct answer *after, size_t n_after, struct round_change **out);

/* A show of hands: how many people showed each value, `lowest` first. */
struct tally {
    int n;
    int mean;   /* tenths; 0 when n is 0 */
    int spread; /* highest less lowest shown; -1 when n is 0 */
    int lowest, highest;
};

/* Confidence: five counts from 1. Accord: six counts from 0 (a fist blocks). Negative counts are 0. */
struct tally tally_of(const int *counts, size_t n, int lowest);
bool accord_blocked(const int counts[static 6]); /* someone shows a fist */
bool accord_passes(const int counts[static 6]);  /* somebody voted and nobody is under 3 */

#endif
