#ifndef APP_ROOM_H
#define APP_ROOM_H

/* This terminal as the room screen. */

#include "app/state.h"

bool room_uncover(struct app *a, struct error *e); /* reads what the room sees, and shows it */
void room_show_here(struct app *a);
void room_here(struct app *a, enum action action); /* there and back */
void room_refresh(struct app *a);
int room_timeout(const struct app *a); /* ms until it changes by itself */
void room_free(struct room_view *r);
/* The same event for a program that is nothing else: is the file another? */
void room_look(struct app *a, const struct event *e);

#endif
