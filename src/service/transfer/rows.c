#include "catalyse/service/rows.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/csv.h"
#include "service/read/mask.h"
#include "service/transfer/json.h"
#include "service/transfer/rows_table.h"

enum { FLUSH = 64 * 1024 };

static const char *const format_names[] = {
    [ROWS_TABLE] = "table", [ROWS_CSV] = "csv", [ROWS_JSON] = "json", [ROWS_JSONL] = "jsonl"};

struct rows {
    const struct entity *entity;
    struct rows_options options;
    struct sink out;
    struct mask mask;
    struct arena arena, row;
    struct refs refs;
    size_t *columns, n_columns; /* fields that have one */
    struct cells cells;         /* of a table */
    struct str text, cell;
    size_t n;
};

bool rows_format_named(struct sv word, enum rows_format *out, struct error *e) {
    for (size_t i = 0; i < sizeof format_names / sizeof *format_names; i++) {
        if (!sv_is(word, format_names[i])) continue;
        *out = (enum rows_format)i;
        return true;
    }
    return error_set(e, ERR_USAGE, _("'%s' is no format: table, csv, json or jsonl"), text_quote(word).p);
}

static void find_columns(struct rows *rows) {
    const struct entity *entity = rows->entity;
    bool table = rows->options.format == ROWS_TABLE;
    rows->columns = arena_array(&rows->arena, entity->n_fields, sizeof *rows->columns);
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        if (!field_visible(f, AUD_PUBLIC, &rows->mask.viewer) || (table && !(f->flags & F_LIST))) continue;
        rows->columns[rows->n_columns++] = i;
    }
}

static void begin_table(struct rows *rows) {
    cells_init(&rows->cells, rows->n_columns + 1);
    cells_head(&rows->cells, 0, SV("ref"), false);
    for (size_t i = 0; i < rows->n_columns; i++) {
        const struct field *f = &rows->entity->fields[rows->columns[i]];
        bool number = f->kind == FIELD_INT || f->kind == FIELD_DECIMAL || f->kind == FIELD_MONEY;
        cells_head(&rows->cells, i + 1, sv_from(_(f->label)), number);
    }
}

static void begin_csv(struct rows *rows) {
    csv_put_plain(&rows->text, 0, SV("ref"));
    for (size_t i = 0; i < rows->n_columns; i++)
        csv_put_plain(&rows->text, ',', sv_from(rows->entity->fields[rows->columns[i]].name));
    csv_end_row(&rows->text, "\r\n");
}

bool rows_begin(struct db *db, const struct entity *entity, const struct rows_options *o, struct sink out,
                struct rows **rows, struct error *e) {
    (void)e;
    struct rows *r = xcalloc(1, sizeof *r);
    *r = (struct rows){.entity = entity, .options = *o, .out = out};
    r->mask = (struct mask){.db = db, .viewer = viewer_of(o->viewer)};
    refs_init(&r->refs, db, &r->arena);
    find_columns(r);
    json_start();
    if (o->format == ROWS_TABLE) begin_table(r);
    if (o->format == ROWS_CSV) begin_csv(r);
    if (o->format == ROWS_JSON) str_addc(&r->text, '[');
    *rows = r;
    return true;
}

/* The text of a value in rows->cell: for eyes in a table, else plain. */
static bool show(struct rows *rows, const struct field *f, struct value v, struct error *e) {
    str_clear(&rows->cell);
    if (v.null) return true;
    if (f->kind == FIELD_REF) {
        struct sv ref;
        if (!refs_ref(&rows->refs, entity_named(f->target), v.i, &ref, e)) return false;
        str_add(&rows->cell, ref);
    } else if (rows->options.format == ROWS_TABLE) {
        value_show(f, v, &rows->cell);
    } else {
        value_plain(f, v, &rows->cell);
    }
    return true;
}

static bool put_table(struct rows *rows, const struct record *r, struct error *e) {
    cells_add(&rows->cells, r->ref);
    for (size_t i = 0; i < rows->n_columns; i++) {
        size_t at = rows->columns[i];
        if (!show(rows, &r->entity->fields[at], r->v[at], e)) return false;
        cells_add(&rows->cells, str_sv(&rows->cell));
    }
    return true;
}

static bool put_csv(struct rows *rows, const struct record *r, struct error *e) {
    csv_put_text(&rows->text, 0, r->ref);
    for (size_t i = 0; i < rows->n_columns; i++) {
        size_t at = rows->columns[i];
        const struct field *f = &r->entity->fields[at];
        if (!show(rows, f, r->v[at], e)) return false;
        if (field_is_number(f->kind) && f->kind != FIELD_REF)
            csv_put_plain(&rows->text, ',', str_sv(&rows->cell));
        else
            csv_put_text(&rows->text, ',', str_sv(&rows->cell));
    }
    csv_end_row(&rows->text, "\r\n");
    return true;
}

static bool put_json(struct rows *rows, const struct record *r, struct error *e) {
    if (rows->options.format == ROWS_JSON) str_addz(&rows->text, rows->n ? ",\n" : "\n");
    if (!json_put_record(&rows->text, r, &rows->refs, e)) return false;
    if (rows->options.format == ROWS_JSONL) str_addc(&rows->text, '\n');
    return true;
}

/* A copy without what this viewer may not see. */
static struct record *masked(struct rows *rows, const struct record *r) {
    struct record *seen = arena_alloc(&rows->row, sizeof *seen);
    *seen = *r;
    seen->v = arena_array(&rows->row, r->entity->n_fields, sizeof *seen->v);
    for (size_t i = 0; i < r->entity->n_fields; i++)
        seen->v[i] = mask_value(&rows->mask, r, i) == SEEN ? r->v[i] : value_null();
    if (rows->options.viewer != AUD_ME) seen->created_at = seen->updated_at = seen->author = SV_NULL;
    return seen;
}

bool rows_put(struct rows *rows, const struct record *r, struct error *e) {
    enum withheld why;
    if (!mask_row(&rows->mask, r, &why, e)) return false;
    if (why != SEEN) return true;
    const struct record *seen = masked(rows, r);
    bool ok = false;
    switch (rows->options.format) {
    case ROWS_TABLE:
        ok = put_table(rows, seen, e);
        break;
    case ROWS_CSV:
        ok = put_csv(rows, seen, e);
        break;
    case ROWS_JSON:
    case ROWS_JSONL:
        ok = put_json(rows, seen, e);
        break;
    }
    rows->n++;
    arena_reset(&rows->row);
    return ok && sink_flush(rows->out, &rows->text, FLUSH, e);
}

static bool finish(struct rows *rows, struct error *e) {
    if (rows->options.format == ROWS_TABLE)
        return rows->n == 0 || cells_write(&rows->cells, rows->options.width, rows->out, e);
    if (rows->options.format == ROWS_JSON) str_addz(&rows->text, rows->n ? "\n]\n" : "]\n");
    return sink_flush(rows->out, &rows->text, 0, e);
}

bool rows_end(struct rows **rows, struct error *e) {
    struct rows *r = *rows;
    if (!r) return true;
    bool ok = finish(r, e);
    cells_deinit(&r->cells);
    mask_deinit(&r->mask);
    str_deinit(&r->text);
    str_deinit(&r->cell);
    arena_deinit(&r->arena);
    arena_deinit(&r->row);
    xfree(r);
    *rows = NULL;
    return ok;
}
