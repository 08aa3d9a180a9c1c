#ifndef APP_LOOK_H
#define APP_LOOK_H

/* From settings to what the terminal room understands. */

#include "catalyse/conf/settings.h"
#include "catalyse/tui/frame.h"
#include "catalyse/tui/style.h"

/* The theme of that name. What is missing or wrong in its file is added to the problems (in the arena) and
 * is as in the built-in one. */
void look_theme(const char *name, struct theme *out, struct arena *a, struct problems *problems);
enum glyphs look_glyphs(const struct settings *cfg, bool unicode);
/* "auto", "always" or "never". */
const char *look_colour(const struct settings *cfg);

#endif
