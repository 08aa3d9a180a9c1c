#ifndef REPORT_WRITERS_LOGO_H
#define REPORT_WRITERS_LOGO_H

#include "report/writers/doc.h"

struct db;

/* Puts the picture into the document, as a data URI. `name` is that of a file beside the programme's, without
 * a folder. False, and nothing done, when it is not there, too large, or neither PNG nor JPEG. */
bool logo_read(struct db *db, struct sv name, struct doc *d);

#endif
