#ifndef MATCH_MEET_DIARY_H
#define MATCH_MEET_DIARY_H

#include "catalyse/match/meet.h"
#include "match/effort.h"
#include "match/wide.h"

/* A meeting that is wished. People of both sides are numbered in one run: first a, then b. */
struct meeting {
    int32_t person[2];
    int32_t want; /* its index in the problem */
    int32_t score;
    int32_t slot;  /* MEET_NONE: none now */
    int32_t was;   /* where it was decided to be; MEET_NONE: not decided */
    bool stays;    /* decided, and nothing moves it */
    bool chosen;   /* to be given a slot */
    bool hopeless; /* no slot was found for it */
};

/* Who meets whom in which slot, and who could. */
struct diary {
    const struct meet_problem *p;
    struct arena *a;
    struct effort *e;
    struct meeting *meeting; /* in the order of their pairs */
    int32_t n, people, slots;
    uint8_t *off;  /* [person * slots + slot] */
    uint8_t *shut; /* [table * slots + slot] */
    int32_t *open; /* tables, by slot */
    int32_t *at;   /* [person * slots + slot]: a meeting, or MEET_NONE */
    int32_t *busy; /* meetings, by slot */
    bool limited;  /* something is off somewhere, or stays */
};

/* False when the input cannot be used. */
bool diary_begin(struct diary *g);

/* Most meetings of a person, whatever the slots. */
int32_t diary_cap(const struct diary *g, int32_t person);
/* Both are there, and a table. */
bool diary_open(const struct diary *g, const struct meeting *m, int32_t slot);
/* Open, and nothing in the way. */
bool diary_free(const struct diary *g, const struct meeting *m, int32_t slot);

void diary_put(struct diary *g, int32_t meeting, int32_t slot);
/* Does nothing to one that has no slot. */
void diary_take(struct diary *g, int32_t meeting);

static inline int32_t *diary_at(const struct diary *g, int32_t person, int32_t slot) {
    return &g->at[(size_t)person * (size_t)g->slots + (size_t)slot];
}

static inline bool diary_there(const struct diary *g, int32_t person, int32_t slot) {
    return !g->off[(size_t)person * (size_t)g->slots + (size_t)slot];
}

/* The slots of all meetings, to come back to. */
void diary_save(const struct diary *g, int32_t *slots);
void diary_restore(struct diary *g, const int32_t *slots);

#endif
