#include "catalyse/tui/area.h"
#include "catalyse/base/utf8.h"

enum { ROWS_DEFAULT = 4, COLS_DEFAULT = 60 };

void area_init(struct area *a, size_t max) {
    *a = (struct area){.rows = ROWS_DEFAULT, .cols = COLS_DEFAULT};
    line_init(&a->line, max, LINE_LINES);
}

void area_deinit(struct area *a) {
    line_deinit(&a->line);
}

void area_fit(struct area *a, int rows, int cols) {
    a->rows = rows > 0 ? rows : 1;
    a->cols = cols > 0 ? cols : 1;
}

void area_set(struct area *a, struct sv text) {
    line_set(&a->line, text);
}

struct sv area_text(const struct area *a) {
    return line_text(&a->line);
}

/* Goes through the shown lines; a text that ends with a line end has an empty one behind. */
struct walk {
    struct sv text, rest;
    int cols, number;
    size_t start, end; /* bytes of the current line, the end being the next one's start */
    struct sv line;
    bool last_done;
};

static struct walk walk_begin(const struct area *a, int cols) {
    struct sv text = sv_of(str_c(&a->line.text), a->line.text.n);
    return (struct walk){.text = text, .rest = text, .cols = cols, .number = -1};
}

static bool walk_next(struct walk *w) {
    w->start = w->end;
    w->number++;
    if (text_wrap(&w->rest, w->cols, &w->line)) {
        w->end = w->rest.n ? (size_t)(w->rest.p - w->text.p) : w->text.n;
        return true;
    }
    bool open = w->text.n == 0 || w->text.p[w->text.n - 1] == '\n';
    w->line = sv_of(w->text.p + w->text.n, 0);
    if (!open || w->last_done) return false;
    w->last_done = true;
    return true;
}

/* The cursor stands on this line: before the next one, or at the end of all. */
static bool walk_holds(const struct walk *w, size_t at) {
    if (at < w->start) return false;
    if (at < w->end) return true;
    bool open = w->text.n > 0 && w->text.p[w->text.n - 1] == '\n';
    return at == w->end && w->rest.n == 0 && (!open || w->last_done);
}

static void find_cursor(const struct area *a, int cols, struct walk *w) {
    *w = walk_begin(a, cols);
    while (walk_next(w))
        if (walk_holds(w, a->line.at)) return;
}

static int cursor_column(const struct area *a, const struct walk *w) {
    return text_width(sv_of(w->text.p + w->start, a->line.at - w->start));
}

/* Puts the cursor on the shown line `number`, near a column. False when there is no such line. */
static bool go_to(struct area *a, int number, int column) {
    if (number < 0) return false;
    for (struct walk w = walk_begin(a, a->cols); walk_next(&w);) {
        if (w.number != number) continue;
        a->line.at = w.start + text_fit(w.line, column, NULL);
        return true;
    }
    return false;
}

static enum outcome move_lines(struct area *a, int by) {
    struct walk w;
    find_cursor(a, a->cols, &w);
    int column = cursor_column(a, &w), step = by < 0 ? 1 : -1;
    for (; by != 0; by += step)
        if (go_to(a, w.number + by, column)) return OUT_HANDLED;
    return OUT_PASS;
}

enum outcome area_key(struct area *a, const struct event *e) {
    struct event text = event_text(SV("\n"));
    if (event_is(e, K_ENTER)) return line_key(&a->line, &text);
    if (event_is(e, K_UP)) return move_lines(a, -1);
    if (event_is(e, K_DOWN)) return move_lines(a, 1);
    if (event_is(e, K_PGUP)) return move_lines(a, -a->rows);
    if (event_is(e, K_PGDN)) return move_lines(a, a->rows);
    return line_key(&a->line, e);
}

void area_draw(const struct area *a, struct canvas c, bool focused) {
    canvas_fill(c, ROLE_INPUT);
    struct walk w;
    find_cursor(a, c.cols, &w);
    int cursor = w.number, first = cursor < c.rows ? 0 : cursor - c.rows + 1;
    int column = cursor_column(a, &w);
    for (w = walk_begin(a, c.cols); walk_next(&w) && w.number < first + c.rows;)
        if (w.number >= first) canvas_text(c, w.number - first, 0, ROLE_INPUT, w.line);
    if (focused) canvas_cursor(c, cursor - first, column, true);
}
