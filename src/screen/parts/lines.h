#ifndef SCREEN_PARTS_LINES_H
#define SCREEN_PARTS_LINES_H

/* Panels that show a read model as lines in columns: what is on them is said by one function. Enter opens the
 * row a line stands for. */

#include "catalyse/base/vec.h"
#include "catalyse/service/programme.h"
#include "catalyse/tui/line.h"
#include "catalyse/tui/table.h"
#include "screen/parts/common.h"
#include "screen/parts/narrow.h"
#include "screen/parts/said.h"

enum { LINE_CELLS = 8, TITLE_ROWS = 3 };

struct line_row {
    const char *cell[LINE_CELLS]; /* in the screen's rows arena; NULL is empty */
    enum role role;
    const struct entity *entity; /* the row it stands for; NULL none */
    int64_t id;
    const struct entity *add; /* what ACTION_ADD makes here; NULL: the spec's */
    int stage;                /* with `panel`: where Enter goes instead */
    const char *panel;
    bool span;    /* the first cell runs over all columns */
    bool under;   /* says more of the line above: stays below it, indented where it is wrapped */
    bool wrapped; /* its last cell takes as many lines as its text needs */
    bool goes_on; /* in the next line: there its text was cut to be wrapped */
    int64_t data; /* the panel's own */
};

struct lines_screen;

/* A line typed under the rows: Enter takes it and the next can be typed at once; Up on the empty line takes
 * the last one back. */
struct lines_entry {
    bool steps;        /* several lines make one row: it is taken back whole, no line of it stands again */
    const char *draft; /* the key it is kept under while it stands in the line; NULL: it is not kept */
    /* Another key, where lines are about different things. NULL: `draft`. */
    const char *(*draft_of)(const struct lines_screen *s, struct arena *a);
    /* It goes to `subject` and the line selected: what is kept is typed on there, whatever is shown when it
     * is opened again. */
    bool placed;
    /* What is typed is a name that is looked for: soon typed again, Esc drops it. */
    bool sought;
    /* What is kept, where that is more than the line: what was answered before is typed and taken again, up
     * to the last line end. NULL: the line. */
    void (*kept)(const struct lines_screen *s, struct str *out);
    /* Takes off the front of it what is no line, and is so again. NULL: it is all lines. */
    void (*back)(struct lines_screen *s, struct sv *kept);
    /* Enter: what is typed goes in, empty too. False: it stays in the line and e says why; with ERR_NONE
     * something was told already. */
    bool (*take)(struct lines_screen *s, struct desk *d, struct sv text, struct error *e);
    bool chat; /* many lines that come while it is closed are for it: those of a chat too */
    /* Several lines at once, as one undo step. NULL: they are taken one after the other. */
    bool (*paste)(struct lines_screen *s, struct desk *d, struct sv text, struct error *e);
    /* What stands in the line again when the last one is taken back. NULL: what was typed. */
    struct sv (*again)(const struct lines_screen *s, struct sv typed);
    /* In front of the line, and under it: what to type, what signs mean. Translated. */
    const char *(*prompt)(const struct lines_screen *s);
    const char *(*legend)(const struct lines_screen *s);
    /* Keys of its own, before the line's. NULL: none. */
    enum reply (*key)(struct lines_screen *s, struct desk *d, const struct event *e);
    /* What is typed is another text now. NULL: nothing to do. */
    enum reply (*changed)(struct lines_screen *s, struct desk *d);
    /* After the line was closed. NULL: nothing to do. */
    void (*closed)(struct lines_screen *s);
};

struct lines_spec {
    const struct column *columns; /* titles are N_ */
    size_t n_columns;
    unsigned flags;    /* of the table */
    const char *empty; /* N_: what to press when there is nothing */
    /* The same, translated, where it depends on the moment. NULL: `empty`. */
    const char *(*nothing)(const struct lines_screen *s);
    const char *add;   /* entity that ACTION_ADD makes; NULL none */
    const char *of;    /* entity that `data` of its lines is the id of; NULL: it is something else */
    const char *sends; /* entity whose picture of all goes to the room, whatever is selected; NULL: the row */
    /* The same where it depends on the moment. NULL: `sends`. */
    const char *(*sends_now)(const struct lines_screen *s);
    const char *document; /* the kind that ACTION_PRINT reads, one by group of `subject`; NULL: all kinds */
    /* Shows that subgroup once it is built again. NULL: it shows all of them, or none. */
    void (*group)(struct lines_screen *s, int64_t group);
    /* Draws in what the lines leave free under them. NULL: nothing. */
    void (*under)(struct canvas c);
    bool whole;    /* its actions are about what it shows, not about the selected line */
    bool heads;    /* its headings are edited, by `act` */
    bool of_event; /* of one event of its stage (lines_event): ACTION_GROUP turns to the next one */
    bool ordered;  /* the order of its lines says something: they are neither sorted nor narrowed */
    /* Reads what there is and adds the lines; the arena of `v` is the screen's rows. */
    bool (*build)(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e);
    /* Actions of its own; PASS leaves them to the usual ones. NULL: none. */
    enum reply (*act)(struct lines_screen *s, struct desk *d, enum action action);
    /* Whether one of its own actions is possible now, else why not. NULL: always. */
    bool (*can)(const struct lines_screen *s, enum action action, const char **why);
    /* What it shows moves with the clock (see struct screen_ops). NULL: it does not. */
    void (*tick)(struct lines_screen *s, struct desk *d);
    const struct lines_entry *entry; /* NULL: nothing is typed here */
};

struct lines_screen {
    struct screen screen;
    struct table table;
    struct column columns[LINE_CELLS]; /* with translated titles */
    VEC(struct line_row) lines;
    struct str title;     /* above the lines, on at most TITLE_ROWS; empty: none */
    enum role title_role; /* NORMAL: that of headings */
    int64_t subject;      /* the panel's own: the subgroup, project, round… it shows */
    int64_t option;       /* the panel's own */
    int64_t event,
        meant;   /* of the stage: asked for, while that other one is the one that is meant; 0: none */
    bool events; /* the stage has several */
    void *model; /* the panel's own, what build has read, in the screen's rows arena */
    struct line entry;
    struct narrow narrow;
    size_t found;     /* lines that hold its words */
    bool entering;    /* the entry line has the focus */
    bool typed;       /* something was, since it was opened */
    bool gone;        /* what the screen is about is not there any more: it only says so */
    bool matching;    /* what is typed is looked for: no line means that nothing is called so */
    struct str draft; /* the key it is kept under; empty: it is not */
    struct said said;
};

/* lines_put.c: the line under the selection, NULL when there is none. */
const struct line_row *lines_current(const struct lines_screen *s);
struct line_row *lines_add(struct lines_screen *s, struct line_row line);
/* The same, its last cell over as many lines as its text needs. */
void lines_add_long(struct lines_screen *s, struct line_row line);
/* For `can`: the line selected has something of the panel's own; there is a subject. */
bool lines_has_data(const struct lines_screen *s, const char **why);
bool lines_has_subject(const struct lines_screen *s, const char **why);
/* A heading over the lines that follow. */
void lines_heading(struct lines_screen *s, const char *text);
/* One that stands for a row: Enter opens it. */
void lines_heading_of(struct lines_screen *s, const char *text, const struct named *row);
/* Under them: how many rows are not shared with who sees this screen; nothing for none. */
void lines_withheld(struct lines_screen *s, size_t n);
const char *lines_text(struct lines_screen *s, struct sv text);
const char *lines_printf(struct lines_screen *s, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* "18/06/2026" or empty; "1 234,50 €" or empty; "60 %" of basis points, empty below 0. */
const char *lines_day(struct lines_screen *s, int32_t day);
const char *lines_money(struct lines_screen *s, int64_t cents);
/* Whole euros, 0 as well. */
const char *lines_euros(struct lines_screen *s, int64_t euros);
const char *lines_percent(struct lines_screen *s, int bp);
const char *lines_number(struct lines_screen *s, int64_t value, int decimals);
/* How much tenths went up or down; empty when either is unknown (-1). */
const char *lines_change(struct lines_screen *s, int before, int now);
/* A bar of `cols` columns, as full as `value` is of `max`. */
const char *lines_bar(struct lines_screen *s, const struct desk *d, int value, int max, int cols);
/* The label of a choice, translated; empty for NULL. */
const char *lines_choice(const struct choice *c);
/* Rows of an entity that may be meant by what is typed, to choose from: titles in that cell, then what tells
 * them apart. */
bool lines_matches(struct lines_screen *s, const struct view *v, const char *entity, size_t cell,
                   struct error *e);
/* The same where nothing but the choice is shown: over all columns, without their titles. */
bool lines_choices(struct lines_screen *s, const struct view *v, const char *entity, struct error *e);
/* lines_entry.c: opens the entry line, with what was kept of it or with a text. */
void lines_entry_open(struct lines_screen *s, struct desk *d, struct sv text);
/* lines_spot.c: makes the event of the stage the subject, as programme_event_of, or the one asked for; while
 * a line is typed, the one it was begun for stays. */
bool lines_event(struct lines_screen *s, const struct view *v, struct event_row *out, struct error *e);
enum reply lines_other_event(struct lines_screen *s, struct desk *d);
/* Adds where it is typed to what is kept; goes back there, and takes that off the text. False:
 * there is no such place any more. */
void lines_spot_keep(const struct lines_screen *s, struct str *out);
bool lines_spot_back(struct lines_screen *s, struct desk *d, struct sv *kept);
/* A key while it has the focus; text that came outside a field. */
enum reply lines_entry_update(struct lines_screen *s, struct desk *d, const struct event *e);
void lines_entry_draw(const struct lines_screen *s, struct canvas c);
bool lines_typing(const struct screen *s);

/* lines_shown.c: of what was built, keeps what holds the words of the filter, and sorts what stands between
 * headings by the column chosen. */
void lines_arrange(struct lines_screen *s);
/* Whether its lines are rows to be looked for and to be put in another order, else why not: neither steps nor
 * the parts of one thing, and more than one. */
bool lines_can_arrange(const struct lines_screen *s, const char **why);
/* A column is chosen. */
bool lines_sorted(const struct lines_screen *s);

/* lines_load.c: loads again now (after `subject` or `option` changed). */
enum reply lines_again(struct lines_screen *s, struct desk *d);
/* For `changed` where Enter takes the row selected: loads again and selects the best match, the first. */
enum reply lines_first(struct lines_screen *s, struct desk *d);
/* Rows the title takes above the lines, the one left empty among them; the entry line and the filter below
 * them; gives the table what is left. */
int lines_title_rows(const struct lines_screen *s);
int lines_entry_rows(const struct lines_screen *s);
int lines_rows_below(const struct lines_screen *s);
void lines_fit(struct lines_screen *s);

/* The functions of every such screen; `spec` is found by the ops' address. */
bool lines_open(struct screen *s, struct desk *d, struct error *e);
bool lines_reload(struct screen *s, struct desk *d, struct error *e);
enum reply lines_update(struct screen *s, struct desk *d, enum action action, const struct event *e);
void lines_draw(const struct screen *s, struct canvas c);
void lines_close(struct screen *s);
void lines_tick(struct screen *s, struct desk *d);
bool lines_select(struct screen *s, struct desk *d, int64_t id, struct error *e);
bool lines_enabled(const struct screen *s, enum action action, const char **why);
struct row lines_focus(const struct screen *s);
const struct table *lines_beside(const struct screen *s, struct row *row);
void lines_group(struct screen *s, int64_t group);

/* What every screen of lines offers behind what is its own. */
extern const struct offer LINES_OFFERS[];

/* What NAME_screen takes from NAME_spec and NAME_offers and all screens of lines share; `type` begins with a
 * struct lines_screen. */
#define LINES_OPS(type, id, help_text)                                                                  \
    .name = #id, .help = help_text, .size = sizeof(type), .offers = id##_offers, .usual = LINES_OFFERS, \
    .draw = lines_draw, .enabled = lines_enabled, .typing = lines_typing, .tick = lines_tick,           \
    .group = lines_group, .beside = lines_beside, .spec = &id##_spec

/* Defines NAME_screen. `opening` and `closing` call lines_open and lines_close, or are these. */
#define LINES_SCREEN_WITH(type, id, help_text, opening, closing)                                          \
    const struct screen_ops id##_screen = {                                                               \
        LINES_OPS(type, id, help_text), .open = opening,        .update = lines_update, .close = closing, \
        .reload = lines_reload,         .select = lines_select, .focus = lines_focus}
#define LINES_SCREEN_OF(type, id, help_text) LINES_SCREEN_WITH(type, id, help_text, lines_open, lines_close)
#define LINES_SCREEN(id, help_text) LINES_SCREEN_OF(struct lines_screen, id, help_text)

#endif
