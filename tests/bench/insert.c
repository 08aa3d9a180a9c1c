#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Baseline S: insert.c FILE N commits N rows one by one into a table with an index, in the mode of a
 * programme, and prints the microseconds each took. */
#define OPEN                                                                                             \
    "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE t (id INTEGER PRIMARY KEY, " \
    "name TEXT NOT NULL) STRICT; CREATE INDEX t__name ON t (name)"

static double microseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

int main(int argc, char **argv) {
    sqlite3 *db;
    sqlite3_stmt *st;
    if (argc != 3 || sqlite3_open(argv[1], &db) != SQLITE_OK ||
        sqlite3_exec(db, OPEN, NULL, NULL, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(db, "INSERT INTO t (name) VALUES ('row ' || ?)", -1, &st, NULL) != SQLITE_OK)
        return 1;
    for (long n = strtol(argv[2], NULL, 10); n > 0; n--) {
        double since = microseconds();
        sqlite3_bind_int64(st, 1, n);
        if (sqlite3_step(st) != SQLITE_DONE || sqlite3_reset(st) != SQLITE_OK) return 1;
        printf("%.1f\n", microseconds() - since);
    }
    sqlite3_finalize(st);
    return sqlite3_close(db) != SQLITE_OK;
}
