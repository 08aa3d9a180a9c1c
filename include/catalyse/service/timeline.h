#ifndef CATALYSE_SERVICE_TIMELINE_H
#define CATALYSE_SERVICE_TIMELINE_H

/* The history in words, undo and redo by name. */

#include "catalyse/service/view.h"

struct past_row {
    int64_t seq;
    struct sv at; /* moment, ISO UTC */
    struct sv author, origin;
    struct sv words; /* "commitment CMT-14 added (Potagers de la Sauldrine)" */
    bool undone;     /* an action that is undone now */
    bool top;        /* the one `undo` takes back */
};

struct past {
    struct past_row *v; /* latest first */
    size_t n, cap;
    bool more;
};

/* The latest `limit` actions. */
bool timeline_read(const struct view *v, size_t limit, struct past *out, struct error *e);

/* What undo and redo would take back or do again, in words; empty when there is nothing. */
struct step_back {
    struct sv undo, redo;
    int64_t seq;      /* of what undo would take back; 0: nothing */
    bool foreign;     /* another process wrote it */
    struct sv author; /* of what undo would take back */
};

/* Changes nothing. */
bool timeline_peek(const struct view *v, struct step_back *out, struct error *e);
/* Does it and says what was taken back or done again ("added Participant Ana Orme"). ERR_USAGE when there is
 * nothing. */
bool timeline_undo(const struct view *v, struct sv *words, struct error *e);
bool timeline_redo(const struct view *v, struct sv *words, struct error *e);

#endif
