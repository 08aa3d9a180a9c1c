#ifndef SCREEN_EVENT_CHECKLIST_ENTRY_H
#define SCREEN_EVENT_CHECKLIST_ENTRY_H

#include "catalyse/service/checklist.h"
#include "screen/parts/lines.h"

/* The paper sheet of a group typed back, a line a question: "02431 what was written @owner 30/9". */
extern const struct lines_entry checklist_entry;

/* Reads such a line, which is the text of the row, into the row. */
bool checklist_typed(struct desk *d, struct sheet_row *row, struct error *e);

#endif
