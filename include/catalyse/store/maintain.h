#ifndef CATALYSE_STORE_MAINTAIN_H
#define CATALYSE_STORE_MAINTAIN_H

/* Looking after a file: checking it, making it small, erasing a person from it. */

#include "catalyse/store/db.h"

struct flaws {
    const char **v; /* one sentence each, in the arena */
    size_t n;
};

/* The file itself (every page), references to rows that are not there, tables against the registry, values
 * against their fields. Rules of the programme are not checked here. */
bool db_check_integrity(struct db *db, struct arena *a, struct flaws *out, struct error *e);

/* Rewrites the file without its free space. ERR_BUSY unless no other process uses it. */
bool db_compact(struct db *db, struct error *e);

/* A place outside their own fields where a person may be named. */
struct forget_hit {
    const struct entity *entity;
    int64_t id;
    const char *field; /* of the entity, "ref" or "author" */
    struct sv text;    /* all of it */
    struct sv words;   /* what was found, folded */
};
struct forget_hits {
    struct forget_hit *v;
    size_t n;
};
/* Texts and refs in which the person's names (first and last, last alone) or e-mail stand, case and accents
 * ignored, and free texts with the first name alone, as it is written. `entity` and `id`: the person; its
 * fields with F_PERSONAL are what is searched for. */
bool forget_find(struct db *db, struct arena *a, const struct entity *entity, int64_t id,
                 struct forget_hits *out, struct error *e);

/* A text to put in the place of one that names the person. */
struct forget_edit {
    const struct entity *entity;
    int64_t id;
    const char *field;
    struct sv text;
};
struct forget_result {
    size_t fields;    /* personal fields emptied */
    size_t texts;     /* texts replaced */
    size_t acts;      /* history entries that can no longer be undone */
    size_t backups;   /* copies deleted */
    size_t drafts;    /* drafts deleted */
    size_t remaining; /* places in the file that still hold one of the names or the e-mail */
};
/* Erases the person: personal fields emptied (the required ones become "—"), the edits made, all changes kept
 * for undo dropped, backups and drafts of this file deleted, the file rewritten and then searched, byte by
 * byte. The row, its id and ref stay. Cannot be undone. ERR_BUSY unless no other process uses the file: then
 * nothing changed. */
bool forget_person(struct db *db, const struct entity *entity, int64_t id, const struct forget_edit *edits,
                   size_t n_edits, struct forget_result *out, struct error *e);

/* Empties one field of these rows for good, in the same way: what was kept for undo, backups and drafts of
 * this file go with it, the file is rewritten. ERR_BUSY unless no other process uses the file: then nothing
 * changed.
 */
bool forget_field(struct db *db, const struct entity *entity, const char *field, const int64_t *ids, size_t n,
                  struct error *e);

#endif
