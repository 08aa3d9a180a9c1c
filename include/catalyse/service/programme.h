#ifndef CATALYSE_SERVICE_PROGRAMME_H
#define CATALYSE_SERVICE_PROGRAMME_H

/* The programme as a whole: its first lines, the stage bar, the next event, its settings. */

#include "catalyse/service/view.h"

struct stage_row {
    int64_t id;
    int no;                     /* 1 to 5 */
    const struct choice *kind;  /* webinar, call… */
    const struct choice *state; /* todo, ready, live, done, skipped */
    struct sv objective;
    int32_t from, to;
    struct sv skip_reason;
    struct sv needs; /* codes of the panels that its events need, blanks between: those their blocks name, and
                        those of a conference where one is held */
    bool
        early; /* under way although the stage before is neither done nor skipped: worth a word, no refusal */
};

struct event_row {
    struct named row;
    int stage;
    const struct choice *kind, *state;
    int32_t date;
    int start, end; /* minutes since midnight */
    struct sv place;
    int64_t capacity;      /* 0: not said */
    struct named subgroup; /* id 0: it is for all */
};

struct count_row {
    const struct entity *entity;
    size_t n;
};

enum { N_STAGES = 5 };

struct programme {
    struct named row; /* id 0: the file holds no programme yet */
    struct sv code, title, region, goals, letterhead;
    struct named convenor, facilitator;
    int32_t start, end, call_opens;
    const struct choice *state;
    const struct choice *lang;    /* what is written once is written in it */
    int64_t group_min, group_max; /* 3 and 7 unless set */
    int64_t groups_most;          /* an organisation may be in; 1 unless set */
    bool with_budget, with_structuring, with_selfdiag;
    struct stage_row stages[N_STAGES]; /* id 0: not there */
    struct event_row next; /* the next one from today on, not cancelled; row.id 0 when there is none */
    bool event_today;      /* one is today, or live: the screen is seen by the group */
};

/* All of it. */
bool programme_read(const struct view *v, struct programme *out, struct error *e);
/* Organisations, people, themes, answers, groups, commitments, steps… as many as the viewer may know of. */
bool programme_counts(const struct view *v, struct count_row **rows, size_t *n, struct error *e);
/* Only what stands around every screen: the title, the switches, the state of each stage, event_today. */
bool programme_frame(const struct view *v, struct programme *out, struct error *e);
/* The stage of the event that is live, or of today and still to come: what is typed is said in the room. 0:
 * there is none. */
bool programme_session(const struct view *v, int *stage, struct error *e);
/* Events in order of time; stage 0 for all. */
bool programme_events(const struct view *v, int stage, struct event_row **rows, size_t *n, struct error *e);
/* The one of a stage that is meant when none is named: under way, of today, next, else the last one;
 * out->row.id is 0 without any. */
bool programme_event_of(const struct view *v, int stage, struct event_row *out, struct error *e);

/* The one that holds the speaking order: ids of people, who has spoken, who speaks, then all who wait. */
#define SETTING_SPEAKERS "speaking_order"

/* Words kept with the programme (a row of `setting`): empty when it was never set. */
bool programme_setting(const struct view *v, const char *name, struct sv *value, struct error *e);
bool programme_setting_set(const struct view *v, const char *name, struct sv value, struct error *e);

#endif
