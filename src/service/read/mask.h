#ifndef SERVICE_READ_MASK_H
#define SERVICE_READ_MASK_H

/* Rows on their way out, asked of the domain one by one: who may see the row, who each of its values. */

#include "catalyse/domain/audience.h"
#include "catalyse/store/record.h"

/* `(struct mask){.db = db, .viewer = …}` is ready. */
struct mask {
    struct db *db;
    struct viewer viewer;
    struct arena arena;    /* of the parent */
    struct record *parent; /* of the row looked at last; NULL: none decides */
};

void mask_deinit(struct mask *m);
/* SEEN, or why this viewer may not see the row; finds its parent. */
bool mask_row(struct mask *m, const struct record *r, enum withheld *why, struct error *e);
/* The same for a value of that row. */
enum withheld mask_value(const struct mask *m, const struct record *r, size_t field);

#endif
