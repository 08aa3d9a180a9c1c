#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "tui/form_field.h"

/* Where things stand inside the scrolled part. */
struct layout {
    const struct form *form;
    int cols, labels; /* labels 0: above the field */
};

enum { NOTE_INDENT = 2, NOTE_ROWS = 100, WORDS_ROWS = 4 /* of an error or a help text below a field */ };

/* Where a field's value stands; the label is before it, or above. */
static int indent(const struct layout *l) {
    return l->labels ? l->labels : 2;
}

static int value_rows(const struct form_field *f) {
    return f->spec.kind == FORM_AREA ? f->spec.rows : 1;
}

static int words_rows(const struct layout *l, struct sv words) {
    return text_wrapped(words, l->cols - indent(l), WORDS_ROWS);
}

static struct sv help_of(const struct layout *l, size_t i) {
    const char *help = l->form->fields[i].spec.help;
    return i == l->form->focus && help ? sv_from(help) : SV_NULL;
}

static int field_rows(const struct layout *l, size_t i) {
    const struct form_field *f = &l->form->fields[i];
    if (f->spec.kind == FORM_NOTE)
        return text_wrapped(sv_from(f->spec.label), l->cols - NOTE_INDENT, NOTE_ROWS);
    int rows =
        value_rows(f) + (l->labels ? 0 : 1) + words_rows(l, str_sv(&f->error)) + words_rows(l, help_of(l, i));
    return rows + (i == l->form->focus ? (int)f->n_offers : 0);
}

static void draw_label(const struct layout *l, struct canvas c, const struct form_field *f) {
    int col = canvas_textz(c, 0, 0, ROLE_WARNING, f->spec.flags & FORM_REQUIRED ? "*" : " ") + 1;
    int width = (l->labels ? l->labels - 1 : c.cols) - col;
    canvas_field(c, 0, col, width, ALIGN_LEFT, ROLE_LABEL, sv_from(f->spec.label));
}

static void draw_choice(const struct form_field *f, struct canvas c, bool focused) {
    size_t n = f->spec.n_choices;
    const char *label = f->choice < n ? f->spec.choices[f->choice] : "";
    enum role role = focused ? ROLE_FOCUS : ROLE_INPUT;
    int col = canvas_textz(c, 0, 0, role, canvas_glyph(c, "◂ ", "< "));
    col += canvas_textz(c, 0, col, role, label);
    col += canvas_textz(c, 0, col, role, canvas_glyph(c, " ▸", " >"));
    if (focused && n > 1) canvas_textf(c, 0, col + 1, ROLE_HINT, "%zu/%zu", f->choice + 1, n);
    if (focused) canvas_cursor(c, 0, 0, true);
}

static void draw_value(const struct form_field *f, struct canvas c, bool focused) {
    enum role role = focused ? ROLE_FOCUS : ROLE_VALUE;
    switch (f->spec.kind) {
    case FORM_AREA:
        area_draw(&f->area, c, focused);
        break;
    case FORM_CHOICE:
        draw_choice(f, c, focused);
        break;
    case FORM_BOOL:
        canvas_textf(c, 0, 0, role, "[%c] %s", f->choice ? 'x' : ' ', f->choice ? _("yes") : _("no"));
        if (focused) canvas_cursor(c, 0, 0, true);
        break;
    case FORM_NOTE:
        break;
    default:
        line_draw(&f->line, c, focused);
    }
}

static void draw_offers(const struct form_field *f, struct canvas c, int row) {
    for (size_t i = 0; i < f->n_offers; i++, row++) {
        const struct suggestion *s = &f->offers[i];
        bool current = i == f->offer;
        enum role role = current ? ROLE_SELECTED : ROLE_NORMAL;
        int detail = text_width(sv_from(s->detail));
        canvas_row(c, row, role);
        canvas_textz(c, row, 0, role, current ? ">" : " ");
        canvas_field(c, row, 2, c.cols - 2 - (detail ? detail + 2 : 0), ALIGN_LEFT, role, sv_from(s->label));
        if (detail) canvas_textz(c, row, c.cols - detail, role, s->detail);
    }
}

static void draw_field(const struct layout *l, struct canvas c, size_t i) {
    const struct form_field *f = &l->form->fields[i];
    bool focused = i == l->form->focus;
    if (f->spec.kind == FORM_NOTE) {
        struct rect r = {0, NOTE_INDENT, c.rows, c.cols - NOTE_INDENT};
        canvas_wrap(canvas_sub(c, r), 0, ROLE_MUTED, sv_from(f->spec.label));
        return;
    }
    draw_label(l, c, f);
    int top = l->labels ? 0 : 1, left = indent(l);
    int rows = value_rows(f), row = rows;
    struct canvas right = canvas_sub(c, (struct rect){top, left, c.rows - top, c.cols - left});
    draw_value(f, canvas_sub(right, (struct rect){0, 0, rows, right.cols}), focused);
    if (focused) {
        draw_offers(f, right, row);
        row += (int)f->n_offers;
    }
    int error_rows = words_rows(l, str_sv(&f->error));
    canvas_wrap(canvas_sub(right, (struct rect){row, 0, error_rows, right.cols}), 0, ROLE_ERROR,
                str_sv(&f->error));
    canvas_wrap(right, row + error_rows, ROLE_HINT, help_of(l, i));
}

/* Rows hidden above, so that the focused field shows whole where it can. */
static int hidden_rows(const struct layout *l, int page) {
    int start = 0, end = 0;
    for (size_t i = 0; i < l->form->n_fields && i <= l->form->focus; i++) {
        start = end;
        end += field_rows(l, i);
    }
    int hidden = end > page ? end - page : 0;
    return hidden < start ? hidden : start;
}

static void draw_fields(const struct form *form, struct canvas c) {
    struct layout l = {form, c.cols, form_label_cols(form, c.cols)};
    int row = -hidden_rows(&l, c.rows);
    for (size_t i = 0; i < form->n_fields && row < c.rows; i++) {
        int rows = field_rows(&l, i);
        if (row + rows > 0) draw_field(&l, canvas_sub(c, (struct rect){row, 0, rows, c.cols}), i);
        row += rows;
    }
}

void form_draw(const struct form *f, struct canvas c) {
    enum { FURNITURE = 3 };
    int around = c.rows > FURNITURE ? 1 : 0;
    int sizes[] = {f->title.n ? around : 0, RECT_FILL, f->asking ? 1 : 0};
    struct rect parts[3];
    canvas_cursor(c, 0, 0, true);
    rect_split_rows(canvas_rect(c), sizes, 3, parts);
    if (parts[0].rows) canvas_text(c, 0, 1, ROLE_HEADING, str_sv(&f->title));
    draw_fields(f, canvas_sub(c, parts[1]));
    if (parts[2].rows)
        canvas_field(c, parts[2].row, 1, c.cols - 1, ALIGN_LEFT, ROLE_WARNING,
                     sv_from(_("not saved: Esc again leaves without saving, any other key goes on")));
}
