#ifndef CATALYSE_MATCH_FORM_TEXT_H
#define CATALYSE_MATCH_FORM_TEXT_H

/* Problems of subgroups as plain text, and their answers.
 *
 *   spg 1
 *   dims UNITS THEMES RANKS TYPES
 *   theme ID MIN MAX
 *   unit ID SIZE TYPE N T1 … TN
 *   quota TYPEMASK MIN MAX [people]      in every open theme; counted in units, or in people
 *   apart U V     together U V     lock U T     forbid U T
 *   places U N                           in up to N themes; the nth lock of U is for its nth place
 *
 * Ids are words. RANKS is the longest list, or more; TYPES the number of types, or more. */

#include "catalyse/base/str.h"
#include "catalyse/match/form.h"
#include "catalyse/match/text.h"

struct form_text {
    struct form_problem problem;   /* further units stand behind those of the text */
    struct sv *unit_id, *theme_id; /* borrowed from the text */
    size_t n_named;                /* units of the text */
    size_t *line[FORM_KINDS];      /* of each rule, by kind and index */
    int32_t ranks;                 /* as dims says */
};

/* Everything in *out is in the arena or borrowed from the text. */
bool form_text_read(struct sv text, struct arena *a, struct form_text *out, struct text_fault *fault);

/* `status`, `profile n1 … nR | n0`, `bound` when it is not proved (`alike N` when that is because ranks
 * beyond N count alike), `further given N missed N steps N` when there are further places, `open`, a `place`
 * with all its themes per unit. */
void form_text_answer(const struct form_text *t, const struct form_result *r, struct str *out);
/* A line `conflict LINE: the row` per rule; `text` is what was read. Where there are several conflicts, each
 * begins with `conflict 1 of 2` and ends with what lifts it: a line `lift LINE: drop` (or `max +1`, `min -1`)
 * per rule that one of the repairs changes, as the first of them does. */
void form_text_conflicts(const struct form_text *t, struct sv text, const struct form_repairs *r,
                         struct str *out);
/* A line `repair LINE: max +1, LINE: drop, n1 … nR | n0` per repair, with the profile it leads to; a last
 * line `repair unproved` when it is not `exact` that no fewer and no lesser changes are enough. */
void form_text_repairs(const struct form_text *t, const struct form_repairs *r, struct str *out);

#endif
