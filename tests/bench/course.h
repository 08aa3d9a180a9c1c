#ifndef TESTS_BENCH_COURSE_H
#define TESTS_BENCH_COURSE_H

#include "drive.h"

/* One program in a terminal, from its start to its end. */
struct course {
    const char *argv[5];
    const char *first; /* on its first picture */
    const char *there; /* keys to a list; NULL: it is one, and has nothing but it */
    const char *shown; /* then */
    const char *quit;
    struct figures *out;
    bool flood, work; /* 200 keys at once; panels, wishes typed and kept */
};

extern const char *const course_env[]; /* English, so that the texts to wait for are known */

/* Each is one round of what it measures; false when the program did not do it (the screen is printed then).
 */
bool course_run(const struct course *c);
/* Ten seconds in which nobody does anything. */
bool course_idle(const struct course *c);
/* Ten seconds in which a block of a run of show counts down; `there` leads to the block, beside `shown`. */
bool course_countdown(const struct course *c);
/* A long day: 10,000 keys and 100 changes of panels. */
bool course_endure(const struct course *c);

#endif
