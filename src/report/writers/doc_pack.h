#ifndef REPORT_WRITERS_DOC_PACK_H
#define REPORT_WRITERS_DOC_PACK_H

/* A document as lines that can be kept and read back, in whatever format it is written then: a text between
 * quotation marks or a number on each. Not kept: the logo, the bytes of pictures, when it was made. */

#include "report/writers/doc.h"

struct error;

/* Appends a document that was closed. */
void doc_pack(const struct doc *d, struct str *out);
/* Reads it back into an empty document with an arena and a language. ERR_DATA when the lines are not one. */
bool doc_unpack(struct sv lines, struct doc *out, struct error *e);

#endif
