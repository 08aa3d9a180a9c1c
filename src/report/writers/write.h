#ifndef REPORT_WRITERS_WRITE_H
#define REPORT_WRITERS_WRITE_H

/* A document in each of its formats, appended to *out. */

#include "report/writers/doc.h"

void write_html(const struct doc *d, struct str *out);
/* Plain pages that pandoc makes office files of. */
void write_docx(const struct doc *d, struct str *out);
void write_odt(const struct doc *d, struct str *out);
void write_markdown(const struct doc *d, struct str *out);
/* Its tables alone (RFC 4180). One table: its header and rows. Several: each below its caption, an empty
 * record between them; every record has the cells of the widest. For a spreadsheet it starts with a byte
 * order mark, and in French semicolons stand between cells and commas in decimals. */
void write_csv(const struct doc *d, struct str *out);
/* All of it as one object, without what only paper needs. */
void write_json(const struct doc *d, struct str *out);
/* Its appointments alone (RFC 5545): one that changes keeps its UID. */
void write_ics(const struct doc *d, struct str *out);

#endif
