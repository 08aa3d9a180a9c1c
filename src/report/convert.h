#ifndef REPORT_CONVERT_H
#define REPORT_CONVERT_H

#include "catalyse/base/error.h"
#include "catalyse/base/str.h"

/* Appends the Markdown text as a docx or odt file made by pandoc, which is run without a shell. ERR_MISSING
 * when it is not installed, ERR_IO when it fails; nothing is appended then. */
bool convert(struct sv markdown, const char *format, struct str *out, struct error *e);

#endif
