#ifndef SCREEN_FOLLOW_PREPARATION_H
#define SCREEN_FOLLOW_PREPARATION_H

/* Inside the panel: what it shows, and what is done on it. */

#include "catalyse/report/report.h"
#include "catalyse/service/people.h"
#include "catalyse/service/programme.h"
#include "screen/follow/steps.h"

enum coming { COMING_UNKNOWN, COMING_YES, COMING_NO, COMING_NOTED };

struct preparation_screen {
    struct lines_screen lines; /* subject: the event */
    struct event_row event;
    struct presence people;
    struct tag_hint hint;
    bool finding; /* what is typed is the name of somebody */
};

/* What is noted of them before the day; over: the welcome noted them already. */
enum coming preparation_coming(const struct presence_row *r);
/* The person whose answer the selected line shows; NULL: it shows something else. */
const struct presence_row *preparation_person(const struct lines_screen *s);
/* The next step it shows; 0: it shows something else. */
int64_t preparation_step(const struct lines_screen *s);
/* The line of a next step; as many as there are when it has none. */
size_t preparation_step_at(const struct lines_screen *s, int64_t step);
/* The document it offers; NULL: it shows something else. */
const struct report_kind *preparation_brief(const struct lines_screen *s);
/* The `build` of the panel. */
bool preparation_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e);

#endif
