#ifndef CATALYSE_TUI_EVENT_H
#define CATALYSE_TUI_EVENT_H

/* Everything that may happen to the program, and the codes of keys. */

#include "catalyse/base/sv.h"

enum event_kind {
    EVENT_NONE, /* nothing within the time given */
    EVENT_KEY,
    EVENT_TEXT, /* a paste, or a burst of keys outside a field */
    EVENT_RESIZE,
    EVENT_TICK, /* the time given is over */
    EVENT_MOUSE,
    EVENT_FILE, /* a watched descriptor can be read */
    EVENT_SIGNAL,
    EVENT_EOF /* the terminal is gone */
};

enum mouse {
    MOUSE_CLICK,
    MOUSE_AGAIN /* a second click on the same cell */,
    MOUSE_UP,
    MOUSE_DOWN /* wheel */
};

struct event {
    enum event_kind kind;
    uint32_t key;     /* KEY: character or K_…, with K_CTRL, K_ALT, K_SHIFT */
    struct sv text;   /* TEXT: valid UTF-8, lines end in \n; borrowed until the next event is read */
    int ran;          /* TEXT: characters at its beginning that went out as keys before it was known */
    int rows, cols;   /* RESIZE: the new size */
    int row, col;     /* MOUSE: the cell */
    enum mouse mouse; /* MOUSE */
    int fd;           /* FILE */
    int signal;       /* SIGNAL: its number */
    int64_t now;      /* moment (clock_now) it was read */
    int64_t at;       /* clock_monotonic when it was read */
};

/* Key codes: a Unicode character, or one of these, or'ed with modifiers. Shift is given for special keys
 * only; control letters are lower case (K_CTRL | 'p'). */
enum {
    K_BASE = 0x200000,
    K_UP = K_BASE,
    K_DOWN,
    K_LEFT,
    K_RIGHT,
    K_HOME,
    K_END,
    K_PGUP,
    K_PGDN,
    K_INSERT,
    K_DELETE,
    K_BACKSPACE,
    K_ENTER,
    K_TAB,
    K_BACKTAB,
    K_ESC,
    K_F1, /* … K_F1 + 11 is F12 */
    K_F12 = K_F1 + 11,
    K_LAST = K_F12,
    K_CTRL = 1 << 24,
    K_ALT = 1 << 25,
    K_SHIFT = 1 << 26
};

/* Events as the terminal makes them; the text is borrowed. */
struct event event_key(uint32_t key);
struct event event_text(struct sv text);
struct event event_resize(int rows, int cols);
struct event event_tick(int64_t now);

/* The event is a key that writes a character (no control, no special key, no modifier). */
bool event_is_char(const struct event *e);
/* It is this key. */
bool event_is(const struct event *e, uint32_t key);

/* What a widget says about an event. */
enum outcome {
    OUT_PASS,     /* not mine: ask the next */
    OUT_HANDLED,  /* mine; the value is what it was */
    OUT_CHANGED,  /* mine; the value or the selection changed */
    OUT_DONE,     /* finished: saved, chosen, confirmed */
    OUT_CANCELLED /* left without */
};

#endif
