#ifndef SCREEN_DIRECTORY_DOCUMENT_LOOKS_H
#define SCREEN_DIRECTORY_DOCUMENT_LOOKS_H

/* What a programme chooses for all its documents. Each is a change that undo takes back. */

#include "catalyse/report/report.h"
#include "catalyse/screen/screen.h"

/* The letterhead, the line at the foot or the logo. */
enum reply document_looks(struct desk *d);
/* What this kind of document is called here; empty: as everywhere. */
enum reply document_rename(struct desk *d, const struct report_kind *kind);

#endif
