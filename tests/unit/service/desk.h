#ifndef TESTS_UNIT_SERVICE_DESK_H
#define TESTS_UNIT_SERVICE_DESK_H

/* A programme in a new file, and short words to fill it. */

#include "catalyse/base/date.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/facts.h"
#include "catalyse/store/query.h"
#include "catalyse/store/record.h"
#include "tests.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define DESK_TEST(f) cmocka_unit_test_setup_teardown(f, desk_setup, desk_teardown)

struct desk {
    struct arena a;
    struct error e;
    struct db *db;
    struct view v;
    struct warnings warnings; /* of the last row that was written */
};

/* As of 2026-12-01, seen by the facilitator. */
int desk_setup(void **state);
int desk_teardown(void **state);

void must(struct desk *d, bool ok); /* fails the test with the error's text */
/* The call failed with this code, and its text holds this. */
void refused(struct desk *d, bool ok, enum error_code code, const char *part);

/* What the guide says by this rule; NULL: it does not. */
const struct hint *hint_said(struct desk *d, const char *code);

/* Adds a row from "field=text" words, NULL at the end; its id. */
int64_t put(struct desk *d, const char *entity, ...);
/* Changes one. */
void set(struct desk *d, const char *entity, int64_t id, ...);
/* The same, for calls that are refused. */
bool try_put(struct desk *d, const char *entity, ...);
bool try_set(struct desk *d, const char *entity, int64_t id, ...);
/* What a field holds, as in files. */
const char *field_of(struct desk *d, const char *entity, int64_t id, const char *field);
int64_t number(struct desk *d, const char *sql);
int64_t ref_id(struct desk *d, const char *entity, const char *ref);
/* Whether one of the last warnings has this code. */
bool warned(const struct desk *d, const char *code);

/* A programme with its five stages, three organisations ORG-1 … ORG-3, a fund ORG-4, a theme COM, a group
 * SG-1 of the three, its project PRJ-1, people P-1 (may commit) and P-2 (may not), a type of commitment
 * TYPE-1 in days. */
void small_programme(struct desk *d);

#endif
