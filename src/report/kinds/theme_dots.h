#ifndef REPORT_KINDS_THEME_DOTS_H
#define REPORT_KINDS_THEME_DOTS_H

/* What the webinar says of the themes. */

#include "catalyse/service/themes.h"
#include "report/job.h"

/* Puts the themes most dots first, and a bar for each that was not merged. */
void theme_dots_put(struct doc *d, struct theme_map *map);

#endif
