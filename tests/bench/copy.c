#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* Baseline of a copy: copy.c FILE COPY N copies the file by sqlite3_backup in one step, flushes it, and
 * prints the microseconds each of N copies took. */

static double microseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int flush(const char *path) {
    int fd = open(path, O_RDONLY);
    int failed = fd < 0 || fsync(fd) != 0;
    if (fd >= 0) close(fd);
    return failed;
}

static int copy(sqlite3 *from, const char *path) {
    sqlite3 *to;
    unlink(path);
    if (sqlite3_open(path, &to) != SQLITE_OK) return 1;
    sqlite3_backup *b = sqlite3_backup_init(to, "main", from, "main");
    int failed = !b || sqlite3_backup_step(b, -1) != SQLITE_DONE;
    failed |= sqlite3_backup_finish(b) != SQLITE_OK;
    failed |= sqlite3_close(to) != SQLITE_OK;
    return failed || flush(path);
}

int main(int argc, char **argv) {
    sqlite3 *db;
    if (argc != 4 || sqlite3_open(argv[1], &db) != SQLITE_OK) return 1;
    for (long n = strtol(argv[3], NULL, 10); n > 0; n--) {
        double since = microseconds();
        if (copy(db, argv[2])) return 1;
        printf("%.1f\n", microseconds() - since);
    }
    return sqlite3_close(db) != SQLITE_OK;
}
