#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "tui/dialog_layout.h"

enum { COLS_MAX = 72, MARGIN = 2, ERROR_ROWS = 4 };

void dialog_lay_out(const struct dialog *d, int rows, int cols, struct dialog_parts *p) {
    bool has_line = d->kind == DIALOG_ASK || d->word.n > 0, has_buttons = d->kind != DIALOG_ASK;
    int width = cols < COLS_MAX ? cols : COLS_MAX, inner = width - 2 - 2 * MARGIN;
    size_t lines = textview_lines(&d->body, inner);
    int sizes[] = {lines < (size_t)rows ? (int)lines : rows, has_line ? 2 : 0,
                   text_wrapped(str_sv(&d->error), inner, ERROR_ROWS), has_buttons ? 2 : 0};
    int height = 2 + sizes[0] + sizes[1] + sizes[2] + sizes[3];
    struct rect parts[4];
    p->box = rect_centre((struct rect){0, 0, rows, cols}, height, width);
    if (d->low) p->box.row = rows - p->box.rows;
    struct rect inside = rect_inset(p->box, 1, 1 + MARGIN);
    sizes[0] = RECT_FILL;
    rect_split_rows(inside, sizes, 4, parts);
    p->body = parts[0];
    p->line = parts[1];
    p->error = parts[2];
    p->buttons = parts[3];
}

/* The last row of a part that has a blank row above it where there is room. */
static struct rect last_row(struct rect r) {
    return (struct rect){r.row + (r.rows > 0 ? r.rows - 1 : 0), r.col, r.rows > 0 ? 1 : 0, r.cols};
}

static int draw_button(struct canvas c, int col, bool current, const char *label) {
    enum role role = current ? ROLE_BUTTON_CURRENT : ROLE_BUTTON;
    if (current) canvas_cursor(c, 0, col, true);
    return col + canvas_textf(c, 0, col, role, current ? "[ %s ]" : "  %s  ", label) + 1;
}

static void draw_buttons(const struct dialog *d, struct canvas c) {
    if (d->word.n) {
        canvas_textf(c, 0, 0, ROLE_HINT, _("Enter: %s   Esc: cancel"), str_c(&d->yes));
        return;
    }
    int col = draw_button(c, 0, d->button == 0, _("Cancel"));
    draw_button(c, col, d->button == 1, str_c(&d->yes));
}

void dialog_draw(const struct dialog *d, struct canvas c) {
    struct dialog_parts p;
    dialog_lay_out(d, c.rows, c.cols, &p);
    canvas_fill(canvas_sub(c, p.box), ROLE_NORMAL);
    canvas_box(c, p.box, ROLE_BORDER, str_sv(&d->title));
    canvas_cursor(c, p.box.row, p.box.col, true);
    textview_draw(&d->body, canvas_sub(c, p.body), false);
    canvas_wrap(canvas_sub(c, p.error), 0, ROLE_ERROR, str_sv(&d->error));
    draw_buttons(d, canvas_sub(c, last_row(p.buttons)));
    if (p.line.rows) line_draw(&d->line, canvas_sub(c, last_row(p.line)), true);
}
