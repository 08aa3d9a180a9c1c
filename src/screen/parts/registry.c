#include "screen/screens.h"
#include <string.h>

#define X(name) &name##_screen,
const struct screen_ops *const SCREENS[] = {ALL_SCREENS(X)};
#undef X

const size_t N_SCREENS = sizeof SCREENS / sizeof *SCREENS;

const struct screen_ops *screen_find(const char *name) {
    for (size_t i = 0; i < N_SCREENS; i++)
        if (name && !strcmp(SCREENS[i]->name, name)) return SCREENS[i];
    return NULL;
}
