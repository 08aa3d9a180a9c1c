#include "catalyse/tui/tabs.h"
#include "catalyse/base/utf8.h"

enum { NO_LIMIT = 10000 };

/* How the tabs are laid out in a row: labels that are not current cut to `limit`, tabs first … last-1. */
struct layout {
    int limit;
    size_t first, last;
};

static int number_width(const struct tabs *t, size_t i) {
    return t->style == TABS_STAGES ? (i + 1 < 10 ? 2 : 3) : 0;
}

static int label_width(const struct tabs *t, size_t i, int limit) {
    int width = text_width(sv_from(t->v[i].label));
    return i == t->current || width <= limit ? width : limit;
}

/* Brackets or blanks on both sides, the number, the label and the mark. */
static int tab_width(const struct tabs *t, size_t i, int limit) {
    const char *mark = t->v[i].mark;
    int width = 2 + number_width(t, i) + label_width(t, i, limit);
    return mark && *mark ? width + 1 + text_width(sv_from(mark)) : width;
}

static int gap(const struct tabs *t) {
    return t->style == TABS_PANELS ? 1 : 0;
}

static int total(const struct tabs *t, struct layout l) {
    int width = 0;
    for (size_t i = l.first; i < l.last; i++) width += tab_width(t, i, l.limit) + (i > l.first ? gap(t) : 0);
    if (l.first > 0) width += 2;
    if (l.last < t->n) width += 2;
    return width;
}

/* Grows around the current tab while there is room. */
static struct layout window(const struct tabs *t, int cols, int limit) {
    struct layout l = {limit, t->current, t->current + 1};
    for (bool grown = true; grown;) {
        struct layout right = {limit, l.first, l.last + 1}, left = {limit, l.first - 1, l.last};
        grown = false;
        if (l.last < t->n && total(t, right) <= cols) {
            l = right;
            left.last = l.last;
            grown = true;
        }
        if (l.first > 0 && total(t, left) <= cols) {
            l = left;
            grown = true;
        }
    }
    return l;
}

static struct layout lay_out(const struct tabs *t, int cols) {
    static const int limits[] = {NO_LIMIT, 14, 11, 9, 7};
    /* Panels keep their whole names and scroll; the stages are few and all stay in sight. */
    size_t n = t->style == TABS_PANELS ? 1 : sizeof limits / sizeof *limits;
    for (size_t i = 0; i < n; i++) {
        struct layout l = {limits[i], 0, t->n};
        if (total(t, l) <= cols) return l;
    }
    return window(t, cols, limits[n - 1]);
}

static int draw_tab(const struct tabs *t, struct canvas c, int col, size_t i, int limit) {
    bool current = i == t->current;
    enum role role = t->v[i].role;
    if (current) role = t->style == TABS_STAGES ? ROLE_STAGE_CURRENT : ROLE_PANEL_CURRENT;
    int width = label_width(t, i, limit), start = col;
    col += canvas_textz(c, 0, col, role, current ? "[" : " ");
    if (t->style == TABS_STAGES) col += canvas_textf(c, 0, col, role, "%zu ", i + 1);
    canvas_field(c, 0, col, width, ALIGN_LEFT, role, sv_from(t->v[i].label));
    col += width;
    if (t->v[i].mark && *t->v[i].mark) {
        col += canvas_textz(c, 0, col, role, " ");
        col += canvas_textz(c, 0, col, role, t->v[i].mark);
    }
    canvas_textz(c, 0, col, role, current ? "]" : " ");
    return start + tab_width(t, i, limit);
}

void tabs_draw(const struct tabs *t, struct canvas c, bool focused) {
    if (t->n == 0) return;
    struct layout l = lay_out(t, c.cols);
    const char *more = canvas_glyph(c, "…", "~");
    int col = 0;
    if (l.first > 0) col += 1 + canvas_textz(c, 0, col, ROLE_HINT, more);
    for (size_t i = l.first; i < l.last; i++) {
        if (i > l.first && gap(t)) {
            canvas_vline(c, 0, col, 1, ROLE_BORDER);
            col += gap(t);
        }
        if (focused && i == t->current) canvas_cursor(c, 0, col, true);
        col = draw_tab(t, c, col, i, l.limit);
    }
    if (l.last < t->n) canvas_textz(c, 0, col + 1, ROLE_HINT, more);
}

size_t tabs_at(const struct tabs *t, int cols, int col) {
    if (t->n == 0 || col < 0 || col >= cols) return t->n;
    struct layout l = lay_out(t, cols);
    int at = l.first > 0 ? 2 : 0;
    if (col < at) return l.first - 1;
    for (size_t i = l.first; i < l.last; i++) {
        at += tab_width(t, i, l.limit) + gap(t);
        if (col < at) return i;
    }
    return l.last;
}
