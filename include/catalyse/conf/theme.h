#ifndef CATALYSE_CONF_THEME_H
#define CATALYSE_CONF_THEME_H

/* Theme files: NAME.ini in the user's themes folder ($XDG_CONFIG_HOME/catalyse/themes), else among those
 * shipped. Section [roles] says `role = "foreground on background, bold"`; what a role and a colour are is
 * for the one who draws. */

#include "catalyse/conf/ini.h"

/* The theme that is built in: nothing is set on top of it. */
#define THEME_DEFAULT "default"

/* Reads a theme; *roles is its [roles] section, in the arena; empty for THEME_DEFAULT, unless the user has
 * one of that name. False when no such theme exists (with the nearest name as a hint), it cannot be read, or
 * it has no [roles]. Bad lines stand in ini->problems. */
bool theme_load(const char *name, struct arena *a, struct ini *ini, const struct ini_section **roles,
                struct error *e);

/* The names of all themes, sorted, each once. */
bool theme_names(struct arena *a, const char *const **names, size_t *n, struct error *e);

#endif
