#ifndef SERVICE_SESSION_SESSION_ROWS_H
#define SERVICE_SESSION_SESSION_ROWS_H

/* The rows of a session folder, in two passes: first which rows there are (entity, ref, id), then each as a
 * record whose references are found, wherever in the folder they point. */

#include "catalyse/base/vec.h"
#include "catalyse/service/csv.h"
#include "service/session/session_folder.h"
#include "service/transfer/intake.h"
#include "service/transfer/refs.h"

struct ini_row {
    const struct ini_file *file;
    const struct ini_section *section;
    const struct entity *entity;
    struct sv ref;
    int pos; /* among the rows of its entity, from 1 */
};

struct csv_rows {
    struct csv_file *file;
    struct csv_reader *reader; /* NULL when it could not be read: told */
    struct intake *columns;
    int ref, id; /* columns, -1 when they are not there */
};

struct session {
    struct db *db; /* makes ids */
    struct arena *a;
    struct told told;
    struct folder folder;
    VEC(struct ini_row) inis;
    struct csv_rows *csvs;
    struct refs refs;
    bool **claimed; /* by entity_index, then by position in its idmap: a row with this ref was built */
    int32_t today;
};

/* Reads the folder and finds its rows. False when it cannot be read at all; what is wrong inside is told.
 * Close it in both cases. */
bool session_open(const char *folder, struct db *db, struct arena *a, struct session *s, struct error *e);
void session_close(struct session *s);

/* Given each row that is good, and the arena it lives in until this returns. ERR_DATA refuses the row, any
 * other error stops the reading. */
typedef bool session_take(void *ctx, struct arena *a, struct record *r, struct error *e);

/* Builds every row. What is wrong is told; false only when `take` says so. */
bool session_build(struct session *s, session_take *take, void *ctx, struct error *e);

#endif
