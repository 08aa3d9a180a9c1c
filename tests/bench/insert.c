#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Baseline S: insert.c FILE N REST commits N rows one by one into a table with an index, in the mode of a
 * programme, and prints the microseconds each took; before each it rests so many milliseconds. A disk and a
 * processor that rested answer half as fast as in a loop. */
#define OPEN                                                                                              \
    "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE IF NOT EXISTS t (id INTEGER " \
    "PRIMARY KEY, "                                                                                       \
    "name TEXT NOT NULL) STRICT; CREATE INDEX IF NOT EXISTS t__name ON t (name)"

enum { ARGUMENTS = 4 };

static double microseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void rest(long ms) {
    nanosleep(&(struct timespec){.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000}, NULL);
}

int main(int argc, char **argv) {
    sqlite3 *db;
    sqlite3_stmt *st;
    if (argc != ARGUMENTS || sqlite3_open(argv[1], &db) != SQLITE_OK ||
        sqlite3_exec(db, OPEN, NULL, NULL, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(db, "INSERT INTO t (name) VALUES ('row ' || ?)", -1, &st, NULL) != SQLITE_OK)
        return 1;
    for (long n = strtol(argv[2], NULL, 10); n > 0; n--) {
        rest(strtol(argv[3], NULL, 10));
        double since = microseconds();
        sqlite3_bind_int64(st, 1, n);
        if (sqlite3_step(st) != SQLITE_DONE || sqlite3_reset(st) != SQLITE_OK) return 1;
        printf("%.1f\n", microseconds() - since);
    }
    sqlite3_finalize(st);
    return sqlite3_close(db) != SQLITE_OK;
}
