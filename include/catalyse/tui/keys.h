#ifndef CATALYSE_TUI_KEYS_H
#define CATALYSE_TUI_KEYS_H

/* Keys as people write them in settings and read them in hints, and tables from keys to actions. */

#include "catalyse/base/error.h"
#include "catalyse/base/str.h"
#include "catalyse/tui/event.h"

enum { KEYSEQ_MAX = 3 };

/* One to three keys pressed one after the other. */
struct keyseq {
    uint32_t key[KEYSEQ_MAX];
    size_t n;
};

/* One key: a character ("a", "é", "?"), a name (Up Down Left Right Home End PgUp PgDn Insert Delete
 * Backspace Enter Tab BackTab Esc F1…F12 Space, and for INI files Hash Semicolon Equals Quote Backslash
 * Comma), after C- (control), M- or A- (Alt), S- (Shift, special keys only). Names in any case. */
bool key_parse(struct sv text, uint32_t *key);
/* Keys with blanks between: "g 1", "C-x C-s"; two letters or digits together are two keys ("g1"). */
bool keyseq_parse(struct sv text, struct keyseq *seq);
/* As in settings, so that the parsers read it back; appended. */
void key_write(uint32_t key, struct str *out);
void keyseq_write(const struct keyseq *seq, struct str *out);
/* As shown to people in their language ("Entrée", "Ctrl-p", "g1"); appended. */
void key_show(uint32_t key, struct str *out);
void keyseq_show(const struct keyseq *seq, struct str *out);

/* The digit 0 to 9 this key means in a field for digits, or -1: the digits themselves, and the unshifted
 * digit row of French and Belgian keyboards (& é " ' ( - è _ ç à, § and ! for 6 and 8). */
int key_digit(uint32_t key);

/* Keys of one place: (action, sequence) pairs. `(struct keymap){0}` is an empty one. */
struct binding {
    int action; /* the caller's number, >= 0 */
    struct keyseq seq;
};
struct keymap {
    struct binding *v;
    size_t n, cap;
};

/* Frees its bindings: it is an empty one again. */
void keymap_deinit(struct keymap *m);
/* Adds the sequences of "a, Insert" (commas between; the key named Comma for itself; empty adds none).
 * ERR_CONFIG when one cannot be read: nothing is added then. */
bool keymap_bind(struct keymap *m, int action, struct sv keys, struct error *e);
/* The same, in place of all the action had. */
bool keymap_rebind(struct keymap *m, int action, struct sv keys, struct error *e);
/* Takes from `loser` the sequences that mean `winner` as well, or begin one of its own or go on from it. */
void keymap_yield(struct keymap *m, int loser, int winner);
/* Finds two bindings of different actions where one sequence equals or begins the other. */
bool keymap_conflict(const struct keymap *m, const struct binding **a, const struct binding **b);
/* The first sequence of an action, or NULL. */
const struct keyseq *keymap_first(const struct keymap *m, int action);

/* Looks the pending keys plus `key` up in the maps, the first map that knows them wins.
 * KEYMAP_FOUND: *action and *map (its index; may be NULL) are set, *pending is empty again.
 * KEYMAP_PENDING: some sequence goes on; the key was added to *pending.
 * KEYMAP_NONE: nobody knows it; *pending is empty again, *dropped says whether keys were pending (then
 * the key is not to be used for anything else: the sequence was mistyped). */
enum keymap_result { KEYMAP_NONE, KEYMAP_PENDING, KEYMAP_FOUND };
enum keymap_result keymap_feed(const struct keymap *const *maps, size_t n, struct keyseq *pending,
                               uint32_t key, int *action, size_t *map, bool *dropped);

#endif
