#ifndef SCREEN_EVENT_PRESENCE_H
#define SCREEN_EVENT_PRESENCE_H

/* Who is there: the panel, the people of the event (presence_people.c), what is typed in its line
 * (presence_entry.c), its tables (presence_tables.c). */

#include "catalyse/service/people.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/tables.h"
#include "screen/parts/lines.h"

enum asking {
    ASKING_WHO,    /* who comes, goes, is excused */
    ASKING_ABSENT, /* who is missing: everybody else is present */
    ASKING_ORG,    /* the organisation of somebody who walks in */
    ASKING_KIND    /* the kind of an organisation nobody knew */
};

struct presence_screen {
    struct lines_screen lines; /* subject: the event; option: its block under way */
    struct arena keep;         /* of the people */
    int64_t revision;          /* of the file when they were read */
    enum audience viewer;
    int32_t day;
    struct presence people;
    struct day_tables tables;
    bool by_table; /* the list shows who sits where */
    bool today;    /* the event is today: the list shows on demand */
    bool listed;   /* the other way round than usual */
    bool chosen;   /* a row was chosen with the arrows */
    enum asking asking;
    int64_t *absent; /* named so far */
    size_t n_absent;
    struct str name, org; /* of somebody who walks in, as typed */
    struct str walked;    /* both, when somebody walked in last */
    bool agrees;          /* the one who walks in, to be named */
};

extern const struct lines_entry presence_entry;

/* presence_people.c: reads people again when the file changed. */
bool presence_load(struct presence_screen *p, struct desk *d, struct error *e);
/* Present, late ones included. */
size_t presence_count(const struct presence_screen *p);
/* Named among those who are missing, so far. */
bool presence_is_absent(const struct presence_screen *p, int64_t person);
/* A state for one person; told. */
struct presence_noting {
    const char *state;
    bool block;  /* during the block under way only */
    bool agrees; /* to be named on lists and papers */
};
bool presence_note(struct presence_screen *p, struct desk *d, const struct presence_row *r,
                   struct presence_noting noting, struct error *e);
/* The row of one person; the second cell as told. */
void presence_line(struct presence_screen *p, const struct presence_row *r, const char *where);
/* The person of the selected row; NULL when it is not of one. */
const struct presence_row *presence_selected(const struct lines_screen *s);

/* presence_entry.c: opens the line for a question. */
void presence_ask(struct presence_screen *p, struct desk *d, enum asking asking);
/* Points at no row while several are there and none is chosen. */
void presence_point(struct presence_screen *p);
/* Whether the row goes with what is typed. */
bool presence_shown(const struct presence_row *r, struct sv typed);
/* Whether a kind of organisation goes with what is typed. */
bool presence_kind_shown(const struct choice *kind, struct sv typed);
/* What is typed without its signs, folded, in the arena. */
struct sv presence_words(const struct presence_screen *p, struct arena *a);

/* presence_tables.c: the organisation of a person, and where they sit today when that is not with their own
 * group. */
const char *presence_where(struct presence_screen *p, const struct presence_row *r);
/* The rows of all tables. */
void presence_tables(struct presence_screen *p);
/* Tables put together and parted, a person at another one. */
enum reply presence_tables_act(struct lines_screen *s, struct desk *d, enum action action);
bool presence_tables_can(const struct lines_screen *s, enum action action, const char **why);

#endif
