#include "screen/parts/narrow.h"

enum { WORDS_MAX = 200, COUNT_COLS = 10 };

void narrow_init(struct narrow *n) {
    line_init(&n->line, WORDS_MAX, 0);
}

void narrow_deinit(struct narrow *n) {
    line_deinit(&n->line);
}

struct sv narrow_words(const struct narrow *n) {
    return line_text(&n->line);
}

bool narrow_clear(struct narrow *n) {
    bool any = narrow_words(n).n > 0;
    line_set(&n->line, SV(""));
    return any;
}

enum narrowed narrow_key(struct narrow *n, const struct event *e) {
    bool leaves = event_is(e, K_ESC) || event_is(e, K_ENTER) || event_is(e, K_DOWN);
    if (leaves) {
        n->typing = false;
        return event_is(e, K_ESC) && narrow_clear(n) ? NARROW_CHANGED : NARROW_EATEN;
    }
    enum outcome out = line_key(&n->line, e);
    return out == OUT_CHANGED ? NARROW_CHANGED : out == OUT_PASS ? NARROW_PASS : NARROW_EATEN;
}

int narrow_rows(const struct narrow *n) {
    return n->typing || narrow_words(n).n;
}

void narrow_draw(const struct narrow *n, struct canvas c, size_t found) {
    int at = 1 + canvas_textz(c, 0, 1, ROLE_LABEL, "/ ");
    line_draw(&n->line, canvas_sub(c, (struct rect){0, at, 1, c.cols - at - COUNT_COLS - 2}), n->typing);
    if (narrow_words(n).n) canvas_textf(c, 0, c.cols - COUNT_COLS, ROLE_MUTED, "%zu", found);
}
