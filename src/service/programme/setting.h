#ifndef SERVICE_PROGRAMME_SETTING_H
#define SERVICE_PROGRAMME_SETTING_H

#include "catalyse/service/view.h"

/* Sets a setting of the programme; *id is its row. Only inside tx_run. */
bool setting_write(const struct view *v, const char *name, struct sv value, int64_t *id, struct error *e);

#endif
