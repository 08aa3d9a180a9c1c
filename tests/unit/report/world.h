#ifndef TESTS_UNIT_REPORT_WORLD_H
#define TESTS_UNIT_REPORT_WORLD_H

/* The sample programme, as of 1 December 2026, and documents made of it. */

#include "catalyse/domain/entities.h"
#include "catalyse/report/report.h"
#include "catalyse/service/edit.h"
#include "catalyse/store/list.h"
#include "tests.h"

struct world {
    struct arena a;     /* the programme's */
    struct arena pages; /* one document's */
    struct db *db;
};

int world_setup(void **state);
int world_teardown(void **state);

int64_t world_id(struct world *w, const char *entity, const char *ref);
struct view world_view(struct world *w, struct viewer viewer);
void world_add(struct world *w, const char *entity, const struct pair *pairs, size_t n);
/* A second afternoon, EV-8, held on 15 December; it is the day after. */
void world_afternoon(struct world *w);
/* The minutes of an event for the organisers, in English. */
void world_minutes(struct world *w, const char *event, struct str *out);
/* All rows of all entities, by entity and in the order of their ids, after `change` was asked about each. */
enum { ENTITIES_MAX = 128 };
struct rows {
    struct arena a;
    struct list_rows of[ENTITIES_MAX];
};
void world_change(struct world *w, void (*change)(struct arena *a, struct record *r, size_t row),
                  struct rows *rows);

/* A kind that is there. */
const struct report_kind *world_kind(const char *code);
/* Appends a document; fails the test when it cannot be made. */
void world_write(struct world *w, struct viewer viewer, const char *kind, const struct report_options *o,
                 struct str *out);

#endif
