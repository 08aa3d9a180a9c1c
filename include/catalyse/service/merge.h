#ifndef CATALYSE_SERVICE_MERGE_H
#define CATALYSE_SERVICE_MERGE_H

/* Takes into a programme what was added and changed in another copy of it: one transaction, one undo.
 *
 * Rows are the same when their ids are: those of two laptops never meet; settings when their names are. A row
 * that is not here is added; one that differs is changed when it was changed later there, and stays when it
 * was changed later here. Where each copy put one of two rows into the other, that stays as it is here.
 * Nothing is removed: what was deleted here and not there comes back. A proposal of groups, a plan of who
 * sits where at an event, or the text of a validated document, is taken whole: of two the later one stands. A
 * new row whose ref another row bears here gets the ref with a number behind it, and rows that name it by its
 * ref (what was left open, changes of state) follow. Taken in again, the same copy changes nothing. */

#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include <stdio.h>

struct db;

/* The ref that a row had there, and the one it has here. */
struct merge_ref {
    const struct entity *entity;
    struct sv there, here;
};

enum merge_fate {
    MERGE_ADDED,
    MERGE_CHANGED,
    MERGE_KEPT,            /* differs there, and stays as it is here */
    MERGE_WOULD_LOOP,      /* the same, since it would lead back to itself */
    MERGE_CHANGED_IN_PART, /* changed, but for what would lead back to itself */
};

struct merge_row {
    const struct entity *entity;
    enum merge_fate fate;
    struct sv ref; /* here */
    const char *title;
};

struct merge_result {
    size_t added, changed, unchanged;
    size_t kept; /* differ there, and stay as they are here */
    VEC(struct merge_ref) refs;
    VEC(struct merge_row) rows; /* of a dry run: all that differ */
};

/* From a programme file, or from a dump that is read to its end; `name` stands in messages. False: nothing
 * was changed; ERR_DATA when it is another programme. A dry run says the same and changes nothing. The result
 * lives in the arena. */
bool merge_file(struct db *db, const char *path, bool dry_run, struct arena *a, struct merge_result *out,
                struct error *e);
bool merge_dump(struct db *db, FILE *in, const char *name, bool dry_run, struct arena *a,
                struct merge_result *out, struct error *e);

#endif
