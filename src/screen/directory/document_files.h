#ifndef SCREEN_DIRECTORY_DOCUMENT_FILES_H
#define SCREEN_DIRECTORY_DOCUMENT_FILES_H

/* Documents as files beside the programme's own. One that takes long says so, and Esc gives it up. */

#include "catalyse/report/report.h"
#include "catalyse/screen/screen.h"

/* A file is for its usual readers, whoever looks at the screen; subgroup 0: it speaks of all. */
struct view document_view(const struct desk *d, const struct report_kind *kind, int64_t subgroup);
/* Asks in which form it is wanted; of the options it takes the subgroup, the event and what was sent. */
enum reply document_save(struct desk *d, const struct report_kind *kind, const struct report_options *of);
/* The same of what is kept about one person, for that person alone. */
enum reply person_paper(struct desk *d, int64_t participant);
/* The folder of the day; what it had under the same names is replaced. */
enum reply valise_save(struct desk *d);

#endif
