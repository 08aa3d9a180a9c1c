#include "catalyse/base/utf8.h"
#include "tui/table_layout.h"

static void draw_sort_sign(const struct table *t, struct canvas c, int col) {
    const char *unicode = t->descending ? "▼" : "▲", *ascii = t->descending ? "v" : "^";
    canvas_textz(c, 0, col, ROLE_HEADING, canvas_glyph(c, unicode, ascii));
}

static void draw_header(const struct table *t, struct canvas c, const int *widths) {
    int col = TABLE_GUTTER;
    for (size_t i = 0; i < t->n_columns; i++) {
        if (widths[i] == 0) continue;
        struct sv title = sv_from(t->columns[i].title);
        int width = t->sort == i ? widths[i] - 1 : widths[i];
        canvas_field(c, 0, col, width, t->columns[i].align, ROLE_HEADING, title);
        if (t->sort == i) {
            int behind = t->columns[i].align == ALIGN_LEFT ? text_width(title) : width;
            draw_sort_sign(t, c, col + (behind < width ? behind : width));
        }
        col += widths[i] + TABLE_GAP;
    }
}

struct row_style {
    bool selected;
    enum role whole; /* of the row */
};

static enum role cell_role(const struct table *t, size_t row, size_t col, struct row_style style) {
    if (style.selected || !t->source.role) return style.whole;
    enum role role = t->source.role(t->source.ctx, row, col);
    return role == ROLE_NORMAL ? style.whole : role;
}

static struct row_style row_style(const struct table *t, size_t row, bool focused) {
    if (row >= t->selected && row <= table_row_end(t, t->selected))
        return (struct row_style){true, focused ? ROLE_SELECTED : ROLE_SELECTED_IDLE};
    if (!t->source.role) return (struct row_style){false, ROLE_NORMAL};
    return (struct row_style){false, t->source.role(t->source.ctx, row, TABLE_WHOLE_ROW)};
}

static void draw_heading(const struct table *t, struct canvas c, int at, size_t row, enum role role) {
    struct str text = {0};
    t->source.cell(t->source.ctx, row, 0, &text);
    canvas_field(c, at, TABLE_GUTTER, c.cols - TABLE_GUTTER, ALIGN_LEFT, role, str_sv(&text));
    str_deinit(&text);
}

static void draw_cells(const struct table *t, struct canvas c, int at, size_t row, const int *widths,
                       struct row_style style) {
    struct str text = {0};
    int col = TABLE_GUTTER;
    for (size_t i = 0; i < t->n_columns; i++) {
        if (widths[i] == 0) continue;
        str_clear(&text);
        t->source.cell(t->source.ctx, row, i, &text);
        canvas_field(c, at, col, widths[i], t->columns[i].align, cell_role(t, row, i, style), str_sv(&text));
        col += widths[i] + TABLE_GAP;
    }
    str_deinit(&text);
}

static void draw_row(const struct table *t, struct canvas c, int at, size_t row, const int *widths,
                     bool focused) {
    struct row_style style = row_style(t, row, focused);
    if (style.whole != ROLE_NORMAL) canvas_row(c, at, style.whole);
    if (row == t->selected && !(t->flags & TABLE_UNCHOSEN)) canvas_textz(c, at, 0, style.whole, ">");
    if (t->n_marks) {
        int64_t id = t->source.id ? t->source.id(t->source.ctx, row) : (int64_t)row;
        if (table_marked(t, id)) canvas_textz(c, at, 1, style.selected ? style.whole : ROLE_MARKED, "*");
    }
    if (t->source.heading && t->source.heading(t->source.ctx, row))
        draw_heading(t, c, at, row, style.whole);
    else
        draw_cells(t, c, at, row, widths, style);
    if (style.selected) canvas_bars(c, at, ROLE_BAR_SELECTED);
}

static void draw_empty(const struct table *t, struct canvas c, bool focused) {
    struct rect r = rect_intersect(canvas_rect(c), (struct rect){0, TABLE_GUTTER, c.rows, c.cols});
    canvas_wrap(canvas_sub(c, r), 0, ROLE_MUTED, sv_from(t->empty));
    if (focused) canvas_cursor(c, 0, 0, true);
}

void table_draw(const struct table *t, struct canvas c, bool focused) {
    int widths[TABLE_COLUMNS_MAX] = {0}, header = t->flags & TABLE_NO_HEADER ? 0 : 1;
    struct canvas body = canvas_sub(c, (struct rect){header, 0, c.rows - header, c.cols});
    size_t page = (size_t)body.rows, top = scroll_top(t->top, t->selected, t->n_rows, page);
    table_widths(t, c.cols, widths);
    if (header) draw_header(t, c, widths);
    if (t->n_rows == 0) {
        draw_empty(t, body, focused);
        return;
    }
    for (size_t i = 0; i < page && top + i < t->n_rows; i++)
        draw_row(t, body, (int)i, top + i, widths, focused);
    if (focused) canvas_cursor(body, (int)(t->selected - top), 0, true);
}
