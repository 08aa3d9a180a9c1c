#ifndef APP_GUIDE_LINE_H
#define APP_GUIDE_LINE_H

/* How a hint of "What now?" is said where it has no room. */

#include "catalyse/base/str.h"

/* A hint that names `name`, on so many rows of so many columns: whole; else what is so without what to do
 * about it; else with the name cut short; whole again where all that would say too little. Borrows from
 * `text`, or from *cut, which is cleared first. */
struct sv guide_line(struct sv text, struct sv name, int rows, int cols, struct str *cut);

#endif
