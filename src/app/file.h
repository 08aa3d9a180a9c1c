#ifndef APP_FILE_H
#define APP_FILE_H

/* Opens a programme for the face; copies it before it is changed. */

#include "app/state.h"

void app_backup(struct app *a);
bool app_open_db(const char *path, const struct settings *cfg, struct db **db, struct error *e);

#endif
