#include "browse.h"
#include <curses.h>
#include <locale.h>

/* Baseline H: a list in ncurses and nothing else. */
enum { ROWS = 10000 };

static void show(void *ctx, int top, int current, int rows) {
    (void)ctx;
    mvprintw(0, 0, "a bare list: %d of %d", current + 1, ROWS);
    for (int row = 0; row < rows && top + row < ROWS; row++) {
        browse_mark(top + row == current);
        mvprintw(row + 1, 0, "%6d  Participant of the bare list %-36d", top + row, (top + row) * 37 % 9973);
    }
    browse_mark(0);
}

int main(void) {
    setlocale(LC_ALL, "");
    browse(&(struct browse){.rows = ROWS, .show = show});
    return 0;
}
