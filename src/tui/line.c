#include "catalyse/tui/line.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/keys.h"

enum { MAX_DEFAULT = 4000 };

void line_init(struct line *l, size_t max, unsigned flags) {
    *l = (struct line){.max = max ? max : MAX_DEFAULT, .flags = flags};
}

void line_deinit(struct line *l) {
    str_deinit(&l->text);
    str_deinit(&l->cut);
    *l = (struct line){0};
}

struct sv line_text(const struct line *l) {
    return str_sv(&l->text);
}

/* Cleans without trimming: a sign at both ends keeps the blanks there. */
static void clean(struct sv text, bool lines, struct str *out) {
    struct str guarded = {0};
    str_addc(&guarded, '|');
    str_add(&guarded, text);
    str_addc(&guarded, '|');
    if (!text_clean(str_sv(&guarded), lines, out)) text_shown(str_sv(&guarded), out);
    str_remove(out, out->n - 1, 1);
    str_remove(out, 0, 1);
    str_deinit(&guarded);
}

static void keep_digits(struct str *s) {
    size_t kept = 0;
    for (size_t i = 0; i < s->n; i++)
        if (s->p[i] >= '0' && s->p[i] <= '9') s->p[kept++] = s->p[i];
    str_remove(s, kept, s->n - kept);
}

/* Bytes of the longest beginning with at most `count` code points that splits no character. */
static size_t fit_count(struct sv s, size_t count) {
    size_t at = 0;
    while (at < s.n) {
        size_t next = text_next(s, at), points = utf8_count(sv_of(s.p + at, next - at));
        if (points > count) break;
        count -= points;
        at = next;
    }
    return at;
}

bool line_insert(struct line *l, struct sv text) {
    struct str s = {0};
    clean(text, l->flags & LINE_LINES, &s);
    if (l->flags & LINE_DIGITS) keep_digits(&s);
    size_t have = utf8_count(line_text(l));
    size_t fit = fit_count(str_sv(&s), have < l->max ? l->max - have : 0);
    bool all = fit == s.n;
    str_insert(&l->text, l->at, sv_of(str_c(&s), fit));
    l->at += fit;
    str_deinit(&s);
    return all;
}

void line_set(struct line *l, struct sv text) {
    str_clear(&l->text);
    l->at = 0;
    l->offered = false;
    line_insert(l, text);
}

void line_offer(struct line *l) {
    l->offered = l->text.n > 0;
}

static enum outcome move_to(struct line *l, size_t at) {
    l->at = at;
    return OUT_HANDLED;
}

/* Removes the bytes between two places and leaves the cursor there; `keep` makes them the cut text. */
static enum outcome remove_between(struct line *l, size_t from, size_t to, bool keep) {
    if (from == to) return OUT_HANDLED;
    if (keep) {
        str_clear(&l->cut);
        str_add(&l->cut, sv_of(l->text.p + from, to - from));
    }
    str_remove(&l->text, from, to - from);
    l->at = from;
    return OUT_CHANGED;
}

static size_t line_start(const struct line *l) {
    size_t at = l->at;
    while (at > 0 && l->text.p[at - 1] != '\n') at--;
    return at;
}

static size_t line_end(const struct line *l) {
    struct sv rest = sv_of(str_c(&l->text) + l->at, l->text.n - l->at);
    return l->at + sv_find(rest, '\n');
}

static enum outcome insert(struct line *l, struct sv text) {
    size_t before = l->text.n;
    line_insert(l, text);
    return l->text.n == before ? OUT_HANDLED : OUT_CHANGED;
}

static int digit_of(const struct line *l, uint32_t key) {
    bool sign = l->flags & LINE_NUMBER && key == '-' && l->at == 0;
    return l->flags & (LINE_DIGITS | LINE_NUMBER) && !sign ? key_digit(key) : -1;
}

static enum outcome type(struct line *l, uint32_t key) {
    struct str s = {0};
    int digit = digit_of(l, key);
    utf8_put(&s, digit >= 0 ? (uint32_t)('0' + digit) : key);
    enum outcome o = insert(l, str_sv(&s));
    str_deinit(&s);
    return o;
}

static enum outcome move_key(struct line *l, uint32_t key) {
    struct sv text = line_text(l);
    switch (key) {
    case K_LEFT:
    case K_CTRL | 'b':
        return move_to(l, text_prev(text, l->at));
    case K_RIGHT:
    case K_CTRL | 'f':
        return move_to(l, text_next(text, l->at));
    case K_HOME:
    case K_CTRL | 'a':
        return move_to(l, line_start(l));
    case K_END:
    case K_CTRL | 'e':
        return move_to(l, line_end(l));
    case K_ALT | 'b':
    case K_CTRL | K_LEFT:
        return move_to(l, text_word_prev(text, l->at));
    case K_ALT | 'f':
    case K_CTRL | K_RIGHT:
        return move_to(l, text_word_next(text, l->at));
    default:
        return OUT_PASS;
    }
}

static enum outcome delete_key(struct line *l, uint32_t key) {
    struct sv text = line_text(l);
    switch (key) {
    case K_BACKSPACE:
        return remove_between(l, text_prev(text, l->at), l->at, false);
    case K_DELETE:
    case K_CTRL | 'd':
        return remove_between(l, l->at, text_next(text, l->at), false);
    case K_CTRL | 'w':
    case K_ALT | K_BACKSPACE:
        return remove_between(l, text_word_prev(text, l->at), l->at, true);
    case K_ALT | 'd':
        return remove_between(l, l->at, text_word_next(text, l->at), true);
    case K_CTRL | 'u':
        return remove_between(l, line_start(l), l->at, true);
    case K_CTRL | 'k':
        return remove_between(l, l->at, line_end(l), true);
    default:
        return OUT_PASS;
    }
}

static bool is_delete(uint32_t key) {
    return key == K_BACKSPACE || key == K_DELETE;
}

/* The first key that is not passed on ends the offer. True when it did all that it does. */
static bool offer_ends(struct line *l, const struct event *e) {
    bool key = e->kind == EVENT_KEY, deletes = key && is_delete(e->key);
    if (!l->offered || event_is(e, K_ENTER) || event_is(e, K_ESC)) return false;
    l->offered = false;
    if (deletes || e->kind == EVENT_TEXT || event_is_char(e)) remove_between(l, 0, l->text.n, true);
    return deletes;
}

enum outcome line_key(struct line *l, const struct event *e) {
    if (offer_ends(l, e)) return OUT_CHANGED;
    if (e->kind == EVENT_TEXT) return insert(l, e->text);
    if (event_is_char(e)) return type(l, e->key);
    if (e->kind != EVENT_KEY) return OUT_PASS;
    if (e->key == (K_CTRL | 'y')) return insert(l, str_sv(&l->cut));
    enum outcome o = move_key(l, e->key);
    return o == OUT_PASS ? delete_key(l, e->key) : o;
}

/* The first column shown, so that the cursor is: the text moves by half widths. */
static int first_column(int cursor, int total, int cols) {
    if (total < cols || cursor < cols - 1) return 0;
    if (cols < 2) return cursor;
    int step = cols / 2;
    return ((cursor - (cols - 1)) / step + 1) * step;
}

static void draw_secret(const struct line *l, struct canvas c, int *cursor, int *total) {
    struct str stars = {0};
    *cursor = 0;
    for (size_t at = 0; at < l->text.n; at = text_next(line_text(l), at)) {
        if (at < l->at) ++*cursor;
        str_addc(&stars, '*');
    }
    *total = (int)stars.n;
    canvas_text(c, 0, -first_column(*cursor, *total, c.cols), ROLE_INPUT, str_sv(&stars));
    str_deinit(&stars);
}

void line_draw(const struct line *l, struct canvas c, bool focused) {
    int cursor = text_width(sv_of(str_c(&l->text), l->at)), total = text_width(line_text(l));
    canvas_row(c, 0, ROLE_INPUT);
    if (l->flags & LINE_SECRET)
        draw_secret(l, c, &cursor, &total);
    else
        canvas_text(c, 0, -first_column(cursor, total, c.cols), l->offered ? ROLE_SELECTED : ROLE_INPUT,
                    line_text(l));
    int first = first_column(cursor, total, c.cols);
    if (first > 0) canvas_textz(c, 0, 0, ROLE_HINT, "<");
    if (total - first > c.cols) canvas_textz(c, 0, c.cols - 1, ROLE_HINT, ">");
    if (focused) canvas_cursor(c, 0, cursor - first, true);
}
