#ifndef STORE_LIST_WORDS_H
#define STORE_LIST_WORDS_H

#include "store/list_sql.h"

/* " AND …": every word of the text, folded, stands in a listed text or in the title of a listed reference;
 * what the viewer may not see is not searched. */
void words_in_row(struct list_sql *l, struct sv text);
/* " AND …": every word stands in this field (its title, its label). */
void words_in_field(struct list_sql *l, const struct field *f, struct sv text);

#endif
