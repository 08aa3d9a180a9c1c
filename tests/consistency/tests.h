#ifndef TESTS_CONSISTENCY_TESTS_H
#define TESTS_CONSISTENCY_TESTS_H

#include "../support/check.h"

/* Each runs its group and returns the number of failures. */
int themes_tests(void);
int man_tests(void);
int keys_tests(void);
int panels_tests(void);

#endif
