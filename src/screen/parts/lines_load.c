#include "catalyse/base/utf8.h"
#include "screen/parts/lines.h"
#include <string.h>

/* Builds the lines again and stays on what was selected; how many rows are left to them. */

static const struct lines_spec *spec_of(const struct lines_screen *s) {
    return s->screen.ops->spec;
}

/* With the empty one under it. */
int lines_title_rows(const struct lines_screen *s) {
    return s->title.n ? text_wrapped(str_sv(&s->title), s->screen.cols - 2, TITLE_ROWS) + 1 : 0;
}

int lines_entry_rows(const struct lines_screen *s) {
    return s->entering ? 2 : 0;
}

/* Not while a line of the entry is looked for: that is found among all there are. */
static int filter_rows(const struct lines_screen *s) {
    return s->matching ? 0 : narrow_rows(&s->narrow);
}

int lines_rows_below(const struct lines_screen *s) {
    return lines_entry_rows(s) + filter_rows(s);
}

void lines_fit(struct lines_screen *s) {
    table_fit(&s->table, s->screen.lines - lines_title_rows(s) - lines_rows_below(s));
}

static bool same(const struct line_row *a, const struct line_row *b) {
    return a->entity == b->entity && a->id == b->id && a->data == b->data;
}

/* A heading of nothing is no place to act, but where headings are edited: the line under it is. */
static size_t under_heading(const struct lines_screen *s, const struct line_row *was, size_t at) {
    size_t row = at;
    if (spec_of(s)->heads && was->role == ROLE_HEADING) return at;
    while (row < s->lines.n && s->lines.v[row].role == ROLE_HEADING && !s->lines.v[row].id) row++;
    return row < s->lines.n ? row : at;
}

/* The nearest line that stands for the same thing, else the one at the same place. */
static size_t same_line(const struct lines_screen *s, const struct line_row *was, size_t at) {
    if (!was->id && !was->data) return under_heading(s, was, at);
    for (size_t far = 0; far < s->lines.n + at; far++) {
        if (far <= at && at - far < s->lines.n && same(&s->lines.v[at - far], was)) return at - far;
        if (at + far < s->lines.n && same(&s->lines.v[at + far], was)) return at + far;
    }
    return under_heading(s, was, at);
}

static size_t last_cell(const struct line_row *line) {
    size_t last = 0;
    for (size_t i = 1; i < LINE_CELLS; i++)
        if (line->cell[i]) last = i;
    return last;
}

/* The first line keeps its other cells; those under it only stand for the same thing. */
static void wrap_line(struct lines_screen *s, struct line_row line, const int *widths) {
    enum { GUTTER = 4, UNDER = 2 };
    size_t cell = last_cell(&line);
    int indent = line.under ? UNDER : 0, cols = line.span ? s->screen.cols - GUTTER : widths[cell];
    struct text_lines text = text_lines(&s->screen.rows, sv_from(line.cell[cell]), cols - indent);
    for (size_t i = 0; i < text.n; i++) {
        line.cell[cell] = indent ? lines_printf(s, "%*s%s", indent, "", text.v[i]) : text.v[i];
        line.goes_on = i + 1 < text.n;
        lines_add(s, line);
        for (size_t k = 0; k < cell; k++) line.cell[k] = NULL;
    }
}

static bool any_long(const struct lines_screen *s) {
    for (size_t i = 0; i < s->lines.n; i++)
        if (s->lines.v[i].wrapped) return true;
    return false;
}

/* Long texts fill the columns as wide as they are shown with what was built. */
static void wrap_lines(struct lines_screen *s) {
    int widths[TABLE_COLUMNS_MAX];
    struct line_row *built = s->lines.v;
    size_t n = s->lines.n;
    table_set_rows(&s->table, n);
    if (!any_long(s)) return;
    table_widths(&s->table, s->screen.cols, widths);
    memset(&s->lines, 0, sizeof s->lines);
    for (size_t i = 0; i < n; i++)
        if (built[i].wrapped)
            wrap_line(s, built[i], widths);
        else
            lines_add(s, built[i]);
    table_set_wrapped(&s->table, s->lines.n, s->screen.cols);
}

static const char *nothing_words(const struct lines_screen *s) {
    if (s->matching) return _("Nothing has that name: take a few letters back.");
    if (narrow_words(&s->narrow).n) return _("Nothing contains these words. Esc clears the filter.");
    return spec_of(s)->nothing ? spec_of(s)->nothing(s) : _(spec_of(s)->empty);
}

bool lines_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    size_t at = s->table.selected;
    struct line_row was = lines_current(s) ? *lines_current(s) : (struct line_row){0};
    struct view v = rows_view(screen, d);
    memset(&s->lines, 0, sizeof s->lines);
    table_set_rows(&s->table, 0);
    str_clear(&s->title);
    columns_translate(spec_of(s)->columns, spec_of(s)->n_columns, s->columns);
    s->matching = false;
    bool ok = spec_of(s)->build(s, d, &v, e);
    s->gone = !ok && spec_of(s)->whole && error_absent(e);
    if (s->gone) str_addz(&s->title, row_gone_word());
    ok |= s->gone;
    lines_arrange(s);
    wrap_lines(s);
    lines_fit(s);
    table_select(&s->table, same_line(s, &was, at));
    s->table.empty = nothing_words(s);
    return ok;
}

enum reply lines_again(struct lines_screen *s, struct desk *d) {
    struct error e = {0};
    return lines_reload(&s->screen, d, &e) ? EATEN : desk_fail(d, &e);
}

enum reply lines_first(struct lines_screen *s, struct desk *d) {
    enum reply reply = lines_again(s, d);
    table_move(&s->table, TABLE_FIRST);
    return reply;
}
