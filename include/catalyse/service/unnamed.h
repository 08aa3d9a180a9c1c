#ifndef CATALYSE_SERVICE_UNNAMED_H
#define CATALYSE_SERVICE_UNNAMED_H

/* People who did not agree to be on lists that are handed over, as texts name them: by first and last name in
 * either order, or by e-mail, case and accents ignored; by a last name alone where nothing but a person is
 * meant (domain/alone.h), for it may be an ordinary word or a place. A first name alone is nobody's. */

#include "catalyse/service/namebook.h"
#include "catalyse/service/view.h"

struct unnamed {
    struct view view;
    struct namebook book;
};

/* In the view's arena; nobody for viewers among the organisers. */
bool unnamed_read(const struct view *v, struct unnamed *out, struct error *e);

/* The text with "somebody (Organisation)" in the place of each of them, in the language of the moment, which
 * adds 1 to *n; the text itself when it names none. New texts are in the arena. Within the reading it began
 * in. */
struct sv unnamed_hide(const struct unnamed *u, struct arena *a, struct sv text, size_t *n);

#endif
