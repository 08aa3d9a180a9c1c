#ifndef SCREEN_FOLLOW_SIGNED_DOCUMENT_H
#define SCREEN_FOLLOW_SIGNED_DOCUMENT_H

/* What a group shows to a gate: a document that is signed. */

#include "catalyse/screen/screen.h"

/* Asks of which member the board minute is, among those that have not signed, then its day and its file. */
enum reply board_minute_ask(struct desk *d, int64_t group);
/* Asks on which day the agreement was signed and where it is kept, then how far the project is now. */
enum reply agreement_ask(struct desk *d, int64_t group);

#endif
