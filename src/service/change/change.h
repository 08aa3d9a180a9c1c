#ifndef SERVICE_CHANGE_CHANGE_H
#define SERVICE_CHANGE_CHANGE_H

/* One row on its way into the file: read from texts, completed, checked against the transitions, its change
 * of state logged. `save` writes it. Only inside tx_run. */

#include "catalyse/service/edit.h"
#include "service/read/seen.h"

struct change {
    const struct view *v;
    const struct entity *entity;
    struct record *before; /* NULL: a new row */
    struct record *after;
    struct reasons why;
    size_t left; /* groups, by what came of it */
};

void change_new(struct change *c, const struct view *v, const struct entity *entity);
bool change_open(struct change *c, const struct view *v, const struct entity *entity, int64_t id,
                 struct error *e);
/* A field by name or label, a text for it. */
bool change_put(struct change *c, struct sv field, struct sv text, struct error *e);
/* The same, unless the text is empty: then the field stays as it is. */
bool change_put_given(struct change *c, const char *field, struct sv text, struct error *e);
bool change_put_all(struct change *c, const struct pair *pairs, size_t n, struct error *e);
/* Whether it was given something: `after` differs from `before` there. */
bool change_touches(const struct change *c, const char *field);
/* Whether anything is given; a new row always is. */
bool change_differs(const struct change *c);
/* The state it comes from: the first one when it is new. */
struct sv change_from(const struct change *c);
/* The state it goes to; false when it stays. */
bool change_moves(const struct change *c, struct sv *to);
/* False, naming the field, when somebody changed what is given since the row was `seen`. */
bool change_follows(const struct change *c, const struct record *seen, struct error *e);

/* What can be guessed of a row before it is written (dates of today, the next place in an order…). */
bool change_complete(struct change *c, struct error *e);
/* "Organisation or person": not both; a block during one that can have it. */
bool change_check_targets(const struct change *c, struct error *e);
/* A proposal's version: nothing is rewritten that was voted on or decided. */
bool change_check_version(const struct change *c, struct error *e);
/* Nor is it removed. */
bool change_check_removed(const struct view *v, const struct record *r, struct error *e);
/* The transition: does it exist, is there a reason. */
bool change_check_state(const struct change *c, struct error *e);
/* Puts the reasons into the row's own fields for them, where it has some. */
void change_keep_reasons(const struct change *c);
/* The row of state_change that says so; the same with codes of its own for what went from one to the other.
 */
bool change_log_state(const struct change *c, struct error *e);
bool change_log(const struct change *c, struct sv from, struct sv to, struct reasons why, struct error *e);
/* Another organisation holds it now: says so in the same place, with the refs of both. */
bool change_log_holder(const struct change *c, struct error *e);

#endif
