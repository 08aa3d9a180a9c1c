#ifndef TESTS_UNIT_SERVICE_WORLD_H
#define TESTS_UNIT_SERVICE_WORLD_H

/* Programmes to test on, made below $HOME. */

#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/session.h"
#include "catalyse/store/db.h"
#include "tests.h"

/* Makes NAME.catalyse from a session (a shipped one or a folder) and opens it; fails the test when it cannot.
 */
struct db *world_from(struct arena *a, const char *session, const char *name);
struct db *world_open(const char *path);
/* A folder below $HOME with these files: name, text, name, text, …, NULL. Gives its path. */
const char *folder_with(struct arena *a, const char *name, ...);
/* The data of the programme, as `dump --data` writes them; in the arena. */
struct sv world_dump(struct arena *a, struct db *db);
/* How many rows it holds. */
size_t world_count(struct db *db, const char *entity);

#endif
