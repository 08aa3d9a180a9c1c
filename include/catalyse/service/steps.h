#ifndef CATALYSE_SERVICE_STEPS_H
#define CATALYSE_SERVICE_STEPS_H

/* Next steps: what somebody does by when. */

#include "catalyse/service/edit.h"

struct step_filter {
    int64_t subgroup, owner, person; /* 0: any */
    bool open;                       /* only open, under way, late */
    bool late;                       /* only those of them whose day is past */
    int32_t due_from, due_to;        /* NO_DAY: no limit */
};

struct step_row {
    struct named row, subgroup, owner, person;
    struct named from; /* the commitment, question, decision or funder meeting it comes from */
    struct sv first_small_step;
    int32_t due;
    int days_left;
    const struct choice *state;
    bool late;
};

struct steps {
    struct step_row *v; /* by due day, those without one last */
    size_t n, cap, withheld;
    size_t open, late, done;
};

struct step_filter step_filter_all(void);
bool steps_read(const struct view *v, const struct step_filter *filter, struct steps *out, struct error *e);

#endif
