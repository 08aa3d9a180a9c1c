#include "report/writers/doc.h"
#include "catalyse/base/error.h"
#include "catalyse/base/number.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { BAR_COLUMNS = 30 };

struct sv doc_say(struct doc *d, const char *format, ...) {
    char text[512];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    BUG_ON(n < 0);
    char *copy = arena_alloc(d->arena, (size_t)n + 1);
    if ((size_t)n < sizeof text)
        memcpy(copy, text, (size_t)n + 1);
    else
        vsnprintf(copy, (size_t)n + 1, format, again);
    va_end(again);
    return sv_of(copy, (size_t)n);
}

struct sv doc_copy(struct doc *d, const struct str *text) {
    return sv_of(arena_strndup(d->arena, str_c(text), text->n), text->n);
}

static struct block *add(struct doc *d, enum block_kind kind, int style, struct sv text) {
    VEC_PUSH(d->arena, &d->blocks, (struct block){.kind = kind, .style = style, .text = text});
    return &d->blocks.v[d->blocks.n - 1];
}

void doc_heading(struct doc *d, int level, struct sv text) {
    BUG_ON(level < 1 || level > 3);
    add(d, BLOCK_HEADING, level, text);
}

void doc_para(struct doc *d, struct sv text) {
    add(d, BLOCK_PARA, 0, text);
}

static struct items *add_items(struct doc *d, enum block_kind kind, int style) {
    struct items *items = arena_alloc(d->arena, sizeof *items);
    add(d, kind, style, SV_NULL)->items = items;
    return items;
}

void doc_note(struct doc *d, enum note_style style, struct sv lead, struct sv text) {
    item_add(d, add_items(d, BLOCK_NOTE, (int)style), lead, text, SV_NULL);
}

void doc_break(struct doc *d) {
    add(d, BLOCK_BREAK, 0, SV_NULL);
}

struct items *doc_list(struct doc *d, enum list_style style) {
    return add_items(d, BLOCK_LIST, (int)style);
}

struct items *doc_facts(struct doc *d) {
    return add_items(d, BLOCK_FACTS, 0);
}

struct items *doc_sign(struct doc *d) {
    return add_items(d, BLOCK_SIGN, 0);
}

struct items *doc_cards(struct doc *d, enum card_style style) {
    return add_items(d, BLOCK_CARDS, (int)style);
}

struct items *doc_boxes(struct doc *d, int columns) {
    return add_items(d, BLOCK_BOXES, columns);
}

void doc_picture(struct doc *d, struct sv caption, struct sv uri, struct sv photo) {
    struct block *b = add(d, BLOCK_PICTURE, 0, caption);
    b->picture = uri;
    b->photo = photo;
}

void item_add(struct doc *d, struct items *to, struct sv lead, struct sv text, struct sv aside) {
    if (lead.n || text.n || aside.n)
        VEC_PUSH(d->arena, to, (struct item){.lead = lead, .text = text, .aside = aside});
}

void item_below(struct doc *d, struct items *to, struct sv lead, struct sv text) {
    VEC_PUSH(d->arena, to, (struct item){.lead = lead, .text = text, .level = 1});
}

void fact_add(struct doc *d, struct items *to, const char *what, struct sv value) {
    if (value.n) item_add(d, to, sv_from(what), value, SV_NULL);
}

struct table *doc_table(struct doc *d, struct sv caption, const struct head *heads, size_t n) {
    struct table *t = arena_alloc(d->arena, sizeof *t);
    t->columns = arena_array(d->arena, n, sizeof *t->columns);
    t->n_columns = n;
    for (size_t i = 0; i < n; i++)
        t->columns[i] = (struct column){sv_from(_(heads[i].text)), heads[i].align, heads[i].wide};
    add(d, BLOCK_TABLE, 0, caption)->table = t;
    return t;
}

void cell_put(struct doc *d, struct table *t, struct sv text) {
    VEC_PUSH(d->arena, t, (struct cell){.text = text});
}

void cell_plain(struct doc *d, struct table *t, struct sv text, struct sv plain) {
    VEC_PUSH(d->arena, t, (struct cell){.text = text, .plain = plain});
}

void cell_heat(struct doc *d, struct table *t, struct sv text, int heat) {
    VEC_PUSH(d->arena, t, (struct cell){.text = text, .heat = heat});
}

size_t table_rows(const struct table *t) {
    return t->n / t->n_columns;
}

struct bars *doc_bars(struct doc *d, struct sv caption) {
    struct bars *b = arena_alloc(d->arena, sizeof *b);
    b->n_series = 1;
    add(d, BLOCK_BARS, 0, caption)->bars = b;
    return b;
}

void bar_add(struct doc *d, struct bars *b, struct bar bar) {
    VEC_PUSH(d->arena, b, bar);
}

int64_t bar_length(const struct bars *b, const struct bar *bar) {
    int64_t sum = 0;
    for (size_t i = 0; i < b->n_series; i++) sum += bar->values[i];
    return sum;
}

int64_t bars_longest(const struct bars *b) {
    int64_t longest = b->max;
    for (size_t i = 0; i < b->n && !b->max; i++) {
        int64_t length = bar_length(b, &b->v[i]);
        if (length > longest) longest = length;
    }
    return longest;
}

struct spokes *doc_radar(struct doc *d, struct sv caption, int max, int rings) {
    struct spokes *r = arena_alloc(d->arena, sizeof *r);
    r->max = max;
    r->rings = rings;
    add(d, BLOCK_RADAR, 0, caption)->spokes = r;
    return r;
}

void spoke_add(struct doc *d, struct spokes *r, struct sv label, int value, int before) {
    VEC_PUSH(d->arena, r, (struct spoke){label, value, before});
}

int spoke_tenths(const struct spokes *r, int value) {
    return value < 0 ? -1 : (int)((int64_t)value * r->rings * 10 / r->max);
}

void bar_blocks(const struct bars *b, const struct bar *bar, struct str *out) {
    static const char *const parts[SERIES_MAX] = {"█", "▓", "░"};
    int64_t longest = bars_longest(b);
    for (size_t i = 0; i < b->n_series && longest; i++)
        for (int64_t n = bar->values[i] * BAR_COLUMNS / longest; n > 0; n--) str_addz(out, parts[i]);
    str_addc(out, ' ');
    str_add(out, bar->shown);
}

void spoke_show(const struct spokes *r, int value, struct str *out) {
    if (value < 0)
        str_addz(out, "–");
    else
        number_show(spoke_tenths(r, value), 1, false, out);
}
