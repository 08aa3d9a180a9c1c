#ifndef CATALYSE_SERVICE_ROTATIONS_H
#define CATALYSE_SERVICE_ROTATIONS_H

/* Who sits at which table in which round of an event, so that everyone meets new people. The plan is kept as
 * rows of `seat`; rounds that were printed or played are frozen and stay. */

#include "catalyse/base/str.h"
#include "catalyse/match/rotate.h"
#include "catalyse/service/view.h"

struct rotations_person {
    struct named person, org;
    bool fund, away;
    int32_t host;   /* of this table, from 1; 0: none */
    int32_t *table; /* of each round, from 1; 0: nowhere */
    bool changed;   /* has another route than before: to be told */
    bool to_tell;   /* has another seat than what was printed, in a round that has not begun */
};

struct rotations {
    struct named event;
    struct rotations_person *people; /* by name, without facilitators and observers */
    size_t n_people;
    int32_t tables, rounds, frozen; /* the first `frozen` rounds stay */
    int32_t played;                 /* of those, the ones that have begun: no seat of them moves any more */
    struct rotate_pair *met;        /* before this event */
    size_t n_met;
    struct rotate_cost cost; /* of the plan as it is */
    int64_t bound;           /* no plan has fewer repeats */
    struct rotate_faces faces;
};

/* The event meant when none is named: the next of stage 4 or 5 that is not minuted, else the last of stage 4.
 * ERR_NO_FILE when there is none. */
bool rotations_event(const struct view *v, int64_t *event, struct error *e);
/* The plan that is kept; rounds 0: there is none, and `tables` is what the groups suggest. */
bool rotations_read(const struct view *v, int64_t event, struct rotations *out, struct error *e);

struct rotations_ask {
    int32_t tables, rounds;
    uint64_t seed;
    struct watch watch;
};

/* New seats in the rounds that are not frozen. False: the numbers make no sense for these people (ERR_USAGE).
 * Nothing is written. */
bool rotations_plan(struct rotations *r, const struct rotations_ask *ask, struct arena *a, struct error *e);
/* As few changes as can be: who is away frees seats in rounds not frozen, who has no seat gets one, in rounds
 * that have not begun, where they meet most new faces; nobody stays alone, a table left without a fund gets
 * one from a table that has several — in rounds that are printed too, as long as they have not begun. Nothing
 * is written. */
void rotations_repair(struct rotations *r, struct arena *a);

/* How good the plan is, in whole sentences. */
void rotations_quality_words(const struct rotations *r, struct str *out);
/* While rotations_plan goes on: the repeats of the best so far and what no plan can beat. */
void rotations_news_words(const struct watch_news *news, struct str *out);

/* Each is one undo step. */
bool rotations_keep(const struct view *v, const struct rotations *r, struct error *e);
/* The first `rounds` rounds are printed or played; 0: none is. All of them: they are printed, and the run of
 * show says which have begun. */
bool rotations_freeze(const struct view *v, int64_t event, int32_t rounds, struct error *e);

#endif
