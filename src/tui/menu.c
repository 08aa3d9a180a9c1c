#include "catalyse/tui/menu.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"
#include <stdlib.h>
#include <string.h>

enum {
    PAGE_DEFAULT = 10,
    FILTER_MAX = 1000, /* a path too */
    REASON_ROWS = 1,
    GUTTER = 2,
    COLS_LEAST = 50,
    MANY = 8,
    BEHIND_LABEL = 20,
    FAR = 20,   /* as much as the names of two stages differ in length */
    FIRST = 500 /* as much as a whole word is worth */
};

void menu_fit(struct menu *m, int rows) {
    rows -= 2 + REASON_ROWS + (m->flags & MENU_PLAIN ? 0 : 1);
    m->page = rows > 0 ? (size_t)rows : 1;
    m->top = scroll_top(m->top, m->selected, m->n_shown, m->page);
}

/* Score in the upper half, so that sorting the numbers sorts by score, then by place. */
static uint64_t ranked(int score, size_t place) {
    return (uint64_t)(uint32_t)score << 32 | (UINT32_MAX - (uint32_t)place);
}

static int compare_ranked(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x < y) - (x > y);
}

/* Of a list with commas, the best of its parts; words of several parts find it too. What a label says itself
 * is nearer. */
static int also_score(struct sv list, struct sv needle) {
    int best = needle.n ? menu_score(list, needle) : 0;
    for (struct sv part; needle.n && sv_next(&list, ',', &part);) {
        int score = menu_score(sv_trim(part), needle);
        if (score > best) best = score;
    }
    return best > BEHIND_LABEL ? best - BEHIND_LABEL : best;
}

/* A label that begins so is nearest. Equal matches: what can be chosen comes first. */
static int score_item(const struct menu_item *item, struct sv needle, struct str *folded) {
    text_fold(sv_from(item->label), folded);
    bool first = needle.n && sv_starts(str_sv(folded), needle);
    int score = 2 * (menu_score(str_sv(folded), needle) + (first ? FIRST : 0));
    text_fold(sv_from(item->also), folded);
    int also = 2 * also_score(str_sv(folded), needle);
    if (also > score) score = also;
    if (!score && item->always) score = 1;
    if (score > FAR && item->far) score -= FAR;
    return score && needle.n && !item->reason ? score + 1 : score;
}

static void filter(struct menu *m) {
    struct str needle = {0}, folded = {0};
    text_fold(line_text(&m->filter), &needle);
    uint64_t *rank = xcalloc(m->n_items + 1, sizeof *rank);
    m->n_shown = 0;
    for (size_t i = 0; i < m->n_items; i++) {
        int score = score_item(&m->items[i], str_sv(&needle), &folded);
        if (score > 0) rank[m->n_shown++] = ranked(score, i);
    }
    if (needle.n) qsort(rank, m->n_shown, sizeof *rank, compare_ranked);
    for (size_t i = 0; i < m->n_shown; i++) m->shown[i] = UINT32_MAX - (uint32_t)rank[i];
    m->selected = m->top = 0;
    xfree(rank);
    str_deinit(&folded);
    str_deinit(&needle);
}

void menu_init(struct menu *m, const char *title, const struct menu_item *items, size_t n, unsigned flags) {
    *m = (struct menu){.items = items, .n_items = n, .flags = flags, .page = PAGE_DEFAULT};
    str_addz(&m->title, title);
    line_init(&m->filter, FILTER_MAX, 0);
    m->shown = xcalloc(n + 1, sizeof *m->shown);
    filter(m);
}

void menu_deinit(struct menu *m) {
    str_deinit(&m->title);
    line_deinit(&m->filter);
    xfree(m->shown);
    *m = (struct menu){0};
}

const struct menu_item *menu_item(const struct menu *m) {
    return m->n_shown ? &m->items[m->shown[m->selected]] : NULL;
}

static enum outcome go_to(struct menu *m, size_t at) {
    if (m->n_shown == 0) return OUT_HANDLED;
    if (at >= m->n_shown) at = m->n_shown - 1;
    bool changed = at != m->selected;
    m->selected = at;
    m->top = scroll_top(m->top, at, m->n_shown, m->page);
    return changed ? OUT_CHANGED : OUT_HANDLED;
}

static enum outcome edit_filter(struct menu *m, const struct event *e) {
    if (m->flags & MENU_PLAIN) return OUT_PASS;
    enum outcome o = line_key(&m->filter, e);
    if (o == OUT_CHANGED) filter(m);
    return o;
}

static enum outcome leave(struct menu *m) {
    if (m->filter.text.n == 0) return OUT_CANCELLED;
    line_set(&m->filter, SV_NULL);
    filter(m);
    return OUT_CHANGED;
}

static size_t minus(size_t a, size_t b) {
    return a > b ? a - b : 0;
}

enum outcome menu_key(struct menu *m, const struct event *e) {
    const struct menu_item *item = menu_item(m);
    if (e->kind != EVENT_KEY) return e->kind == EVENT_TEXT ? edit_filter(m, e) : OUT_PASS;
    switch (e->key) {
    case K_ESC:
        return leave(m);
    case K_ENTER:
        return item && !item->reason ? OUT_DONE : OUT_HANDLED;
    case K_UP:
        return go_to(m, minus(m->selected, 1));
    case K_DOWN:
        return go_to(m, m->selected + 1);
    case K_PGUP:
        return go_to(m, minus(m->selected, m->page));
    case K_PGDN:
        return go_to(m, m->selected + m->page);
    case K_HOME:
    case K_END:
        if (!m->filter.text.n) return go_to(m, e->key == K_END ? m->n_shown : 0);
        return edit_filter(m, e);
    default:
        return edit_filter(m, e);
    }
}

void menu_size(const struct menu *m, int *rows, int *cols) {
    int widest = text_width(str_sv(&m->title)) + 4;
    for (size_t i = 0; i < m->n_items; i++) {
        int key =
            m->items[i].reason ? text_width(sv_from(_("not now"))) : text_width(sv_from(m->items[i].key));
        int width = GUTTER + text_width(sv_from(m->items[i].label)) + 2 + key;
        int reason = text_width(sv_from(m->items[i].reason));
        if (reason > width) width = reason;
        if (width > widest) widest = width;
    }
    *rows = (int)m->n_items + 2 + REASON_ROWS + (m->flags & MENU_PLAIN ? 0 : 1);
    *cols = widest + 4;
}

static void draw_item(const struct menu *m, struct canvas c, int row, size_t at) {
    const struct menu_item *item = &m->items[m->shown[at]];
    enum role role = at == m->selected ? ROLE_SELECTED : item->reason ? ROLE_DISABLED : ROLE_NORMAL;
    const char *right = item->reason ? _("not now") : item->key;
    int width = text_width(sv_from(right));
    canvas_row(c, row, role);
    if (at == m->selected) canvas_textz(c, row, 0, role, ">");
    canvas_field(c, row, GUTTER, c.cols - GUTTER - width - 2, ALIGN_LEFT, role, sv_from(item->label));
    if (role == ROLE_NORMAL) role = ROLE_HINT_KEY;
    canvas_textz(c, row, c.cols - width, role, right ? right : "");
}

static void draw_items(const struct menu *m, struct canvas c) {
    size_t page = (size_t)c.rows, top = scroll_top(m->top, m->selected, m->n_shown, page);
    if (m->n_shown == 0) {
        canvas_textz(c, 0, GUTTER, ROLE_MUTED, _("nothing matches; Esc clears the filter"));
        return;
    }
    for (size_t i = 0; i < page && top + i < m->n_shown; i++) draw_item(m, c, (int)i, top + i);
    canvas_cursor(c, (int)(m->selected - top), 0, true);
}

/* In the middle, no larger than it needs: what it is about stays in sight. */
static struct rect box(const struct menu *m, struct canvas c) {
    int rows, cols;
    menu_size(m, &rows, &cols);
    return rect_centre(canvas_rect(c), rows, cols > COLS_LEAST ? cols : COLS_LEAST);
}

void menu_draw(const struct menu *m, struct canvas c) {
    canvas_cursor(c, 0, 0, true);
    c = canvas_sub(c, box(m, c));
    canvas_fill(c, ROLE_NORMAL);
    canvas_box(c, canvas_rect(c), ROLE_BORDER, str_sv(&m->title));
    int sizes[] = {m->flags & MENU_PLAIN ? 0 : 1, RECT_FILL, REASON_ROWS};
    struct rect parts[3];
    rect_split_rows(rect_inset(canvas_rect(c), 1, 2), sizes, 3, parts);
    if (!(m->flags & MENU_PLAIN)) line_draw(&m->filter, canvas_sub(c, parts[0]), true);
    if (m->n_items > MANY && !m->filter.text.n)
        canvas_textz(canvas_sub(c, parts[0]), 0, GUTTER, ROLE_MUTED, _("type a few letters of it"));
    draw_items(m, canvas_sub(c, parts[1]));
    const struct menu_item *item = menu_item(m);
    if (item && item->reason)
        canvas_field(c, parts[2].row, parts[2].col, parts[2].cols, ALIGN_LEFT, ROLE_WARNING,
                     sv_from(item->reason));
}
