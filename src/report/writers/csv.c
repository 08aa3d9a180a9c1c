#include "catalyse/service/csv.h"
#include "report/writers/write.h"

static const char eol[] = "\r\n";

/* A table on its way out. */
struct sheet {
    struct str *out;
    size_t width;
    char separator;
    bool commas; /* in decimals */
};

static char before(const struct sheet *s, size_t i) {
    return (char)(i ? s->separator : 0);
}

static void put_blank(const struct sheet *s, size_t from) {
    for (size_t i = from; i < s->width; i++) csv_put_plain(s->out, before(s, i), SV_NULL);
    csv_end_row(s->out, eol);
}

static void put_head(const struct sheet *s, const struct table *t) {
    for (size_t i = 0; i < t->n_columns; i++) csv_put_text(s->out, before(s, i), t->columns[i].head);
    put_blank(s, t->n_columns);
}

static bool is_decimal(struct sv text) {
    size_t dots = 0, digits = 0;
    for (size_t i = 0; i < text.n; i++) {
        dots += text.p[i] == '.';
        digits += text.p[i] >= '0' && text.p[i] <= '9';
    }
    return dots == 1 && digits + 1 + sv_starts(text, SV("-")) == text.n;
}

static void put_plain(const struct sheet *s, size_t i, struct sv text) {
    struct str number = {0};
    if (s->commas && is_decimal(text)) {
        str_add(&number, text);
        number.p[sv_find(text, '.')] = ',';
        text = str_sv(&number);
    }
    csv_put_plain(s->out, before(s, i), text);
    str_deinit(&number);
}

static void put_table(const struct sheet *s, const struct table *t) {
    put_head(s, t);
    for (size_t row = 0; row < table_rows(t); row++) {
        for (size_t i = 0; i < t->n_columns; i++) {
            const struct cell *c = &t->v[row * t->n_columns + i];
            if (c->plain.n)
                put_plain(s, i, c->plain);
            else
                csv_put_text(s->out, before(s, i), c->text);
        }
        put_blank(s, t->n_columns);
    }
}

/* A spreadsheet that is opened by a double click takes the list separator of its language, and UTF-8 only
 * when the file says so. */
static struct sheet sheet_of(const struct doc *d, struct str *out) {
    bool french = d->spreadsheet && d->lang == LANG_FR;
    if (d->spreadsheet) str_addz(out, "\xEF\xBB\xBF");
    return (struct sheet){.out = out, .width = 1, .separator = french ? ';' : ',', .commas = french};
}

/* A line of one text over the rows of several tables. */
static void put_line(const struct sheet *s, struct sv text) {
    csv_put_text(s->out, 0, text);
    put_blank(s, 1);
}

/* What the first table under a heading below the first level stands under, then what each table is. */
static void put_names(const struct sheet *s, struct sv *heading, struct sv caption) {
    if (heading->n) put_line(s, *heading);
    *heading = SV_NULL;
    put_line(s, caption);
}

static size_t count_tables(const struct doc *d, size_t *width) {
    size_t tables = 0;
    for (size_t i = 0; i < d->blocks.n; i++) {
        const struct block *b = &d->blocks.v[i];
        if (b->kind != BLOCK_TABLE) continue;
        tables++;
        if (b->table->n_columns > *width) *width = b->table->n_columns;
    }
    return tables;
}

void write_csv(const struct doc *d, struct str *out) {
    struct sheet s = sheet_of(d, out);
    struct sv heading = SV_NULL;
    size_t tables = count_tables(d, &s.width), written = 0;
    for (size_t i = 0; i < d->blocks.n; i++) {
        const struct block *b = &d->blocks.v[i];
        if (b->kind == BLOCK_HEADING) heading = b->style > 1 ? b->text : SV_NULL;
        if (b->kind != BLOCK_TABLE) continue;
        if (written++) put_blank(&s, 0);
        if (tables > 1) put_names(&s, &heading, b->text);
        put_table(&s, b->table);
    }
}
