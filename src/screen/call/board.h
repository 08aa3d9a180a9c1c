#ifndef SCREEN_CALL_BOARD_H
#define SCREEN_CALL_BOARD_H

/* Columns of themes with their members and the funds that observe; one of them is selected, and carried to
 * see what that costs. Members are numbered as by groups_at. */

#include "screen/call/groups_act.h"

struct board_screen {
    struct screen screen;
    struct groups g;  /* in the screen's rows */
    int32_t *columns; /* themes, and GROUPS_NOWHERE last when someone is or may be there */
    size_t n_columns;
    bool formed; /* somebody is agreed somewhere: who moves is marked */
    int32_t org; /* selected; -1: none */
    int64_t id;  /* of it and which of its places, to find it again */
    int32_t nth;
    bool carrying;
    int32_t target; /* the theme it is carried over */
    struct arena carry;
    struct groups_moved moved;
    struct str about; /* why it is where it is, or what the move costs */
};

size_t board_pieces(const struct board_screen *s); /* organisations and funds */
/* Those in a column, in the order shown; returns how many. */
size_t board_members(const struct board_screen *s, int32_t theme, int32_t *out);
void board_draw(const struct screen *screen, struct canvas c);

#endif
