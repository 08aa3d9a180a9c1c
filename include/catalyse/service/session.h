#ifndef CATALYSE_SERVICE_SESSION_H
#define CATALYSE_SERVICE_SESSION_H

/* A session: a folder of INI and CSV files a programme is made from, and exported back to. Files are named
 * after what they hold; both kinds may stand side by side, and other files (README.md) are left alone.
 *
 * NAME.csv holds rows of the entity NAME. Its columns are the entity's fields by name, in any order, and
 * ref, id, created_at, updated_at, author. A reference is the ref of a row of the target, wherever in the
 * folder that row stands. A column that is not there leaves the field at its initial value; an empty cell
 * empties it (a required field with an initial value gets that).
 *
 * NAME.ini holds content, one section a row: the keys are fields, the ref is the name of the section in
 * upper case unless a key `ref` says otherwise. Keys before the first section, and those of a section
 * [defaults], hold for each row of the file that does not set them. The key `entity`, there or in a
 * section, names the entity; without it the file's name does. A field `pos` that is not set counts the
 * sections of the entity in the folder, from 1.
 *
 * The section [session] of programme.ini is no row. Its key based_on names a session, beside this one or
 * shipped, whose INI files but programme.ini are read too; a row of the same entity and ref in this folder
 * takes the place of the one there.
 *
 * A ref is found as it is written, else in upper case. A row without a ref gets one as new rows do (ORG-36);
 * id, times and author are kept when they are there. */

#include "catalyse/conf/ini.h"
#include "catalyse/domain/entities.h"

struct db;

enum { SESSION_PROBLEMS_MAX = 50 };

struct session_file {
    const char *name; /* in the folder */
    size_t good, refused;
    const char *good_lines; /* lines of the rows that are good: "2-14, 16-36" */
};

struct session_report {
    struct problems problems; /* the first SESSION_PROBLEMS_MAX: `file:line:column: what and what to do` */
    size_t n_problems;        /* all of them */
    const struct session_file *files;
    size_t n_files;
    const size_t *rows; /* good rows by entity_index */
};

/* Makes a new programme file at `path` from a folder, or from the shipped session of that name. Any problem:
 * nothing is made, e says the first one and how many more there are (ERR_DATA), the report has them all and
 * which rows are good. ERR_CANNOT_CREATE when `path` is there already. The report lives in the arena.
 * `author` stands in rows that name none. */
bool session_create(const char *from, const char *path, const char *author, struct arena *a,
                    struct session_report *report, struct error *e);

/* The same under another title, in both languages; SV_NULL: the session's. */
bool session_create_titled(const char *from, const char *path, struct sv title, const char *author,
                           struct arena *a, struct session_report *report, struct error *e);

/* The folder `from` names: itself when it is one, else the shipped session (with the nearest name as a hint
 * when there is none). */
bool session_find(const char *from, struct arena *a, const char **folder, struct error *e);
/* Names of the shipped sessions, sorted. */
bool session_names(struct arena *a, char ***names, size_t *n, struct error *e);

/* Writes the programme to a folder that is not there yet or is empty (else ERR_CANNOT_CREATE), whole or not
 * at all: content as INI, the rest as CSV, rows by id. session_create on it gives the same dump of data. */
bool session_export(struct db *db, const char *folder, struct error *e);

#endif
