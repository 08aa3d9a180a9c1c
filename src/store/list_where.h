#ifndef STORE_LIST_WHERE_H
#define STORE_LIST_WHERE_H

/* Which rows a list has. */

#include "store/list_sql.h"

/* " WHERE …": filters, words, audience. False: as for list_sql_init. */
bool list_where(struct list_sql *l, struct error *e);

#endif
