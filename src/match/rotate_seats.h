#ifndef MATCH_ROTATE_SEATS_H
#define MATCH_ROTATE_SEATS_H

#include "catalyse/base/prng.h"
#include "catalyse/match/rotate.h"
#include "match/effort.h"

/* Worth more than any number of repeats a swap may bring. */
enum { GRAVE = 1 << 20 };

/* Who sits where, with what is needed to price a swap. People are in the order of their keys. */
struct seats {
    const struct rotate_problem *p;
    int32_t people, tables, rounds, played, room; /* room: most people a table ever has */
    int32_t *row, *at;                            /* canonical person → row of the input, and back */
    int32_t *table;                               /* [round * people + person] */
    int32_t *place;                               /* the person's index at the table */
    int32_t *member;                              /* [(round * tables + table) * room + index] */
    int32_t *n;                                   /* [round * tables + table] */
    int32_t *wanted;                              /* people of the wanted type there */
    int32_t *free, *n_free;                       /* [round * people + i]: who may be swapped; how many */
    int32_t *share;                               /* of each round: most at a table but for its hosts */
    bool *uneven;                                 /* of each round: some tables have fewer */
    int32_t *host;                                /* table, or ROTATE_AWAY */
    uint8_t *absent;                              /* [round * people + person] */
    uint8_t *is_wanted;
    int16_t *met;   /* [a * people + b]: meetings, those before included */
    uint8_t *known; /* who had met before the first round */
    uint8_t *bad;   /* forbidden pairs */
    int64_t cost;   /* repeats + GRAVE times what is forbidden */
};

struct seats *seats_new(const struct rotate_problem *p, struct arena *a);
/* New rounds at random, evenly. */
void seats_fill(struct seats *s, struct prng *r);
/* New rounds from a plan of all rounds. */
void seats_take(struct seats *s, const int32_t *table);
int64_t seats_swap_cost(const struct seats *s, int32_t round, int32_t x, int32_t y);
void seats_swap(struct seats *s, int32_t round, int32_t x, int32_t y);
/* Somebody goes to a table that has less than its share. */
int64_t seats_move_cost(const struct seats *s, int32_t round, int32_t x, int32_t table);
void seats_move(struct seats *s, int32_t round, int32_t x, int32_t table);
enum { FACES_PEOPLE_MOST = 200 }; /* of more, nobody counts who meets fewest new faces */
/* Changes new rounds of a plan, at no cost, so that whoever meets fewest new faces meets more. */
void seats_share_faces(struct seats *s, struct prng *r, struct effort *e, int32_t *plan);
/* Whether whoever meets fewest new faces meets more in x than in y, or fewer meet no more than that. */
bool seats_fairer(struct seats *s, const int32_t *x, const int32_t *y);
/* Renames the tables of new rounds in a plan so that people come back to fewer of them. */
void seats_vary(const struct seats *s, int32_t *plan, struct arena *a);

/* Plan without repeats by algebra, into `table`; false when the tables do not allow it. */
bool seats_algebra(const struct seats *s, int32_t *table, struct arena *a);
/* Plan without repeats from one round in which all move on together, into `table`; false when there is none
 * or it was not found. */
bool seats_turn(const struct seats *s, int32_t *table, struct prng *r, struct effort *e, struct arena *a);
/* Swaps at falling temperature until the cost is the bound or the work runs out; the best plan is left in
 * `best` with its cost. */
void seats_anneal(struct seats *s, struct prng *r, int64_t bound, struct effort *e, int32_t *best,
                  int64_t *best_cost);
int64_t rotate_bound(const struct seats *s);

#endif
