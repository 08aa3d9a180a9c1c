#ifndef SERVICE_EVENT_VOTERS_H
#define SERVICE_EVENT_VOTERS_H

/* Who votes: on items, on a proposal. */

#include "service/read/seen.h"

struct voters_of {
    int64_t event, subgroup;  /* of what is voted on; 0: none */
    int64_t ballot, decision; /* one of them: who voted in it stays among them */
    bool open;                /* it is still taken: by those at the event that runs now */
    bool no_funds;
};

enum voters_who {
    VOTERS_THERE,    /* those who are noted as there */
    VOTERS_EXPECTED, /* nobody is noted yet: all who are expected */
    VOTERS_MEMBERS   /* others are noted, nobody of the group: its members */
};

/* The people who vote, by name, and who they are. */
bool voters_read(const struct view *v, const struct voters_of *of, struct seen *people, enum voters_who *who,
                 struct error *e);

#endif
