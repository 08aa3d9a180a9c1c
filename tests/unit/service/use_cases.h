#ifndef TESTS_UNIT_SERVICE_USE_CASES_H
#define TESTS_UNIT_SERVICE_USE_CASES_H

/* The groups of the use cases and read models. */

#include "desk.h"

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
int sheet_tests(void);
int groups_tests(void);

#endif
