#ifndef CATALYSE_SERVICE_TEXTS_H
#define CATALYSE_SERVICE_TEXTS_H

/* Texts that documents quote: paragraphs somebody wrote for a document, and what the method brings. */

#include "catalyse/service/view.h"

struct text_row {
    struct named row;
    struct sv text, caution; /* a paragraph has no caution */
    struct sv param;         /* of content: a code, a date, refs of questions… */
    int32_t written;         /* the day it was first noted */
};

struct texts {
    struct text_row *v;
    size_t n, cap, withheld;
};

/* The paragraphs of a document at one place ("intro", "closing"): those for this subgroup and this event, and
 * those for all. 0: only those for all. */
bool paragraphs_read(const struct view *v, const char *document, const char *slot, int64_t subgroup,
                     int64_t event, struct texts *out, struct error *e);

/* The rows of an entity of the method that has a name, a text and a caution, in its order. */
bool content_read(const struct view *v, const struct entity *entity, struct texts *out, struct error *e);

/* A block of a canvas: what is asked, and how many cards at most (0: any number). */
struct canvas_block {
    struct sv name, question;
    int64_t cap;
};

struct canvas_form {
    struct canvas_block *v;
    size_t n, cap;
};

/* The blocks of a canvas (a code of CANVASES), in its order. */
bool canvas_read(const struct view *v, const char *canvas, struct canvas_form *out, struct error *e);

#endif
