#ifndef REPORT_FOLDER_H
#define REPORT_FOLDER_H

/* A folder of files that are all written or none: they gather in one beside or in it, which takes its name in
 * the end. */

#include "catalyse/base/fs.h"
#include "catalyse/match/watch.h"

struct folder {
    const char *path, *part; /* in the arena */
    struct arena *arena;
    const struct watch *watch;
    size_t n;
};

bool folder_begin(struct folder *f, struct arena *a, const char *path, const struct watch *watch,
                  struct error *e);
/* ERR_USAGE once those who wait have given up. */
bool folder_put(struct folder *f, const char *name, struct sv data, struct error *e);
/* `ok`: all are there; else, or when the name cannot be had, nothing stays. Returns whether they are. */
bool folder_end(struct folder *f, bool ok, struct error *e);

#endif
