#ifndef MATCH_FORM_MODEL_H
#define MATCH_FORM_MODEL_H

#include "catalyse/match/form.h"
#include "match/flow.h"

enum { OUTSIDE = -1, TIES = 32 };

/* The order of preferences as digits of one number, the least for ties:
 * nobody: outside | rank K … rank 2 | tie;  first: outside | not rank 1 | not rank 2 … | tie. */
struct digits {
    enum form_policy policy;
    wide base, tie_base;
    int32_t kept; /* ranks 1 … kept have digits of their own */
    wide *rank;   /* cost of a person in rank r, counted from 0 */
    wide outside;
    int32_t ranks;
};

/* Units that stay together. */
struct block {
    int32_t size, first, members; /* in model.member */
    int32_t class;                /* of the network: 0 none, else index in net_quota + 1 */
    int32_t arcs, n_arcs;         /* its arcs in the flow; the last one leads to the hub */
    uint64_t key;
};

struct model {
    const struct form_problem *p;
    const struct form_options *o;
    struct arena *a;
    struct digits digits;
    int32_t n_blocks, n_themes, n_classes, people; /* classes: those of the network and none */
    struct block *blocks;
    int32_t *member, *block_of;     /* units by block; block by unit */
    int32_t *count;                 /* [block * n_quotas + quota]: what a block counts there */
    size_t *net_quota;              /* quotas that classes of the network stand for */
    int32_t *class_min, *class_max; /* people of a class in an open theme, as weak as the sizes make it */
    int32_t *by_min, *by_room;      /* themes: the least min first, the most room first */
    int32_t *all_count;             /* of all blocks, by quota */
    struct flow flow;
    int32_t *arc_theme;                       /* of the arcs of blocks; OUTSIDE for the hub */
    int32_t hub_arcs, class_arcs, theme_arcs; /* first of: hub → theme, class → theme, theme → sink */
    int32_t *into, *into_from;                /* arcs of blocks by theme; where those of a theme begin */
    wide *arc_total;                          /* what the whole block costs on the arc */
    wide scale;         /* costs of the flow are a person's cost times this, rounded down */
    int32_t rank_limit; /* ranks from here on are barred */
};

/* Digits that fit the flow's numbers: as many ranks as possible. */
struct digits digits_make(struct arena *a, enum form_policy policy, int32_t ranks, int32_t people,
                          int32_t tie_max, wide most);
/* A lower bound as counts of people. */
struct form_profile digits_read(const struct digits *d, wide cost, int32_t people, struct arena *a);

struct model *model_new(const struct form_problem *p, const struct form_options *o, int32_t rank_limit,
                        struct arena *a);

/* What state_count needs to know. */
void open_prepare(struct model *m);

/* Nodes of the flow: blocks, then (theme, class), then a hub per class, then the sink. */
int32_t node_theme(const struct model *m, int32_t theme, int32_t class);
int32_t arc_of_hub(const struct model *m, int32_t theme, int32_t class);
int32_t arc_of_class(const struct model *m, int32_t theme, int32_t class); /* class ≥ 1 */
/* The block's arc to a theme it lists, or -1. */
int32_t arc_to(const struct model *m, int32_t block, int32_t theme);
/* What it costs to have the block in a theme. */
wide model_cost(const struct model *m, int32_t block, int32_t theme);

#endif
