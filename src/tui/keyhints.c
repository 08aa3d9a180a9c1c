#include "catalyse/tui/keyhints.h"
#include "catalyse/base/utf8.h"

enum { GAP = 2 };

static int hint_width(const struct keyhint *h) {
    return text_width(sv_from(h->key)) + 1 + text_width(sv_from(h->label));
}

size_t hints_draw(struct canvas c, const struct keyhint *hints, size_t n) {
    int col = 0;
    for (size_t i = 0; i < n; i++) {
        int width = hint_width(&hints[i]);
        if (col + width > c.cols) return i;
        int key = canvas_textz(c, 0, col, ROLE_HINT_KEY, hints[i].key);
        canvas_textz(c, 0, col + key + 1, ROLE_HINT, hints[i].label);
        col += width + GAP;
    }
    return n;
}

size_t hints_at(const struct keyhint *hints, size_t n, int cols, int col) {
    int at = 0;
    for (size_t i = 0; i < n; i++) {
        int width = hint_width(&hints[i]);
        if (at + width > cols) return n;
        if (col >= at && col < at + width) return i;
        at += width + GAP;
    }
    return n;
}
