#ifndef TESTS_UNIT_SERVICE_TESTS_H
#define TESTS_UNIT_SERVICE_TESTS_H

#include "../../support/check.h"
#include "catalyse/base/fs.h"

/* Each runs its group and returns the number of failures. */
int csv_tests(void);
int dump_tests(void);
int merge_tests(void);
int schema_tests(void);
int share_tests(void);
int rows_tests(void);
int import_tests(void);
int session_tests(void);
int use_case_tests(void); /* see use_cases.c */
int sample_tests(void);

/* A path below $HOME (made by the runner, removed after), its folders made; in the arena. */
const char *path_below_home(struct arena *a, const char *name);
/* Writes a file there and gives its path, in the arena. */
const char *file_with(struct arena *a, const char *name, struct sv text);

#endif
