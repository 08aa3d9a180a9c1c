#ifndef CATALYSE_SERVICE_GROUPS_H
#define CATALYSE_SERVICE_GROUPS_H

/* Who goes to which theme: the problem as the programme states it, what is proposed, what a change costs, why
 * each organisation is where it is, and the decision. Nothing is applied but by groups_apply.
 *
 * A place is an index of `themes`, or GROUPS_NOWHERE. What is proposed is kept as rows of `placement`; where
 * there is none, the places are those agreed: the members of the groups. */

#include "catalyse/base/str.h"
#include "catalyse/match/form.h"
#include "catalyse/service/view.h"

enum { GROUPS_NOWHERE = -1 };

struct groups_theme {
    struct named row, subgroup; /* subgroup: id 0 when there is none yet */
    struct sv code;
    int32_t min, max;      /* organisations; funds never count */
    bool open;             /* a group may form on it: not set aside */
    int32_t ranked, first; /* organisations that rank it, that put it first */
};

/* A place of an organisation that was kept, or of a fund. Where the programme lets an organisation be in
 * several groups, and where a fund observes several, there is one row for each, side by side. */
struct groups_org {
    struct named org, answer; /* answer: id 0 for funds, and for members who sent none */
    struct sv label;          /* the organisation's name, with the number of the place when it has several */
    int32_t nth, places;      /* which place this is, from 1; of how many */
    int32_t wished;           /* how many groups it may be in, at least 1 */
    const struct choice *kind;
    struct sv dept;
    bool lead_ready;
    int32_t *ranked; /* themes, first choice first */
    size_t n_ranked;
    int32_t place, agreed;
    bool locked;  /* stays there when solved again; nowhere: refused (see groups_refused) */
    bool leaving; /* a member that withdrew, or was not kept after all: with all its places */
};

/* A constraint of the facilitator: indices of orgs and themes, -1 none. */
struct groups_rule {
    struct named row;
    const struct choice *kind;
    int32_t org, other, theme;
};

struct groups {
    struct groups_theme *themes;
    struct groups_org *orgs, *funds; /* by name */
    struct groups_rule *rules;       /* by the names they are about */
    size_t n_themes, n_orgs, n_funds, n_rules;
    bool proposed; /* a proposal is kept */
    bool masked;   /* proposals are not for this viewer: only what is agreed is here */
};

/* Themes, organisations with their choices and places, constraints: the problem and its solution so far. */
bool groups_read(const struct view *v, struct groups *out, struct error *e);

/* Organisations and funds in one row: the i-th of `orgs`, behind them of `funds`. */
const struct groups_org *groups_at(const struct groups *g, int32_t i);
bool groups_is_fund(const struct groups *g, int32_t i);
/* The first place of the organisation (or fund: see groups_at) whose place this is. */
int32_t groups_first(const struct groups *g, int32_t org);
/* A further place, or any of a fund, that the facilitator decided not to give. */
bool groups_refused(const struct groups_org *o);
/* The rank of a theme for an organisation, from 1; 0: not on its list. */
int groups_rank(const struct groups_org *o, int32_t theme);
/* How many organisations are at a place. */
int32_t groups_load(const struct groups *g, const int32_t *place, int32_t theme);
/* The places of all organisations, of all funds, in the arena. */
int32_t *groups_places(const struct groups_org *orgs, size_t n, struct arena *a);

/* Looks at other places as if they were proposed. `fund_place` NULL: funds stay. */
void groups_put(struct groups *g, const int32_t *place, const int32_t *fund_place);

/* --- solving --- */

struct groups_ask {
    enum form_policy policy;
    bool afresh; /* members may change groups; else only those who are nowhere yet are placed */
    struct watch watch;
};

/* A rule that cannot hold together with others; `rule` is NULL unless the facilitator set it. */
struct groups_clash {
    enum form_kind kind;
    int32_t theme, org; /* -1: none */
    const struct groups_rule *rule;
};

/* A rule loosened: a bound moved by so much, another rule dropped. */
struct groups_change {
    struct groups_clash clash;
    int32_t by;
};

/* Changes that together give a plan, while no fewer do: solved. */
struct groups_repair {
    struct groups_change *changes;
    size_t n;
    struct form_profile profile; /* what it leads to */
};

/* Rules that cannot hold together. */
struct groups_conflict {
    struct groups_clash *clashes;
    size_t n;
};

enum { GROUPS_REPAIRS_MAX = 12 };

struct groups_plan {
    enum form_status status;
    int32_t *place, *fund_place; /* NULL when there is no plan */
    struct form_profile profile, bound;
    /* Of FORM_INFEASIBLE: all conflicts that were found; the least change first, no more than can be read. */
    struct groups_conflict *conflicts;
    struct groups_repair *repairs;
    size_t n_conflicts, n_repairs;
    bool repairs_proved; /* no fewer and no lesser changes are enough */
};

/* Of the plans with the best profile, one near what is proposed now. Locks hold. */
void groups_solve(const struct groups *g, const struct groups_ask *ask, struct arena *a,
                  struct groups_plan *out);

/* Other ways, each against the places of `g`. */
enum groups_way {
    GROUPS_NOBODY, /* nobody left behind */
    GROUPS_OTHERS, /* as good as that, with as many others as can be */
    GROUPS_FIRSTS, /* most first choices */
    GROUPS_EQUAL,  /* groups of more equal sizes */
    GROUPS_THEMES, /* without one of the groups: the one that costs least */
    N_GROUPS_WAYS
};

struct groups_option {
    enum groups_way way;
    int32_t *place;
    struct form_profile profile;
    int32_t moved; /* organisations elsewhere than in `g` */
};

struct groups_options {
    struct groups_option v[N_GROUPS_WAYS];
    size_t n;
    bool cut; /* stopped, or the work ran out: there may be more, and better ones */
};

/* Those that differ from `g` and from each other. Members may change groups; locks hold. The work of `watch`
 * is that of one plan. */
struct groups_options groups_options(const struct groups *g, const struct watch *watch, struct arena *a);

/* Organisations by the best of what they get at these places; those who are nowhere count as outside their
 * list, places they wished on top of one and did not get as missed. */
struct form_profile groups_profile(const struct groups *g, const int32_t *place, struct arena *a);

enum groups_move_how {
    GROUPS_MOVE_ALONE,  /* nobody else moves */
    GROUPS_MOVE_OTHERS, /* others move too, as few and as little down their lists as can be */
    GROUPS_MOVE_BREAKS, /* impossible within the rules: `clashes` says why; only this one moves */
};

struct groups_moved {
    enum groups_move_how how;
    int32_t *place; /* of all, after the move */
    struct groups_clash *clashes;
    size_t n_clashes;
};

/* What moving one organisation to a theme brings about; nothing is written. A fund (see groups_at) moves
 * nobody. */
void groups_move(const struct groups *g, int32_t org, int32_t theme, struct arena *a,
                 struct groups_moved *out);

/* Whether the places as they are keep all rules. */
bool groups_sound(const struct groups *g, struct arena *a);

/* --- why --- */

enum groups_why_kind {
    GROUPS_WHY_FIRST,  /* it is in its first choice; of a further place: in the next best */
    GROUPS_WHY_NONE,   /* it ranked nothing; of a further place: nothing else */
    GROUPS_WHY_ASIDE,  /* its first choice is set aside */
    GROUPS_WHY_FREE,   /* nothing prevents it: nobody would lose */
    GROUPS_WHY_COST,   /* others would lose */
    GROUPS_WHY_CLASH,  /* the rules do not allow it */
    GROUPS_WHY_FEW,    /* of a theme: fewer rank it than a group needs */
    GROUPS_WHY_UNSURE, /* stopped before that was known */
};

/* Found by solving again with the organisation in its first choice, or its further place in the first choice
 * that the others leave: with the groups that form now when one is on that theme, with any when there is none
 * or the rules forbid it. Members may change groups, agreed or not; locks hold. */
struct groups_why {
    enum groups_why_kind kind;
    int32_t theme;  /* the first choice; of a theme without a group, that theme */
    bool ruled;     /* COST: only because of constraints between named ones */
    int32_t *place; /* COST and FREE: what it would be like */
    struct groups_clash *clashes;
    size_t n_clashes;
};

/* Why `org` (an index) is where it is; `watch` may stop the search. */
void groups_why(const struct groups *g, int32_t org, const struct watch *watch, struct arena *a,
                struct groups_why *out);

struct groups_reason {
    int32_t org; /* -1: why there is no group on `why.theme` */
    struct groups_why why;
};

struct groups_reasons {
    struct groups_reason *v;
    size_t n, left; /* left: those that were not found before it was stopped */
};

/* Why each organisation that is not in its first choice is where it is, then why nobody is in a theme that
 * someone ranked. The work of `watch` is that of one question; it is told how many are answered, of how many.
 */
struct groups_reasons groups_reasons(const struct groups *g, const struct watch *watch, struct arena *a);

/* --- words; what can be said names nobody and no constraint --- */

/* "1st choice", "outside its list", "nowhere yet", of a further place "no other group". */
const char *groups_choice_word(const struct groups_org *o, int32_t place);
void groups_why_words(const struct groups *g, int32_t org, const struct groups_why *why, bool said,
                      struct str *out);
void groups_closed_words(const struct groups *g, const struct groups_why *why, bool said, struct str *out);
/* What changes for others than `but` (-1: all) between the places now and `place`, the worse first: "2 others
 * would fall from their 1st choice to their 2nd choice". To be said: only what gets worse, and no names. */
void groups_change_words(const struct groups *g, const int32_t *place, int32_t but, bool said,
                         struct str *out);
/* What comes of a fund (see groups_at) observing `theme` instead: a group that nobody observes any more, one
 * that too many do, a theme it did not name. */
void groups_fund_words(const struct groups *g, int32_t fund, int32_t theme, struct str *out);
void groups_clash_words(const struct groups *g, const struct groups_clash *clash, struct str *out);
/* Several in one sentence. */
void groups_clashes_words(const struct groups *g, const struct groups_clash *clashes, size_t n,
                          struct str *out);
/* "These rules cannot hold together", with its number where there are several conflicts. */
void groups_conflict_heading(const struct groups_plan *plan, size_t conflict, struct str *out);
/* What can be said of a conflict: its rules when they name nobody. */
void groups_conflict_said(const struct groups *g, const struct groups_conflict *c, struct str *out);
/* The changes of the repairs that lift this conflict; nothing when none was found. */
void groups_lift_words(const struct groups *g, const struct groups_plan *plan, size_t conflict,
                       struct str *out);
/* "at most 8 organisations in Water instead of 7; let Verger be elsewhere than in Water". */
void groups_repair_words(const struct groups *g, const struct groups_repair *repair, struct str *out);
/* What can be said of the repairs: the least that names nobody, else that one is looked for. */
void groups_repairs_said(const struct groups *g, const struct groups_plan *plan, struct str *out);
/* What the list of repairs is headed with: how many changes each needs, and whether that is proved. */
void groups_repairs_heading(const struct groups_plan *plan, struct str *out);
const char *groups_way_word(enum groups_way way);
/* "1st choice: 19, 2nd choice: 2, outside their list: 1"; choices that nobody gets are left out. */
void groups_profile_words(const struct form_profile *p, struct str *out);
/* While groups_solve goes on: the best so far and what no plan can beat. */
void groups_news_words(const struct watch_news *news, struct str *out);
/* While groups_reasons goes on: how many are known. */
void groups_reasons_news_words(const struct watch_news *news, struct str *out);
/* What is missing when it was stopped; nothing when all are known. */
void groups_reasons_left_words(const struct groups_reasons *reasons, struct str *out);

/* --- writing: each is one undo step --- */

/* Keeps these places as the proposal. `fund_place` NULL: funds stay. `lock` (-1 none; see groups_at) is
 * locked there; a further place, or any of a fund, that is nowhere is refused. */
bool groups_keep(const struct view *v, const struct groups *g, const int32_t *place,
                 const int32_t *fund_place, int32_t lock, struct error *e);
/* Locks an organisation or a fund (see groups_at) where it is, or frees it. ERR_USAGE when it is an
 * organisation in no group at all. */
bool groups_lock(const struct view *v, const struct groups *g, int32_t org, struct error *e);
/* Drops the proposal, locks too: the places are those agreed again. */
bool groups_drop(const struct view *v, struct error *e);

struct groups_applied {
    size_t joined, left, groups; /* memberships begun and ended, groups made */
};

/* The facilitator's decision: memberships follow the places of `g`, groups are made where there are none,
 * each answer says where it is placed; then the proposal is dropped but for its locks. `why` is kept with
 * each group that changes (one of the two is needed: ERR_USAGE), the reason of whoever is not in the first
 * choice with the membership, in both versions: that of `reasons` (of `g`, as groups_reasons found them;
 * NULL: none) in the language of the programme, else `why`. ERR_USAGE too when nothing differs, ERR_DATA when
 * `g` is not what is there any more. */
bool groups_apply(const struct view *v, const struct groups *g, const struct groups_reasons *reasons,
                  struct reasons why, struct groups_applied *out, struct error *e);

#endif
