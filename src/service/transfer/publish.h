#ifndef SERVICE_TRANSFER_PUBLISH_H
#define SERVICE_TRANSFER_PUBLISH_H

/* What is made under a name beside its own, and takes its own once it is whole. */

#include "catalyse/base/error.h"
#include "catalyse/base/mem.h"

/* A name in the same folder that nothing has: "DIR/.NAME.part-1a2b". In the arena. */
char *publish_name(struct arena *a, const char *path);
/* ERR_CANNOT_CREATE when something is at `path`; an empty folder may be there when `folder`. */
bool publish_free(const char *path, bool folder, struct error *e);
/* Gives a file its name; ERR_CANNOT_CREATE, and the file removed, when another took it meanwhile. */
bool publish_file(const char *part, const char *path, struct error *e);
/* The same for a folder, which may replace an empty one. */
bool publish_folder(const char *part, const char *path, struct error *e);

#endif
