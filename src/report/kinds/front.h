#ifndef REPORT_KINDS_FRONT_H
#define REPORT_KINDS_FRONT_H

/* What stands on every document of a programme: letterhead, logo, its own words for the kinds, for whom it
 * is, when it was made and how far it is. Settings of the programme hold what it chose for itself:
 *
 *   document.footer        a line at the end of every document
 *   document.title.KIND    what a kind of document is called here */

#include "report/job.h"

bool front_make(const struct report_job *job, struct doc *d, struct error *e);
/* Says behind the words on when it was written which words kept their language. After the kind was built. */
void front_close(const struct report_job *job, struct doc *d);

/* What tells one document of a programme from the others: "minutes-ev-4-sg-ali". */
bool document_key(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                  struct str *out, struct error *e);
/* Letters and digits of a text, folded, one dash for anything between; a dash before when *out has some. */
void put_slug(struct str *out, struct sv text);

#endif
