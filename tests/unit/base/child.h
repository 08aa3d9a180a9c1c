#ifndef TEST_BASE_CHILD_H
#define TEST_BASE_CHILD_H

#include "catalyse/base/str.h"

/* Runs fn in a process of its own; its stderr goes to *said. Returns the status of waitpid. */
int child_run(void (*fn)(void), struct str *said);

#endif
