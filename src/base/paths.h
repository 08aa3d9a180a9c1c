#ifndef BASE_PATHS_H
#define BASE_PATHS_H

#include "catalyse/base/mem.h"

/* The folder of message catalogues: beside the program in a build folder, else share/locale where it is
 * installed. */
char *locale_path(struct arena *a);

#endif
