#ifndef SCREEN_EVENT_CANVAS_PHOTOS_H
#define SCREEN_EVENT_CANVAS_PHOTOS_H

/* The photos of the sheets of a group, beside what is typed from them. */

#include "catalyse/service/canvas.h"
#include "screen/parts/lines.h"

/* Adds to the title which photos of that sheet there are. */
void canvas_photos_title(struct lines_screen *s, enum canvas_kind kind, const struct photos *photos);
/* Asks for a photo of that sheet of the group shown, and takes it in. */
enum reply canvas_photo_pick(const struct lines_screen *s, struct desk *d, enum canvas_kind kind);

#endif
