#ifndef CATALYSE_SERVICE_SINK_H
#define CATALYSE_SERVICE_SINK_H

/* Where long output goes, piece by piece: a file, a pipe, a text in memory. */

#include "catalyse/base/error.h"
#include "catalyse/base/str.h"
#include <stdio.h>

struct sink {
    bool (*put)(void *ctx, struct sv bytes, struct error *e);
    void *ctx;
};

struct sink sink_to_str(struct str *out); /* appends; never fails */
/* Buffered by stdio: the caller flushes and closes, and looks at the result of that. */
struct sink sink_to_file(FILE *out);

/* Hands over what is in `text` and empties it, when it is at least `enough` bytes. */
bool sink_flush(struct sink out, struct str *text, size_t enough, struct error *e);

#endif
