#ifndef CATALYSE_SERVICE_FACTS_H
#define CATALYSE_SERVICE_FACTS_H

/* What now, and how far each group is: the rules of domain/guide.h and domain/maturity.h on the data. */

#include "catalyse/domain/checklist.h"
#include "catalyse/domain/guide.h"
#include "catalyse/domain/maturity.h"
#include "catalyse/service/view.h"

/* The guide: most urgent first, for this viewer. `stage` is the one on the screen, 1 to 5: its hints come
 * first among equals; 0 takes the one under way. */
bool guide_now(const struct view *v, int stage, struct hints *out, struct error *e);

struct level_row {
    struct named subgroup;
    struct maturity maturity; /* computed, with every gate: gate_words says each */
    int level; /* the one that holds, once what was set by hand is taken in; MATURITY_NONE … 6 */
    enum level_said said;
    struct sv reason; /* why it was set by hand */
    bool shared;      /* the group agrees to show it */
};

struct levels {
    struct level_row *v;
    size_t n, cap, withheld;
};

/* The stage of one subgroup, or of all (0). For others than the facilitator and the organisers only of groups
 * that agree to show it; for funds and public only the one that was asked for, never side by side. */
bool levels_now(const struct view *v, int64_t subgroup, struct levels *out, struct error *e);

struct boards {
    struct named *v;
    size_t n, cap;
};

/* The members of a subgroup, observers left out, whose board has signed no minute for it yet. */
bool boards_missing(const struct view *v, int64_t subgroup, struct boards *out, struct error *e);

/* The first money flow of its project that nothing authorises yet; 0: there is none. */
bool flow_missing(const struct view *v, int64_t subgroup, int64_t *flow, struct error *e);

/* Sets the stage by hand: a code ("N2"), or empty for the computed one. Lower at will; one higher only with a
 * reason that can be said. What held until then is kept. ERR_DATA for more than one, ERR_USAGE without a
 * reason. */
bool level_say(const struct view *v, int64_t subgroup, struct sv code, struct sv reason, struct error *e);

struct level_move {
    int from, to;
    int32_t day;
    struct sv reason;
};

struct level_past {
    struct level_move *v; /* the latest first */
    size_t n, cap;
};

/* How the stage was set by hand so far. */
bool level_past_read(const struct view *v, int64_t subgroup, struct level_past *out, struct error *e);

/* The eight axes of a subgroup, from 0 to 400; -1 when nothing was asked. */
enum { N_AXES = 8 };

struct axis_row {
    const struct choice *axis;
    int now, before; /* `before`: in the first round, -1 too while that is the one shown */
};

struct axes {
    struct axis_row v[N_AXES];
    bool again; /* there is a first round to compare with */
};

/* Of the checklist, at a round; 0: the latest. */
bool axes_at(const struct view *v, int64_t subgroup, int round, struct axes *out, struct error *e);

#endif
