#ifndef SCREEN_CALL_NEWCOMER_H
#define SCREEN_CALL_NEWCOMER_H

/* Somebody on an attendance list whom the programme does not know yet. */

#include "catalyse/service/sheet.h"
#include "screen/parts/common.h"

/* Asks for the name and the organisation, adds the person as present at the event, and remembers that `text`
 * of the sheet is that person. */
void newcomer_ask(struct desk *d, const struct sheet *sheet, int64_t event, struct sv text);

#endif
