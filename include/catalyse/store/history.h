#ifndef CATALYSE_STORE_HISTORY_H
#define CATALYSE_STORE_HISTORY_H

/* What was done, by whom, when: append-only, in the file, shared by all processes; undo and redo add to it.
 * It keeps codes; words are made when shown. */

#include "catalyse/store/act.h"
#include "catalyse/store/db.h"

enum history_kind { HIST_ACT = 'A', HIST_UNDO = 'U', HIST_REDO = 'R', HIST_BARRIER = 'B' };

struct history_entry {
    int64_t seq;
    enum history_kind kind;
    int64_t inverts; /* HIST_UNDO, HIST_REDO: the entry whose effect this took back; else 0 */
    int64_t of;      /* the act this is about: itself, or the one at the end of the chain of inverts */
    struct sv at;    /* moment */
    struct sv author;
    struct sv origin;            /* face, cli, room */
    bool own;                    /* by this process */
    bool foreign;                /* by another process since we opened the file: ask before undoing it */
    int act;                     /* of the act it is about; -1 when this program does not know it */
    const struct entity *entity; /* NULL: none in particular, or unknown here */
    int64_t row, count;
    bool can_undo; /* its changes are still kept (not before a barrier) */
    bool undone;   /* HIST_ACT: taken back and not redone */
    bool apart;    /* no step of undo (struct act) */
};

struct history_page {
    struct history_entry *v; /* newest first */
    size_t n;
};

/* At most `limit` entries older than `before` (0: from the newest). */
bool history_list(struct db *db, struct arena *a, int64_t before, size_t limit, struct history_page *out,
                  struct error *e);
/* The number of the newest entry, 0 when there is none: cheap, whatever the entries hold. */
bool history_last(struct db *db, int64_t *seq, struct error *e);
/* What undo and redo would take back: *out is NULL when there is nothing. */
bool history_undo_top(struct db *db, struct arena *a, struct history_entry **out, struct error *e);
bool history_redo_top(struct db *db, struct arena *a, struct history_entry **out, struct error *e);

/* Only whether there is something to undo and to redo. */
bool history_ends(struct db *db, bool *undo, bool *redo, struct error *e);

/* The words of an entry, in the current language: "added Participant Ana Orme", "undone: …". In the arena. */
const char *history_words(struct db *db, struct arena *a, const struct history_entry *entry);
/* The same, naming the row so: for viewers who may not read all of its title; NULL names its kind alone. */
const char *history_words_naming(struct arena *a, const struct history_entry *entry, const char *title);

/* Takes back the last act that is not taken back; *what (may be NULL) is it. ERR_NO_FILE when there is none;
 * ERR_DATA, naming the record that prevents it, when later changes are in the way: then nothing changed. */
bool history_undo(struct db *db, struct arena *a, struct history_entry **what, struct error *e);
bool history_redo(struct db *db, struct arena *a, struct history_entry **what, struct error *e);
/* Takes back one entry from the middle, by name, as a new act (which undo takes back in turn, unless the
 * entry is apart). */
bool history_undo_one(struct db *db, int64_t seq, struct error *e);

#endif
