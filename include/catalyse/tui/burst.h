#ifndef CATALYSE_TUI_BURST_H
#define CATALYSE_TUI_BURST_H

/* Tells typing from commands: three or more characters within 400 ms outside a field are text meant for
 * a field that was not open. They come out as one TEXT event instead of running three actions. Events go
 * in as they are read and come out in order; nothing is lost.
 *
 * A key that comes alone is handed on at once. A key that comes while more input is waiting is held until
 * the input is known. So text that arrives together (a paste without brackets, keys typed while the
 * program was busy) runs no action at all; when people type fast, the third key turns all three into
 * text, and event.ran says that the first two have run. One key repeated, moves only (see
 * burst_init), and digits only (votes, one a person), also behind the letter that asked for them, never are
 * a burst. Where digits are what is typed (burst_counts) the letter behind them is a key too. When the first
 * key of text that arrived together opens a field (burst_openers), it goes out as a key, and the rest with it
 * once the field is open. */

#include "catalyse/base/str.h"
#include "catalyse/tui/event.h"

enum { BURST_KEYS = 3, BURST_MS = 400 };

struct burst {
    struct str moves; /* characters that only move */
    struct str text;  /* of the TEXT event handed out last */
    uint32_t *held;   /* keys not yet handed on */
    size_t n_held, cap_held, next;
    uint32_t recent[BURST_KEYS - 1]; /* characters handed on as keys, oldest first */
    int64_t recent_at[BURST_KEYS - 1];
    size_t n_recent;
    /* Whether a key would open a field now. NULL: none does. */
    bool (*opens)(const void *ctx, uint32_t key);
    /* Whether digits are what is typed now. NULL: they are not. */
    bool (*counts)(const void *ctx);
    const void *ctx;
    enum { BURST_HOLD, BURST_AS_KEYS, BURST_AS_TEXT, BURST_OPENS } state; /* of what is held */
    int ran;       /* characters of the text that went out as keys before */
    bool has_last; /* last is still to go out */
    struct event last;
};

/* `moves`: characters that only move around ("jkhl "), of which a run is no text. */
void burst_init(struct burst *b, struct sv moves);
void burst_deinit(struct burst *b);
/* Which keys open a field; asked when text arrives together outside one. */
void burst_openers(struct burst *b, bool (*opens)(const void *ctx, uint32_t key), const void *ctx);
/* Where digits are what is typed; asked, with the same `ctx`, when a letter comes behind some. */
void burst_counts(struct burst *b, bool (*counts)(const void *ctx));
/* Takes an event; burst_next must have been called until false before. `in_field`: a field has the focus,
 * everything goes through. `more`: input is waiting (term_pending). Uses event.at. */
void burst_push(struct burst *b, const struct event *e, bool in_field, bool more);
/* The next event to act on; `in_field` as it is by now. */
bool burst_next(struct burst *b, bool in_field, struct event *out);
/* Keys are held: read with timeout 0 and push what comes, EVENT_NONE too (which is then not handed on). */
bool burst_holding(const struct burst *b);

#endif
