#include "catalyse/tui/keyhints.h"
#include "catalyse/base/utf8.h"

enum { GAP = 2 };

static int hint_width(const struct keyhint *h) {
    return text_width(sv_from(h->key)) + 1 + text_width(sv_from(h->label));
}

/* What is shown before the kept ones: as many from the first on as there is room for; where that is one
 * alone, the next that fits as well. */
struct leading {
    size_t n, second; /* second: its index; 0 none */
};

static struct leading leading(const struct keyhints *h, int cols) {
    struct leading lead = {0};
    size_t i = h->n - h->keep, before = i;
    int used = -GAP;
    for (; i < h->n; i++) used += hint_width(&h->v[i]) + GAP;
    for (; lead.n < before && used + hint_width(&h->v[lead.n]) + GAP <= cols; lead.n++)
        used += hint_width(&h->v[lead.n]) + GAP;
    for (i = 2; lead.n == 1 && !lead.second && i < before; i++)
        if (used + hint_width(&h->v[i]) + GAP <= cols) lead.second = i;
    return lead;
}

/* The i-th that is shown, as an index; h->n behind the last. */
static size_t shown(const struct keyhints *h, struct leading lead, size_t i) {
    if (i < lead.n) return i;
    if (lead.second && i == lead.n) return lead.second;
    return i - lead.n - (lead.second > 0) + h->n - h->keep;
}

size_t hints_draw(struct canvas c, const struct keyhints *h) {
    struct leading lead = leading(h, c.cols);
    size_t n = 0;
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
    struct leading lead = leading(h, cols);
    size_t n = 0;
    int from = 0;
    for (size_t at; (at = shown(h, lead, n)) < h->n; n++) {
        int width = hint_width(&h->v[at]);
        if (from + width > cols) break;
        if (col >= from && col < from + width) return at;
        from += width + GAP;
    }
    return h->n;
}
