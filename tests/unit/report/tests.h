#ifndef TESTS_UNIT_REPORT_TESTS_H
#define TESTS_UNIT_REPORT_TESTS_H

#include "../../support/check.h"
#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Each runs its group and returns the number of failures. */
int typeset_tests(void);
int html_tests(void);
int markdown_tests(void);
int csv_tests(void);
int ics_tests(void);
int person_tests(void);
int front_tests(void);
int theme_map_tests(void);
int valise_tests(void);
int letters_tests(void);
int convert_tests(void);
int kinds_tests(void);
int sample_tests(void);
int private_tests(void);
int minutes_tests(void);
int minutes_votes_tests(void);
int review_tests(void);
int access_tests(void);
int kept_tests(void);
int consortium_tests(void);

/* Fails, showing the text, unless it holds (does not hold) `what`. */
void has(struct sv text, const char *what);
void lacks(struct sv text, const char *what);
/* How many times it stands there. */
size_t times(struct sv text, const char *what);

/* Runs a program without a shell, `text` on its standard input; its exit status, 127 when it is not there. */
int run_with(const char *const argv[], struct sv text);

#endif
