#ifndef APP_FURNITURE_H
#define APP_FURNITURE_H

/* The frame around the screen: what its bars show. */

#include "app/state.h"

/* Tabs and hints are filled, texts borrowed from *keys. */
size_t furniture_stages(const struct app *a, struct tab tabs[static STAGES]);
size_t furniture_panels(const struct app *a, struct tab tabs[static N_PANELS_MAX],
                        size_t panels[static N_PANELS_MAX], size_t *current);
const char *stage_name(int stage); /* translated; 0 is the directory */

#endif
