#ifndef CATALYSE_DOMAIN_AUDIENCE_H
#define CATALYSE_DOMAIN_AUDIENCE_H

/* Who sees what: the one place that decides, for lists, panels, type-ahead, documents and exports. Three
 * things narrow what is seen: the audience of the field (its table), that of the row (chosen, or given by the
 * form's ticks, by image rights, by the nature of a vote, by its parent row), and, for a fund, that another
 * fund's amounts, remarks and status are not its business. */

#include "catalyse/base/fields.h"

/* What stands in place of a hidden text on a screen. */
#define AUDIENCE_MASK "•••"

struct viewer {
    enum audience audience;
    int64_t fund;         /* a document for this fund (id of its organisation); 0: for nobody in particular */
    const int64_t *funds; /* ids of all organisations that are funds; needed when `fund` is set */
    size_t n_funds;
};

/* The screen seen by the group (funds included), the facilitator alone, and any audience without a fund. */
struct viewer viewer_room(void);
struct viewer viewer_me(void);
struct viewer viewer_of(enum audience audience);

/* For one fund alone: whether the organisation is another fund. */
bool viewer_other_fund(const struct viewer *v, int64_t org);
/* A viewer sees what is at least as wide as itself. */
bool audience_sees(enum audience viewer, enum audience of);
/* "me", "organisers", "group", "funds", "public", and back. */
const char *audience_code(enum audience a);
bool audience_from_code(struct sv code, enum audience *out);
const char *audience_word(enum audience a); /* translated */
/* The narrower of two. */
enum audience audience_least(enum audience a, enum audience b);

/* Why something is not shown; SEEN (0) when it is. */
enum withheld {
    SEEN,
    WITHHELD_FIELD,      /* this kind of data is not for this audience */
    WITHHELD_ROW,        /* someone chose a narrower audience for this row */
    WITHHELD_NOT_SHARED, /* the organisation did not agree to share its form */
    WITHHELD_IMAGE,      /* image rights not given */
    WITHHELD_OTHER_FUND, /* about another fund */
    WITHHELD_NAME,       /* a text names somebody who did not agree to it */
    N_WITHHELD,
};

/* The widest audience that sees anything of an entity: its rows are not even counted for others. */
enum audience entity_audience(const struct entity *e);
bool entity_visible(const struct entity *e, const struct viewer *v);

/* The reference whose row decides for the rows of this entity (an expression of interest for its ranks, a
 * decision for its objections…), or NULL. Fetch that row and pass it as `parent` below. */
const char *audience_parent(const struct entity *e);

/* The audience of a row, without regard to its fields. Without its `parent` where one decides: AUD_ME. When
 * the reference to the parent is empty the row stands for itself. */
enum audience row_audience(const struct record *r, const struct record *parent);
enum withheld row_withheld(const struct record *r, const struct record *parent, const struct viewer *v);
/* The same for one value of the row. */
enum withheld value_withheld(const struct record *r, const struct record *parent, const struct field *f,
                             const struct viewer *v);

/* For columns, filters and searches where rows were checked apart: whether this viewer may ever see the
 * field, given a row's audience (AUD_PUBLIC when the row restricts nothing). */
bool field_visible(const struct field *f, enum audience row, const struct viewer *v);

/* "12 lines: their organisation did not agree to share its form": one line for a document's list of what was
 * withheld and why. In the arena; "" for SEEN or n = 0. */
const char *withheld_words(struct arena *a, enum withheld why, int64_t n);

#endif
