#include "catalyse/base/utf8.h"
#include "catalyse/tui/canvas.h"

enum { EIGHTHS = 8 };

/* The pieces of lines and boxes, for each kind of glyphs. */
struct line_glyphs {
    uint32_t horizontal;
    const char *vertical, *corner[4];
};
static const struct line_glyphs line_glyphs[] = {
    [GLYPHS_UNICODE] = {U'─', "│", {"┌", "┐", "└", "┘"}},
    [GLYPHS_ASCII] = {'-', "|", {"+", "+", "+", "+"}},
    [GLYPHS_NONE] = {' ', " ", {" ", " ", " ", " "}},
};
static const char *const eighths[EIGHTHS] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

void canvas_hline(struct canvas c, int row, int col, int cols, enum role role) {
    canvas_repeat(c, row, col, cols, role, line_glyphs[c.frame->glyphs].horizontal);
}

void canvas_vline(struct canvas c, int row, int col, int rows, enum role role) {
    const char *piece = line_glyphs[c.frame->glyphs].vertical;
    for (int i = 0; i < rows; i++) canvas_textz(c, row + i, col, role, piece);
}

void canvas_box(struct canvas c, struct rect r, enum role role, struct sv title) {
    if (r.rows < 2 || r.cols < 2) return;
    const struct line_glyphs *g = &line_glyphs[c.frame->glyphs];
    int bottom = r.row + r.rows - 1, right = r.col + r.cols - 1;
    canvas_hline(c, r.row, r.col, r.cols, role);
    canvas_hline(c, bottom, r.col, r.cols, role);
    canvas_vline(c, r.row, r.col, r.rows, role);
    canvas_vline(c, r.row, right, r.rows, role);
    canvas_textz(c, r.row, r.col, role, g->corner[0]);
    canvas_textz(c, r.row, right, role, g->corner[1]);
    canvas_textz(c, bottom, r.col, role, g->corner[2]);
    canvas_textz(c, bottom, right, role, g->corner[3]);
    if (title.n == 0 || r.cols < 7) return;
    int width = text_width(title);
    if (width > r.cols - 6) width = r.cols - 6;
    canvas_row(canvas_sub(c, (struct rect){r.row, r.col + 2, 1, width + 2}), 0, role);
    canvas_field(c, r.row, r.col + 3, width, ALIGN_LEFT, ROLE_HEADING, title);
}

/* Eighths of a column that are full. */
static int bar_eighths(int width, int64_t value, int64_t max) {
    if (max <= 0 || value <= 0) return 0;
    if (value >= max) return width * EIGHTHS;
    return (int)((double)value / (double)max * width * EIGHTHS);
}

/* Shades and the full block, as bars that are text are made of. */
static bool is_bar(uint64_t ch) {
    return ch == 0x2588 || (ch >= 0x2591 && ch <= 0x2593);
}

void canvas_bars(struct canvas c, int row, enum role role) {
    row += c.area.row;
    if (row < c.clip.row || row >= c.clip.row + c.clip.rows) return;
    for (int col = c.clip.col; col < c.clip.col + c.clip.cols; col++) {
        const struct cell *cell = frame_at(c.frame, row, col);
        if (cell && is_bar(cell->ch)) frame_put(c.frame, row, col, cell->ch, cell->width, role, cell->attr);
    }
}

void canvas_bar(struct canvas c, int row, int col, int width, int64_t value, int64_t max) {
    int full = bar_eighths(width, value, max);
    for (int i = 0; i < width; i++) {
        int part = full - i * EIGHTHS;
        bool some = part > 0 && part < EIGHTHS && c.frame->glyphs != GLYPHS_ASCII;
        const char *piece = part >= EIGHTHS ? canvas_glyph(c, "█", "#")
                            : some          ? eighths[part]
                                            : canvas_glyph(c, "░", ".");
        canvas_textz(c, row, col + i, part >= EIGHTHS || some ? ROLE_BAR : ROLE_BAR_EMPTY, piece);
    }
}
