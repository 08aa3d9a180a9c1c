#ifndef CATALYSE_SERVICE_EDIT_H
#define CATALYSE_SERVICE_EDIT_H

/* Add, change, remove and move any row of any entity from texts: forms and `catalyse add|set|rm`.
 *
 * Texts are read by value_parse; references by ref, by id or by title (lookup_one). A change of state goes
 * through the transitions of domain/state.h and leaves a state_change row. Beside the entity's fields two
 * more names are understood: `reason` (mine) and `reason_said`, kept in that row; an entity that has such a
 * field itself keeps them there too. Errors: ERR_USAGE for an unknown field, a transition that does not exist
 * or a reason that is missing (the text says what to give); ERR_DATA for a value or a state that is refused;
 * ERR_NO_FILE for a row that is not there. */

#include "catalyse/service/view.h"

struct edit_result {
    int64_t id;
    struct sv ref;
    struct warnings warnings; /* of the row that was written */
    size_t left;              /* groups its organisation was in: an answer to the call is no longer kept */
    bool older;               /* what stood in the other language was older and is taken out */
    bool overtaken;           /* by edit_set_seen, when it returned false: somebody else was faster */
};

/* `ref` may be given too (imports and scripts); else one is made. */
bool edit_add(const struct view *v, const struct entity *entity, const struct pair *pairs, size_t n,
              struct edit_result *out, struct error *e);
bool edit_set(const struct view *v, const struct entity *entity, int64_t id, const struct pair *pairs,
              size_t n, struct edit_result *out, struct error *e);
/* The same by somebody who saw the row as `seen`. What is given is not written over what somebody else has
 * put there since: ERR_BUSY, naming the field. */
bool edit_set_seen(const struct view *v, const struct record *seen, const struct pair *pairs, size_t n,
                   struct edit_result *out, struct error *e);
/* What the rules would say of the row if this were saved; nothing is written. `id` 0: of a new one. False
 * when it cannot be saved as it is. */
bool edit_try(const struct view *v, const struct entity *entity, int64_t id, const struct pair *pairs,
              size_t n, struct warnings *out, struct error *e);

/* What removing a row does to others: those that go with it, those that lose their reference, those that
 * forbid it. Empty when nothing else is touched. */
enum removal_effect { REMOVAL_GOES, REMOVAL_EMPTIED, REMOVAL_FORBIDS };

struct removal {
    enum removal_effect effect;
    const struct entity *entity;
    const struct field *field; /* the reference */
    size_t count;
    struct named first; /* one of them, as an example */
};

struct removal_plan {
    struct named row;
    bool allowed;
    bool kept;         /* by rows that need it, whether they are seen or not */
    struct sv refusal; /* why not, when not allowed */
    struct removal *v;
    size_t n, cap;
};

/* What removing a row would do to the rows that refer to it; changes nothing. */
bool edit_remove_plan(const struct view *v, const struct entity *entity, int64_t id, struct removal_plan *out,
                      struct error *e);
/* ERR_DATA when other rows forbid it, or when it is part of an event whose minutes are closed: then it is
 * superseded by a new row, not removed. */
bool edit_remove(const struct view *v, const struct entity *entity, int64_t id, struct error *e);

/* Whether rows of this entity have an order of their own (a field `pos`). */
bool edit_can_move(const struct entity *entity);
/* Moves a row by so many places among its siblings (negative: up); stops at the ends. */
bool edit_move(const struct view *v, const struct entity *entity, int64_t id, int by, struct error *e);

/* The states a row may go to from the one it is in. */
struct next_state {
    const struct choice *choice;
    bool needs_reason;
};

struct next_states {
    struct next_state *v;
    size_t n, cap;
};

/* Those that the table of transitions allows now. */
bool edit_next_states(const struct view *v, const struct entity *entity, int64_t id, struct next_states *out,
                      struct error *e);
/* Changes the state alone. */
bool edit_state(const struct view *v, const struct entity *entity, int64_t id, struct sv to,
                struct reasons why, struct edit_result *out, struct error *e);

#endif
