#include "service/transfer/rows_table.h"
#include "catalyse/base/utf8.h"

enum { GAP = 2, COLUMN_MIN = 4, FLUSH = 64 * 1024 };

void cells_init(struct cells *c, size_t columns) {
    *c = (struct cells){.n = columns};
    c->columns = arena_array(&c->arena, columns, sizeof *c->columns);
}

void cells_deinit(struct cells *c) {
    arena_deinit(&c->arena);
}

static const char *keep_shown(struct cells *c, struct sv text, struct column *column) {
    struct str shown = {0};
    text_shown(text, &shown);
    int width = text_width(str_sv(&shown));
    if (width > column->width) column->width = width;
    return str_keep(&shown, &c->arena).p;
}

void cells_head(struct cells *c, size_t column, struct sv label, bool right) {
    struct column *col = &c->columns[column];
    col->right = right;
    col->head = keep_shown(c, label, col);
}

void cells_add(struct cells *c, struct sv text) {
    struct column *col = &c->columns[c->v.n % c->n];
    VEC_PUSH(&c->arena, &c->v, keep_shown(c, text, col));
}

static int total(const struct cells *c) {
    int sum = -GAP;
    for (size_t i = 0; i < c->n; i++) sum += c->columns[i].width + (c->columns[i].width ? GAP : 0);
    return sum;
}

static struct column *widest(struct cells *c) {
    struct column *best = &c->columns[0];
    for (size_t i = 1; i < c->n; i++)
        if (c->columns[i].width > best->width) best = &c->columns[i];
    return best;
}

/* A column that is left out has the width 0. */
static void fit(struct cells *c, int width) {
    while (total(c) > width && widest(c)->width > COLUMN_MIN) widest(c)->width--;
    for (size_t i = c->n; total(c) > width && i-- > 1;) c->columns[i].width = 0;
}

static void put_cell(const struct column *col, const char *text, bool first, bool last, struct str *out) {
    struct sv t = sv_from(text);
    int used = text_width(t);
    if (!first) str_addn(out, ' ', GAP);
    bool cut = used > col->width;
    if (cut) t.n = text_fit(t, col->width - 1, &used);
    if (cut) used++;
    size_t blanks = (size_t)(col->width - used);
    if (col->right) str_addn(out, ' ', blanks);
    str_add(out, t);
    if (cut) str_addz(out, "…");
    if (!col->right && !last) str_addn(out, ' ', blanks);
}

static void put_row(const struct cells *c, const char *const *texts, struct str *out) {
    size_t last = 0;
    for (size_t i = 0; i < c->n; i++)
        if (c->columns[i].width) last = i;
    bool first = true;
    for (size_t i = 0; i < c->n; i++) {
        if (c->columns[i].width == 0) continue;
        put_cell(&c->columns[i], texts ? texts[i] : c->columns[i].head, first, i == last, out);
        first = false;
    }
    str_addc(out, '\n');
}

bool cells_write(struct cells *c, int width, struct sink out, struct error *e) {
    struct str text = {0};
    if (width > 0) fit(c, width);
    put_row(c, NULL, &text);
    bool ok = true;
    for (size_t i = 0; ok && i < c->v.n; i += c->n) {
        put_row(c, c->v.v + i, &text);
        ok = sink_flush(out, &text, FLUSH, e);
    }
    ok = ok && sink_flush(out, &text, 0, e);
    str_deinit(&text);
    return ok;
}
