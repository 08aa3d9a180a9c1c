#ifndef SERVICE_EVENT_BALLOTS_LOAD_H
#define SERVICE_EVENT_BALLOTS_LOAD_H

/* What may be voted on, and by whom. */

#include "catalyse/service/ballots.h"
#include "service/read/seen.h"

/* Rows that can be voted on: adding a kind is a line of the table, its field in `vote`, its choice. */
struct ballot_subject {
    const char *about;   /* entity, and field of `vote` */
    const char *scope;   /* field of the ballot that narrows the rows, bound as ?1 */
    const char *sql;     /* of the vote ?2: their ids in the order they are shown, and whether withdrawn */
    const char *outcome; /* field the points are written to at the end; NULL: their places, as priorities */
};

const struct ballot_subject *ballot_subject_named(struct sv about); /* NULL when there is none */
const struct ballot_subject *ballot_subject(const struct record *ballot);
/* Wishes of earlier stages hang on the wall of later ones: a vote on them is one of the event that runs, else
 * of the last one that brought some; 0: none. */
bool ballot_wall_event(const struct view *v, int64_t *event, struct error *e);
/* The event or subgroup that a vote begun on this row is about; 0: none. */
bool ballot_scope(const struct view *v, const struct entity *entity, int64_t row, int64_t *scope,
                  struct error *e);
/* Fills the items of a card, each with its number: what may be voted on, and what got points in this vote
 * even when it was withdrawn since. */
bool ballot_load_items(const struct view *v, const struct record *ballot, struct ballot_card *out,
                       struct error *e);
bool ballot_by_organisation(const struct record *ballot);
struct ballot_rules ballot_rules_of(const struct record *ballot);

/* ballots_write.c: a line of votes, within a transaction; voter 0: a count. */
struct ballot_mark {
    int64_t item, voter;
    int value, count;
    struct sv source;
};
bool ballot_put(const struct view *v, const struct record *ballot, const struct ballot_mark *mark,
                struct error *e);

#endif
