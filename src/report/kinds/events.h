#ifndef REPORT_KINDS_EVENTS_H
#define REPORT_KINDS_EVENTS_H

/* The event a document is about. */

#include "report/job.h"

/* The sort a kind of document is usually about. Zero is any. */
struct event_sort {
    int stage;        /* 1 to 5 */
    const char *kind; /* a code of EVENT_KINDS */
    bool ahead;       /* the next one from today on, of whatever sort, before the last of this sort */
    bool only;        /* no other sort will do */
    int64_t id;       /* this one, whatever its sort */
};

/* The event asked for; else the one that is meant. ERR_NO_FILE when there is none. */
bool job_event(const struct report_job *job, const struct event_sort *sort, struct event_row *out,
               struct error *e);

/* The event the papers of the day are for, the next one or else the last afternoon, and who is expected. */
bool afternoon_people(const struct report_job *job, struct event_row *event, struct presence *people,
                      struct error *e);

/* Its day and hours in words. */
struct sv say_when(struct doc *d, const struct event_row *ev);
/* Its title, day and place as the front of the document. */
void event_front(const struct report_job *job, struct doc *d, const struct event_row *ev);

#endif
