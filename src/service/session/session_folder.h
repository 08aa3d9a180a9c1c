#ifndef SERVICE_SESSION_SESSION_FOLDER_H
#define SERVICE_SESSION_SESSION_FOLDER_H

/* What a session folder holds, and the session it is based on. */

#include "catalyse/service/session.h"
#include "service/session/session_problems.h"

enum { BASED_ON_NAME = 64 };

struct ini_file {
    struct ini ini;
    struct told_file *file; /* its line of the report */
    const char *stem;       /* the name without .ini */
};

struct csv_file {
    const char *path;
    struct told_file *file;
    const struct entity *entity;
};

struct folder {
    struct ini_file *inis; /* those of the session it is based on first */
    size_t n_inis, n_base;
    struct csv_file *csvs;
    size_t n_csvs;
};

/* Finds and reads all INI files (their problems are told), finds the CSV files (one whose name is no entity
 * is a problem). False when the folder cannot be read. Everything lives in the arena. */
bool folder_read(const char *path, struct arena *a, struct told *told, struct folder *out, struct error *e);

/* The key of an INI section, else of the file's [defaults], else of its head; NULL when none is set. */
const struct ini_item *folder_key(const struct ini *ini, const struct ini_section *section, const char *key);
/* Whether a section is a row: not the head, [defaults] or [session]. */
bool folder_is_row(const struct ini_section *section);

#endif
