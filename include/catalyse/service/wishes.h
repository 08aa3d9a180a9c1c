#ifndef CATALYSE_SERVICE_WISHES_H
#define CATALYSE_SERVICE_WISHES_H

/* Wishes as they are said, and the wall they make: families of ideas, with what they came from. */

#include "catalyse/service/ballots.h"
#include "catalyse/service/plenary.h"

struct wishes_added {
    size_t wishes;
    struct chat_beside beside;
    int64_t last;      /* the last wish */
    struct sv unknown; /* the first tag nobody knows, kept in the text; empty: none */
};

/* Adds a wish for each line that is not blank, as one undo step. A line may hold "#theme @organisation !dots"
 * (blanks in names as _): what is known is taken, what is not stays in the text. A line of numbers is a
 * ballot: a point for each item of that number in the vote begun last and open, else in one on the wishes of
 * the event, which begins with the first such line. In the chat of a video meeting, hours and names are
 * stripped, greetings dropped, and authors kept: as the person and organisation when they are known, else in
 * the private note. event 0: that of wishes_event. ERR_NO_FILE when there is no such event, ERR_DATA when a
 * line is too long: nothing is added then. `parked`: for later, in the parking lot. */
bool wishes_add(const struct view *v, int64_t event, struct sv lines, bool parked, struct wishes_added *out,
                struct error *e);

/* The event that what is said now belongs to (stages 1 and 4, not cancelled): the one that runs, else of that
 * stage (0: of both) that of today, the last one that was, the next one. *id is 0 without any. */
bool wishes_event(const struct view *v, int stage, int64_t *id, struct error *e);

/* The head of the family of a wish: itself when it is in none. */
bool wish_head(const struct view *v, int64_t id, int64_t *head, struct error *e);
/* Puts wishes, and what is in their families, into the family of `into`; 0: the first of them. What would be
 * its own family is left as it is. One undo step. */
bool wishes_join(const struct view *v, const int64_t *ids, size_t n, int64_t into, struct error *e);
/* Takes a wish out of its family, or its family out of it when it heads one. ERR_DATA when there is none. */
bool wish_split(const struct view *v, int64_t id, struct error *e);

/* Puts wishes, with all of their families, under a theme; theme 0: a new one of that name, opened, with their
 * dots. One undo step. ERR_DATA without a name. */
bool wishes_theme(const struct view *v, const int64_t *ids, size_t n, int64_t theme, struct sv name,
                  struct error *e);

struct wall_wish {
    struct wish_row wish;
    int number;
    int depth;            /* 0 alone or at the head of a family; 1 in it, 2 in a family that joined it … */
    size_t members;       /* below it */
    int64_t family_votes; /* its own and theirs */
    struct named like;    /* another wish that says the same or something near; id 0: none */
    bool same;            /* it says the same */
};

struct wish_wall {
    struct wall_wish *v; /* by theme, the family with most dots first, each head before its members; parked
                            ones last */
    size_t n;
    size_t withheld;
    struct ballot_card vote; /* the one whose points are their dots; row.id 0: none */
};

/* All wishes that the viewer may see, in their families. */
bool wish_wall_read(const struct view *v, struct wish_wall *out, struct error *e);

/* Families to propose, of wishes and families that share words and have no other theme: for each place of the
 * wall that of the wish its proposal begins with, `n` without one; in the arena. Changes nothing. */
const size_t *wish_wall_alike(struct arena *a, const struct wish_wall *wall);

#endif
