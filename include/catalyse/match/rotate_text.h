#ifndef CATALYSE_MATCH_ROTATE_TEXT_H
#define CATALYSE_MATCH_ROTATE_TEXT_H

/* Problems of rotations as plain text, and their answers.
 *
 *   rot 1
 *   dims PEOPLE TABLES ROUNDS
 *   person ID ORG TYPE          ORG - is none; TYPE a number
 *   host ID TABLE     met A B     forbid A B     absent ID ROUND
 *   wanted TYPE                 one of this type at every table, in every round
 *   played ROUND TABLE ID…      rounds 1 to k that stay as they are
 *
 * Tables and rounds are counted from 1. */

#include "catalyse/base/str.h"
#include "catalyse/match/rotate.h"
#include "catalyse/match/text.h"

struct rotate_text {
    struct rotate_problem problem;
    struct sv *person_id; /* borrowed from the text */
};

/* Everything in *out is in the arena or borrowed from the text. */
bool rotate_text_read(struct sv text, struct arena *a, struct rotate_text *out, struct text_fault *fault);

/* `round R table T: ids…` for each, then `forbidden`, `repeats`, `bound`, `fewest`. */
void rotate_text_answer(const struct rotate_text *t, const struct rotate_result *r, struct str *out);

#endif
