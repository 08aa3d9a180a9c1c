#ifndef SCREEN_PARTS_CARD_LINES_H
#define SCREEN_PARTS_CARD_LINES_H

/* One row in lines of a label and a text: its fields, then the rows it comes from, those that came of it and
 * those beside it. All texts are in the arena of the view. */

#include "catalyse/base/vec.h"
#include "catalyse/service/chain.h"
#include "screen/parts/common.h"
#include <limits.h>

enum card_line_kind { LINE_HEADING, LINE_FIELD, LINE_WARNING, LINE_LINK };

struct card_line {
    enum card_line_kind kind;
    const char *label, *text;
    const struct entity *entity; /* LINK: the row it stands for */
    int64_t id;
    enum chain_way way;
};

struct card_lines {
    struct card_line *v;
    size_t n, cap;
};

/* Which of its fields are lines, and what they are called there. */
struct card_fields {
    bool (*leaves_out)(const void *ctx, const struct field *f, const char *text);
    const char *(*label)(struct arena *a, const struct field *f);
    const void *ctx;
};
/* Its filled fields, all by their labels where `which` is NULL; a last line says how many are masked.
 * `parent`: see row_parent. */
void card_add_fields(struct card_lines *lines, const struct view *v, const struct record *r,
                     const struct record *parent, const struct card_fields *which);
/* The rows of a link, the kind of rows as the label of the first. */
void card_add_link(struct card_lines *lines, struct arena *a, const struct chain_link *l);
/* The heading over links that go that way. */
void card_add_way(struct card_lines *lines, struct arena *a, enum chain_way way);
/* Labels and texts that are wider than these columns run over several lines (a label beside all texts that
 * are its own), each text over at most so many: what is left is on the last of them, too wide. */
enum { CARD_WHOLE = INT_MAX };
struct card_lines card_wrap(const struct card_lines *lines, struct arena *a, int label_cols, int text_cols,
                            int most);

#endif
