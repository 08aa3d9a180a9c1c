#include "browse.h"
#include <curses.h>
#include <locale.h>
#include <sqlite3.h>

/* Baseline D: a list in ncurses over a table person(id, name, email) of an SQLite file, opened as a programme
 * is; only the rows on the screen are read. With a further word the time is shown, every second. */
#define OPEN "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON"
#define WINDOW "SELECT id, name, email FROM person ORDER BY name LIMIT ? OFFSET ?"

static int count(sqlite3 *db) {
    sqlite3_stmt *st;
    if (sqlite3_prepare_v2(db, "SELECT count(*) FROM person", -1, &st, NULL) != SQLITE_OK) return 0;
    int n = sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return n;
}

static void show(void *ctx, int top, int current, int rows) {
    sqlite3_stmt *st = ctx;
    mvprintw(0, 0, "a bare table: row %d", current + 1);
    sqlite3_bind_int(st, 1, rows);
    sqlite3_bind_int(st, 2, top);
    for (int row = 0; sqlite3_step(st) == SQLITE_ROW; row++) {
        browse_mark(top + row == current);
        mvprintw(row + 1, 0, "%6d  %-30s %-36s", sqlite3_column_int(st, 0),
                 (const char *)sqlite3_column_text(st, 1), (const char *)sqlite3_column_text(st, 2));
    }
    browse_mark(0);
    sqlite3_reset(st);
}

int main(int argc, char **argv) {
    sqlite3 *db;
    sqlite3_stmt *st;
    setlocale(LC_ALL, "");
    if (argc < 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK ||
        sqlite3_exec(db, OPEN, NULL, NULL, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(db, WINDOW, -1, &st, NULL) != SQLITE_OK)
        return 1;
    browse(&(struct browse){.rows = count(db), .clock = argc > 2, .ctx = st, .show = show});
    sqlite3_finalize(st);
    return sqlite3_close(db) != SQLITE_OK;
}
