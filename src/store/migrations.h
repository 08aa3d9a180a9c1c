#ifndef STORE_MIGRATIONS_H
#define STORE_MIGRATIONS_H

/* The numbered SQL files of src/store/sql, embedded; number n brings user_version to n. */
extern const char *const migrations[];
extern const int n_migrations;
/* What they lead to: each table with the columns that came later. */
extern const char *const schema_now;

#endif
