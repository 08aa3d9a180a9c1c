#include "catalyse/service/csv.h"
#include "report/writers/write.h"

static const char eol[] = "\r\n";

static void put_blank(struct str *out, size_t from, size_t width) {
    for (size_t i = from; i < width; i++) csv_put_plain(out, i == 0, SV_NULL);
    csv_end_row(out, eol);
}

static void put_head(struct str *out, const struct table *t, size_t width) {
    for (size_t i = 0; i < t->n_columns; i++) csv_put_text(out, i == 0, t->columns[i].head);
    put_blank(out, t->n_columns, width);
}

static void put_cell(struct str *out, bool first, const struct cell *c) {
    if (c->plain.n)
        csv_put_plain(out, first, c->plain);
    else
        csv_put_text(out, first, c->text);
}

static void put_table(struct str *out, const struct table *t, size_t width) {
    put_head(out, t, width);
    for (size_t row = 0; row < table_rows(t); row++) {
        for (size_t i = 0; i < t->n_columns; i++) put_cell(out, i == 0, &t->v[row * t->n_columns + i]);
        put_blank(out, t->n_columns, width);
    }
}

void write_csv(const struct doc *d, struct str *out) {
    size_t tables = 0, width = 1, written = 0;
    for (size_t i = 0; i < d->blocks.n; i++) {
        const struct block *b = &d->blocks.v[i];
        if (b->kind != BLOCK_TABLE) continue;
        tables++;
        if (b->table->n_columns > width) width = b->table->n_columns;
    }
    for (size_t i = 0; i < d->blocks.n; i++) {
        const struct block *b = &d->blocks.v[i];
        if (b->kind != BLOCK_TABLE) continue;
        if (written++) put_blank(out, 0, width);
        if (tables > 1) {
            csv_put_text(out, true, b->text);
            put_blank(out, 1, width);
        }
        put_table(out, b->table, width);
    }
}
