#include "catalyse/base/utf8.h"
#include "report/writers/html.h"

/* Tables with the same columns, one after another, keep the same widths: a column is as wide as the longest
 * word any of them has there, or a little more; those with long texts share the rest. */

/* Letters a column of short texts may have on a line; what they and the gap behind them take, in hundredths
 * of their size. */
enum { SHORT_LINE = 13, LETTER = 52, GAP = 110 };

static const struct block *next_table(const struct doc *d, const struct block *b, int step) {
    const struct block *last = step < 0 ? d->blocks.v : d->blocks.v + d->blocks.n - 1;
    while (b != last) {
        b += step;
        if (b->kind == BLOCK_TABLE) return b;
    }
    return NULL;
}

static const struct block *next_alike(const struct doc *d, const struct block *b, int step) {
    const struct block *next = next_table(d, b, step);
    if (!next || next->table->n_columns != b->table->n_columns) return NULL;
    for (size_t i = 0; i < b->table->n_columns; i++)
        if (!sv_eq(next->table->columns[i].head, b->table->columns[i].head)) return NULL;
    return next;
}

bool html_is_alike(const struct html *h, const struct block *table) {
    return next_alike(h->doc, table, -1) || next_alike(h->doc, table, 1);
}

static int longest(struct sv text, char parted_at) {
    int most = 0;
    for (struct sv part; sv_next(&text, parted_at, &part);)
        if (text_width(part) > most) most = text_width(part);
    return most;
}

/* The letters it needs on its longest line. */
static int letters_of(struct sv text, enum align align) {
    int whole = longest(text, '\n'), word = longest(text, ' ');
    if (align != ALIGN_LEFT || whole <= SHORT_LINE) return whole;
    return word > SHORT_LINE ? word : SHORT_LINE;
}

static int letters_in(const struct table *t, size_t column) {
    int most = letters_of(t->columns[column].head, ALIGN_LEFT);
    for (size_t i = column; i < t->n; i += t->n_columns) {
        int letters = letters_of(t->v[i].text, t->columns[column].align);
        if (letters > most) most = letters;
    }
    return most;
}

static int letters_in_run(const struct doc *d, const struct block *first, size_t column) {
    int most = 0;
    for (const struct block *b = first; b; b = next_alike(d, b, 1)) {
        int letters = letters_in(b->table, column);
        if (letters > most) most = letters;
    }
    return most;
}

void html_columns(struct html *h, const struct block *table) {
    if (!html_is_alike(h, table)) return;
    const struct block *first = table;
    for (const struct block *b = table; b; b = next_alike(h->doc, b, -1)) first = b;
    html_raw(h, "<colgroup>");
    for (size_t i = 0; i < table->table->n_columns; i++) {
        int width = letters_in_run(h->doc, first, i) * LETTER + GAP;
        if (table->table->columns[i].wide)
            html_raw(h, "<col>");
        else
            str_addf(h->out, "<col style=\"width:%d.%02dem\">", width / 100, width % 100);
    }
    html_raw(h, "</colgroup>\n");
}
