#ifndef SERVICE_PROGRAMME_PEOPLE_ROWS_H
#define SERVICE_PROGRAMME_PEOPLE_ROWS_H

#include "catalyse/service/people.h"
#include "service/read/seen.h"

/* What is asked of all people at once. */
struct people_facts {
    struct links beside;  /* to groups where they go beside the one noted */
    struct agreed agreed; /* to be on lists that are handed over */
};

/* Both inside a read. A person as read (may be masked), with what stands beside. */
bool people_facts_read(const struct view *v, struct people_facts *out, struct error *e);
bool person_row_of(const struct view *v, const struct record *r, const struct people_facts *facts,
                   struct person_row *out, struct error *e);

/* Ids of everybody expected at event ?1 or noted there, by name. */
extern const char SQL_EXPECTED[];
/* The attendance of person ?2 at event ?1 during block ?3 (0: the whole event). */
extern const char SQL_ATTENDANCE[];

#endif
