#ifndef TESTS_UNIT_CLI_TESTS_H
#define TESTS_UNIT_CLI_TESTS_H

#include "../../support/check.h"
#include "catalyse/base/str.h"
#include "cli/command.h"

/* Each runs its group and returns the number of failures. */
int words_tests(void);
int help_tests(void);
int complete_tests(void);
int out_tests(void);
int ask_tests(void);

/* What `print` writes to standard output. */
void printed(void (*print)(const void *ctx), const void *ctx, struct str *out);

#endif
