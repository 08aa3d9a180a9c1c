#ifndef CATALYSE_SERVICE_PICTURES_H
#define CATALYSE_SERVICE_PICTURES_H

/* Pictures inside the programme's file: rows of `picture`, their bytes as a data URI. */

#include "catalyse/service/view.h"

enum { PICTURE_MAX = 256 * 1024 }; /* bytes of its file */

/* The row that is the logo of all documents. */
#define PICTURE_LOGO "LOGO"

/* A file as a data URI, added to *uri. ERR_DATA when it is too large, or neither PNG nor JPEG nor an SVG that
 * is a drawing and nothing else: no script, nothing brought in from elsewhere. */
bool picture_read(const char *path, struct str *uri, struct error *e);

/* Takes the file in as the logo, in place of the one there was: one undo. */
bool logo_set(const struct view *v, const char *path, struct error *e);
/* The logo's data URI, empty without one; never anything but a picture in base 64. */
bool logo_read(const struct view *v, struct sv *uri, struct error *e);

#endif
