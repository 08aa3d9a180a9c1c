#ifndef CATALYSE_SERVICE_PLENARY_H
#define CATALYSE_SERVICE_PLENARY_H

/* What is said in the big room: run of show, wishes, contributions under headings, questions to funds. */

#include "catalyse/service/modalities.h"
#include "catalyse/service/roti.h"

struct agenda_row {
    struct named row, lead;
    struct sv objective, method, materials, outputs;
    int64_t planned_min, actual_min, cut_min; /* actual_min -1: not known */
    const struct choice *state;
    struct sv panels; /* what it captures, never shown: the names of panels, separated by blanks */
};

struct wish_row {
    struct named row, theme, family, author_org; /* no author when it is anonymous */
    struct sv text;
    int64_t votes;
    const struct choice *state;
};

struct contribution_row {
    struct named row;
    struct sv heading, text;
    const struct choice *side, *state;
    int64_t votes;
};

struct fund_question_row {
    struct named row, fund;
    struct sv text, answer;
    int64_t votes;
};

struct plenary {
    struct named event;
    struct agenda_row *agenda;
    size_t n_agenda;
    struct wish_row *wishes; /* by theme, then votes */
    size_t n_wishes;
    struct contribution_row *contributions; /* by heading, then votes */
    size_t n_contributions;
    struct fund_question_row *questions; /* by votes */
    size_t n_questions;
    struct modalities modalities;
    struct roti roti;
    size_t withheld;
};

/* The wishes alone. */
bool wishes_read(const struct view *v, int64_t event, struct wish_row **rows, size_t *n, size_t *withheld,
                 struct error *e);
/* Gives the heading that this contribution stands under other words, over all that stand under it; words of
 * another heading: both become one. ERR_DATA when they cannot be a heading, ERR_NO_FILE when the contribution
 * is not there. */
bool heading_rename(const struct view *v, int64_t contribution, struct sv to, struct error *e);
/* event 0: of all events; then there is no agenda. */
bool plenary_read(const struct view *v, int64_t event, struct plenary *out, struct error *e);

#endif
