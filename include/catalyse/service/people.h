#ifndef CATALYSE_SERVICE_PEOPLE_H
#define CATALYSE_SERVICE_PEOPLE_H

/* People, and who is there. */

#include "catalyse/service/edit.h"

struct person_row {
    struct named row, org;
    struct named *groups; /* where they go: the one noted first */
    size_t n_groups;
    struct sv first_name, last_name, function, email, access_needs;
    const struct choice *role, *state;
    bool may_commit, consent_list;
    int32_t delete_after;
};

struct people {
    struct person_row *v; /* by last name, first name */
    size_t n, cap, withheld;
};

/* Whether the group is one of theirs. */
bool person_goes(const struct person_row *p, int64_t subgroup);
/* The group at whose table they sit; id 0: none. */
struct named person_home(const struct person_row *p);

/* subgroup and org 0: any. `consent_list` is told to every viewer: a list that is handed over holds only
 * those who agreed to be on it. */
bool people_read(const struct view *v, int64_t subgroup, int64_t org, struct people *out, struct error *e);

/* The ids of those who agreed to be on such lists, growing, in the view's arena; told to every viewer. */
struct agreed {
    const int64_t *v;
    size_t n;
};
bool people_agreed(const struct view *v, struct agreed *out, struct error *e);
bool agreed_has(const struct agreed *agreed, int64_t person);

struct presence_row {
    struct person_row person;
    int64_t attendance;         /* 0: nothing noted */
    const struct choice *state; /* "expected" when nothing was noted */
    bool of_block;              /* noted for the block itself, not for the event */
    int arrived, left;          /* minutes since midnight; -1 not noted */
};

struct presence {
    struct named event;
    struct presence_row *v; /* by last name */
    size_t n, cap;
    size_t expected, present, absent, excused, late, gone;
    struct named *orgs_missing; /* organisations of the event's groups with nobody there */
    size_t n_orgs_missing;
};

/* Everybody expected at the event (its subgroup, or all when it has none) and everybody noted there. block 0:
 * the whole event; else presence during that block, which falls back to the event's. */
bool presence_read(const struct view *v, int64_t event, int64_t block, struct presence *out, struct error *e);
/* The block of the event that is under way; 0 without any. */
bool presence_block(const struct view *v, int64_t event, int64_t *block, struct error *e);
/* The same state (a code) for some people, as one undo step; on the day of the event the hour is noted for
 * present, late and left. Noted after that day it comes from paper. */
bool presence_set(const struct view *v, int64_t event, int64_t block, const int64_t *people, size_t n,
                  struct sv state, struct error *e);
/* The same for one person who agreed, at the door, to be named on lists and papers. */
bool presence_set_agreed(const struct view *v, int64_t event, int64_t block, int64_t person, struct sv state,
                         struct error *e);
/* What somebody answered before the event: "expected" is a yes, "excused" a no; empty: no answer, what was
 * noted is taken away. One undo step. */
bool presence_answer(const struct view *v, int64_t event, int64_t person, struct sv state, struct error *e);
/* Everybody expected is present except these, who are absent; who was noted excused, late or gone stays so.
 */
bool presence_all_but(const struct view *v, int64_t event, const int64_t *absent, size_t n, struct error *e);
/* Somebody who was not expected: added to an organisation (org 0: to a new one of that name and kind) and
 * present. */
struct walk_in {
    struct sv first_name, last_name;
    int64_t org;
    struct sv org_name, org_kind;
    bool agrees; /* to be named on lists and papers */
};

/* One undo step; `out` names the person. */
bool presence_walk_in(const struct view *v, int64_t event, const struct walk_in *who, struct edit_result *out,
                      struct error *e);

#endif
