#ifndef SCREEN_CALL_NEWCOMER_H
#define SCREEN_CALL_NEWCOMER_H

/* Somebody on an attendance list whom the programme does not know yet. */

#include "catalyse/service/sheet.h"
#include "screen/parts/common.h"

/* Asks for the name and the organisation, adds the person as present at the event, remembers that `text` of
 * the sheet is that person, and tells the screen, which must live until then. */
typedef void newcomer_told(struct desk *d, const struct screen *s, const struct sheet *sheet, struct sv text,
                           struct named org);
void newcomer_ask(struct desk *d, const struct screen *s, const struct sheet *sheet, int64_t event,
                  struct sv text, newcomer_told *told);

#endif
