#ifndef REPORT_WRITERS_CONVERT_H
#define REPORT_WRITERS_CONVERT_H

#include "catalyse/base/error.h"
#include "catalyse/base/str.h"
#include "catalyse/report/report.h"

/* Appends the text (what write.h writes for that format) as a file another program makes of it: pandoc for
 * docx and odt, weasyprint for pdf. It is run without a shell; the watch is told each tenth of a second, and
 * heard: then the other program is ended too. ERR_MISSING when it is not installed, ERR_IO when it fails,
 * ERR_USAGE when it was given up; nothing is appended then. */
bool convert(struct sv text, enum report_format format, const struct watch *watch, struct str *out,
             struct error *e);

/* Whether those who wait want it no more: then the error says so, ERR_USAGE. */
bool given_up(const struct watch *watch, struct error *e);

#endif
