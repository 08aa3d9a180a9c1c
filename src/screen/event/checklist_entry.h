#ifndef SCREEN_EVENT_CHECKLIST_ENTRY_H
#define SCREEN_EVENT_CHECKLIST_ENTRY_H

#include "screen/parts/lines.h"

/* The paper sheet of a group typed back, a line a question: "02431 what was written @owner". */
extern const struct lines_entry checklist_entry;

#endif
