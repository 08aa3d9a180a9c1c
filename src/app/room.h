#ifndef APP_ROOM_H
#define APP_ROOM_H

/* This terminal as the room screen. */

#include "app/state.h"

void room_show_here(struct app *a);
void room_here(struct app *a, enum action action); /* there and back */
void room_key(struct app *a, const struct event *e);
void room_refresh(struct app *a);
int room_timeout(const struct app *a); /* ms until it changes by itself */
void room_free(struct room_view *r);
bool room_step(struct app *a, const struct event *e); /* app_step of a program that is nothing else */

#endif
