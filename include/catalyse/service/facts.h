#ifndef CATALYSE_SERVICE_FACTS_H
#define CATALYSE_SERVICE_FACTS_H

/* What now, and how far each group is: the rules of domain/guide.h and domain/maturity.h on the data. */

#include "catalyse/service/view.h"

/* One piece of advice, the most urgent first. */
struct advice {
    const char *rule; /* stable code */
    int stage;        /* 1 to 5, 0 for always */
    struct sv text;
    const char *panel;           /* where one key goes: a panel's name, or NULL */
    const struct entity *entity; /* what to show there, or NULL */
    int64_t id;                  /* which row, or 0 */
};

struct advices {
    struct advice *v;
    size_t n, cap;
    size_t withheld; /* not for this viewer */
};

bool guide_now(const struct view *v, struct advices *out, struct error *e);

/* One gate of a level: what it asks, and whether it is met. */
struct gate_row {
    int level; /* the level it opens, 0 to 6 */
    bool met;
    struct sv text;     /* what is asked */
    struct sv missing;  /* what is missing, empty when met */
    struct named *rows; /* the questions, members… that are missing */
    size_t n;
};

struct level_row {
    struct named subgroup;
    int computed, shown; /* 0 to 6, -1 below N0; `shown` is what was set by hand, when that is allowed */
    const struct choice *choice; /* of `shown`; NULL below N0 */
    struct sv reason;            /* why it was set by hand */
    bool shared;                 /* the group agrees to show it */
    struct gate_row *gates;      /* all, in order of level */
    size_t n_gates;
};

struct levels {
    struct level_row *v; /* only those the viewer may see */
    size_t n, cap, withheld;
};

/* All subgroups, or one (0 for all). For funds and public only groups that agree to show their stage, and
 * never more than the one that was asked for. */
bool levels_now(const struct view *v, int64_t subgroup, struct levels *out, struct error *e);

/* Radar of a subgroup: eight axes from 0 to 4 in hundredths, -1 when nothing was answered. */
enum { N_AXES = 8 };

struct radar {
    const struct choice *axis[N_AXES];
    int score[N_AXES];
};

bool radar_now(const struct view *v, int64_t subgroup, struct radar *out, struct error *e);

#endif
