#include "tui/input.h"
#include "catalyse/base/utf8.h"
#include <string.h>

enum { ESC = 0x1B };
#define PASTE_END "\033[201~"

void input_deinit(struct input *in) {
    str_deinit(&in->bytes);
    str_deinit(&in->paste);
    str_deinit(&in->text[0]);
    str_deinit(&in->text[1]);
    *in = (struct input){0};
}

void input_add_key(struct input *in, const char *sequence, uint32_t key) {
    if (!sequence || sequence[0] != ESC || !sequence[1] || in->n_keys == INPUT_KEYS_MAX) return;
    in->keys[in->n_keys++] = (struct input_key){sequence, key};
}

void input_feed(struct input *in, struct sv bytes) {
    str_remove(&in->bytes, 0, in->at);
    in->at = 0;
    str_add(&in->bytes, bytes);
}

/* What was found at the beginning of the bytes. */
struct found {
    size_t length; /* 0: torn */
    bool is_event; /* else it is to be dropped */
    struct event event;
};

static struct found key_found(size_t length, uint32_t key) {
    return (struct found){length, true, event_key(key)};
}

static uint32_t control_key(unsigned char c) {
    switch (c) {
    case 8:
    case 127:
        return K_BACKSPACE;
    case 9:
        return K_TAB;
    case 10:
    case 13:
        return K_ENTER;
    case ESC:
        return K_ESC;
    case 0:
        return K_CTRL | ' ';
    default:
        return K_CTRL | (c <= 26 ? c + 'a' - 1u : c + '@' + 0u);
    }
}

/* Bytes of the character that begins with c; 1 when it cannot begin one. */
static size_t character_length(unsigned char c) {
    return c >= 0xF0 && c < 0xF5 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 ? 2 : 1;
}

static bool could_go_on(struct sv s) {
    for (size_t i = 1; i < s.n; i++)
        if (((unsigned char)s.p[i] & 0xC0) != 0x80) return false;
    return true;
}

/* A character or a control key. */
static struct found find_plain(struct sv s, bool over) {
    unsigned char c = (unsigned char)s.p[0];
    if (c < ' ' || c == 127) return key_found(1, control_key(c));
    if (c >= 0xF5) return (struct found){.length = 1};
    size_t length = character_length(c), at = 0;
    if (s.n < length && could_go_on(s) && !over) return (struct found){0};
    struct sv one = sv_of(s.p, s.n < length ? s.n : length);
    uint32_t cp;
    utf8_next(one, &at, &cp);
    struct found f = key_found(at, cp);
    f.is_event = event_is_char(&f.event) && !(cp == 0xFFFD && at == 1);
    return f;
}

/* The terminal's own sequences. True when one was found or may still come. */
static bool find_own(const struct input *in, struct sv s, bool over, struct found *f) {
    bool torn = false;
    *f = (struct found){0};
    for (size_t i = 0; i < in->n_keys; i++) {
        struct sv want = sv_from(in->keys[i].sequence);
        if (sv_starts(s, want) && want.n > f->length) *f = key_found(want.n, in->keys[i].key);
        torn |= s.n < want.n && sv_starts(want, s);
    }
    return f->length || (torn && !over);
}

static struct found find_sequence(struct sv s, bool over) {
    struct found f = {0};
    f.length = sequence_parse(s, &f.event, &f.is_event);
    if (f.length || !over) return f;
    if (s.n == 2) return key_found(2, K_ALT | (uint32_t)(unsigned char)s.p[1]);
    return (struct found){.length = s.n};
}

static bool is_introducer(char c) {
    return c == '[' || c == 'O';
}

/* ESC: a sequence, Alt with a key, or the key itself. */
static struct found find_escape(const struct input *in, struct sv s, bool over) {
    struct found f;
    if (s.n == 1) return over ? key_found(1, K_ESC) : (struct found){0};
    if (find_own(in, s, over, &f)) return f;
    if (is_introducer(s.p[1])) return find_sequence(s, over);
    struct sv rest = sv_of(s.p + 1, s.n - 1);
    if (s.p[1] != ESC) {
        f = find_plain(rest, over);
    } else {
        if (s.n == 2 && !over) return (struct found){0};
        if (s.n == 2 || !is_introducer(s.p[2])) return key_found(1, K_ESC);
        f = find_sequence(rest, over);
    }
    if (f.length) f.length++;
    if (f.event.kind == EVENT_KEY) f.event.key |= K_ALT;
    return f;
}

/* What was pasted, fit to be handed out: valid, lines ended by \n, no other controls but tabs. */
static void clean_paste(struct sv s, struct str *out) {
    str_clear(out);
    uint32_t cp;
    for (size_t at = 0; utf8_next(s, &at, &cp);) {
        if (cp == '\r' && at < s.n && s.p[at] == '\n') continue;
        if (cp == '\r') cp = '\n';
        if ((cp < ' ' && cp != '\n' && cp != '\t') || (cp >= 0x7F && cp <= 0x9F)) continue;
        utf8_put(out, cp);
    }
}

static void paste_keep(struct str *paste, struct sv s) {
    size_t room = paste->n < INPUT_PASTE_MAX ? INPUT_PASTE_MAX - paste->n : 0;
    if (s.n > room) s.n = room;
    str_add(paste, s);
}

/* Takes bytes of a paste; true once it is over. */
static bool take_paste(struct input *in, bool over) {
    struct sv s = sv_of(str_c(&in->bytes) + in->at, in->bytes.n - in->at), mark = SV(PASTE_END);
    const char *end = s.n ? memmem(s.p, s.n, mark.p, mark.n) : NULL;
    size_t n = end ? (size_t)(end - s.p) : s.n;
    size_t tail = s.n < mark.n ? s.n : mark.n - 1;
    for (; !end && !over && tail > 0; tail--)
        if (memcmp(s.p + s.n - tail, mark.p, tail) == 0) break;
    if (!end && !over) n -= tail;
    paste_keep(&in->paste, sv_of(s.p, n));
    in->at += end ? n + mark.n : n;
    return end || over;
}

static enum input_result next_paste(struct input *in, bool over, struct event *out) {
    if (!take_paste(in, over)) return INPUT_TORN;
    in->pasting = false;
    in->turn = !in->turn;
    clean_paste(str_sv(&in->paste), &in->text[in->turn]);
    str_clear(&in->paste);
    *out = event_text(str_sv(&in->text[in->turn]));
    return INPUT_EVENT;
}

static void tell_again(struct input *in, struct event *e) {
    if (e->kind == EVENT_KEY) in->clicked = false;
    if (e->kind != EVENT_MOUSE || e->mouse != MOUSE_CLICK) return;
    if (in->clicked && in->row == e->row && in->col == e->col) e->mouse = MOUSE_AGAIN;
    in->clicked = true;
    in->row = e->row;
    in->col = e->col;
}

enum input_result input_next(struct input *in, bool over, struct event *out) {
    while (in->pasting || in->at < in->bytes.n) {
        if (in->pasting) return next_paste(in, over, out);
        struct sv s = sv_of(in->bytes.p + in->at, in->bytes.n - in->at);
        struct found f = s.p[0] == ESC ? find_escape(in, s, over) : find_plain(s, over);
        if (f.length == 0) return INPUT_TORN;
        in->at += f.length;
        if (!f.is_event) continue;
        if (f.event.kind == EVENT_TEXT) {
            in->pasting = true;
            over = false;
            continue;
        }
        *out = f.event;
        tell_again(in, out);
        return INPUT_EVENT;
    }
    return INPUT_EMPTY;
}
