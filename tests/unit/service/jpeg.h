#ifndef TESTS_UNIT_SERVICE_JPEG_H
#define TESTS_UNIT_SERVICE_JPEG_H

#include "catalyse/base/str.h"

/* A photo as a telephone takes it: noise over four quarters, red and green above blue and white when it is
 * held upright, notes with a place. `turn`: how it was held, 1 … 8; stored so that it shows upright. */
struct jpeg_ask {
    int width, height; /* as stored */
    int turn;
    int quality;
    bool passes, press; /* in several passes; in the colours of a printing press */
};

void jpeg_make(const struct jpeg_ask *ask, struct str *out);
/* What is in it. */
struct jpeg_seen {
    int width, height;
    char corners[5]; /* "rgbw" when it stands upright, as it is stored */
};
struct jpeg_seen jpeg_look(struct sv bytes);

#endif
