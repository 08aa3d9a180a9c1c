#ifndef TESTS_CONSISTENCY_TESTS_H
#define TESTS_CONSISTENCY_TESTS_H

#include "../support/check.h"
#include "catalyse/base/str.h"

/* Reads a file of the tree whole; out is the caller's. */
void kept_read(const char *path, struct str *out);
/* Fails unless the file at path says `now`; UPDATE=1 makes it so. */
void kept_check(const char *path, struct sv now);

/* Each runs its group and returns the number of failures. */
int themes_tests(void);
int man_tests(void);
int keys_tests(void);
int panels_tests(void);
int palette_tests(void);
int guide_tests(void);
int plurals_tests(void);

#endif
