#ifndef STORE_KEYS_H
#define STORE_KEYS_H

#include "store/table.h"

/* A new id: milliseconds since 2020, then 22 random bits; always larger than the last one made here. */
int64_t key_new(struct db *db);
/* The same where the last one was taken: far enough on to be past a crowd made in that millisecond. */
int64_t key_past(struct db *db);
/* PREFIX-n, one more than the largest n among the rows, in the arena. */
bool ref_new(struct db *db, struct table *t, struct arena *a, struct sv *ref, struct error *e);
/* A ref that came from elsewhere: those made here stay beyond it. */
void ref_seen(struct table *t, struct sv ref);

#endif
