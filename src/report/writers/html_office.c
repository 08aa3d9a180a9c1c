#include "report/writers/html.h"

/* Pages for pandoc, which reads no style and draws nothing: tables say how wide their columns are, drawings
 * are tables. */

/* Letters on a line of an office page; what a column of long texts asks for; the gap between two columns. */
enum { LINE = 66, LONG = 50, BETWEEN = 4 };

struct widths {
    int least, wish;
};

static void widen(struct widths *w, struct sv text) {
    int word = html_longest(text, ' ') + BETWEEN, whole = html_longest(text, '\n') + BETWEEN;
    if (word > w->least) w->least = word;
    if (whole > LONG) whole = LONG;
    if (whole > w->wish) w->wish = whole;
}

static struct widths widths_of(const struct table *t, size_t column) {
    struct widths w = {0};
    widen(&w, t->columns[column].head);
    for (size_t i = column; i < t->n; i += t->n_columns) widen(&w, t->v[i].text);
    if (w.wish < w.least) w.wish = w.least;
    return w;
}

/* Each has room for its longest word; those that wish for more share what is left. */
void office_columns(struct html *h, const struct table *t) {
    struct widths all = {0};
    for (size_t i = 0; i < t->n_columns; i++) {
        struct widths w = widths_of(t, i);
        all.least += w.least;
        all.wish += w.wish;
    }
    int left = LINE > all.least ? LINE - all.least : 0, more = all.wish - all.least;
    int line = left && more ? LINE : all.least;
    html_raw(h, "<colgroup>");
    for (size_t i = 0; i < t->n_columns; i++) {
        struct widths w = widths_of(t, i);
        int letters = w.least + (more ? left * (w.wish - w.least) / more : 0);
        str_addf(h->out, "<col style=\"width:%d%%\">", letters * 100 / line);
    }
    html_raw(h, "</colgroup>\n");
}

static void put_row(struct html *h, struct sv label, struct sv value) {
    html_raw(h, "<tr><td>");
    html_text(h, label);
    html_raw(h, "</td><td>");
    html_text(h, value);
    html_raw(h, "</td></tr>\n");
}

static void begin(struct html *h, struct sv caption) {
    html_raw(h, "<table>\n");
    html_element(h, "caption", "caption", caption);
    html_raw(h, "<colgroup><col style=\"width:30%\"><col style=\"width:70%\"></colgroup>\n<tbody>\n");
}

void office_bars(struct html *h, struct sv caption, const struct bars *b) {
    struct str text = {0};
    begin(h, caption);
    for (size_t i = 0; i < b->n; i++) {
        str_clear(&text);
        bar_blocks(b, &b->v[i], &text);
        put_row(h, b->v[i].label, str_sv(&text));
    }
    html_raw(h, "</tbody>\n</table>\n");
    str_deinit(&text);
}

void office_radar(struct html *h, struct sv caption, const struct spokes *r) {
    struct str text = {0};
    if (r->told) return;
    begin(h, caption);
    for (size_t i = 0; i < r->n; i++) {
        str_clear(&text);
        spoke_show(r, r->v[i].value, &text);
        put_row(h, r->v[i].label, str_sv(&text));
    }
    html_raw(h, "</tbody>\n</table>\n");
    str_deinit(&text);
}
