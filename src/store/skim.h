#ifndef STORE_SKIM_H
#define STORE_SKIM_H

/* Reading a schema without what only writers need. CHECKs and references are a third of its cost, and a
 * connection that only looks has no use for them: they are blanked in the pages as they are read. */

#include <sqlite3.h>
#include <stddef.h>

struct skim {
    sqlite3_io_methods methods; /* first: found again by the file it is put into */
    const sqlite3_io_methods *usual;
};

/* Until skim_end, which no statement outlives, pages come without them. */
void skim_begin(struct skim *k, sqlite3 *lite);
/* What was read so is not kept as pages. */
void skim_end(const struct skim *k, sqlite3 *lite);

/* Blanks them in a page: whole ones alone; what begins on another page or goes on there stays. */
void skim_page(char *page, size_t n);

#endif
