#ifndef TESTS_UNIT_SERVICE_SHEET_WORLD_H
#define TESTS_UNIT_SERVICE_SHEET_WORLD_H

/* The small programme with three themes, and sheets taken into it. */

#include "catalyse/service/sheet.h"
#include "use_cases.h"

#define SHEET_TEST(f) cmocka_unit_test_setup_teardown(f, sheet_setup, desk_teardown)
int sheet_setup(void **state);

struct sheet_result take(struct desk *d, const char *sheet, struct sv text, const struct sheet_meaning *map,
                         size_t n_map);
void check_counts(struct sheet_result r, size_t added, size_t changed, size_t unchanged, size_t refused);

#endif
