#ifndef CATALYSE_SERVICE_IMPORT_H
#define CATALYSE_SERVICE_IMPORT_H

/* Takes a CSV file into one entity of a programme that is there: one transaction, one undo. Good rows are
 * taken, each other row is refused and named.
 *
 * A column goes to the field whose name or label (French or English, accents and case ignored) it bears, or
 * to the one the map names. A row whose ref is known changes that row (only the columns that are there);
 * without a ref a row is known by what it is: a participant by names, organisation and e-mail, an
 * organisation by its name, a theme by its code, a member by group and organisation… Where two rows fit, the
 * row is refused: nothing is guessed. Rows that nothing identifies (votes, wishes) are there already when one
 * that was there before the import is the same in all columns of the file. Changes obey the same rules as in
 * edit.h. A reference is written as the ref of a row, or as its title when only one row bears it. */

#include "catalyse/conf/ini.h"
#include "catalyse/domain/entities.h"

struct db;

enum { IMPORT_PROBLEMS_MAX = 1000 };

struct import_options {
    const char *map; /* "column=field,column=field"; an empty field leaves a column out; NULL: by name */
    bool dry_run;    /* says what would happen, changes nothing */
    /* Called now and then with the rows read so far; false gives the import up. May be NULL. */
    bool (*progress)(void *ctx, size_t rows);
    void *ctx;
};

struct import_column {
    struct sv name;            /* in the file */
    const struct field *field; /* NULL: left out, or one of ref, id, created_at, updated_at, author */
    bool kept;                 /* it goes somewhere */
};

struct import_result {
    size_t added, changed, unchanged, refused;
    struct problems problems; /* one a refused row, the first IMPORT_PROBLEMS_MAX: `file:line:column: why` */
    const struct import_column *columns;
    size_t n_columns;
};

/* False: nothing was changed (the file or the map is wrong, the programme is busy). True also when rows were
 * refused. The result lives in the arena. */
bool import_csv(struct db *db, const struct entity *entity, const char *path, const struct import_options *o,
                struct arena *a, struct import_result *result, struct error *e);

#endif
