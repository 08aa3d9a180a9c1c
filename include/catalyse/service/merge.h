#ifndef CATALYSE_SERVICE_MERGE_H
#define CATALYSE_SERVICE_MERGE_H

/* Takes into a programme what was added and changed in another copy of it: one transaction, one undo.
 *
 * Rows are the same when their ids are: those of two laptops never meet. A row that is not here is added; one
 * that differs is changed when it was changed later there, and stays when it was changed later here. Nothing
 * is removed: what was deleted here and not there comes back. A new row whose ref another row bears here gets
 * the ref with a number behind it. Taken in again, the same copy changes nothing. */

#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include <stdio.h>

struct db;

/* The ref that a row had there, and the one it has here. */
struct merge_ref {
    const struct entity *entity;
    struct sv there, here;
};

struct merge_result {
    size_t added, changed, unchanged;
    size_t kept; /* changed later here */
    VEC(struct merge_ref) refs;
};

/* From a programme file, or from a dump that is read to its end; `name` stands in messages. False: nothing
 * was changed; ERR_DATA when it is another programme. The result lives in the arena. */
bool merge_file(struct db *db, const char *path, struct arena *a, struct merge_result *out, struct error *e);
bool merge_dump(struct db *db, FILE *in, const char *name, struct arena *a, struct merge_result *out,
                struct error *e);

#endif
