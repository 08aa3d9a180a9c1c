#ifndef STORE_POOL_H
#define STORE_POOL_H

#include <sqlite3.h>
#include <stdbool.h>

/* Memory for SQLite, for one thread: small pieces from a pool, others from SQLite's own allocator. */
extern const sqlite3_mem_methods pool_methods;
/* SQLite takes its memory there from now on; false when it has begun already. */
bool pool_use(void);

#endif
