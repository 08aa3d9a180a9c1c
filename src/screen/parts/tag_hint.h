#ifndef SCREEN_PARTS_TAG_HINT_H
#define SCREEN_PARTS_TAG_HINT_H

/* What a tag at the end of the line may mean, while it is typed; Tab completes it. */

#include "catalyse/domain/wish_line.h"
#include "screen/parts/lines.h"

/* Rows a tag may mean. */
struct tag_meaning {
    enum wish_tag_kind kind;
    const char *entity;
};

struct tag_hint {
    struct str text; /* for the legend; empty: no tag is typed */
    struct str word; /* the best row as a tag; empty: none */
};

void tag_hint_deinit(struct tag_hint *h);
/* After the line changed. */
enum reply tag_hint_look(struct tag_hint *h, const struct lines_screen *s, struct desk *d,
                         const struct tag_meaning *meanings, size_t n);
/* What was said, and that nobody is called so: it stays in the text. */
void tag_unknown_warn(struct desk *d, const char *said, struct sv unknown);
/* Takes the organisation a tag means, or that of the person it means, out of the text: its ref in *org, which
 * stays as it is without a tag. A tag nobody, or several, are called by stays in the text: *unknown. */
bool tag_take_organisation(struct desk *d, struct sv *text, struct sv *org, struct sv *unknown,
                           struct error *e);
/* For a key of the line: Tab puts the whole tag there. */
enum reply tag_hint_key(struct tag_hint *h, struct lines_screen *s, struct desk *d, const struct event *e);

#endif
