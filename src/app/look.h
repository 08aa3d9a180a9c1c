#ifndef APP_LOOK_H
#define APP_LOOK_H

/* From settings to what the terminal room understands. */

#include "catalyse/conf/settings.h"
#include "catalyse/tui/frame.h"
#include "catalyse/tui/style.h"

/* The theme of that name; the built-in one, and false, when its file is missing or wrong. */
bool look_theme(const char *name, struct theme *out, struct error *e);
enum glyphs look_glyphs(const struct settings *cfg, bool unicode);
/* "auto", "always" or "never". */
const char *look_colour(const struct settings *cfg);

#endif
