#ifndef CATALYSE_SERVICE_ROWS_H
#define CATALYSE_SERVICE_ROWS_H

/* Rows of one entity as text, for the command line. What the viewer may not see is left out: a field he may
 * never see has no column, a row he may not see is not written. References are refs.
 *
 * table  for eyes: the fields of lists, labels, local dates and numbers, columns aligned, cut to the width
 * csv    ref, then every field, plain values; formula-safe, lines end in CR LF
 * json   an array of objects, one a line; values as in a dump, but references are refs
 * jsonl  the same objects without the array */

#include "catalyse/domain/entities.h"
#include "catalyse/service/sink.h"

struct db;
struct rows;

enum rows_format { ROWS_TABLE, ROWS_CSV, ROWS_JSON, ROWS_JSONL };

struct rows_options {
    enum rows_format format;
    enum audience viewer;
    int width; /* columns a table may take; 0 for no limit */
};

/* table, csv, json or jsonl; ERR_USAGE names them. */
bool rows_format_named(struct sv word, enum rows_format *out, struct error *e);

/* The options and the sink are copied; records are copied as far as needed. A table is written at the end,
 * all else as it comes. rows_end frees *rows also when it fails; NULL *rows is fine. */
bool rows_begin(struct db *db, const struct entity *entity, const struct rows_options *o, struct sink out,
                struct rows **rows, struct error *e);
bool rows_put(struct rows *rows, const struct record *r, struct error *e);
bool rows_end(struct rows **rows, struct error *e);

#endif
