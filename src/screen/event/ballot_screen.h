#ifndef SCREEN_EVENT_BALLOT_SCREEN_H
#define SCREEN_EVENT_BALLOT_SCREEN_H

/* A vote on several items: points by counts of hands, or ballots by name. */

#include "catalyse/service/ballots.h"
#include "catalyse/tui/keys.h"
#include "catalyse/tui/line.h"
#include "catalyse/tui/table.h"
#include "screen/parts/common.h"

enum { ITEM_COLUMNS = 7, VOTER_COLUMNS = 6 };

struct ballot_screen {
    struct screen screen;
    bool gone;                     /* the vote was taken back, and it had no round before */
    bool by_name;                  /* the list of voters has the focus */
    bool typing;                   /* so has the line */
    bool typed;                    /* in it, since what was kept stood there again */
    struct line line;              /* points of the selected item, or numbers of the selected voter's items */
    int64_t doubted, doubted_item; /* a count that was too high, and its item: the same again is meant */
    const char *source;            /* code: how what is typed now is known */
    struct table items, voters;
    int item_cells[ITEM_COLUMNS]; /* what stands in each column: ranks are only where there are some */
    int voter_cells[VOTER_COLUMNS];
    struct column item_columns[ITEM_COLUMNS], voter_columns[VOTER_COLUMNS];
    struct ballot_card card;
};

/* ballot_edit.c: what is typed and done. */
enum reply ballot_typed(struct ballot_screen *s, struct desk *d, const struct event *ev);
/* What was half typed stands there again, for whom or what it was. */
void ballot_restore(struct ballot_screen *s, struct desk *d);
/* A key that begins the line: behind what was half typed for the selected one, where that was kept. */
enum reply ballot_begin_line(struct ballot_screen *s, struct desk *d, const struct event *ev);
enum reply ballot_act(struct ballot_screen *s, struct desk *d, enum action action);

/* ballot_draw.c */
/* The rules of an open vote, over the list it is about; nothing when no vote is open there. */
void ballot_open_title(const struct ballot_card *open, struct str *out);
void ballot_draw(const struct screen *screen, struct canvas c);
/* Rows above the table at this width. */
int ballot_above(const struct ballot_screen *s, int cols);
/* Rows below it: the selected item, whole, where the list cuts it. */
int ballot_below(const struct ballot_screen *s, int cols);

#endif
