#ifndef CATALYSE_SCREEN_SCREEN_H
#define CATALYSE_SCREEN_SCREEN_H

/* A screen is a view with state. It sees a `desk`, never the application, and never another screen: it asks
 * to go somewhere and app_step carries it out. Only events change state; draw takes it const. Every screen
 * copes with any event at any size, and with no data (it says what to press). */

#include "catalyse/base/fields.h"
#include "catalyse/conf/settings.h"
#include "catalyse/screen/action.h"
#include "catalyse/tui/canvas.h"
#include "catalyse/tui/event.h"

struct db;
struct table;
struct watch;
struct watch_news;

/* Where to go. Texts are copied by desk_go. */
struct place {
    const char *screen;          /* a name of SCREENS; NULL keeps the current one */
    int stage;                   /* 1 … 5, 0 the directory, -1 unchanged */
    const char *panel;           /* a panel's code; NULL unchanged */
    const struct entity *entity; /* what the screen shows; NULL when it is fixed */
    int64_t id;                  /* the row; 0 none */
    const char *param;           /* e.g. "org=123" to fill a form; NULL none */
};

/* `id` of the place of the entry screen: what is typed is kept for later, not for the wall; ballots of a chat
 * stand there to be put right. */
enum { ENTRY_PARKED = 1, ENTRY_BALLOTS };

enum nav_kind { NAV_NONE, NAV_PUSH, NAV_REPLACE, NAV_BACK, NAV_PANEL, NAV_FILE, NAV_REHEARSE, NAV_QUIT };

struct question; /* asked over the screen, see desk_ask_line */

struct nav {
    enum nav_kind kind;
    struct place place;        /* texts live in the arena of the event */
    struct question *question; /* NULL none; may come with NAV_NONE */
    int64_t made;              /* a row that was just made: the screen below selects it; 0 none. Below 0:
                                  a line that stands for no row, see settings_line */
};

enum toast_kind { TOAST_NONE, TOAST_DONE, TOAST_WARNING, TOAST_ERROR };

/* The message line. An error stays until a key, the others also until four seconds are over. */
struct toast {
    enum toast_kind kind;
    struct str text;
};

/* What is typed and not saved outlives the program at once; a power cut, once it is on the disk. */
struct drafting {
    struct str key; /* of the draft that is not there yet; empty: none */
    int64_t due;    /* moment */
};

/* Those who wait while a screen computes. */
struct waiting {
    const struct watch *watch;
    const char *words; /* N_: what goes on, and what Esc does to it */
    /* Adds how good the best so far is; NULL: nothing is told before the end. */
    void (*say)(const struct watch_news *news, struct str *out);
    struct str news; /* what was said last */
};

struct desk {
    struct db *db;
    struct settings *cfg;
    struct arena *tmp; /* emptied before each event */
    struct nav *nav;   /* what was asked for */
    struct toast *toast;
    struct drafting *drafting;
    struct waiting *waiting; /* for a computation; NULL: nobody */
    enum audience viewer;    /* AUD_FUNDS while the screen is seen by the group, AUD_ME when unmasked */
    int64_t now;             /* moment of this event */
    int32_t today;
};

enum reply { PASS, EATEN };

/* An action a screen offers, best first: the hint line shows as many as fit, help and palette all. */
struct offer {
    enum action action;
    const char *hint; /* N_; NULL: the action's own */
};

/* A row of an entity; id 0: none of its rows in particular. */
struct row {
    const struct entity *entity; /* NULL: none */
    int64_t id;
};

struct screen;

struct screen_ops {
    const char *name;           /* in SCREENS, key map sections and help */
    const char *help;           /* N_: what this screen is for, in two or three sentences */
    size_t size;                /* of the struct that begins with struct screen */
    const struct offer *offers; /* ends with ACTION_NONE */
    const struct offer *usual;  /* what screens of its kind offer behind them, the same; NULL: nothing more */
    /* The place has been copied into s->place. False: error set, the screen is not shown. */
    bool (*open)(struct screen *s, struct desk *d, struct error *e);
    /* `action` is what the key means (ACTION_NONE for none); widgets look at the event first. */
    enum reply (*update)(struct screen *s, struct desk *d, enum action action, const struct event *e);
    void (*draw)(const struct screen *s, struct canvas c);
    void (*close)(struct screen *s);
    /* NULL when it offers nothing conditionally. False: not possible now, *why says so (translated). */
    bool (*enabled)(const struct screen *s, enum action action, const char **why);
    /* N_: what this action of its offers does just now, where that depends on the moment. NULL, or answers
     * NULL: as the offer says. */
    const char *(*hint)(const struct screen *s, enum action action);
    /* A field has the focus: characters are text, not actions. NULL: never. */
    bool (*typing)(const struct screen *s);
    /* Rows changed (here or in another process): load again, selection kept. NULL: nothing to load. */
    bool (*reload)(struct screen *s, struct desk *d, struct error *e);
    /* Puts the selection on this row when it is there. NULL: there is no selection. */
    bool (*select)(struct screen *s, struct desk *d, int64_t id, struct error *e);
    /* Shows this subgroup from the next reload on. NULL: it shows all of them, or none. */
    void (*group)(struct screen *s, int64_t group);
    /* The row that has the focus: what is sent to the room. NULL: there is none. */
    struct row (*focus)(const struct screen *s);
    /* The list its rows stand in, and the row selected there (id 0: none just now): where the screen is wide,
     * that is read beside it. NULL: it has no such rows. */
    const struct table *(*beside)(const struct screen *s, struct row *row);
    /* The moment `changes_at` has come: says when the next one is. NULL: never. */
    void (*tick)(struct screen *s, struct desk *d);
    const void *spec; /* a table of the screen's own kind; NULL none */
    /* The screen covers only the middle; what is below stays visible. */
    bool overlay;
    /* What it shows moves with the clock of the block under way: it is loaded again when that shows something
     * else. */
    bool live;
    /* Digits are what is typed on it: a letter right behind them is a key. */
    bool digits;
};

struct screen {
    const struct screen_ops *ops;
    struct place place;
    struct arena keep;    /* the place's texts; lives as long as the screen */
    struct arena rows;    /* what reload reads; reset there */
    int64_t revision;     /* db_revision of the rows shown */
    enum audience viewer; /* of the rows shown */
    int32_t today;        /* of the rows shown */
    int64_t changes_at;   /* when what it shows is another by itself; 0: never */
    int cols, lines;      /* size of its canvas, told before each event */
};

/* --- for screens --- */

/* Asks to go there after this event. */
void desk_go(struct desk *d, struct place to);      /* opens over this one */
void desk_replace(struct desk *d, struct place to); /* in place of this one */
void desk_back(struct desk *d);
void desk_panel(struct desk *d, int stage, const char *panel);
/* The same, showing that subgroup where it shows one at a time. */
void desk_panel_of(struct desk *d, int stage, const char *panel, int64_t group);
void desk_file(struct desk *d, const char *path); /* opens another programme */
/* Plays the run of show of an event on a copy, so many times as fast as the clock. */
void desk_rehearse(struct desk *d, int64_t event, const char *speed);
/* For a computation of at most so many steps (0: no limit) in this event: it says that it goes on when it
 * takes long, and Esc ends it; what was asked is then not known. */
struct watch desk_watch(const struct desk *d, uint64_t work);
/* The same: `say` puts into words how far it is. */
struct watch desk_watch_telling(const struct desk *d, uint64_t work,
                                void (*say)(const struct watch_news *news, struct str *out));
/* The same for one that ends with the best found so far: `say` puts into words how good that is. */
struct watch desk_watch_best(const struct desk *d, uint64_t work,
                             void (*say)(const struct watch_news *news, struct str *out));
/* For files that are all written or none: Esc gives them up. */
struct watch desk_watch_writing(const struct desk *d);
/* For files that are taken in whole or not at all. */
struct watch desk_watch_reading(const struct desk *d);
/* The message line. `desk_fail` shows an error and returns EATEN, so that an update can end with it. */
void desk_done(struct desk *d, const char *format, ...) __attribute__((format(printf, 2, 3)));
void desk_warn(struct desk *d, const char *format, ...) __attribute__((format(printf, 2, 3)));
enum reply desk_fail(struct desk *d, const struct error *e);

/* Keeps what is typed as the draft of that key (see drafts.h), to be on the disk within a second; nothing
 * typed: forgets it. */
void desk_draft(struct desk *d, const char *key, struct sv text);
/* Brings it to the disk now. */
void desk_draft_sync(struct desk *d);

/* Asks a question over the screen; `then` gets the answer (the typed line, the chosen code, or "" for yes)
 * when it is given, not when it is cancelled. An error keeps the question open and shows under it. `data` (n
 * bytes) is copied; the screen itself must not be touched through it, since it is reloaded afterwards. */
typedef bool answer_fn(struct desk *d, const void *data, struct sv answer, struct error *e);

typedef void kept_fn(struct desk *d, const void *data, struct sv typed, bool left);

#define CHOICE_TYPED "?"
struct question_choice {
    const char *code; /* empty: none of them; it stays whatever is typed to filter, as does CHOICE_TYPED,
                         whose answer is this code and behind it what was typed */
    const char *label, *reason; /* reason: why it cannot be chosen now; NULL it can */
};

/* A text on one line, `initial` in it. */
void desk_ask_line(struct desk *d, const char *title, const char *question, struct sv initial,
                   answer_fn *then, const void *data, size_t n);
/* What the line just asked for begins with gives way to what is typed; arrows edit it. */
void desk_offer_line(struct desk *d);
/* What is typed into the line just asked for is told after each key, and once more when it is left. It stands
 * at the foot: what is asked about stays in sight. */
void desk_keep_line(struct desk *d, kept_fn *kept);
/* The line just asked for is about that row: what is half typed into it is kept for that one. Where its title
 * and the selected row do not tell; once for each row that makes the difference. */
void desk_line_about(struct desk *d, const struct entity *entity, int64_t id);
/* `points`: consequences, one a line, or NULL; `yes` names the deed. */
void desk_confirm(struct desk *d, const char *title, const char *question, const char *points,
                  const char *yes, answer_fn *then, const void *data, size_t n);
/* The same, but `word` must be typed first: for what cannot be undone. */
void desk_confirm_typed(struct desk *d, const char *title, const char *question, const char *points,
                        const char *yes, const char *word, answer_fn *then, const void *data, size_t n);
void desk_choose(struct desk *d, const char *title, const struct question_choice *choices, size_t n_choices,
                 answer_fn *then, const void *data, size_t n);

/* --- the registry --- */

/* The line of the settings panel where the setting of that name is changed, to be selected. */
int64_t settings_line(const char *name);

extern const struct screen_ops *const SCREENS[];
extern const size_t N_SCREENS;
const struct screen_ops *screen_find(const char *name); /* NULL when there is none */

/* The panels of the stages and of the directory (stage 0), in the order shown. */
struct panel {
    int stage;
    const char *code;     /* settings, guide targets */
    const char *label;    /* N_ */
    const char *screen;   /* name in SCREENS */
    const char *entity;   /* for list screens; NULL none */
    const char *filter;   /* for list screens, e.g. "kind=webinar"; NULL none */
    const char *switched; /* programme field that must be on, or "needed" where an event of this stage needs
                             it; NULL always shown */
};
extern const struct panel PANELS[];
extern const size_t N_PANELS;
/* The panel of that code, of that stage rather than of another one; NULL when there is none. */
const struct panel *panel_named(struct sv code, int stage);
/* Other words people look for it by, translated; NULL when its label says it. */
const char *panel_also(const struct panel *p);
/* What its list is for, translated; NULL when its screen says it. */
const char *panel_help(const struct panel *p);

#endif
