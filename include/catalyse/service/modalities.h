#ifndef CATALYSE_SERVICE_MODALITIES_H
#define CATALYSE_SERVICE_MODALITIES_H

/* Ways of cooperating, as an event saw them: how many hands each got, and which organisation prefers it. */

#include "catalyse/service/view.h"

struct modality_choice {
    struct named row, org;
};

struct modality_line {
    struct named row;
    int64_t hands;
    struct modality_choice *choices;
    size_t n_choices;
};

struct modalities {
    struct modality_line *v; /* all of the method, in its order */
    size_t n;
    int64_t hands; /* of all */
    size_t choices;
};

/* event 0: of all events. */
bool modalities_read(const struct view *v, int64_t event, struct modalities *out, struct error *e);

/* Each is one undo step. How many hands a way of cooperating got: replaces what was counted; 0 takes it
 * back. */
bool modality_hands(const struct view *v, int64_t event, int64_t modality, int count, struct error *e);
/* What an organisation prefers, one at an event: replaces what it preferred there. */
bool modality_prefer(const struct view *v, int64_t event, int64_t modality, int64_t org, struct error *e);

#endif
