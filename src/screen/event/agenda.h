#ifndef SCREEN_EVENT_AGENDA_H
#define SCREEN_EVENT_AGENDA_H

/* The run of show on the screen: its lines (agenda_shown.c), what the keys do to its time and to its plan
 * (agenda_act.c, agenda_edit.c), the panel of all that (agenda.c). */

#include "catalyse/service/agenda.h"
#include "screen/parts/lines.h"

/* Columns of a block's bar of time. */
enum { AGENDA_BAR = 12 };

/* The events of the panel as they were read: the lines_screen's model. */
struct agenda_model {
    struct show *v;
    size_t n;
};

/* Reads the events of the stage into the model and adds their lines; `build` of the panel. */
bool agenda_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e);
/* The event the selected line is of, else the last one; NULL without any. */
const struct show *agenda_show(const struct lines_screen *s);
/* The block under the selection, as an id; 0 when there is none. */
int64_t agenda_selected(const struct lines_screen *s);
/* Among the event's own blocks: its place, or NO_BLOCK. */
int agenda_place(const struct show *show, int64_t block);
/* Whether a block of it has been started. */
bool agenda_begun(const struct show *show);
/* The clock of its own a block runs by, during one of the event's; NULL when it is one of the event's. */
const struct show_track *agenda_track(const struct show *show, int64_t block);
/* The stage this panel shows. */
int agenda_stage(const struct lines_screen *s);

enum reply agenda_act(struct lines_screen *s, struct desk *d, enum action action);
bool agenda_can(const struct lines_screen *s, enum action action, const char **why);

/* agenda_edit.c: what changes the plan; PASS for other actions. */
enum reply agenda_plan(struct lines_screen *s, struct desk *d, enum action action);

#endif
