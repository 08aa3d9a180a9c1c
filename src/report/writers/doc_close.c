#include "report/writers/doc.h"

/* The fields of one entity, in one line. */
static void say_fields(struct doc *d, size_t from) {
    const struct missing *all = d->missing.v;
    struct str names = {0};
    for (size_t i = from; i < d->missing.n; i++) {
        if (all[i].entity != all[from].entity || !all[i].field) continue;
        if (names.n) str_addz(&names, _("; "));
        str_addz(&names, _(all[i].field->label));
    }
    /* what kind of record, which of its fields: Checklist answers: Spread (not meant for this audience) */
    VEC_PUSH(d->arena, &d->withheld,
             doc_say(d, _("%s: %s (not meant for this audience)"), _(all[from].entity->label_many),
                     str_c(&names)));
    str_deinit(&names);
}

static bool is_first_field(const struct doc *d, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (d->missing.v[i].field && d->missing.v[i].entity == d->missing.v[at].entity) return false;
    return true;
}

static void say_missing(struct doc *d) {
    for (size_t i = 0; i < d->missing.n; i++) {
        const struct missing *m = &d->missing.v[i];
        if (m->field && is_first_field(d, i)) say_fields(d, i);
        if (m->field) continue;
        /* what kind of record, how many and why: Expressions of interest: 3 lines that … */
        VEC_PUSH(d->arena, &d->withheld,
                 doc_say(d, _("%s: %s"), _(m->entity->label_many),
                         withheld_words(d->arena, m->why, (int64_t)m->n)));
    }
}

static bool is_empty(const struct block *b) {
    switch (b->kind) {
    case BLOCK_PARA:
        return b->text.n == 0;
    case BLOCK_NOTE:
    case BLOCK_LIST:
    case BLOCK_FACTS:
    case BLOCK_SIGN:
    case BLOCK_CARDS:
    case BLOCK_BOXES:
        return b->items->n == 0;
    case BLOCK_TABLE:
        return table_rows(b->table) == 0;
    case BLOCK_BARS:
        return bars_longest(b->bars) == 0;
    case BLOCK_RADAR:
        return b->spokes->n < 3;
    case BLOCK_HEADING:
    case BLOCK_BREAK:
    case BLOCK_PICTURE:
    case N_BLOCKS:
        break;
    }
    return false;
}

bool doc_says(const struct doc *d, size_t from) {
    for (size_t i = from; i < d->blocks.n; i++) {
        const struct block *b = &d->blocks.v[i];
        if (b->kind != BLOCK_HEADING && b->kind != BLOCK_BREAK && !is_empty(b)) return true;
    }
    return false;
}

enum { LEVELS = 3 };

/* From the end: `below[l]` says whether anything stands between here and the next heading of level l or
 * higher. */
static bool is_kept(const struct block *b, bool below[static LEVELS + 1]) {
    if (b->kind == BLOCK_BREAK) return below[0];
    bool kept = b->kind == BLOCK_HEADING ? below[b->style] : !is_empty(b);
    for (int l = 0; l <= LEVELS; l++)
        below[l] = (b->kind == BLOCK_HEADING && l >= b->style) ? false : below[l] || kept;
    return kept;
}

static void prune(struct doc *d) {
    bool below[LEVELS + 1] = {false};
    size_t from = d->blocks.n;
    for (size_t i = d->blocks.n; i-- > 0;)
        if (is_kept(&d->blocks.v[i], below)) d->blocks.v[--from] = d->blocks.v[i];
    d->blocks.n -= from;
    d->blocks.v += from;
    d->blocks.cap -= from;
}

void doc_close(struct doc *d) {
    prune(d);
    if (!d->blocks.n)
        doc_para(d, sv_from(d->missing.n ? _("Nothing of this document is meant for this audience yet.")
                                         : _("Nothing has been entered for this document yet.")));
    say_missing(d);
}
