#ifndef APP_PANELS_H
#define APP_PANELS_H

/* Which panels of a stage are shown, in which order. */

#include "app/state.h"

bool panel_shown(const struct app *a, size_t panel);
/* One that is not: whether the programme only has to put it in use, as far as the viewer sees, and doing so.
 */
bool panel_off(const struct app *a, size_t panel);
bool panel_put_in_use(struct app *a, size_t panel, struct error *e);
/* Those of the stage on the screen, those that the block under way needs first (*needed of them, the run of
 * show included). */
size_t panels_in_order(const struct app *a, size_t out[static N_PANELS_MAX], size_t *needed);
/* Where the block under way (live_runs) is done: the first panel it needs; its run of show, when it needs
 * none or one of them is on the screen. The code of a panel. */
const char *panels_of_block(const struct app *a);

#endif
