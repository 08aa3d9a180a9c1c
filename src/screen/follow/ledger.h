#ifndef SCREEN_FOLLOW_LEDGER_H
#define SCREEN_FOLLOW_LEDGER_H

/* Who promised what: the panel, and a promise typed while it is said. */

#include "catalyse/service/commitments.h"
#include "screen/parts/lines.h"

/* What the line asks for, one after the other. */
enum promise_step { PROMISE_WHO, PROMISE_WHAT, PROMISE_QUANTITY, PROMISE_UNTIL };

struct ledger_screen {
    struct lines_screen lines; /* subject: the group, 0 all; option: only open ones */
    struct ledger ledger;      /* in the rows' arena */
    enum promise_step step;
    int64_t org, person, type; /* person 0: an organisation said it */
    const struct choice *unit; /* of the type */
    struct str quantity;
    struct str said; /* what was answered so far, as it would be typed, a line each */
};

extern const struct lines_entry ledger_entry;

/* Who or what may be meant by what is typed; *lines is false when the line asks for neither. */
bool ledger_matches(struct ledger_screen *l, const struct view *v, bool *lines, struct error *e);

#endif
