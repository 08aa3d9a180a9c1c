#include "catalyse/service/csv.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "service/transfer/csv_decode.h"
#include "service/transfer/csv_place.h"
#include <csv.h>
#include <stdarg.h>
#include <string.h>

struct csv_reader {
    char *name;
    struct str own; /* the file's bytes; a text given by the caller is not ours */
    struct csv_place place;
    size_t at; /* the next physical line begins here */
    int line;
    int inside, row; /* physical lines inside cells so far; the record as a spreadsheet counts it */
    size_t body;
    int body_line, body_inside; /* behind the header */
    bool has_nul;
    struct csv_parser parser;
    struct str bytes; /* the cells of the record, one after the other */
    size_t *ends;     /* where each cell ends in `bytes`, up to CSV_COLUMNS_MAX + 1 of them */
    size_t n_cells;
    bool done;
    struct sv *cells;
    struct csv_row header;
    struct arena names;
    enum csv_encoding encoding;
};

static void *cell_memory(void *p, size_t n) {
    return xrealloc(p, n, 1);
}

static void parser_start(struct csv_reader *r) {
    csv_init(&r->parser, CSV_STRICT);
    csv_set_delim(&r->parser, (unsigned char)r->place.separator);
    csv_set_realloc_func(&r->parser, cell_memory);
    csv_set_free_func(&r->parser, xfree);
}

static void on_cell(void *p, size_t n, void *ctx) {
    struct csv_reader *r = ctx;
    if (r->n_cells <= CSV_COLUMNS_MAX) {
        str_add(&r->bytes, sv_of(p, n));
        r->ends[r->n_cells] = r->bytes.n;
    }
    r->n_cells++;
}

static void on_row(int c, void *ctx) {
    (void)c;
    ((struct csv_reader *)ctx)->done = true;
}

static struct sv cell_at(const struct csv_reader *r, size_t i) {
    size_t from = i ? r->ends[i - 1] : 0;
    return sv_of(str_c(&r->bytes) + from, r->ends[i] - from);
}

/* Takes the next physical line; false at the end. */
static bool take_line(struct csv_reader *r, struct sv *line) {
    *line = csv_place_line(&r->place, r->at);
    if (line->n == 0) return false;
    r->at += line->n;
    r->line++;
    return true;
}

static void record_start(struct csv_reader *r, size_t at, int line) {
    r->place.record = at;
    r->place.line = line;
    r->row = line - r->inside;
    r->n_cells = 0;
    r->done = false;
    str_clear(&r->bytes);
}

static enum csv_got stray_quote(struct csv_reader *r, const char *where, struct error *e) {
    csv_free(&r->parser);
    parser_start(r);
    csv_place_fail(
        &r->place, (size_t)(where - r->place.text.p), e,
        _("a quote stands inside a cell: put the whole cell in quotes and double each quote in it"));
    return CSV_REFUSED;
}

/* The rest of the file was read as part of that cell: only the line it begins in is lost. */
static enum csv_got unclosed_quote(struct csv_reader *r, struct error *e) {
    csv_free(&r->parser);
    parser_start(r);
    size_t at = csv_place_of(&r->place, r->n_cells);
    int column;
    csv_place_fail(&r->place, at, e, _("the quote that begins here is never closed: close it"));
    csv_place_where(&r->place, at, &r->line, &column);
    r->inside = r->line - r->row;
    r->at = at + csv_place_line(&r->place, at).n;
    return CSV_REFUSED;
}

/* Feeds physical lines until a record is whole. */
static enum csv_got read_record(struct csv_reader *r, struct error *e) {
    struct sv line;
    do {
        if (!take_line(r, &line)) return CSV_END;
        record_start(r, r->at - line.n, r->line);
    } while (sv_trim(line).n == 0);
    for (;;) {
        size_t n = csv_parse(&r->parser, line.p, line.n, on_cell, on_row, r);
        if (n < line.n) return stray_quote(r, line.p + n, e);
        if (!r->done && r->at == r->place.text.n) csv_parse(&r->parser, "\n", 1, on_cell, on_row, r);
        r->place.end = r->at;
        if (r->done) return CSV_ROW;
        if (!take_line(r, &line)) return unclosed_quote(r, e);
        r->inside++;
    }
}

static enum csv_got refuse_cell(struct csv_reader *r, size_t i, struct error *e) {
    struct sv cell = cell_at(r, i);
    if (cell.n > CSV_CELL_MAX)
        csv_fail(r, i, e, _("this cell has %zu bytes, at most %d can be read"), cell.n, CSV_CELL_MAX);
    else
        csv_fail(r, i, e, _("this cell holds a NUL byte: save the file as plain UTF-8 text"));
    return CSV_REFUSED;
}

/* The record as cells, as many as there are columns. */
static enum csv_got check_record(struct csv_reader *r, size_t columns, struct error *e) {
    size_t n = r->n_cells;
    for (size_t i = 0; i < n && i <= CSV_COLUMNS_MAX; i++) {
        struct sv cell = cell_at(r, i);
        if (cell.n > CSV_CELL_MAX || (r->has_nul && memchr(cell.p, 0, cell.n))) return refuse_cell(r, i, e);
        if (i < columns) {
            r->cells[i] = cell_free(cell);
        } else if (cell.n > 0 || i == CSV_COLUMNS_MAX) {
            csv_fail(r, i, e, _("this row has more cells than the header, which names %zu columns"), columns);
            return CSV_REFUSED;
        }
    }
    for (size_t i = n; i < columns; i++) r->cells[i] = SV_NULL;
    return CSV_ROW;
}

enum csv_got csv_next(struct csv_reader *r, struct csv_row *row, struct error *e) {
    for (;;) {
        enum csv_got got = read_record(r, e);
        if (got == CSV_ROW) got = check_record(r, r->header.n, e);
        if (got == CSV_ROW && r->bytes.n == 0) continue;
        *row = (struct csv_row){r->cells, r->header.n, r->place.line, r->row};
        return got;
    }
}

static bool check_name(struct csv_reader *r, struct sv *names, size_t i, struct error *e) {
    if (names[i].n == 0) return csv_fail(r, i, e, _("this column has no name: name it in the first row"));
    for (size_t j = 0; j < i; j++)
        if (sv_eq(names[i], names[j]))
            return csv_fail(r, i, e, _("the column '%.*s' stands twice: keep one of them"), SV_ARG(names[i]));
    return true;
}

static bool read_header(struct csv_reader *r, struct error *e) {
    enum csv_got got = read_record(r, e);
    size_t n = r->n_cells < CSV_COLUMNS_MAX ? r->n_cells : CSV_COLUMNS_MAX;
    if (got == CSV_REFUSED || check_record(r, n, e) == CSV_REFUSED) return false;
    while (n > 0 && sv_trim(r->cells[n - 1]).n == 0) n--;
    if (n == 0)
        return error_set(e, ERR_DATA, _("%s: the file has no header: its first row names the columns"),
                         r->name);
    struct sv *names = arena_array(&r->names, n + 1, sizeof *names);
    for (size_t i = 0; i < n; i++) {
        struct sv name = sv_trim(r->cells[i]);
        names[i] = sv_of(arena_strndup(&r->names, name.p, name.n), name.n);
        if (!check_name(r, names, i, e)) return false;
    }
    r->header = (struct csv_row){names, n, r->place.line, r->row};
    r->body = r->at;
    r->body_line = r->line;
    r->body_inside = r->inside;
    return true;
}

/* --- a header found by looking --- */

static bool name_taken(const struct sv *names, size_t n, struct sv name) {
    for (size_t i = 0; i < n; i++)
        if (sv_eq(names[i], name)) return true;
    return false;
}

static struct sv name_numbered(struct csv_reader *r, const struct sv *names, size_t i) {
    struct sv name = sv_trim(r->cells[i]);
    struct sv kept = sv_of(arena_strndup(&r->names, name.p, name.n), name.n);
    if (name.n == 0) kept = sv_from(arena_printf(&r->names, _("(column %zu)"), i + 1));
    for (int k = 2; name_taken(names, i, kept); k++)
        kept = sv_from(arena_printf(&r->names, "%.*s (%d)", SV_ARG(name), k));
    return kept;
}

static size_t cells_filled(const struct csv_reader *r, size_t n) {
    size_t filled = 0;
    for (size_t i = 0; i < n; i++) filled += sv_trim(r->cells[i]).n > 0;
    return filled;
}

static void take_header(struct csv_reader *r, size_t n) {
    while (n > 0 && sv_trim(r->cells[n - 1]).n == 0) n--;
    struct sv *names = arena_array(&r->names, n + 1, sizeof *names);
    for (size_t i = 0; i < n; i++) names[i] = name_numbered(r, names, i);
    r->header = (struct csv_row){names, n, r->place.line, r->row};
    r->body = r->at;
    r->body_line = r->line;
    r->body_inside = r->inside;
}

/* The record with most known headings, else the first one with most cells filled. */
static bool find_header(struct csv_reader *r, const struct csv_looks *looks, struct error *e) {
    enum { KNOWN = CSV_COLUMNS_MAX + 1 };
    size_t best = 0;
    enum csv_got got;
    for (int i = 0; i < CSV_LOOK_MAX && (got = read_record(r, e)) != CSV_END; i++) {
        size_t n = r->n_cells < CSV_COLUMNS_MAX ? r->n_cells : CSV_COLUMNS_MAX;
        if (got == CSV_REFUSED || check_record(r, n, e) == CSV_REFUSED) continue;
        size_t likely = (size_t)looks->score(looks->ctx, r->cells, n) * KNOWN + cells_filled(r, n);
        if (likely > best) take_header(r, n);
        if (likely > best) best = likely;
    }
    csv_rewind(r);
    return best || error_set(e, ERR_DATA, _("%s: the file holds no table"), r->name);
}

static bool check_encoding(struct csv_reader *r, struct error *e) {
    struct sv t = r->place.text;
    if (sv_starts(t, SV("\xFF\xFE")) || sv_starts(t, SV("\xFE\xFF")))
        return error_set(e, ERR_DATA, _("%s: the file is UTF-16: save it as “CSV UTF-8”, then try again"),
                         r->name);
    size_t bad = utf8_check(t);
    if (bad < t.n)
        return csv_place_fail(&r->place, bad, e,
                              _("this byte is not UTF-8: save the file as “CSV UTF-8”, then try again"));
    r->has_nul = t.n > 0 && memchr(t.p, 0, t.n);
    return true;
}

static void start(struct csv_reader *r, struct sv text) {
    bool marked = sv_starts(text, SV("\xEF\xBB\xBF"));
    r->place = (struct csv_place){.name = r->name, .text = text, .first = marked ? 3 : 0, .line = 1};
    r->place.record = r->at = r->place.first;
    r->place.separator = csv_place_separator(&r->place);
    r->ends = xcalloc(CSV_COLUMNS_MAX + 1, sizeof *r->ends);
    r->cells = xcalloc(CSV_COLUMNS_MAX + 1, sizeof *r->cells);
    parser_start(r);
}

static bool start_plain(struct csv_reader *r, struct sv text, struct error *e) {
    start(r, text);
    return check_encoding(r, e) && read_header(r, e);
}

static bool start_any(struct csv_reader *r, const struct csv_looks *looks, struct error *e) {
    r->encoding = csv_decode(&r->own);
    start(r, str_sv(&r->own));
    r->has_nul = true;
    csv_free(&r->parser);
    r->place.separator = csv_place_commonest(&r->place, CSV_LOOK_MAX);
    parser_start(r);
    return find_header(r, looks, e);
}

static bool opened(struct csv_reader *r, bool ok, struct csv_reader **out) {
    *out = ok ? r : NULL;
    if (!ok) csv_close(r);
    return ok;
}

bool csv_open(const char *path, struct csv_reader **out, struct error *e) {
    struct csv_reader *r = xcalloc(1, sizeof *r);
    r->name = xstrdup(path);
    return opened(r, fs_read(path, CSV_FILE_MAX, &r->own, e) && start_plain(r, str_sv(&r->own), e), out);
}

bool csv_open_text(const char *name, struct sv text, struct csv_reader **out, struct error *e) {
    struct csv_reader *r = xcalloc(1, sizeof *r);
    r->name = xstrdup(name);
    return opened(r, start_plain(r, text, e), out);
}

bool csv_open_any(const char *path, const struct csv_looks *looks, struct csv_reader **out, struct error *e) {
    struct csv_reader *r = xcalloc(1, sizeof *r);
    r->name = xstrdup(path);
    return opened(r, fs_read(path, CSV_FILE_MAX, &r->own, e) && start_any(r, looks, e), out);
}

enum csv_encoding csv_encoding(const struct csv_reader *r) {
    return r->encoding;
}

void csv_close(struct csv_reader *r) {
    if (!r) return;
    if (r->ends) csv_free(&r->parser);
    xfree(r->name);
    str_deinit(&r->own);
    str_deinit(&r->bytes);
    xfree(r->ends);
    xfree(r->cells);
    arena_deinit(&r->names);
    xfree(r);
}

const struct csv_row *csv_header(const struct csv_reader *r) {
    return &r->header;
}

char csv_separator(const struct csv_reader *r) {
    return r->place.separator;
}

void csv_rewind(struct csv_reader *r) {
    r->at = r->body;
    r->line = r->body_line;
    r->inside = r->body_inside;
}

void csv_where(const struct csv_reader *r, size_t cell, int *line, int *column) {
    csv_place_where(&r->place, csv_place_of(&r->place, cell), line, column);
}

bool csv_fail(const struct csv_reader *r, size_t cell, struct error *e, const char *format, ...) {
    va_list args;
    va_start(args, format);
    csv_place_vfail(&r->place, csv_place_of(&r->place, cell), e, format, args);
    va_end(args);
    return false;
}
