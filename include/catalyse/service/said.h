#ifndef CATALYSE_SERVICE_SAID_H
#define CATALYSE_SERVICE_SAID_H

/* What was said at one event of several alike: those of the same stage and for the same people, cancelled
 * ones left out. Rows do not say at which event they were written, so time does: what was written or changed
 * from the beginning of an event until the next one alike begins is its own, what was typed from paper the
 * days after included, but nothing after its minutes were closed. The first one also has all from before
 * it. */

#include "catalyse/service/view.h"

struct said {
    struct sv from, until; /* moments as the file has them; SV_NULL: no limit */
    struct sv closed;      /* when its minutes were; that moment is its own. SV_NULL: they are not */
};

/* Between which moments an event has what was said. ERR_NO_FILE when there is no such event. */
bool said_between(const struct view *v, int64_t event, struct said *out, struct error *e);

struct said_rows {
    int64_t *v; /* ids, ascending */
    size_t n;
};

/* The rows of a finding (diagnosis_entry), checklist_answer, commitment, next_step or decision that were
 * written or changed then; an answer that a new round took over as it was is not. */
bool said_rows(const struct view *v, const struct said *between, const char *entity, struct said_rows *out,
               struct error *e);
bool said_has(const struct said_rows *rows, int64_t id);
/* The commitments or next steps (next_step) noted at an event at which no group worked, whoever's: on its
 * day; steps of no group until its minutes are closed or the next event without a group begins. ERR_NO_FILE
 * when there is no such event. */
bool said_noted(const struct view *v, int64_t event, const char *entity, struct said_rows *out,
                struct error *e);
/* The last round of a group's checklist that was begun by then; 0: none. */
bool said_round(const struct view *v, const struct said *between, int64_t subgroup, int *round,
                struct error *e);

#endif
