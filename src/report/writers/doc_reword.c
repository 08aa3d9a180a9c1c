#include "report/writers/doc.h"

struct rewording {
    struct sv (*change)(void *ctx, struct sv text);
    void *ctx;
};

static void reword(const struct rewording *r, struct sv *text) {
    if (text->n) *text = r->change(r->ctx, *text);
}

static void reword_items(const struct rewording *r, struct items *items) {
    for (size_t i = 0; i < items->n; i++) {
        reword(r, &items->v[i].lead);
        reword(r, &items->v[i].text);
        reword(r, &items->v[i].aside);
    }
}

static void reword_table(const struct rewording *r, struct table *t) {
    for (size_t i = 0; i < t->n_columns; i++) reword(r, &t->columns[i].head);
    for (size_t i = 0; i < t->n; i++) {
        reword(r, &t->v[i].text);
        reword(r, &t->v[i].plain);
    }
}

static void reword_bars(const struct rewording *r, struct bars *b) {
    for (size_t i = 0; i < b->n; i++) reword(r, &b->v[i].label);
}

static void reword_radar(const struct rewording *r, struct spokes *s) {
    for (size_t i = 0; i < s->n; i++) reword(r, &s->v[i].label);
}

static void reword_block(const struct rewording *r, struct block *b) {
    reword(r, &b->text);
    switch (b->kind) {
    case BLOCK_NOTE:
    case BLOCK_LIST:
    case BLOCK_FACTS:
    case BLOCK_SIGN:
    case BLOCK_CARDS:
    case BLOCK_BOXES:
        reword_items(r, b->items);
        break;
    case BLOCK_TABLE:
        reword_table(r, b->table);
        break;
    case BLOCK_BARS:
        reword_bars(r, b->bars);
        break;
    case BLOCK_RADAR:
        reword_radar(r, b->spokes);
        break;
    case BLOCK_HEADING:
    case BLOCK_PARA:
    case BLOCK_BREAK:
    case BLOCK_PICTURE:
    case N_BLOCKS:
        break;
    }
}

void doc_reword(struct doc *d, struct sv (*change)(void *ctx, struct sv text), void *ctx) {
    struct rewording r = {change, ctx};
    reword(&r, &d->title);
    reword(&r, &d->subtitle);
    reword_items(&r, &d->facts);
    for (size_t i = 0; i < d->blocks.n; i++) reword_block(&r, &d->blocks.v[i]);
    for (size_t i = 0; i < d->appointments.n; i++) {
        reword(&r, &d->appointments.v[i].title);
        reword(&r, &d->appointments.v[i].place);
        reword(&r, &d->appointments.v[i].about);
    }
}
