#ifndef SERVICE_KEYMAP_H
#define SERVICE_KEYMAP_H

/* Rows by a key that several may bear: a folded name, names and an organisation. */

#include "catalyse/base/vec.h"
#include "service/idmap.h"

struct keyed {
    int64_t id;
    struct sv extra; /* what tells rows of one key apart, or empty */
    size_t next;     /* position of the next one of this key, from 1; 0: none */
};

/* `(struct keymap){0}` is a valid empty one. */
struct keymap {
    struct idmap heads; /* key → position of its first row, from 1 */
    VEC(struct keyed) rows;
};

/* Copies both texts. */
void keymap_add(struct keymap *m, struct arena *a, struct sv key, int64_t id, struct sv extra);
const struct keyed *keymap_first(const struct keymap *m, struct sv key);
const struct keyed *keymap_next(const struct keymap *m, const struct keyed *k);

#endif
