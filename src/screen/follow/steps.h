#ifndef SCREEN_FOLLOW_STEPS_H
#define SCREEN_FOLLOW_STEPS_H

/* What panels share that show and take next steps. */

#include "catalyse/service/steps.h"
#include "screen/parts/tag_hint.h"

/* The person and the organisation, or who of them there is. */
const char *step_who(struct lines_screen *s, const struct step_row *r);
/* How many are not for whoever looks, under the others. */
void steps_withheld(struct lines_screen *s, const struct steps *steps);
/* How many went in, or who in them is not known. */
void steps_tell(struct desk *d, const struct steps_added *added);
/* After the line they are typed in changed: whom an @ may mean. */
enum reply steps_look(struct tag_hint *h, const struct lines_screen *s, struct desk *d);
/* A next step is done; it is put off: its new day and why are asked for. */
enum reply step_done(struct desk *d, int64_t id);
enum reply step_postpone_ask(struct desk *d, int64_t id);

#endif
