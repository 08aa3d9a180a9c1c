#ifndef TESTS_BENCH_SHOTS_H
#define TESTS_BENCH_SHOTS_H

#include "sample.h"
#include "stock.h"

/* Commands that run to their end, each beside its baseline; milliseconds. */
struct shots {
    struct sample version, nothing; /* catalyse --version; true */
    struct sample list, one_shot;   /* catalyse list of 430 people; sqlite3 on the same rows */
    struct sample import,
        raw_import; /* 100,000 people; sqlite3's .import of the same rows into the same table */
    struct sample import_few, raw_few; /* the same of 400 */
    struct sample report, rows;        /* a document of 430 people; a bare program that writes their rows */
    struct sample act, commit;         /* one row kept with its undo; one row in a bare table */
    struct sample rested;              /* the same in a bare table, at the pace of a person */
    struct sample copy, raw_copy;      /* of the file; by sqlite3_backup */
};

bool shots_small(struct stock *s, struct shots *out);
bool shots_import(struct stock *s, struct shots *out);
/* `folder`: of the baselines. */
bool shots_report(struct stock *s, const char *folder, struct shots *out);
bool shots_disk(struct stock *s, const char *folder, struct shots *out);
void shots_deinit(struct shots *s);

#endif
