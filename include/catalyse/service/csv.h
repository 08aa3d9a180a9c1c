#ifndef CATALYSE_SERVICE_CSV_H
#define CATALYSE_SERVICE_CSV_H

/* CSV in and out (RFC 4180). The text is UTF-8, with or without a byte order mark. The separator is a comma,
 * a semicolon or a tab, whichever stands most often in the header outside quotes; lines end in LF or CR LF;
 * a cell in quotes may hold separators, line ends and doubled quotes. The first record names the columns.
 *
 * A spreadsheet runs a cell that begins with = + - @ tab or CR as a formula. So texts that begin so are
 * written with an apostrophe before them, and so are texts that begin with an apostrophe and one of these or
 * another apostrophe; reading takes that apostrophe away again, so every text comes back as it was. Numbers
 * and dates are written as they are. Files for people (`--format csv`) end their lines in CR LF, session
 * folders in LF. */

#include "catalyse/base/error.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/str.h"

enum {
    CSV_FILE_MAX = 256 * 1024 * 1024, /* bytes */
    CSV_CELL_MAX = 64 * 1024,
    CSV_COLUMNS_MAX = 512,
};

struct csv_reader;

struct csv_row {
    const struct sv *cells; /* without quotes and the protecting apostrophe; until the next call */
    size_t n;
    int line; /* where the record begins, from 1 */
    int row;  /* the same as a spreadsheet counts: a cell of several lines is in one row */
};

enum csv_got { CSV_ROW, CSV_REFUSED, CSV_END };

/* Reads a file's header; *out is closed by the caller. False when the file cannot be read, is not UTF-8,
 * has no header, or the header has an empty or a repeated name. */
bool csv_open(const char *path, struct csv_reader **out, struct error *e);
/* The same over a text that stays the caller's and outlives the reader; `name` stands in messages. */
bool csv_open_text(const char *name, struct sv text, struct csv_reader **out, struct error *e);
void csv_close(struct csv_reader *r); /* NULL is fine */

/* How a file written by some other tool turned out to be. */
enum csv_encoding { CSV_UTF8, CSV_UTF8_BOM, CSV_UTF16_LE, CSV_UTF16_BE, CSV_WINDOWS_1252 };

/* How likely a record is the header: the headings it holds that mean something; 0 none. */
struct csv_looks {
    int (*score)(void *ctx, const struct sv *cells, size_t n);
    void *ctx;
};

/* Opens a file as form services, video tools and spreadsheets write it: encoding, separator, line ends and
 * the row that holds the headings (among the first CSV_LOOK_MAX records) are found by looking. A heading that
 * is empty or stands twice gets a number. False when the file cannot be read or holds no table. */
enum { CSV_LOOK_MAX = 40 };
bool csv_open_any(const char *path, const struct csv_looks *looks, struct csv_reader **out, struct error *e);
enum csv_encoding csv_encoding(const struct csv_reader *r); /* CSV_UTF8 unless opened by csv_open_any */

/* The headings, and the character found between cells; borrowed until csv_close. */
const struct csv_row *csv_header(const struct csv_reader *r);
char csv_separator(const struct csv_reader *r);
/* Back to the first record behind the header. */
void csv_rewind(struct csv_reader *r);

/* The next record. Records without any text are skipped; cells missing at the end of a record are empty.
 * CSV_REFUSED: this record is wrong (a stray or unclosed quote, more cells than columns, a cell over
 * CSV_CELL_MAX bytes, a NUL), e says where and why with `file:line:column`, and the next call goes on behind
 * it. */
enum csv_got csv_next(struct csv_reader *r, struct csv_row *row, struct error *e);

/* Where a cell of the record read last begins: line and column from 1, in characters. A column beyond the
 * last gives the end of the record. */
void csv_where(const struct csv_reader *r, size_t cell, int *line, int *column);
/* Sets e to `file:line:column: ` of that cell and the text (ERR_DATA), and returns false. */
bool csv_fail(const struct csv_reader *r, size_t cell, struct error *e, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Appends a cell after its separator, a comma (RFC 4180) or a semicolon; 0: the first of its record. A text
 * is protected against formulas, a plain cell (a number, a date, a code) is not. */
void csv_put_text(struct str *out, char separator, struct sv text);
void csv_put_plain(struct str *out, char separator, struct sv text);
void csv_end_row(struct str *out, const char *eol); /* "\n" or "\r\n" */

/* The text without a protecting apostrophe (borrowed from the same bytes). */
struct sv cell_free(struct sv cell);

#endif
