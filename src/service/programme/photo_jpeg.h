#ifndef SERVICE_PROGRAMME_PHOTO_JPEG_H
#define SERVICE_PROGRAMME_PHOTO_JPEG_H

#include "catalyse/base/error.h"
#include "catalyse/base/str.h"

/* A JPEG made anew, appended to *out: upright, of at most `most` bytes, no larger than a sheet needs to be
 * read, without anything but the picture (no place, no camera, no hour); one that is so stays as it is.
 * `name` is what errors call it. ERR_DATA when it is broken, cut short, too large to be unpacked, or in the
 * colours of a printing press. */
bool photo_jpeg(struct sv bytes, const char *name, size_t most, struct str *out, struct error *e);

#endif
