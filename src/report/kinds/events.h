#ifndef REPORT_KINDS_EVENTS_H
#define REPORT_KINDS_EVENTS_H

/* The event a document is about. */

#include "catalyse/service/agenda.h"
#include "catalyse/service/tables.h"
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

/* What the papers of a day are about. */
struct day {
    struct event_row event;
    struct presence people; /* expected */
    struct day_tables tables;
};

/* The next event, or else the last afternoon. */
bool day_read(const struct report_job *job, struct day *out, struct error *e);
/* The same for papers that serve blank too: before there is any event, nothing and nobody is in it. */
bool day_or_blank_read(const struct report_job *job, struct day *out, struct error *e);
/* "today with Mobility": with which other group than their own a person sits; empty: with none. */
struct sv say_guest(struct doc *d, const struct day *day, const struct person_row *p);

/* Was there, for a while at least. */
bool came(const struct presence_row *r);
/* When a block of the run of show is planned to begin. */
struct sv say_start(struct doc *d, const struct show *s, int64_t block);
/* One text over the other; either may be empty. */
struct sv say_lines(struct doc *d, struct sv over, struct sv under);

/* Its title, day and place as the front of the document; lines to fill in when it is none. */
void event_front(const struct report_job *job, struct doc *d, const struct event_row *ev);

#endif
