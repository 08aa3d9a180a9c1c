#ifndef CATALYSE_DOMAIN_STEP_LINE_H
#define CATALYSE_DOMAIN_STEP_LINE_H

/* A next step as it is typed: "envoyer le devis @Potagers_de_la_Sauldrine 30/9", who and when anywhere in it.
 */

#include "catalyse/domain/wish_line.h"

struct step_line {
    struct wish_tag who; /* whole.n 0: not said */
    bool spoken;         /* who is part of a sentence: "un local chez @Conserverie" */
    bool has_due;
    int32_t due;
    struct sv when; /* the word that says the day; empty where it is part of a sentence: "avant le 30/9" */
    struct sv sign; /* the ">" before it; empty: there is none */
};

/* A day is a word with a sign in it: 30/9, 2026-09-30, +15j; a day's name or a bare number stays text. */
struct step_line step_line_read(struct sv line, int32_t today);
/* The line without these words; in the arena. */
struct sv line_without(struct arena *a, struct sv line, const struct sv *words, size_t n);
/* The line with `name` where this word of it stands; in the arena. */
struct sv line_naming(struct arena *a, struct sv line, struct sv word, struct sv name);

#endif
