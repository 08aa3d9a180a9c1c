#ifndef CATALYSE_SCREEN_QUESTION_H
#define CATALYSE_SCREEN_QUESTION_H

/* A question over the screen: made by desk_ask_line, desk_confirm, desk_choose; owned and shown by the
 * application, which calls `then` with the answer. */

#include "catalyse/screen/screen.h"
#include "catalyse/tui/dialog.h"
#include "catalyse/tui/menu.h"

struct question {
    bool choosing; /* menu, else dialog */
    struct dialog dialog;
    struct menu menu;
    const char **codes; /* of the menu's items */
    answer_fn *then;
    kept_fn *kept;    /* NULL: not told what is typed */
    uint64_t about;   /* of a line: hash of its title, its question and the rows it is about */
    bool told;        /* which rows these are; else the screen knows */
    struct str draft; /* key of the draft that keeps what is typed; empty: none */
    struct str begun; /* what stood in the line at first */
    bool again;       /* that was kept from before */
    void *data;
    struct arena keep;
};

void question_free(struct question *q); /* NULL is fine */
/* It is about that row, too; entity NULL: none. */
void question_about(struct question *q, const struct entity *entity, int64_t id);
/* What is typed into a line that tells nobody is kept as the draft of this key: left half typed, or after a
 * crash, it stands there again when the same is asked again. */
void question_keep(struct question *q, struct desk *d, const char *key);
/* What is kept of it is again what was kept before it was asked. */
void question_untyped(const struct question *q, struct desk *d);
/* Tells the size of the canvas it is drawn in. */
void question_fit(struct question *q, int rows, int cols);
/* OUT_DONE once `then` accepted the answer; OUT_CANCELLED when it was left. */
enum outcome question_key(struct question *q, struct desk *d, const struct event *e);
/* Rows of a canvas that are left to what it is about; all of them when it lies over that. */
int question_leaves(const struct question *q, int rows, int cols);
void question_draw(const struct question *q, struct canvas c);
/* Characters are text: everything but a plain yes or no. */
bool question_typing(const struct question *q);

#endif
