#ifndef TUI_INPUT_H
#define TUI_INPUT_H

/* Turns the bytes a terminal sends into events. Knows the sequences that terminals share (xterm, linux,
 * screen, rxvt, the modifyOtherKeys and CSI u forms, SGR and old mouse reports, bracketed paste) and those
 * of the terminal at hand. Bytes may come torn anywhere; what is no key is dropped, never typed. */

#include "catalyse/base/str.h"
#include "catalyse/tui/event.h"

enum {
    INPUT_KEYS_MAX = 64,
    INPUT_SEQUENCE_MAX = 64,       /* longer ones are no keys */
    INPUT_PASTE_MAX = 1024 * 1024, /* bytes of a paste that are kept */
    INPUT_PASTE_WAIT = 1000        /* ms without a byte after which a paste without an end is over */
};

/* A key of the terminal at hand; the sequence begins with ESC and is borrowed. */
struct input_key {
    const char *sequence;
    uint32_t key;
};

struct input {
    struct str bytes; /* not yet understood */
    size_t at;        /* of them, already used */
    struct input_key keys[INPUT_KEYS_MAX];
    size_t n_keys;
    bool pasting;
    struct str paste;   /* what was pasted, as read */
    struct str text[2]; /* the same handed out: the last one, and the one before */
    int turn;
    int row, col; /* of the last click */
    bool clicked;
};

enum input_result {
    INPUT_EVENT, /* *out is set */
    INPUT_TORN,  /* the rest is still to come: wait a moment, then ask with `over` */
    INPUT_EMPTY  /* nothing is left */
};

void input_deinit(struct input *in);
void input_add_key(struct input *in, const char *sequence, uint32_t key); /* NULL, and no ESC: ignored */
/* All the keys terminals describe, by their terminfo names; `described` gives NULL for what there is not. */
void input_add_keys(struct input *in, const char *(*described)(const char *name));
void input_feed(struct input *in, struct sv bytes);
/* The next event; a text lives until the next but one. `over`: nothing more came in time, so Esc is Esc. */
enum input_result input_next(struct input *in, bool over, struct event *out);

/* One sequence that begins with ESC [ or ESC O. Returns its length, 0 while it is torn; *found says whether
 * *out was set. */
size_t sequence_parse(struct sv s, struct event *out, bool *found);

#endif
