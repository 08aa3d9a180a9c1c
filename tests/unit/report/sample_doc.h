#ifndef TESTS_UNIT_REPORT_SAMPLE_DOC_H
#define TESTS_UNIT_REPORT_SAMPLE_DOC_H

#include "report/writers/write.h"

/* A document with one block of each kind, every text of it `text`. */
void doc_of(struct doc *d, struct arena *a, enum lang lang, struct sv text);

#endif
