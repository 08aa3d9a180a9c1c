#ifndef CATALYSE_SERVICE_SELFDIAG_H
#define CATALYSE_SERVICE_SELFDIAG_H

/* What the people of a group think of it: a sheet a person, statements from 1 to 5. No names: only how many
 * said what is kept. Round 1 is before, the later ones after. */

#include "catalyse/service/facts.h"

enum { SHEETS_SHOWN = 3, PRIORITIES = 3 };

struct statement_row {
    struct named row;
    const struct choice *axis;
    struct tally now, before; /* of the round shown, and of the first one */
};

struct selfdiag {
    struct named subgroup;
    int round, rounds;  /* the one shown, how many have sheets; 0 without any */
    int sheets, before; /* of the round shown; of round 1, 0 while that is shown or too few */
    bool shown;         /* enough sheets, and for this viewer: else no score is in it */
    struct statement_row *v;
    size_t n;
    struct axes axes;
    const struct statement_row *first[PRIORITIES]; /* the lowest, then the widest spread */
    size_t n_first;
};

/* round 0: the latest. A round of fewer than SHEETS_SHOWN sheets gives no scores: who said what could be
 * guessed. Scores are the group's own business: never for funds. */
bool selfdiag_read(const struct view *v, int64_t subgroup, int round, struct selfdiag *out, struct error *e);
/* One sheet: a digit from 1 to 5 a statement, in their order, '-' or 0 for no answer; blanks do not count.
 * ERR_DATA says how many are missing, or which sign is none. */
bool selfdiag_add(const struct view *v, int64_t subgroup, int round, struct sv sheet, struct error *e);

#endif
