#ifndef CATALYSE_SERVICE_COMMITTEE_H
#define CATALYSE_SERVICE_COMMITTEE_H

/* The committee that reads the answers: marks of jurors, steps aside, balance of what is kept. It can be
 * skipped: then every complete answer is kept. */

#include "catalyse/service/edit.h"

enum { CRITERIA_MAX = 12, MARK_MAX = 3 };

/* Marks as typed: "Nadège 3 2 3 1 2" (one for each criterion, in their order, 0 to 3) or "Nadège -" for who
 * steps aside and marks nothing. They replace what this juror gave to this answer; one undo. ERR_USAGE says
 * what is expected. */
bool committee_mark(const struct view *v, int64_t answer, struct sv typed, struct error *e);

/* The names of the criteria, in order, as they are asked for. */
bool committee_criteria(const struct view *v, struct sv names[static CRITERIA_MAX], size_t *n,
                        struct error *e);

/* What each juror gave to an answer, by name. */
struct committee_juror {
    struct sv name;
    bool recused;
    int marks[CRITERIA_MAX]; /* in the order of the criteria; -1: none */
    int sum;
};
struct committee_jurors {
    struct committee_juror *v;
    size_t n, cap;
    size_t criteria;
};
bool committee_jurors(const struct view *v, int64_t answer, struct committee_jurors *out, struct error *e);

/* Puts an answer that is complete, or was only received and lacks nothing, on the short list. One undo.
 * Refused as edit_state would. */
bool committee_keep(const struct view *v, int64_t answer, struct error *e);

/* Puts every answer that lacks nothing on the short list: the committee is skipped. One undo. */
struct committee_kept {
    size_t kept, incomplete; /* the others wait for what they lack */
};
bool committee_keep_all(const struct view *v, struct committee_kept *out, struct error *e);

#endif
