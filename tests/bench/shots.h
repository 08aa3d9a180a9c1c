#ifndef TESTS_BENCH_SHOTS_H
#define TESTS_BENCH_SHOTS_H

#include "sample.h"
#include "stock.h"

/* Commands that run to their end, each beside its baseline; milliseconds. */
struct shots {
    struct sample version, nothing; /* catalyse --version; true */
    struct sample list, one_shot;   /* catalyse list of 430 people; sqlite3 on the same rows */
    struct sample import,
        raw_import;       /* 100,000 people; sqlite3's .import of the same rows into the same table */
    struct sample commit; /* of one row */
};

bool shots_small(struct stock *s, struct shots *out);
bool shots_import(struct stock *s, struct shots *out);
bool shots_commit(struct stock *s, const char *insert, struct shots *out);
void shots_deinit(struct shots *s);

#endif
