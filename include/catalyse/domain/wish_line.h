#ifndef CATALYSE_DOMAIN_WISH_LINE_H
#define CATALYSE_DOMAIN_WISH_LINE_H

/* What people type or paste for the wall of wishes: tags within a line, ballots. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

enum wish_tag_kind { TAG_THEME, TAG_ORG, TAG_DOTS };

struct wish_tag {
    enum wish_tag_kind kind;
    struct sv whole; /* as it stands in the line, its sign included */
    struct sv word;  /* behind the sign; a blank in a name is written _ */
};

enum { WISH_TAGS_MAX = 8 };

/* The tags of a line: "#theme @organisation !3", each a word of its own. Returns how many. */
size_t wish_tags(struct sv line, struct wish_tag out[static WISH_TAGS_MAX]);

/* The name a tag means, with its blanks; in the arena. */
struct sv wish_tag_name(struct arena *a, const struct wish_tag *tag);

/* Takes the dots of a line, "!3": the text without them, in the arena, and how many in *dots; a line without
 * stays as it is, *dots is 0. */
struct sv wish_dots(struct arena *a, struct sv line, int64_t *dots);

enum { BALLOT_NUMBERS = 40 };

/* "2 5 7", "2, 5 et 7" or "5x2 7": the numbers of what somebody votes for, each as often as it is given.
 * False when it is anything else. */
bool ballot_numbers(struct sv line, int out[static BALLOT_NUMBERS], size_t *n);

/* "- a kitchen", "• a kitchen": without the sign of a list, trimmed. */
struct sv line_unbulleted(struct sv line);

/* The number a wish is called by: that of its reference; 0 without one. */
int wish_number(struct sv ref);

#endif
