#ifndef TESTS_UNIT_CONF_TESTS_H
#define TESTS_UNIT_CONF_TESTS_H

#include "../../support/check.h"
#include "catalyse/base/fs.h"
#include "catalyse/conf/ini.h"

/* Each runs its group and returns the number of failures. */
int ini_tests(void);
int ini_write_tests(void);
int settings_tests(void);
int theme_tests(void);

/* Writes a file below $HOME (made by the runner, removed after) and gives its path, in the arena. */
const char *file_with(struct arena *a, const char *name, struct sv text);
/* The problems, one a line, without the path; in the arena. */
const char *problems_text(struct arena *a, const struct problems *p, const char *path);

#endif
