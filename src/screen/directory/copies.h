#ifndef SCREEN_DIRECTORY_COPIES_H
#define SCREEN_DIRECTORY_COPIES_H

/* Copies of the programme to hand over: without what their readers may not see. */

#include "catalyse/screen/screen.h"

/* Asks for whom it is, then in which file. */
enum reply copy_ask(struct desk *d);

#endif
