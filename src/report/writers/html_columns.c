#include "catalyse/base/utf8.h"
#include "report/writers/html.h"

/* Tables with the same columns, one after another, keep the same widths: a column is as wide as the longest
 * word any of them has there, or a little more; those with long texts share the rest, which is kept for them
 * when a name has a word as long as a line. Alone, a table to write on has such widths on a sheet. */

/* Letters a column of short texts may have on a line; what they and the gap behind them take, in hundredths
 * of their size, more where rules part the columns; what a name written by hand takes at least. The first
 * column is bold. */
enum { HEAD_LINES = 3, SHORT_LINE = 13, LETTER = 52, BOLD = 58, GAP = 120, RULED_GAP = 150, BY_HAND = 16 };

/* What a line of a table takes on paper, and of it a column of long texts at least: hundredths of its
 * letters' size. */
static const int LINE[] = {[PAPER_A4] = 5800, [PAPER_A4_SHEET] = 5100, [PAPER_A3_SHEET] = 10000};
enum { LONG_TEXT = 1500 };

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

bool html_is_measured(const struct html *h, const struct block *table) {
    bool written_on = table->table->room && h->doc->paper != PAPER_A4;
    return written_on || next_alike(h->doc, table, -1) || next_alike(h->doc, table, 1);
}

int html_longest(struct sv text, char parted_at) {
    int most = 0;
    for (struct sv part; sv_next(&text, parted_at, &part);) {
        int width = text_width(part);
        if (width > most) most = width;
    }
    return most;
}

/* The letters it needs on its longest line. */
static int letters_of(struct sv text, enum align align) {
    int whole = html_longest(text, '\n');
    if (align != ALIGN_LEFT || whole <= SHORT_LINE) return whole;
    int word = html_longest(text, ' ');
    return word > SHORT_LINE ? word : SHORT_LINE;
}

static bool is_blank(const struct table *t, size_t column) {
    for (size_t i = column; i < t->n; i += t->n_columns)
        if (t->v[i].text.n) return false;
    return true;
}

/* Above what is ticked a head may part at each blank, into some lines. */
static int letters_of_head(const struct column *c) {
    if (c->align != ALIGN_CENTRE) return letters_of(c->head, ALIGN_LEFT);
    int word = html_longest(c->head, ' '), line = html_longest(c->head, '\n') / HEAD_LINES + 1;
    return word > line ? word : line;
}

static int letters_in(const struct table *t, size_t column) {
    int most = letters_of_head(&t->columns[column]);
    bool name = t->room && t->columns[column].align != ALIGN_CENTRE;
    if (name && most < BY_HAND && is_blank(t, column)) most = BY_HAND;
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

static int width_of(const struct table *t, size_t column, int letters) {
    if (t->columns[column].wide) return LONG_TEXT;
    return letters * (column ? LETTER : BOLD) + (t->room ? RULED_GAP : GAP);
}

/* Takes a letter from the widest column whose words may part, as long as the line is too long. */
static bool narrow_one(const struct table *t, int *letters, int line) {
    int *widest = NULL, sum = 0;
    for (size_t i = 0; i < t->n_columns; i++) {
        const struct column *c = &t->columns[i];
        sum += width_of(t, i, letters[i]);
        if (c->wide || c->align != ALIGN_LEFT || letters[i] <= SHORT_LINE) continue;
        if (!widest || letters[i] > *widest) widest = &letters[i];
    }
    if (sum <= line || !widest) return false;
    --*widest;
    return true;
}

static void measure_run(const struct doc *d, const struct block *first, struct str *out) {
    const struct table *t = first->table;
    int *letters = arena_array(d->arena, t->n_columns, sizeof *letters);
    for (size_t i = 0; i < t->n_columns; i++)
        letters[i] = t->columns[i].wide ? 0 : letters_in_run(d, first, i);
    while (narrow_one(t, letters, LINE[d->paper])) {
    }
    str_clear(out);
    str_addz(out, "<colgroup>");
    for (size_t i = 0; i < t->n_columns; i++) {
        int width = width_of(t, i, letters[i]);
        if (t->columns[i].wide)
            str_addz(out, "<col>");
        else
            str_addf(out, "<col style=\"width:%d.%02dem\">", width / 100, width % 100);
    }
    str_addz(out, "</colgroup>\n");
}

void html_columns(struct html *h, const struct block *table) {
    if (!html_is_measured(h, table)) return;
    if (!next_alike(h->doc, table, -1)) measure_run(h->doc, table, &h->columns);
    str_add(h->out, str_sv(&h->columns));
}
