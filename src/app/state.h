#ifndef APP_STATE_H
#define APP_STATE_H

/* The state of the program: every file of this folder works on it. */

#include "catalyse/app/app.h"
#include "catalyse/match/watch.h"
#include "catalyse/screen/beside.h"
#include "catalyse/screen/question.h"
#include "catalyse/screen/screen.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/room.h"
#include "catalyse/service/view.h"
#include "catalyse/tui/keys.h"
#include "catalyse/tui/tabs.h"
#include "catalyse/tui/textview.h"

enum {
    STACK_MAX = 24,
    STAGES = 6,        /* the directory and five stages */
    N_PANELS_MAX = 16, /* of one stage */
    PANELS_MAX = 72,   /* of all */
    DONE_MAX = 64,     /* steps back whose panel is known */
    TYPED_MARKS = 2    /* characters that may run before it is known that they are text */
};

/* How things stood before a character ran as an action. */
struct typed_mark {
    int64_t seq; /* the last entry of the history */
    int stage;
    size_t panel[STAGES], depth;
    struct room_sent sent;
    bool room; /* open on this terminal */
};

/* What the frame shows around the screen; filled again when the file, the viewer or the day changes. */
struct context {
    struct arena keep;
    int64_t revision;
    enum audience viewer;
    int32_t today;
    const char *title;
    const char *marks[STAGES]; /* a sign behind each stage's name; NULL none */
    int stage;                 /* where the work is */
    bool with_budget, with_structuring, with_selfdiag;
    struct sv needs[STAGES]; /* codes of the panels that the events of this stage need */
    bool can_undo, can_redo;
    bool event_today; /* the screen is masked when this becomes true */
    struct room_sent sent;
    struct room_sent covered; /* what the room saw before the title alone; without a kind: nothing */
    struct hints guide;
    struct arena guide_keep;
    bool guide_due; /* the file changed since the guide was computed */
};

/* In place of the guide, while a block is under way. */
struct live_words {
    const char *now, *next;
    bool presses; /* `next` is to be done now, not only when the block is over */
};

/* The clock of the event under way (live.c). */
struct live {
    struct arena keep, words;
    int64_t revision;
    enum audience viewer;
    int lang;
    bool on;
    struct show show;
    int64_t block;                /* under way when it was last looked at; 0 none */
    enum agenda_near near;        /* how near its end it was then */
    int64_t looked_at;            /* that moment */
    struct room_call called;      /* the last one */
    int64_t changes_at;           /* moment at which something else is shown */
    struct live_words here, away; /* on the screen that shows the time, on others */
    enum role role;               /* of the first */
};

/* Asked for by an action; opened when what it acted on is settled. */
enum app_over { OVER_NOTHING, OVER_HELP, OVER_PALETTE };

/* What the room sees, on this terminal. */
struct room_view {
    bool open;  /* over everything else */
    bool alone; /* the program is nothing else: catalyse room */
    bool told;  /* the message is how to come back */
    struct room_picture picture;
    struct arena keep[2]; /* of the picture, and of the one before */
    bool which;
    int64_t revision;
    enum lang lang;
    int looks; /* to come, soon, at a file that was busy */
};

/* An entry of the history, and the panel (index in PANELS) under what was on the screen. */
struct done {
    int64_t seq;
    size_t panel;
};

/* What was done since the file was opened (undo.c). */
struct undo {
    struct done done[DONE_MAX]; /* the latest first; seq 0: none */
    int64_t revision;           /* of the file when it was last looked at */
    int64_t last;               /* entry that is in `done` or was; 0 none */
    int64_t asked;              /* entry that u only named, and nothing else was done since; else 0 */
};

struct app {
    struct db *db; /* NULL until a programme is chosen */
    struct settings *cfg;
    struct keymap keys;
    struct keyseq pending;
    struct screen *stack[STACK_MAX]; /* [0] is the panel's screen */
    size_t depth;
    int stage;
    size_t panel[STAGES];            /* index in PANELS of the current panel of each stage */
    struct screen *base[PANELS_MAX]; /* by index in PANELS: its screen, kept while the file is open */
    struct {
        bool back;
        struct screen *screen; /* what lay over the panel, or NULL */
        int stage;
        size_t panel;
    } came;               /* what led to the panel shown: there the way back goes */
    struct beside beside; /* of the list under what lies over it */
    struct question *question;
    struct menu palette;
    struct menu_item *palette_items;
    struct arena palette_keep;
    bool palette_open;
    struct textview help;
    bool help_open;
    enum app_over over;
    struct toast toast;
    struct drafting drafting;
    int64_t toast_until; /* moment */
    int64_t rung_until;  /* what rang is said until then, unless something else is */
    bool locked, quit_asked;
    struct undo undo;
    struct str unlock;                    /* typed while locked */
    struct typed_mark typed[TYPED_MARKS]; /* the latest is last */
    enum audience viewer;
    struct context context;
    struct live live;
    struct room_view room;
    struct str rehearsed; /* the programme itself while a copy of it is rehearsed on; empty: none is */
    struct nav nav;
    struct arena tmp;
    int rows, cols;
    struct {
        char theme[SETTING_TEXT];
        int language, borders;
        bool mouse;
    } shown; /* the settings as they were last put into effect */
    struct watch patience;
    struct waiting waiting;
    int64_t now;
    bool quiet, backup_due;
    unsigned requests;
};

struct desk app_desk(struct app *a);
struct screen *app_top(const struct app *a);
/* The screen, or what is below it while it covers only the middle. */
size_t app_lowest(const struct app *a);
struct view app_view(struct app *a);

#endif
