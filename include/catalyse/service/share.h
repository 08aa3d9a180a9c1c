#ifndef CATALYSE_SERVICE_SHARE_H
#define CATALYSE_SERVICE_SHARE_H

/* A stripped copy of a programme, to hand to others: what its audience may not see is not in the file, nor
 * in what the file's free pages hold; no history, no private notes, nobody's name as author, and nobody who
 * did not agree to be on lists, neither in the list of people nor in a text (unnamed.h). A row goes with the
 * one it must refer to. */

#include "catalyse/domain/entities.h"

struct db;

struct share_count {
    const struct entity *entity;
    const struct field *field; /* NULL: whole rows */
    size_t n;                  /* rows taken out, or values emptied or reworded */
};

/* A passage of an anonymous copy that may still name somebody. */
struct share_left {
    const struct entity *entity;
    int64_t id; /* the row's, in both files */
    struct sv ref;
    const struct field *field;
    struct sv words; /* what stands around it in the copy, on one line */
};

struct share_result {
    const struct share_count *counts; /* only where something was removed, in the order of the registry */
    size_t n;
    const struct share_left *left; /* to look at before the copy is handed out */
    size_t n_left;
    size_t rows_kept;
};

/* The audience that "network", "group" or "funds" stands for: the public, the group among itself, the group
 * with funds. */
bool share_audience(struct sv word, enum audience *out, struct error *e);

/* Whom a copy is for, and how. */
struct share_options {
    enum audience audience;
    int64_t
        fund; /* an organisation's id, 0 for none: the remarks, amounts and states of other funds go too */
    bool anonymous; /* to teach with: people and organisations are numbered, in their rows and in all texts;
                       what else tells who they are is emptied, photos and logos are left out */
};

/* Writes the copy for a viewer of this audience to `out`, which must not be there yet (ERR_CANNOT_CREATE);
 * whole or not at all. The result lives in the arena. */
bool share_write(struct db *db, const struct share_options *o, const char *out, struct arena *a,
                 struct share_result *result, struct error *e);

/* For whom this file was made; AUD_ME when it is no copy. What others were not given is not missing in it. */
bool share_readers(struct db *db, struct arena *a, enum audience *out, struct error *e);
/* Whichever of the viewer and these readers knows less: what may be said to be missing. */
bool share_knows(struct db *db, struct arena *a, enum audience viewer, enum audience *out, struct error *e);

#endif
