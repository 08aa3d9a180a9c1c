#include "browse.h"
#include <curses.h>
#include <time.h>

void browse_mark(int current) {
    if (current)
        attron(A_REVERSE);
    else
        attroff(A_REVERSE);
}

/* Once a second, at the end of the first row. */
static void show_clock(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    int second = (int)(now.tv_sec % 86400);
    mvprintw(0, COLS - 10, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
}

void browse(const struct browse *b) {
    int top = 0, current = 0, key;
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    set_escdelay(25);
    if (b->clock) timeout(1000);
    do {
        if (current < top) top = current;
        if (current > top + LINES - 3) top = current - LINES + 3;
        erase();
        b->show(b->ctx, top, current, LINES - 2);
        if (b->clock) show_clock();
        mvprintw(LINES - 1, 0, "j down, k up, Q quits");
        refresh();
        key = getch();
        if (key == 'j' && current + 1 < b->rows) current++;
        if (key == 'k' && current > 0) current--;
    } while (key != 'Q');
    endwin();
}
