#ifndef TESTS_UNIT_SERVICE_USE_CASES_H
#define TESTS_UNIT_SERVICE_USE_CASES_H

#include "desk.h"

/* The groups of the use cases and read models: NAME_tests in test_NAME.c. */
/* clang-format off */
#define USE_CASES(X) \
    X(closing) \
    X(convenor_calls) \
    X(edit) \
    X(elections) \
    X(lookup) \
    X(chain) \
    X(facts) \
    X(checklist) \
    X(commitments) \
    X(roles) \
    X(decisions) \
    X(themes) \
    X(people) \
    X(pictures) \
    X(photo_jpeg) \
    X(timeline) \
    X(lisiere) \
    X(steps_back) \
    X(event) \
    X(wishes) \
    X(recast) \
    X(modalities) \
    X(canvas) \
    X(agenda) \
    X(agenda_edit) \
    X(sheet) \
    X(sheet_days) \
    X(sheet_doubts) \
    X(sheet_lists) \
    X(sheet_marks) \
    X(sheet_tools) \
    X(groups) \
    X(groups_several) \
    X(groups_why) \
    X(groups_crowd) \
    X(groups_said) \
    X(rotations) \
    X(tables) \
    X(timetable) \
    X(ballots) \
    X(ballots_mishaps) \
    X(room) \
    X(budget) \
    X(committees) \
    X(plenary) \
    X(roti) \
    X(steps) \
    X(structuring) \
    X(selfdiag) \
    X(level) \
    X(withdrawal) \
    X(reviews)
/* clang-format on */

#define X(name) int name##_tests(void);
USE_CASES(X)
#undef X

#endif
