#ifndef TEST_PROPERTY_GROUPS_H
#define TEST_PROPERTY_GROUPS_H

#include <stdint.h>

/* Each runs its group and returns the number of failures. */
int undo_tests(uint64_t seed);
int trip_tests(uint64_t seed);
int registry_tests(void);
int events_tests(uint64_t seed);
int faces_tests(void);
int offers_tests(void);
int audience_tests(void);
int hostile_tests(void);
int drafts_tests(void);

#endif
