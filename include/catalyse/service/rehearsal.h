#ifndef CATALYSE_SERVICE_REHEARSAL_H
#define CATALYSE_SERVICE_REHEARSAL_H

/* Playing a run of show on a copy of the programme that is thrown away. */

#include "catalyse/service/view.h"

/* Makes the event as if it had never begun: planned, no block run, nothing given or taken. Only for a copy.
 */
bool rehearsal_prepare(const struct view *v, int64_t event, struct error *e);

#endif
