#ifndef CATALYSE_SERVICE_PICTURES_H
#define CATALYSE_SERVICE_PICTURES_H

/* Pictures inside the programme's file: rows of `picture`, their bytes as a data URI. One is the logo of the
 * documents, the others belong to the photos of the sheets of a group. */

#include "catalyse/service/edit.h"

enum { PICTURE_MAX = 256 * 1024 }; /* bytes of its file */

/* The row that is the logo of all documents. */
#define PICTURE_LOGO "LOGO"

/* A file as a data URI, added to *uri. A JPEG is made anew: upright, as small as PICTURE_MAX asks for,
 * without the place and the camera it comes from. ERR_DATA when another one is too large, when a JPEG cannot
 * be read to its end, or when it is neither PNG nor JPEG nor an SVG that is a drawing and nothing else: no
 * script, nothing brought in from elsewhere. */
bool picture_read(const char *path, struct str *uri, struct error *e);

/* The same back into a file; how the name of such a file ends. */
bool picture_write(const char *path, struct sv uri, struct error *e);
const char *picture_ending(struct sv uri);

/* Takes the file in as the logo, in place of the one there was: one undo. */
bool logo_set(const struct view *v, const char *path, struct error *e);
/* The logo's data URI, empty without one; never anything but a picture in base 64. */
bool logo_read(const struct view *v, struct sv *uri, struct error *e);

struct photo_row {
    struct named row;
    struct sv name; /* of its file; empty when that is not for the viewer */
    struct sv caption;
    struct named block; /* of the run of show it is of; id 0: not known */
    struct sv panels;   /* that the block opens */
    int64_t bytes;      /* 0: the file itself is not in the programme */
    struct sv picture;  /* its data URI as logo_read gives it; empty without one or unless asked for */
};
struct photos {
    struct photo_row *v;
    size_t n;
    size_t withheld;
};

/* What a photo shows: the sheet of a group, of what is typed in that panel; empty: not known. */
struct photo_of {
    int64_t subgroup;
    struct sv panel;
};

/* Takes a PNG or a JPEG in as a photo of the group, and of the block of the run of show that opens the panel:
 * of the latest event, or under way. A photo of that name whose file is not in the programme yet gets it; the
 * same picture is not taken twice (ERR_DATA). One undo. */
bool photo_add(const struct view *v, const char *path, const struct photo_of *of, struct edit_result *out,
               struct error *e);
/* Those of a group; of one event, and of none, unless `event` is 0. */
bool photos_read(const struct view *v, int64_t subgroup, int64_t event, bool pictures, struct photos *out,
                 struct error *e);
/* The data URI of the photo with that ref; empty when it is no longer there or not for the viewer. */
bool photo_picture(const struct view *v, struct sv photo, struct sv *uri, struct error *e);

#endif
