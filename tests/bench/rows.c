#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

/* Baseline R: rows FILE DOCUMENT FOLDER QUERY… writes what each query gives as a table of HTML beside the
 * document, flushes it, renames it, and flushes the folder. */

static void cell(FILE *f, const unsigned char *text) {
    fputs("<td>", f);
    for (; text && *text; text++) {
        if (*text == '<' || *text == '&')
            fprintf(f, "&#%d;", *text);
        else
            fputc(*text, f);
    }
    fputs("</td>", f);
}

static int write_rows(sqlite3 *db, const char *query, FILE *f) {
    sqlite3_stmt *st;
    if (sqlite3_prepare_v2(db, query, -1, &st, NULL) != SQLITE_OK) {
        printf("%s: %s\n", sqlite3_errmsg(db), query);
        return 1;
    }
    fputs("<table>\n", f);
    while (sqlite3_step(st) == SQLITE_ROW) {
        fputs("<tr>", f);
        for (int i = 0; i < sqlite3_column_count(st); i++) cell(f, sqlite3_column_text(st, i));
        fputs("</tr>\n", f);
    }
    fputs("</table>\n", f);
    return sqlite3_finalize(st) != SQLITE_OK;
}

static int write_all(sqlite3 *db, char **queries, FILE *f) {
    int failed = 0;
    fputs("<!DOCTYPE html><meta charset=utf-8>\n", f);
    for (; *queries && !failed; queries++) failed = write_rows(db, *queries, f);
    return failed || fflush(f) != 0;
}

static int flush_folder(const char *path) {
    int fd = open(path, O_RDONLY | O_DIRECTORY);
    int failed = fd < 0 || fsync(fd) != 0;
    if (fd >= 0) close(fd);
    return failed;
}

int main(int argc, char **argv) {
    sqlite3 *db;
    char part[4096];
    if (argc < 5 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 1;
    snprintf(part, sizeof part, "%s.part", argv[2]);
    FILE *f = fopen(part, "w");
    int failed = !f || write_all(db, argv + 4, f) || fsync(fileno(f)) != 0 || fclose(f) != 0;
    failed = failed || rename(part, argv[2]) != 0 || flush_folder(argv[3]);
    return sqlite3_close(db) != SQLITE_OK || failed;
}
