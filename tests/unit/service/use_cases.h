#ifndef TESTS_UNIT_SERVICE_USE_CASES_H
#define TESTS_UNIT_SERVICE_USE_CASES_H

#include "desk.h"

/* The groups of the use cases and read models: NAME_tests in test_NAME.c. */
/* clang-format off */
#define USE_CASES(X) \
    X(closing) \
    X(convenor_calls) \
    X(edit) \
    X(lookup) \
    X(chain) \
    X(facts) \
    X(checklist) \
    X(commitments) \
    X(roles) \
    X(decisions) \
    X(themes) \
    X(people) \
    X(timeline) \
    X(lisiere) \
    X(steps_back) \
    X(event) \
    X(wishes) \
    X(canvas) \
    X(agenda) \
    X(agenda_edit) \
    X(sheet) \
    X(groups) \
    X(ballots) \
    X(room)
/* clang-format on */

#define X(name) int name##_tests(void);
USE_CASES(X)
#undef X
int edit_tests(void);
int lookup_tests(void);
int chain_tests(void);
int facts_tests(void);
int checklist_tests(void);
int commitments_tests(void);
int roles_tests(void);
int decisions_tests(void);
int themes_tests(void);
int people_tests(void);
int timeline_tests(void);
int lisiere_tests(void);
int steps_back_tests(void);
int event_tests(void);
int agenda_tests(void);
int agenda_edit_tests(void);

#endif
