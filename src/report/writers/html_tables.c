#include "report/writers/html.h"

/* Tables as paper wants them: no row parted, heads that come again, the last rows together. */

enum { FEW_LETTERS = 12 }; /* of a cell that is not parted */

/* No page parts the rows of a short table, nor the first two and the last three of a longer one: by its style
 * a first row holds the second. A body kept together is for the end alone: weasyprint starts a table anywhere
 * that begins with one. */
enum { KEPT = 3, SHORT = 8, SHORT_LETTERS = 5000, ROOMY = 5 };

static void put_rows(struct html *h, const void *of, size_t n,
                     void (*put)(struct html *h, const void *of, size_t row)) {
    html_raw(h, "<tbody>\n");
    for (size_t i = 0; i < n; i++) {
        if (n > SHORT && i == n - KEPT) html_raw(h, "</tbody>\n<tbody class=\"k\">\n");
        put(h, of, i);
    }
    html_raw(h, "</tbody>\n");
}

/* Pandoc leaves heads of rows out of some of its files. */
static void put_row_head(struct html *h, const char *attributes, struct sv text, bool room) {
    if (h->office)
        html_raw(h, "<td><strong>");
    else
        str_addf(h->out, "<th scope=\"row\"%s>", attributes);
    html_text(h, text);
    html_raw(h, !h->office ? "</th>" : room ? "</strong><br>&nbsp;</td>" : "</strong></td>");
}

static void put_fact(struct html *h, const void *of, size_t row) {
    const struct item *fact = &((const struct items *)of)->v[row];
    if (h->odt) {
        office_fact(h, fact);
        return;
    }
    html_raw(h, "<tr>");
    put_row_head(h, "", fact->lead, false);
    html_raw(h, "<td>");
    html_text(h, fact->text);
    html_raw(h, "</td></tr>\n");
}

/* A table and no list of definitions: paper keeps a row together wherever the page ends. */
void html_facts(struct html *h, const struct items *facts) {
    if (!facts->n) return;
    html_raw(h, facts->n > SHORT ? "<table class=\"facts\">\n" : "<table class=\"facts k\">\n");
    if (h->office) html_raw(h, "<colgroup><col style=\"width:30%\"><col style=\"width:70%\"></colgroup>\n");
    put_rows(h, facts, facts->n, put_fact);
    html_raw(h, "</table>\n");
    if (h->office) office_gap(h);
}

static const char *align_class(const struct html *h, enum align align) {
    static const char *const classes[] = {"", " class=\"r\"", " class=\"c\"", " class=\"n\""};
    static const char *const styles[] = {"", " style=\"text-align:right\"", " style=\"text-align:center\"",
                                         ""};
    if (!h->office) return classes[align];
    return h->odt ? "" : styles[align];
}

static const char *column_class(const struct html *h, const struct column *c) {
    return c->wide ? " class=\"w\"" : align_class(h, c->align);
}

static void put_head(struct html *h, const struct table *t) {
    html_raw(h, "<thead><tr>");
    for (size_t i = 0; i < t->n_columns; i++) {
        const struct column *c = &t->columns[i];
        if (h->odt) {
            office_cell(h, "th", c->align, c->head);
            continue;
        }
        str_addf(h->out, "<th scope=\"col\"%s>", column_class(h, c));
        html_text(h, c->head);
        html_raw(h, "</th>");
    }
    html_raw(h, "</tr></thead>\n");
}

/* A word or two stay on one line beside longer texts. */
static enum align cell_align(const struct column *column, const struct cell *c) {
    bool few = column->align == ALIGN_LEFT && !column->wide && c->text.n <= FEW_LETTERS;
    return few && sv_find(c->text, ' ') < c->text.n ? ALIGN_DAY : column->align;
}

static void put_cell(struct html *h, const struct column *column, const struct cell *c) {
    if (h->odt) {
        office_cell(h, "td", column->align, c->text);
        return;
    }
    if (c->heat && !h->office)
        str_addf(h->out, "<td class=\"c h%d\">", c->heat);
    else {
        html_raw(h, "<td");
        html_raw(h, align_class(h, cell_align(column, c)));
        html_raw(h, ">");
    }
    html_text(h, c->text);
    html_raw(h, "</td>");
}

static void put_row(struct html *h, const void *of, size_t row) {
    const struct table *t = of;
    const struct cell *cells = t->v + row * t->n_columns;
    html_raw(h, t->sums && row + 1 == table_rows(t) ? "<tr class=\"sum\">" : "<tr>");
    put_row_head(h, column_class(h, &t->columns[0]), cells[0].text, t->room);
    for (size_t i = 1; i < t->n_columns; i++) put_cell(h, &t->columns[i], &cells[i]);
    html_raw(h, "</tr>\n");
}

/* Whether it is short enough for no page to part it: a column of some has as much of a line as another. */
static bool is_short(const struct table *t) {
    size_t rows = table_rows(t), letters = 0;
    if (rows > SHORT) return false;
    for (size_t row = 0; row < rows; row++) {
        size_t most = 0;
        for (size_t i = 0; i < t->n_columns; i++) {
            size_t n = t->v[row * t->n_columns + i].text.n;
            if (n > most) most = n;
        }
        letters += most * t->n_columns;
    }
    return letters <= SHORT_LETTERS;
}

static void put_classes(struct html *h, const struct block *b, size_t rows) {
    const struct table *t = b->table;
    const struct {
        const char *name;
        bool holds;
    } classes[] = {{"k", is_short(t)},
                   {"measured", html_is_measured(h, b)},
                   {"room", t->room},
                   {"tall", t->room && rows <= ROOMY}};
    const char *before = " class=\"";
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (!classes[i].holds) continue;
        str_addf(h->out, "%s%s", before, classes[i].name);
        before = " ";
    }
    if (before[1] == '\0') html_raw(h, "\"");
}

void html_table(struct html *h, const struct block *b) {
    const struct table *t = b->table;
    size_t rows = table_rows(t);
    html_raw(h, "<table");
    put_classes(h, b, rows);
    if (!b->text.n) {
        html_raw(h, " aria-label=\"");
        html_text(h, h->heading.n ? h->heading : h->doc->title);
        html_raw(h, "\"");
    }
    html_raw(h, ">\n");
    html_element(h, "caption", "caption", b->text);
    if (h->office)
        office_columns(h, b->table);
    else
        html_columns(h, b);
    put_head(h, t);
    put_rows(h, t, rows, put_row);
    html_raw(h, "</table>\n");
}
