#ifndef CATALYSE_MATCH_FORM_H
#define CATALYSE_MATCH_FORM_H

/* Forms subgroups: who goes to which theme. Plain arrays in, plain arrays out; themes, units and ranks are
 * indices of these arrays. Reasons are codes and indices: their words are made by the faces. */

#include "catalyse/base/mem.h"
#include "catalyse/match/watch.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    FORM_TYPES = 32,           /* types are 0 … 31 */
    FORM_PEOPLE_MAX = 1 << 20, /* in all units together */
    FORM_THEMES_MAX = 4096,
    FORM_CELLS_MAX = 1 << 26, /* units × themes; quotas × (units + themes) */
    FORM_WORK = 200000000,    /* steps: a limit that suits someone who waits */
    FORM_AVOID_MAX = 16,      /* plans to stay away from; more are not looked at */
    FORM_FURTHER_MAX = 4096,  /* people in all further places together */
    FORM_NOWHERE = -1,        /* a further place that is not given */
};

enum form_policy {
    FORM_NOBODY, /* nobody left behind: fewest outside their list, then fewest at the worst rank, and so on up
                  */
    FORM_FIRST, /* fewest outside their list, then the smallest worst rank, then most first choices, seconds…
                 */
};

/* A theme has `min` to `max` people, or stays closed (nobody there) unless it `opens`; max < min: it never
 * opens. */
struct form_theme {
    uint64_t key; /* who it is, whatever the row order (a hash of its id) */
    int32_t min, max;
    bool opens;
};

/* People who go to the same theme. */
struct form_unit {
    uint64_t key;          /* as above */
    int32_t size;          /* people, at least 1 */
    int32_t type;          /* 0 … FORM_TYPES - 1 */
    const int32_t *ranked; /* themes, first choice first, none twice; borrowed */
    size_t n_ranked;
};

/* In every open theme, between min and max units (or people) of these types. */
struct form_quota {
    uint32_t types; /* bit 1 << type */
    bool people;    /* counts people, not units */
    int32_t min, max;
};

struct form_pair {
    int32_t a, b; /* units */
};

struct form_place {
    int32_t unit, theme;
};

/* All arrays are borrowed.
 *
 * A unit that may be in several themes has one ordinary unit, which is always somewhere, and a further unit,
 * of the same size and type, for each place more. A further place is given in a theme on its list and where
 * none of its others is, or not at all (FORM_NOWHERE); it never costs an ordinary unit its choice. What is
 * apart or forbidden for a unit is so for its further places; a lock is for that place alone, on its list or
 * not; only ordinary units can be together. */
struct form_problem {
    const struct form_theme *themes;
    const struct form_unit *units;
    const struct form_quota *quotas;
    const struct form_pair *apart;    /* never in the same theme */
    const struct form_pair *together; /* always in the same theme */
    const struct form_place *locks;   /* there and nowhere else */
    const struct form_place *forbids; /* not there */
    const int32_t
        *further_of; /* of each unit: whose further place it is, -1: it is ordinary; NULL: all are */
    size_t n_themes, n_units, n_quotas, n_apart, n_together, n_locks, n_forbids;
};

struct form_options {
    enum form_policy policy;
    uint64_t seed; /* decides among plans of the same profile */
    /* Plans (a theme per unit) to stay away from: of the plans with the best profile, one that moves many. */
    const int32_t *const *avoid;
    size_t n_avoid;
    /* A plan to stay close to (a theme per unit, FORM_NOWHERE for none): of the plans with the best profile,
     * one that moves few. NULL: none; `avoid` is then what counts. */
    const int32_t *near;
    struct watch watch;
};

enum form_status {
    FORM_OPTIMAL,    /* no plan has a better profile: proved */
    FORM_FEASIBLE,   /* `bound` says what no plan can beat: the work ran out, or some who are free to go
                        elsewhere got ranks that count alike */
    FORM_INFEASIBLE, /* no plan keeps all rules: proved */
    FORM_UNKNOWN,    /* the work ran out before a plan was found */
    FORM_CANCELLED,  /* stopped from outside; the best plan so far when `place` is not NULL */
    FORM_BAD_INPUT,  /* see `bad` */
};

/* A rule of the problem, by its kind and its index in the array of that kind. */
enum form_kind {
    FORM_THEME_MIN,
    FORM_THEME_MAX,
    FORM_QUOTA_MIN,
    FORM_QUOTA_MAX,
    FORM_APART,
    FORM_TOGETHER,
    FORM_LOCK,
    FORM_FORBID,
    FORM_KINDS,
    FORM_FURTHER = FORM_KINDS, /* of form_check alone: a further place that its unit cannot have; by unit */
};

struct form_rule {
    enum form_kind kind;
    size_t index;
};

/* Why an input cannot be used; `at` is the index of the theme, unit, quota, pair or place. */
enum form_fault {
    FORM_FINE,
    FORM_BAD_COUNT,  /* no theme, too many themes, people or quotas */
    FORM_BAD_THEME,  /* a bound below 0 */
    FORM_BAD_UNIT,   /* size or type out of range */
    FORM_BAD_RANKED, /* a theme that is not there or stands twice; `at` is the unit */
    FORM_BAD_QUOTA,  /* a bound below 0, or no type */
    FORM_BAD_APART,  /* a unit that is not there, or the same twice; so below */
    FORM_BAD_TOGETHER,
    FORM_BAD_LOCK,
    FORM_BAD_FORBID,
    FORM_BAD_FURTHER, /* of a unit that is not there, not ordinary or unlike it, or too many people */
};

struct form_bad {
    enum form_fault fault;
    size_t at;
};

/* People by what they got; those of further places are counted apart, last. */
struct form_profile {
    int32_t ranks;   /* the longest list of all units */
    int32_t *at;     /* at[0]: people in their first choice … at[ranks - 1] */
    int32_t outside; /* people in a theme they did not list */
    int32_t missed;  /* people of further places not given */
    int32_t steps;   /* ranks below the first of people in further places, summed up */
};

struct form_result {
    enum form_status status;
    struct form_bad bad;
    int32_t *place; /* a theme per unit, or FORM_NOWHERE; NULL when there is no plan */
    struct form_profile profile;
    struct form_profile bound; /* no plan has a better one (read by the policy's order); equal when OPTIMAL */
    int32_t ranks_apart;       /* ranks beyond this one count alike, for want of digits */
    uint64_t work;             /* steps taken */
    uint32_t nodes;            /* flows solved */
};

/* Whose further place the unit is; -1 when it is ordinary. */
int32_t form_further_of(const struct form_problem *p, size_t unit);

/* Whether the input is usable, in one pass; form_solve asks this first. */
struct form_bad form_examine(const struct form_problem *p);

/* Solves; everything in the result is in the arena. Every plan was checked with form_check. */
struct form_result form_solve(const struct form_problem *p, const struct form_options *o, struct arena *a);

/* Recomputes every rule and the profile from a plan, with nothing of the solver. True when all hold; else
 * *broken (may be NULL) is the first rule that does not. `profile->at` is made in the arena. */
bool form_check(const struct form_problem *p, const int32_t *place, struct arena *a,
                struct form_profile *profile, struct form_rule *broken);

/* Which of two profiles of the same problem the policy prefers: < 0 the first, 0 equal, > 0 the second. */
int form_compare(const struct form_profile *x, const struct form_profile *y, enum form_policy policy);

/* For a problem without a plan: rules that cannot hold together, though they can without any single one of
 * them (by deletion, locks tried last). Returns how many, in the arena; 0 when the problem has a plan, the
 * input is bad, or the work or the user stopped it. `*exact` (may be NULL) is false when the work ran out on
 * a trial: the rules then conflict, but one of them may be needless. */
size_t form_conflict(const struct form_problem *p, const struct form_options *o, struct arena *a,
                     struct form_rule **rules, bool *exact);

/* A rule loosened: a least number is lower, a most one higher by `by`; the others are dropped (by 1). */
struct form_change {
    struct form_rule rule;
    int32_t by;
};

/* Changes that together give the problem a plan, and no fewer do. */
struct form_repair {
    struct form_change *changes; /* by kind and index */
    size_t n;
    int64_t by;                  /* of all changes; with these rules no less is enough */
    struct form_profile profile; /* what it leads to, of the best plan found */
};

enum { FORM_REPAIRS_MAX = 64 };

/* Rules that cannot hold together, though they can without any single one of them. */
struct form_clash {
    const struct form_rule *rules;
    size_t n;
};

struct form_repairs {
    struct form_repair *v; /* at most FORM_REPAIRS_MAX */
    size_t n;
    struct form_clash *clashes; /* each conflict that was met on the way, the given one first */
    size_t n_clashes;
    bool exact; /* false when the work ran out or there are more: fewer rules, or lesser changes, may do */
};

/* For a problem without a plan, whose conflict is `rules`: all ways to repair it with the fewest rules
 * changed, the least change first, then the better profile. Each was solved. All of it in the arena. */
struct form_repairs form_repairs(const struct form_problem *p, const struct form_options *o,
                                 const struct form_rule *rules, size_t n, struct arena *a);

#endif
