#include "report/writers/html.h"

/* Pages for pandoc, which reads no style and draws nothing: tables say how wide their columns are, drawings
 * and cards are tables, and what looks otherwise names a style of themes/office.docx. */

/* Letters on a line of an office page; what a column of long texts asks for; the gap between two columns. */
enum { LINE = 104, LONG = 50, BETWEEN = 3, ROOM = 5 };

#define NO_BREAK "\xC2\xA0"

struct widths {
    int least, wish;
};

/* `whole`: it stays on one line. */
static void widen(struct widths *w, struct sv text, bool whole) {
    int line = html_longest(text, '\n') + BETWEEN, word = whole ? line : html_longest(text, ' ') + BETWEEN;
    if (word > w->least) w->least = word;
    if (line > LONG) line = LONG;
    if (line > w->wish) w->wish = line;
}

/* The first column is bold: an eighth wider; heads are, in capitals at times: a letter wider. What is to be
 * written on asks for as much as long texts. */
static struct widths widths_of(const struct table *t, size_t column) {
    enum align align = t->columns[column].align;
    struct widths w = {0};
    bool blank = t->room;
    widen(&w, t->columns[column].head, false);
    if (w.least) w.least++;
    for (size_t i = column; i < t->n; i += t->n_columns) {
        widen(&w, t->v[i].text, align == ALIGN_DAY || align == ALIGN_RIGHT);
        blank = blank && (!t->v[i].text.n || sv_is(t->v[i].text, NO_BREAK));
    }
    if (blank) w.wish = LONG;
    if (!column) w.least += w.least / 8;
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
    int left = LINE > all.least ? LINE - all.least : 0, more = all.wish - all.least, to = 0, from = 0;
    int line = all.least + (more ? left : 0);
    html_raw(h, "<colgroup>");
    for (size_t i = 0; i < t->n_columns; i++) {
        struct widths w = widths_of(t, i);
        to += w.least + (more ? left * (w.wish - w.least) / more : 0);
        int edge = i + 1 < t->n_columns ? to * 100 / line : 100;
        str_addf(h->out, "<col style=\"width:%d%%\">", edge - from);
        from = edge;
    }
    html_raw(h, "</colgroup>\n");
}

void office_styled(struct html *h, const char *style, struct sv text) {
    if (!text.n) return;
    str_addf(h->out, "<div data-custom-style=\"%s\"><p>", style);
    html_text(h, text);
    html_raw(h, "</p></div>\n");
}

void office_cell(struct html *h, const char *tag, enum align align, struct sv text) {
    static const char *const styles[][2] = {
        {NULL, NULL}, {"amounthead", "amount"}, {"tickhead", "tick"}, {NULL, NULL}};
    const char *style = styles[align][tag[1] == 'd'];
    struct sv said = text.n ? text : SV(NO_BREAK);
    str_addf(h->out, "<%s>", tag);
    if (style)
        office_styled(h, style, said);
    else
        html_text(h, said);
    str_addf(h->out, "</%s>", tag);
}

/* Without the rules of tables. */
void office_fact(struct html *h, const struct item *fact) {
    html_raw(h, "<tr><td>");
    office_styled(h, "factlead", fact->lead);
    html_raw(h, "</td><td>");
    office_styled(h, "fact", fact->text);
    html_raw(h, "</td></tr>\n");
}

void office_break(struct html *h) {
    office_styled(h, "page", SV(NO_BREAK));
}

void office_gap(struct html *h) {
    office_styled(h, "gap", SV(NO_BREAK));
}

static void put_badge(struct html *h, const struct item *i) {
    html_raw(h, "<td>");
    office_styled(h, "badge", i->lead.n ? i->lead : SV(NO_BREAK));
    office_styled(h, "badgetext", i->text);
    office_styled(h, "badgetext", i->aside);
    office_styled(h, "badgetext", SV(NO_BREAK));
    html_raw(h, "</td>");
}

/* With room below to write in. */
static void put_box(struct html *h, const struct item *i) {
    html_raw(h, "<td>");
    html_element(h, "strong", "strong", i->lead);
    if (i->lead.n && (i->text.n || i->aside.n)) html_raw(h, "<br>");
    html_text(h, i->text);
    if (i->text.n && i->aside.n) html_raw(h, "<br>");
    html_text(h, i->aside);
    for (int line = 0; line < ROOM; line++) html_raw(h, "<br>&nbsp;");
    html_raw(h, "</td>");
}

/* Side by side. */
static void put_grid(struct html *h, const struct items *items, size_t columns,
                     void (*put)(struct html *h, const struct item *i)) {
    static const struct item none = {0};
    office_gap(h);
    html_raw(h, "<table><colgroup>");
    for (size_t i = 0; i < columns; i++) str_addf(h->out, "<col style=\"width:%d%%\">", 100 / (int)columns);
    html_raw(h, "</colgroup>\n<tbody>\n");
    for (size_t i = 0; i < items->n; i += columns) {
        html_raw(h, "<tr>");
        for (size_t k = i; k < i + columns; k++) put(h, k < items->n ? &items->v[k] : &none);
        html_raw(h, "</tr>\n");
    }
    html_raw(h, "</tbody>\n</table>\n");
}

/* A folded card is a page of its own, said once. */
static void put_tents(struct html *h, const struct items *items) {
    for (size_t i = 0; i < items->n; i++) {
        office_break(h);
        office_styled(h, "card", items->v[i].lead);
        office_styled(h, "cardtext", items->v[i].text);
        office_styled(h, "cardtext", items->v[i].aside);
    }
}

void office_cards(struct html *h, const struct block *b) {
    if (b->style == CARD_TENT)
        put_tents(h, b->items);
    else
        put_grid(h, b->items, 2, b->style == CARD_BADGE ? put_badge : put_box);
}

void office_boxes(struct html *h, const struct block *b) {
    put_grid(h, b->items, b->style < 2 ? 1 : 2, put_box);
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
