#ifndef APP_NAV_H
#define APP_NAV_H

/* The stack of screens and the panels of the stages. */

#include "app/state.h"

bool nav_open(struct app *a, const char *path, struct error *e); /* a programme file, or the list of them */
void nav_apply(struct app *a);                                   /* what was asked for in a->nav */
bool nav_panel(struct app *a, int stage, const char *code);      /* NULL: the stage's current panel */
void nav_panel_step(struct app *a, int by);
void nav_pop(struct app *a);
void nav_back(struct app *a); /* also from a panel to what led to it */
void nav_close_all(struct app *a);
void nav_settings(struct app *a);           /* what was chosen in the settings takes effect */
void nav_select(struct app *a, int64_t id); /* the row that was just made */
struct row nav_focus(const struct app *a);  /* the row selected on the screen on top; {0}: none */
int64_t nav_changes(const struct app *a);   /* when the screen on top is another by itself; 0: never */
void nav_tick(struct app *a);               /* lets it, when that moment has come */
bool nav_stale(const struct app *a);        /* a screen shows another moment or another viewer */
void nav_refresh(struct app *a);            /* reloads what is older than the file or the viewer */
bool nav_beside_due(const struct app *a);   /* the card beside the list is another row's */
void nav_beside(struct app *a);             /* reads the row selected, where it is due */

#endif
