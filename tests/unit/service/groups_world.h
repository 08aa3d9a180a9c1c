#ifndef TESTS_UNIT_SERVICE_GROUPS_WORLD_H
#define TESTS_UNIT_SERVICE_GROUPS_WORLD_H

/* The groups of the sample, for tests of who goes where. */

#include "catalyse/service/groups.h"
#include "use_cases.h"
#include "world.h"

#define GROUPS_TEST(f) cmocka_unit_test_setup_teardown(f, groups_setup, desk_teardown)
int groups_setup(void **state);

struct groups groups_of(struct desk *d);
/* By ref: the first place of the organisation. */
int32_t org_of(const struct groups *g, const char *ref);
int32_t theme_of(const struct groups *g, const char *code);
/* The code of its theme, "" when it is nowhere. */
const char *code_at(const struct groups *g, const char *ref);
/* Solves and looks at the plan as if it were proposed. */
struct groups_plan solved(struct desk *d, struct groups *g, bool afresh);
/* Why it is there, in the desk's arena. */
const char *words_at(struct desk *d, const struct groups *g, int32_t org, bool said);
const char *words_of(struct desk *d, const struct groups *g, const char *ref, bool said);
void programme_set(struct desk *d, const char *pair);

#endif
