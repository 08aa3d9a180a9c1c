#ifndef REPORT_KINDS_VALISE_INDEX_H
#define REPORT_KINDS_VALISE_INDEX_H

#include "catalyse/report/valise.h"

#define VALISE_INDEX "index.html"

/* Appends a page that names every paper, what it is for and for whom, each a link to its file. */
bool valise_index(const struct view *v, const struct report_options *o, const struct valise *valise,
                  struct str *out, struct error *e);

#endif
