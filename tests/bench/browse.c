#include "browse.h"
#include <curses.h>

void browse_mark(int current) {
    if (current)
        attron(A_REVERSE);
    else
        attroff(A_REVERSE);
}

void browse(const struct browse *b) {
    int top = 0, current = 0, key;
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    set_escdelay(25);
    do {
        if (current < top) top = current;
        if (current > top + LINES - 3) top = current - LINES + 3;
        erase();
        b->show(b->ctx, top, current, LINES - 2);
        mvprintw(LINES - 1, 0, "j down, k up, Q quits");
        refresh();
        key = getch();
        if (key == 'j' && current + 1 < b->rows) current++;
        if (key == 'k' && current > 0) current--;
    } while (key != 'Q');
    endwin();
}
