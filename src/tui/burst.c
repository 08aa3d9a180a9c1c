#include "catalyse/tui/burst.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/keys.h"
#include <string.h>

enum { HELD_MAX = 1 << 16 };

void burst_init(struct burst *b, struct sv moves) {
    *b = (struct burst){0};
    str_add(&b->moves, moves);
}

void burst_deinit(struct burst *b) {
    str_deinit(&b->moves);
    str_deinit(&b->text);
    xfree(b->held);
    *b = (struct burst){0};
}

void burst_openers(struct burst *b, bool (*opens)(const void *ctx, uint32_t key), const void *ctx) {
    b->opens = opens;
    b->ctx = ctx;
}

void burst_counts(struct burst *b, bool (*counts)(const void *ctx)) {
    b->counts = counts;
}

static bool only_moves(const struct burst *b, uint32_t key) {
    uint32_t cp;
    if (key_digit(key) >= 0) return true;
    for (size_t at = 0; utf8_next(str_sv(&b->moves), &at, &cp);)
        if (cp == key) return true;
    return false;
}

static bool is_character(uint32_t key) {
    return key != K_ENTER && key != K_TAB;
}

/* What a run of characters shows so far. */
struct run {
    int characters;
    uint32_t first;
    bool different, other_than_moves;
};

static void count_key(const struct burst *b, struct run *r, uint32_t key) {
    if (!is_character(key)) return;
    if (r->characters++ == 0) r->first = key;
    r->different |= key != r->first;
    r->other_than_moves |= !only_moves(b, key);
}

/* A letter that has run, then nothing but digits: votes, and the key that asked for them. */
static bool is_votes(const struct burst *b) {
    size_t letters = 0;
    for (size_t i = 0; i < b->n_recent; i++) letters += key_digit(b->recent[i]) < 0;
    for (size_t i = 0; i < b->n_held; i++)
        if (is_character(b->held[i]) && key_digit(b->held[i]) < 0) return false;
    return letters < 2;
}

/* The recent and the held keys together are text. */
static bool is_text(const struct burst *b) {
    struct run r = {0};
    if (is_votes(b)) return false;
    for (size_t i = 0; i < b->n_recent; i++) count_key(b, &r, b->recent[i]);
    for (size_t i = 0; i < b->n_held; i++) count_key(b, &r, b->held[i]);
    return r.characters >= BURST_KEYS && r.different && r.other_than_moves;
}

static void hold(struct burst *b, uint32_t key) {
    if (b->n_held == b->cap_held) {
        b->cap_held = b->cap_held ? 2 * b->cap_held : 64;
        b->held = xrealloc(b->held, b->cap_held, sizeof *b->held);
    }
    b->held[b->n_held++] = key;
}

static void forget_oldest(struct burst *b) {
    b->n_recent--;
    memmove(b->recent, b->recent + 1, b->n_recent * sizeof *b->recent);
    memmove(b->recent_at, b->recent_at + 1, b->n_recent * sizeof *b->recent_at);
}

static void remember(struct burst *b, uint32_t key, int64_t at) {
    if (!is_character(key)) {
        b->n_recent = 0;
        return;
    }
    if (b->n_recent == BURST_KEYS - 1) forget_oldest(b);
    b->recent[b->n_recent] = key;
    b->recent_at[b->n_recent++] = at;
}

static void put_text(struct str *out, uint32_t key) {
    if (key == K_ENTER)
        str_addc(out, '\n');
    else if (key == K_TAB)
        str_addc(out, '\t');
    else
        utf8_put(out, key);
}

static void make_text(struct burst *b) {
    str_clear(&b->text);
    for (size_t i = 0; i < b->n_recent; i++) put_text(&b->text, b->recent[i]);
    for (size_t i = 0; i < b->n_held; i++) put_text(&b->text, b->held[i]);
    b->ran = (int)b->n_recent;
    b->n_recent = b->n_held = 0;
    b->state = BURST_AS_TEXT;
}

/* What is held is known now: text, or keys. */
static void decide(struct burst *b, int64_t at) {
    while (b->n_recent && at - b->recent_at[0] > BURST_MS) forget_oldest(b);
    if (is_text(b)) {
        b->next = 0;
        b->state = BURST_OPENS;
        if (b->n_recent > 1 || !b->opens || !b->opens(b->ctx, b->held[0])) make_text(b);
        return;
    }
    for (size_t i = 0; i < b->n_held; i++) remember(b, b->held[i], at);
    b->state = BURST_AS_KEYS;
    b->next = 0;
}

static bool only_digits(const uint32_t *keys, size_t n) {
    size_t i = 0;
    while (i < n && key_digit(keys[i]) >= 0) i++;
    return i == n;
}

static bool behind_counts(const struct burst *b, uint32_t key) {
    return b->n_recent + b->n_held && key_digit(key) < 0 && is_character(key) &&
           only_digits(b->recent, b->n_recent) && only_digits(b->held, b->n_held) && b->counts &&
           b->counts(b->ctx);
}

static bool is_typing(const struct burst *b, const struct event *e) {
    if (event_is_char(e)) return true;
    return burst_holding(b) && (event_is(e, K_ENTER) || event_is(e, K_TAB));
}

void burst_push(struct burst *b, const struct event *e, bool in_field, bool more) {
    bool typing = !in_field && is_typing(b, e);
    b->last = *e;
    if (typing && behind_counts(b, e->key)) {
        if (b->n_held) decide(b, e->at);
        b->n_recent = 0;
        remember(b, e->key, e->at);
        b->has_last = true;
        return;
    }
    if (typing) {
        hold(b, e->key);
        if (!more || b->n_held >= HELD_MAX) decide(b, e->at);
        return;
    }
    if (b->n_held) decide(b, e->at);
    if (e->kind == EVENT_KEY) b->n_recent = 0;
    b->has_last = e->kind != EVENT_NONE;
}

bool burst_holding(const struct burst *b) {
    return b->n_held > 0 && b->state == BURST_HOLD;
}

static struct event as_read(const struct burst *b, enum event_kind kind) {
    return (struct event){.kind = kind, .now = b->last.now, .at = b->last.at};
}

static struct event held_key(struct burst *b) {
    struct event e = as_read(b, EVENT_KEY);
    e.key = b->held[b->next++];
    return e;
}

/* The field is not open, or no longer: all of it is text after all, or the rest is looked at again. */
static void not_in_field(struct burst *b) {
    size_t gone = b->next;
    if (gone == 1) {
        make_text(b);
        b->ran = 1;
        return;
    }
    b->n_held -= gone;
    memmove(b->held, b->held + gone, b->n_held * sizeof *b->held);
    decide(b, b->last.at);
}

bool burst_next(struct burst *b, bool in_field, struct event *out) {
    if (b->state == BURST_OPENS && b->next && b->next < b->n_held && !in_field) not_in_field(b);
    if (b->state == BURST_AS_TEXT) {
        b->state = BURST_HOLD;
        *out = as_read(b, EVENT_TEXT);
        out->text = str_sv(&b->text);
        out->ran = b->ran;
        return true;
    }
    bool keys = b->state == BURST_AS_KEYS || b->state == BURST_OPENS;
    if (keys && b->next < b->n_held) {
        *out = held_key(b);
        return true;
    }
    if (keys) {
        b->state = BURST_HOLD;
        b->n_held = 0;
    }
    if (!b->has_last) return false;
    b->has_last = false;
    *out = b->last;
    return true;
}
