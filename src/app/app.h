#ifndef APP_APP_H
#define APP_APP_H

#include "catalyse/app/app.h"
#include "catalyse/match/watch.h"
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
    PANELS_MAX = 64,   /* of all */
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
    bool can_undo, can_redo;
    bool event_today; /* the screen is masked when this becomes true */
    struct room_sent sent;
    struct hints guide;
    struct arena guide_keep;
    bool guide_due; /* the file changed since the guide was computed */
};

/* In place of the guide, while a block is under way. */
struct live_words {
    const char *now, *next;
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
    struct room_call called;      /* the last one */
    int64_t changes_at;           /* moment at which something else is shown */
    struct live_words here, away; /* on the screen that shows the time, on others */
    enum role role;               /* of the first */
};

/* What the room sees, on this terminal. */
struct room_view {
    bool open;  /* over everything else */
    bool alone; /* the program is nothing else: catalyse room */
    struct room_picture picture;
    struct arena keep[2]; /* of the picture, and of the one before */
    bool which;
    int64_t revision;
    enum lang lang;
    int looks; /* to come, soon, at a file that was busy */
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
    struct question *question;
    struct menu palette;
    struct menu_item *palette_items;
    struct arena palette_keep;
    bool palette_open;
    struct textview help;
    bool help_open;
    struct toast toast;
    struct drafting drafting;
    int64_t toast_until; /* moment */
    bool locked, quit_asked;
    int64_t undo_asked;                   /* the entry of another process that u was pressed for */
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
    int64_t now;
    bool quiet, backup_due;
    unsigned requests;
};

/* app.c */
struct desk app_desk(struct app *a);
struct screen *app_top(const struct app *a);
struct view app_view(struct app *a);

/* nav.c: the stack of screens and the panels. */
bool nav_open(struct app *a, const char *path, struct error *e); /* a programme file, or the list of them */
void nav_apply(struct app *a);                                   /* what was asked for in a->nav */
bool nav_panel(struct app *a, int stage, const char *code);      /* NULL: the stage's current panel */
void nav_panel_step(struct app *a, int by);
void nav_pop(struct app *a);
void nav_close_all(struct app *a);
void nav_settings(struct app *a);           /* what was chosen in the settings takes effect */
void nav_select(struct app *a, int64_t id); /* the row that was just made */
size_t nav_lowest(const struct app *a); /* the screen, or what is below it while it covers only the middle */
int64_t nav_changes(const struct app *a); /* when the screen on top is another by itself; 0: never */
void nav_tick(struct app *a);             /* lets it, when that moment has come */
bool nav_stale(const struct app *a);      /* a screen shows another moment or another viewer */
void nav_refresh(struct app *a);          /* reloads what is older than the file or the viewer */

/* context.c */
void context_refresh(struct app *a);
void context_guide(struct app *a); /* computes the guide when it is due */
void context_free(struct context *c);

/* panels.c: which panels are shown; those of the stage on the screen, those that the block under way needs
 * first (*needed of them, the run of show included). */
bool panel_shown(const struct app *a, size_t panel);
size_t panels_in_order(const struct app *a, size_t out[static N_PANELS_MAX], size_t *needed);

/* rehearsal.c: a run of show played on a copy that is thrown away. */
void rehearsal_begin(struct app *a, int64_t event, const char *speed);
void rehearsal_action(struct app *a, enum action action); /* ends it */
void rehearsal_free(struct app *a);                       /* the copy goes with the program */

/* live.c: the clock of the event under way. */
void live_refresh(struct app *a);       /* reads it when the file, the viewer or the language is another */
bool live_runs(const struct app *a);    /* a block is under way */
bool live_due(const struct app *a);     /* it shows something else by now */
void live_tick(struct app *a);          /* then: says it anew, rings */
int64_t live_wait(const struct app *a); /* ms until it does; INT64_MAX: never by itself */
int64_t live_unit(const struct app *a); /* ms that the clock in the title tells apart */
void live_action(struct app *a, enum action action); /* next, pause, minutes, plans to catch up */
void live_free(struct live *l);

/* actions.c: what actions mean on every screen. */
enum reply app_action(struct app *a, enum action action);
bool action_global(enum action action);
/* Global, but only in a programme. */
bool action_in_programme(enum action action);
/* Moves about on every screen. */
bool action_moves(enum action action);

/* offers.c: what can be done now. */
/* The screen on top offers it. */
bool app_offered(const struct app *a, enum action action);
/* It would write a file that can only be read. */
bool app_read_only(const struct app *a, enum action action);
/* False: *why says why not. */
bool app_enabled(const struct app *a, enum action action, const char **why);
/* Runs an action as its key would: the screen first, then what it means everywhere. */
void app_run_action(struct app *a, enum action action);
/* The actions offered now, the screen's first; returns how many. */
size_t app_offers(const struct app *a, struct offer *out, size_t max);
/* Those for the hint line. */
size_t app_hints(const struct app *a, struct offer *out, size_t max);

/* step.c: an event to whoever has the focus. */
void step_key(struct app *a, const struct event *e);
/* What a key means; *eaten: nothing yet, or no more. */
enum action step_action(struct app *a, const struct event *e, bool *eaten);

/* send.c: what the facilitator lets the room see. */
void room_send_focus(struct app *a, enum action action);
void room_blank(struct app *a, enum action action);
void room_choose(struct app *a, enum action action);

/* room.c: this terminal as the room screen. */
void room_show_here(struct app *a);
void room_here(struct app *a, enum action action); /* there and back */
void room_key(struct app *a, const struct event *e);
void room_refresh(struct app *a);
int room_timeout(const struct app *a); /* ms until it changes by itself */
void room_free(struct room_view *r);
bool room_step(struct app *a, const struct event *e); /* app_step of a program that is nothing else */

/* typed.c: characters that ran as actions and turned out to be text (event.ran). */
void typed_note(struct app *a);
void typed_take_back(struct app *a, int ran);

/* mouse.c: clicks on the bars and hints; the rest goes to the screen. */
void mouse_event(struct app *a, const struct event *e);

/* furniture.c: what the bars show; tabs and hints are filled, texts borrowed from *keys. */
size_t furniture_stages(const struct app *a, struct tab tabs[static STAGES]);
size_t furniture_panels(const struct app *a, struct tab tabs[static N_PANELS_MAX],
                        size_t panels[static N_PANELS_MAX], size_t *current);

const char *stage_name(int stage); /* translated; 0 is the directory */

/* hints.c: the line of keys. */
void hints_show(const struct app *a, struct canvas c);

/* palette.c: all actions of the moment and all panels in a menu. */
void palette_open(struct app *a);
void palette_close(struct app *a);
void palette_event(struct app *a, const struct event *e);

/* help.c: what this screen is for, its keys, the keys that work everywhere. */
void help_open(struct app *a);
void help_close(struct app *a);
void help_event(struct app *a, const struct event *e);

/* file.c: opens a programme for the face; copies it before it is changed. */
void app_backup(struct app *a);
bool app_open_db(const char *path, const struct settings *cfg, struct db **db, struct error *e);

/* keys.c: default keys, then those of the settings; wrong ones are added to the problems, in a->tmp. */
void keys_load(struct app *a, struct problems *problems);

/* furniture.c */
struct rect body_rect(int rows, int cols);

#endif
