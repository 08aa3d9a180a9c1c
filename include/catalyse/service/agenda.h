#ifndef CATALYSE_SERVICE_AGENDA_H
#define CATALYSE_SERVICE_AGENDA_H

/* The run of show of an event while it runs: planned, expected and actual, and what the facilitator does with
 * the time; `now` is the moment it is done at. An event whose minutes are closed, or that is cancelled,
 * refuses that: ERR_DATA. */

#include "catalyse/domain/agenda.h"
#include "catalyse/domain/agenda_clock.h"
#include "catalyse/domain/agenda_rounds.h"
#include "catalyse/service/view.h"

struct show_block {
    struct named row;
    const struct choice *state;
    int64_t planned_min, actual_min; /* actual_min -1: not known */
    int64_t cut_min;                 /* what it may give back */
    struct sv method;
    struct sv instruction; /* what to do: the method, else the objective */
    struct sv panels;      /* codes of the panels it needs, blanks between */
    struct agenda_bells bells;
    bool silent;
    struct agenda_times t;
};

/* Blocks a subgroup goes through during a block of the event, with a clock of their own. Subgroups whose
 * tables work as one during that block have one clock: what is done to it holds for each of them. */
struct show_track {
    size_t block;          /* of the event, during which it runs */
    struct named subgroup; /* id 0: everybody */
    struct sv name;        /* the subgroups, "Food + Mobility"; empty: everybody */
    struct agenda agenda;
    struct show_block *v; /* as many as the agenda has */
    int current, following;
    int64_t left_ms;
};

struct show {
    struct named event;
    const struct choice *kind, *state; /* of the event */
    int stage;                         /* 1 to 5 */
    int64_t subgroup;                  /* that meets; 0: it is for all */
    int32_t day;
    int64_t now;
    struct agenda agenda; /* as the engine sees it, a block for each of `v` */
    struct show_block *v;
    size_t n;
    const int *rounds; /* at tables, in each block */
    struct agenda_round round;
    struct show_track *tracks;
    size_t n_tracks;
    size_t withheld;
    bool open;      /* planned, open or live: what has not started is still expected */
    bool sees_past; /* whoever reads it may know what happened */
    struct agenda_over over;
    int64_t end_wanted, end_expected; /* NO_MOMENT: none; `end_expected` of what is over: the real end */
    int current, following;           /* NO_BLOCK */
    int64_t left_ms;                  /* of the current block */
};

/* At the moment `now`. Whoever may not see what happened gets the plan, and what is expected of blocks to
 * come: what the room sees anyway. ERR_NO_FILE for an event that is not there. */
bool show_read(const struct view *v, int64_t event, int64_t now, struct show *out, struct error *e);
/* The same a moment later, without reading the file; `a` is for what it needs meanwhile. */
void show_at(struct show *s, struct arena *a, int64_t now);
/* The event meant when none is named: under way, else of today, else the next one, else the last one; among
 * those with a run of show. ERR_NO_FILE when there is none. */
bool show_event(const struct view *v, int64_t *event, struct error *e);

/* The event with a block under way; *event is 0 when there is none. */
bool show_live(const struct view *v, int64_t *event, struct error *e);

enum show_move { SHOW_NEXT, SHOW_BACK, SHOW_PAUSE, SHOW_RESUME, SHOW_RESTART, SHOW_STOP };

/* What agenda_next, agenda_back… do; the event goes live with its first block. *done is false, and nothing is
 * written, when there was nothing to do. Undo passes these by: SHOW_BACK takes time back. */
bool show_move(const struct view *v, int64_t event, enum show_move move, int64_t now, bool *done,
               struct error *e);
/* The same among the blocks that follow one another where this one is: those of the event, or of a subgroup
 * during one of them. */
bool show_move_beside(const struct view *v, int64_t block, enum show_move move, int64_t now, bool *done,
                      struct error *e);
bool show_add(const struct view *v, int64_t block, int minutes, int64_t now, bool *done, struct error *e);
bool show_skip(const struct view *v, int64_t block, struct reasons why, int64_t now, bool *done,
               struct error *e);

/* Carries out a plan of agenda_recover on `from.agenda`, and keeps it as a row of replan with its reasons.
 * ERR_BUSY when the run of show is no longer as it was then. */
bool show_accept(const struct view *v, const struct show *from, const struct agenda_plan *plan,
                 struct reasons why, int64_t now, struct error *e);

#endif
