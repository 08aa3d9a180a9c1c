#ifndef SERVICE_PROGRAMME_PROJECT_SHEET_H
#define SERVICE_PROGRAMME_PROJECT_SHEET_H

/* A project with its canvas, budget, flows, indicators and consortium. */

#include "catalyse/service/subgroups.h"

/* id 0 leaves *out empty. Rows withheld are added to *withheld. Inside a read. */
bool project_sheet_load(const struct view *v, int64_t id, struct project_sheet *out, size_t *withheld,
                        struct error *e);

#endif
