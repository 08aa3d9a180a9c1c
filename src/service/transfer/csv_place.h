#ifndef SERVICE_TRANSFER_CSV_PLACE_H
#define SERVICE_TRANSFER_CSV_PLACE_H

/* Where things stand in a CSV text, found again only when a message needs it: libcsv does not say. */

#include "catalyse/base/error.h"
#include "catalyse/base/sv.h"
#include <stdarg.h>

struct csv_place {
    const char *name;
    struct sv text;
    size_t first; /* behind the byte order mark */
    char separator;
    size_t record, end; /* the record looked at: from, to behind */
    int line;           /* of its first byte */
};

/* The separator that stands most often in the first line that is not empty, outside quotes. */
char csv_place_separator(const struct csv_place *p);
/* The one that stands most often in any of the first lines: titles may stand above the header. */
char csv_place_commonest(const struct csv_place *p, int lines);
/* The physical line that begins at `at`, with its line end (LF, CR LF, or CR). */
struct sv csv_place_line(const struct csv_place *p, size_t at);
/* Offset of the first byte of a cell of the record; its end when it has fewer. */
size_t csv_place_of(const struct csv_place *p, size_t cell);
/* Line and column (in characters, from 1) of an offset in the record. */
void csv_place_where(const struct csv_place *p, size_t at, int *line, int *column);
bool csv_place_vfail(const struct csv_place *p, size_t at, struct error *e, const char *format, va_list args)
    __attribute__((format(printf, 4, 0)));
bool csv_place_fail(const struct csv_place *p, size_t at, struct error *e, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
