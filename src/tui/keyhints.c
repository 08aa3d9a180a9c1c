#include "catalyse/tui/keyhints.h"
#include "catalyse/base/utf8.h"

enum { GAP = 2 };

static int hint_width(const struct keyhint *h) {
    return text_width(sv_from(h->key)) + 1 + text_width(sv_from(h->label));
}

/* Hints before the kept ones for which there is room. */
static size_t leading(const struct keyhints *h, int cols) {
    int used = -GAP;
    for (size_t i = h->n - h->keep; i < h->n; i++) used += hint_width(&h->v[i]) + GAP;
    for (size_t i = 0; i + h->keep < h->n; i++) {
        used += hint_width(&h->v[i]) + GAP;
        if (used > cols) return i;
    }
    return h->n - h->keep;
}

/* The i-th that is shown, as an index; h->n behind the last. */
static size_t shown(const struct keyhints *h, size_t lead, size_t i) {
    return i < lead ? i : i - lead + h->n - h->keep;
}

size_t hints_draw(struct canvas c, const struct keyhints *h) {
    size_t lead = leading(h, c.cols), n = 0;
    int col = 0;
    for (size_t at; (at = shown(h, lead, n)) < h->n; n++) {
        int width = hint_width(&h->v[at]);
        if (col + width > c.cols) break;
        int key = canvas_textz(c, 0, col, ROLE_HINT_KEY, h->v[at].key);
        canvas_textz(c, 0, col + key + 1, ROLE_HINT, h->v[at].label);
        col += width + GAP;
    }
    return n;
}

size_t hints_at(const struct keyhints *h, int cols, int col) {
    size_t lead = leading(h, cols), n = 0;
    int from = 0;
    for (size_t at; (at = shown(h, lead, n)) < h->n; n++) {
        int width = hint_width(&h->v[at]);
        if (from + width > cols) break;
        if (col >= from && col < from + width) return at;
        from += width + GAP;
    }
    return h->n;
}
