#ifndef STORE_POOL_H
#define STORE_POOL_H

#include <sqlite3.h>

/* Memory for SQLite, for one thread: small pieces from a pool, others from malloc. */
extern const sqlite3_mem_methods pool_methods;

#endif
