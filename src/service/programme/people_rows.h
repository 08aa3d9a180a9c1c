#ifndef SERVICE_PROGRAMME_PEOPLE_ROWS_H
#define SERVICE_PROGRAMME_PEOPLE_ROWS_H

#include "catalyse/service/people.h"
#include "service/read/seen.h"

/* A person as read (may be masked), with what stands beside. Inside a read. */
bool person_row_of(const struct view *v, const struct record *r, struct person_row *out, struct error *e);

/* Ids of everybody expected at event ?1 or noted there, by name. */
extern const char SQL_EXPECTED[];
/* The attendance of person ?2 at event ?1 during block ?3 (0: the whole event). */
extern const char SQL_ATTENDANCE[];

#endif
