#ifndef SERVICE_EVENT_CHECKLIST_LOAD_H
#define SERVICE_EVENT_CHECKLIST_LOAD_H

/* What the panels of the check-list share. Inside a read. */

#include "catalyse/service/checklist.h"
#include "service/read/seen.h"

/* As checklist_read. */
bool checklist_load(const struct view *v, int64_t subgroup, int round, struct checklist *out,
                    struct error *e);
/* The highest round with an answer, at least 1. */
bool rounds_of(const struct view *v, int64_t subgroup, int *rounds, struct error *e);
/* Puts an answer (may be masked) into the row of its question. */
bool question_row_fill(const struct view *v, const struct record *answer, struct question_row *row,
                       struct error *e);

/* Ids of the answers that count at round ?2 of subgroup ?1, oldest first. */
extern const char SQL_EFFECTIVE[];

#endif
