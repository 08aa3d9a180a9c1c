#include "catalyse/base/utf8.h"
#include "report/writers/write.h"

/* The document for other programs: one object, its blocks in reading order. */
struct json {
    struct str *out;
    bool after; /* something stands before in this object or array */
};

static void put_string(struct json *j, struct sv text) {
    uint32_t cp;
    str_addc(j->out, '"');
    for (size_t at = 0; utf8_next(text, &at, &cp);) {
        if (cp == '"' || cp == '\\') str_addc(j->out, '\\');
        if (cp < 0x20)
            str_addf(j->out, "\\u%04x", (unsigned)cp);
        else
            utf8_put(j->out, cp);
    }
    str_addc(j->out, '"');
}

static void next(struct json *j) {
    if (j->after) str_addc(j->out, ',');
    j->after = true;
}

static void open(struct json *j, char bracket) {
    str_addc(j->out, bracket);
    j->after = false;
}

static void end(struct json *j, char bracket) {
    str_addc(j->out, bracket);
    j->after = true;
}

static void put_name(struct json *j, const char *name) {
    next(j);
    str_addf(j->out, "\"%s\":", name);
}

/* Nothing when the text is empty. */
static void put_text(struct json *j, const char *name, struct sv text) {
    if (!text.n) return;
    put_name(j, name);
    put_string(j, text);
}

static void put_number(struct json *j, const char *name, int64_t number) {
    put_name(j, name);
    str_addf(j->out, "%lld", (long long)number);
}

static void put_items(struct json *j, const struct items *items) {
    put_name(j, "items");
    open(j, '[');
    for (size_t i = 0; i < items->n; i++) {
        const struct item *item = &items->v[i];
        next(j);
        open(j, '{');
        put_text(j, "lead", item->lead);
        put_text(j, "text", item->text);
        put_text(j, "aside", item->aside);
        if (item->level) put_number(j, "level", item->level);
        end(j, '}');
    }
    end(j, ']');
}

static void put_cells(struct json *j, const struct table *t, size_t row) {
    next(j);
    open(j, '[');
    for (size_t i = 0; i < t->n_columns; i++) {
        const struct cell *c = &t->v[row * t->n_columns + i];
        next(j);
        put_string(j, c->plain.n ? c->plain : c->text);
    }
    end(j, ']');
}

static void put_table(struct json *j, const struct table *t) {
    put_name(j, "columns");
    open(j, '[');
    for (size_t i = 0; i < t->n_columns; i++) {
        next(j);
        put_string(j, t->columns[i].head);
    }
    end(j, ']');
    put_name(j, "rows");
    open(j, '[');
    for (size_t row = 0; row < table_rows(t); row++) put_cells(j, t, row);
    end(j, ']');
}

static void put_bars(struct json *j, const struct bars *b) {
    put_name(j, "bars");
    open(j, '[');
    for (size_t i = 0; i < b->n; i++) {
        next(j);
        open(j, '{');
        put_text(j, "label", b->v[i].label);
        put_number(j, "value", bar_length(b, &b->v[i]));
        end(j, '}');
    }
    end(j, ']');
}

static void put_radar(struct json *j, const struct spokes *r) {
    put_number(j, "max", r->max);
    put_name(j, "axes");
    open(j, '[');
    for (size_t i = 0; i < r->n; i++) {
        next(j);
        open(j, '{');
        put_text(j, "label", r->v[i].label);
        if (r->v[i].value >= 0) put_number(j, "value", r->v[i].value);
        if (r->before.n && r->v[i].before >= 0) put_number(j, "before", r->v[i].before);
        end(j, '}');
    }
    end(j, ']');
}

static void put_block(struct json *j, const struct block *b) {
    static const char *const kinds[N_BLOCKS] = {
        [BLOCK_HEADING] = "heading", [BLOCK_PARA] = "paragraph", [BLOCK_NOTE] = "note",
        [BLOCK_LIST] = "list",       [BLOCK_FACTS] = "facts",    [BLOCK_TABLE] = "table",
        [BLOCK_BARS] = "bars",       [BLOCK_RADAR] = "radar",    [BLOCK_BREAK] = "break",
        [BLOCK_SIGN] = "sign",       [BLOCK_CARDS] = "cards",    [BLOCK_BOXES] = "boxes",
        [BLOCK_PICTURE] = "picture",
    };
    next(j);
    open(j, '{');
    put_text(j, "block", sv_from(kinds[b->kind]));
    if (b->kind == BLOCK_HEADING) put_number(j, "level", b->style);
    put_text(j, "text", b->text);
    if (b->kind == BLOCK_TABLE)
        put_table(j, b->table);
    else if (b->kind == BLOCK_BARS)
        put_bars(j, b->bars);
    else if (b->kind == BLOCK_RADAR)
        put_radar(j, b->spokes);
    else if (b->kind == BLOCK_PICTURE)
        put_text(j, "picture", b->picture);
    else if (b->kind != BLOCK_HEADING && b->kind != BLOCK_PARA && b->kind != BLOCK_BREAK)
        put_items(j, b->items);
    end(j, '}');
}

static void put_front(struct json *j, const struct doc *d) {
    put_text(j, "language", sv_from(i18n_code(d->lang)));
    put_text(j, "letterhead", d->letterhead);
    put_text(j, "kind", d->kind);
    put_text(j, "title", d->title);
    put_text(j, "subtitle", d->subtitle);
    put_text(j, "audience", d->audience);
    put_text(j, "made", d->made);
    put_items(j, &d->facts);
}

void write_json(const struct doc *d, struct str *out) {
    struct json j = {.out = out};
    open(&j, '{');
    put_front(&j, d);
    put_name(&j, "blocks");
    open(&j, '[');
    for (size_t i = 0; i < d->blocks.n; i++) {
        put_block(&j, &d->blocks.v[i]);
        if (i + 1 < d->blocks.n) str_addc(out, '\n');
    }
    end(&j, ']');
    put_name(&j, "withheld");
    open(&j, '[');
    for (size_t i = 0; i < d->withheld.n; i++) {
        next(&j);
        put_string(&j, d->withheld.v[i]);
    }
    end(&j, ']');
    str_addz(out, "}\n");
}
