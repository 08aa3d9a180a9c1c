#ifndef MATCH_FORM_MODEL_H
#define MATCH_FORM_MODEL_H

#include "catalyse/base/vec.h"
#include "catalyse/match/form.h"
#include "match/flow.h"

enum { OUTSIDE = -1, TIES = 32 };

/* The order of preferences as digits of one number, the least for ties:
 * nobody: outside | rank K … rank 2 | further;  first: outside | not rank 1 | not rank 2 … | further; where
 * further: missed | steps | tie. */
struct digits {
    enum form_policy policy;
    wide base, tie_base;
    wide missed, low; /* a further place not given; a person one rank down */
    int32_t kept;     /* ranks 1 … kept have digits of their own */
    wide *rank;       /* cost of a person in rank r, counted from 0 */
    wide outside;
    int32_t ranks;
};

/* Where all places of a unit go through on their way to a theme, so that one of them gets there. */
struct gate {
    int32_t unit, theme, class;
};

/* Units that stay together, or a further place. */
struct block {
    int32_t size, first, members; /* in model.member */
    int32_t class;                /* of the network: 0 none, else index in net_quota + 1 */
    int32_t arcs, n_arcs;         /* its arcs in the flow; the last one leads to the hub, or nowhere */
    bool further;
    uint64_t key;
};

struct model {
    const struct form_problem *p;
    const struct form_options *o;
    struct arena *a;
    struct digits digits;
    int32_t n_blocks, n_themes, n_classes; /* classes: those of the network and none */
    int32_t people, further;               /* people in all; those of further places */
    struct block *blocks;
    int32_t *member, *block_of;      /* units by block; block by unit */
    int32_t *next_place;             /* of each unit: the next further place of the same, -1: no more */
    VEC(struct gate) gates;          /* by unit */
    int32_t *first_gate;             /* of each unit; the next unit's is its end */
    VEC(struct form_pair) apart;     /* blocks: of apart units and all their places, of places of one unit */
    int32_t *count;                  /* [block * n_quotas + quota]: what a block counts there */
    size_t *net_quota;               /* quotas that classes of the network stand for */
    int32_t *class_min, *class_max;  /* people of a class in an open theme, as weak as the sizes make it */
    int32_t *by_min, *by_room;       /* themes: the least min first, the most room first */
    int32_t *all_count, *firm_count; /* of all blocks, of those that must be somewhere; by quota */
    struct flow flow;
    int32_t *arc_theme; /* of the arcs of blocks; OUTSIDE for the last */
    /* First of: hub → theme, class → theme, theme → sink, gate → theme. */
    int32_t hub_arcs, class_arcs, theme_arcs, gate_arcs;
    int32_t *into, *into_from; /* arcs of blocks by theme; where those of a theme begin */
    wide *arc_total;           /* what the whole block costs on the arc */
    wide scale;                /* costs of the flow are a person's cost times this, rounded down */
    int32_t rank_limit;        /* ranks from here on are barred */
};

/* Digits that fit the flow's numbers: as many ranks as possible. */
struct digits digits_make(struct arena *a, enum form_policy policy, int32_t ranks, int32_t people,
                          int32_t further, int32_t tie_max, wide most);
/* A lower bound as counts of people. */
struct form_profile digits_read(const struct digits *d, wide cost, int32_t people, struct arena *a);

struct model *model_new(const struct form_problem *p, const struct form_options *o, int32_t rank_limit,
                        struct arena *a);

/* The places of each unit and what is apart. */
void further_prepare(struct model *m);
/* The gates of units with further places; afterwards: the gate of a block to a theme, -1 when it needs none.
 */
void gates_make(struct model *m);
int32_t gate_to(const struct model *m, const struct block *b, int32_t theme);

/* What state_count needs to know. */
void open_prepare(struct model *m);

/* Arcs between the nodes of the flow. */
int32_t arc_of_hub(const struct model *m, int32_t theme, int32_t class);
int32_t arc_of_class(const struct model *m, int32_t theme, int32_t class); /* class ≥ 1 */
/* The block's arc to a theme it lists, or -1. */
int32_t arc_to(const struct model *m, int32_t block, int32_t theme);
/* What it costs to have the block in a theme. */
wide model_cost(const struct model *m, int32_t block, int32_t theme);

#endif
