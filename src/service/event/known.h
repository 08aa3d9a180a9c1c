#ifndef SERVICE_EVENT_KNOWN_H
#define SERVICE_EVENT_KNOWN_H

/* How votes are known: shown, on paper, by phone. */

#include "catalyse/service/view.h"

/* "paper sheet 12, phone 6" of the rows (source, how many) that `sql` selects; translated, in the arena,
 * empty without a row. Its parameters are `params` from 1. */
bool known_words(const struct view *v, const char *sql, const struct value *params, size_t n, struct sv *out,
                 struct error *e);

/* Who entered the rows: the names that `sql` selects, with commas; empty for who is not to know them. */
bool known_by(const struct view *v, const char *sql, const struct value *params, size_t n, struct sv *out,
              struct error *e);

#endif
