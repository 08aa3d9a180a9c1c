#ifndef MATCH_FORM_NODE_H
#define MATCH_FORM_NODE_H

#include "match/form_model.h"

enum decide {
    DECIDE_NONE,
    DECIDE_OPEN,   /* the theme */
    DECIDE_CLOSE,  /* the theme */
    DECIDE_IN,     /* the block is in the theme */
    DECIDE_OUT,    /* it is not */
    DECIDE_LISTED, /* the block is in a theme it lists */
};

struct decision {
    enum decide what;
    int32_t block, theme;
};

/* What has been decided, on the way from the whole problem to one plan. */
struct state {
    int32_t *fixed;             /* theme of a block, or OUTSIDE while it is free */
    uint8_t *banned;            /* [block * themes + theme] */
    uint8_t *listed;            /* the block may not go outside its list */
    int8_t *open;               /* 1 open, -1 closed, 0 undecided */
    int32_t *base, *class_base; /* people of fixed blocks: by theme, by [theme * classes + class] */
    int32_t *count;             /* [theme * quotas + quota], of fixed blocks */
    wide cost;                  /* of fixed blocks */
};

struct state *state_new(const struct model *m);
void state_copy(const struct model *m, struct state *to, const struct state *from);
/* False when it contradicts what stands. */
bool state_decide(const struct model *m, struct state *s, struct decision d);
/* The locks, forbidden places and barred ranks of the problem. */
bool state_root(const struct model *m, struct state *s);
bool state_allows(const struct model *m, const struct state *s, int32_t block, int32_t theme);

/* Opens or closes the other themes when no more or no fewer can be open; false when the number of themes
 * contradicts what stands. */
bool state_count(const struct model *m, struct state *s);

/* Solves the flow of what state_count leaves; *bound is then what no plan of this state can cost less than.
 */
enum flow_end state_relax(struct model *m, struct state *s, struct effort *e, wide *bound);

/* A plan as the flow sees it. */
struct guess {
    int32_t *place; /* theme of a block, or one of the below */
    int32_t *load;  /* people by theme, of the flow */
    int32_t *count; /* [theme * quotas + quota], of the flow, in people where blocks are split */
    int32_t *hub;   /* [theme * classes + class]: room that the flow gives to those outside their list */
    int32_t *parts; /* in how many themes the block is */
    struct toll *scratch;
};

enum { PLACE_NOWHERE = OUTSIDE, PLACE_SPLIT = -2, PLACE_HUB = -3 };

struct guess guess_new(const struct model *m);
void guess_read(const struct model *m, const struct state *s, struct guess *g);

/* What the flow would lose at least by opening an undecided theme to as many as it needs, or by closing it.
 */
struct tolls {
    wide open, close;
};
struct toll *tolls_new(const struct model *m);
struct tolls tolls_of(const struct model *m, const struct guess *g, int32_t theme);
/* What the flow would lose, a person, on an arc it does not use. */
wide arc_loss(const struct model *m, int32_t arc);

/* What follows once a plan must cost less than `gap` above the bound that the flow has just proved: places
 * that would cost more are out (Dantzig, Fulkerson and Johnson 1954), and a block with one place left is
 * there. `out` has room for fixes_room. Returns how many. */
size_t fixes_room(const struct model *m);
size_t fixes_find(const struct model *m, const struct state *s, wide gap, struct decision *out);

/* How to divide what is left when the guess is no plan: at most `room` decisions, the likeliest first. They
 * cover all plans of the state. Returns how many; 0 with *plan true when the guess is a plan, else there is
 * none. */
size_t branch_choose(const struct model *m, const struct state *s, struct guess *g, struct decision *out,
                     size_t room, bool *plan);

#endif
