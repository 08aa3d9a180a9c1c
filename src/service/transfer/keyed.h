#ifndef SERVICE_TRANSFER_KEYED_H
#define SERVICE_TRANSFER_KEYED_H

/* Rows by a key that several may bear: a folded name, names and an organisation. */

#include "catalyse/base/vec.h"
#include "service/transfer/idmap.h"

struct keyed {
    int64_t id;
    struct sv extra; /* what tells rows of one key apart, or empty */
    size_t next;     /* position of the next one of this key, from 1; 0: none */
};

/* `(struct keyed_rows){0}` is a valid empty one. */
struct keyed_rows {
    struct idmap heads; /* key → position of its first row, from 1 */
    VEC(struct keyed) rows;
};

/* Copies both texts. */
void keyed_add(struct keyed_rows *m, struct arena *a, struct sv key, int64_t id, struct sv extra);
const struct keyed *keyed_first(const struct keyed_rows *m, struct sv key);
const struct keyed *keyed_next(const struct keyed_rows *m, const struct keyed *k);

#endif
