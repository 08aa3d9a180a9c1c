#ifndef REPORT_WRITERS_DOC_H
#define REPORT_WRITERS_DOC_H

/* A document before it has a format: blocks in reading order, all in one arena. The writers (html.c,
 * markdown.c, csv.c) walk it; none of them knows what a programme is. Texts are plain: whatever they hold is
 * escaped by the writer. */

#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/audience.h"

enum block_kind {
    BLOCK_HEADING, /* style: 1 to 3 */
    BLOCK_PARA,
    BLOCK_NOTE, /* style: enum note_style; items[0] */
    BLOCK_LIST, /* style: enum list_style */
    BLOCK_FACTS,
    BLOCK_TABLE,
    BLOCK_BARS,
    BLOCK_RADAR,
    BLOCK_BREAK, /* a new page */
    BLOCK_SIGN,  /* one line to sign on for each item */
    BLOCK_CARDS, /* style: enum card_style; items to cut out */
    BLOCK_BOXES, /* style: how many columns; items with room to write below */
    BLOCK_PICTURE,
    N_BLOCKS,
};

/* The paper it is meant for. On sheets (everything but PAPER_A4) the front is one line. */
enum paper { PAPER_A4, PAPER_A4_SHEET, PAPER_A3_SHEET };
/* Eight badges on a page; one folded card on a page, its text twice; four ballots on a page. */
enum card_style { CARD_BADGE, CARD_TENT, CARD_BALLOT };

enum note_style { NOTE_KNOW, NOTE_WARN };
enum list_style { LIST_PLAIN, LIST_NUMBERED, LIST_COLUMNS };

/* An entry of a list (its level 0, or 1 below the one before), a fact (lead: what, text: its value), a line
 * to sign (lead: who, text: as what), a note (lead: its first word). Any of the three may be empty. */
struct item {
    struct sv lead, text, aside;
    struct sv link; /* of an entry: the file its lead leads to, beside the document */
    int level;
};

struct items {
    struct item *v;
    size_t n, cap;
};

enum align { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTRE, ALIGN_DAY }; /* a day: left, on one line */

struct column {
    struct sv head;
    enum align align;
    bool wide; /* long texts */
};

struct cell {
    struct sv text;
    struct sv plain; /* a number or a date as files write it; empty: the text itself */
    int heat;        /* 1 to 3: how dark it may be shown, 1 the darkest; 0 not at all */
};

struct table {
    struct column *columns;
    size_t n_columns;
    struct cell *v; /* row by row */
    size_t n, cap;
    bool sums; /* the last row adds up the others */
    bool room; /* its rows are to be written on */
};

enum { SERIES_MAX = 3 };

struct bar {
    struct sv label, shown; /* shown at its end */
    int64_t values[SERIES_MAX];
};

struct bars {
    struct sv series[SERIES_MAX]; /* names of the parts of a bar; none when there is one */
    size_t n_series;
    struct bar *v;
    size_t n, cap;
    int64_t max; /* the full length; 0: the longest bar */
};

struct spoke {
    struct sv label;
    int value;  /* 0 to the radar's max; -1 unknown */
    int before; /* the same in the round before */
};

struct spokes {
    struct spoke *v;
    size_t n, cap;
    int max, rings;        /* how many rings the scale has */
    struct sv now, before; /* names of the two rounds drawn over one another; empty: there is one */
    bool told;             /* a table beside it says the same: who draws nothing leaves it out */
};

struct block {
    enum block_kind kind;
    int style;
    struct sv text;  /* heading, paragraph, or the caption of a table, drawing or picture */
    struct sv photo; /* of a picture: what brings its bytes back */
    union {
        struct items *items;
        struct table *table;
        struct bars *bars;
        struct spokes *spokes;
        struct sv picture; /* a data URI */
    };
};

/* What its reader may not see: a field, or some rows (field NULL). */
struct missing {
    const struct entity *entity;
    const struct field *field;
    enum withheld why;
    size_t n;
};

/* For a calendar. */
struct appointment {
    struct sv uid; /* the same whenever the same thing is written */
    struct sv title, place, about;
    int32_t day;
    int start, end; /* minutes since midnight; -1: the whole day */
    bool cancelled;
};

struct doc {
    struct arena *arena;
    enum lang lang;
    enum paper paper;
    bool spreadsheet; /* its CSV is opened by a double click, not read by a program */
    bool apart; /* a page for each of several readers: what is said of the whole stands on the first alone */
    struct sv logo;                              /* a data URI, or empty */
    struct sv footer;                            /* at the very end */
    struct sv letterhead, kind, title, subtitle; /* the front, from top to bottom; any may be empty */
    struct sv audience;                          /* for whom, in words */
    struct sv about;                             /* which of several events it turned out to be of; its ref */
    struct sv made;                              /* when, and in which state, in words */
    struct items facts;                          /* below the title */
    VEC(struct block) blocks;
    VEC(struct appointment) appointments;
    VEC(struct missing) missing;
    VEC(struct sv) withheld; /* the same in words, one line each: doc_close makes them */
};

/* Nothing more comes: takes out what is empty (a list without items, a heading without anything below it) and
 * says in words what is missing. */
void doc_close(struct doc *d);

/* Whether anything but headings and what is empty was put into it behind its first `from` blocks. */
bool doc_says(const struct doc *d, size_t from);

/* Every text that tells what the document is about, but for those that the programme chose for its front and
 * foot, becomes what `change` makes of it. */
void doc_reword(struct doc *d, struct sv (*change)(void *ctx, struct sv text), void *ctx);

/* Text made in the document's arena. */
struct sv doc_say(struct doc *d, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct sv doc_copy(struct doc *d, const struct str *text);

void doc_heading(struct doc *d, int level, struct sv text);
void doc_para(struct doc *d, struct sv text);
void doc_note(struct doc *d, enum note_style style, struct sv lead, struct sv text);
void doc_break(struct doc *d);

/* Lists grow after they were added. */
struct items *doc_list(struct doc *d, enum list_style style);
struct items *doc_facts(struct doc *d);
struct items *doc_sign(struct doc *d);
struct items *doc_cards(struct doc *d, enum card_style style);
struct items *doc_boxes(struct doc *d, int columns);
/* `uri`: a data URI of a picture; formats without pictures show the caption alone. `photo`: its ref. */
void doc_picture(struct doc *d, struct sv caption, struct sv uri, struct sv photo);
/* Nothing when all three are empty. */
void item_add(struct doc *d, struct items *to, struct sv lead, struct sv text, struct sv aside);
void item_below(struct doc *d, struct items *to, struct sv lead, struct sv text);
/* A fact; nothing when the value is empty. */
void fact_add(struct doc *d, struct items *to, const char *what, struct sv value);

/* A table grows cell by cell, row after row. Heads are translated. */
struct head {
    const char *text;
    enum align align;
    bool wide;
};
struct table *doc_table(struct doc *d, struct sv caption, const struct head *heads, size_t n);
void cell_put(struct doc *d, struct table *t, struct sv text);
void cell_plain(struct doc *d, struct table *t, struct sv text, struct sv plain);
void cell_heat(struct doc *d, struct table *t, struct sv text, int heat);
size_t table_rows(const struct table *t);

struct bars *doc_bars(struct doc *d, struct sv caption);
void bar_add(struct doc *d, struct bars *b, struct bar bar);
int64_t bars_longest(const struct bars *b);
int64_t bar_length(const struct bars *b, const struct bar *bar);
/* Appends the bar as characters, its parts as full, dark and light blocks, and what it is worth. */
void bar_blocks(const struct bars *b, const struct bar *bar, struct str *out);

struct spokes *doc_radar(struct doc *d, struct sv caption, int max, int rings);
void spoke_add(struct doc *d, struct spokes *r, struct sv label, int value, int before);
/* A value on the scale of the rings, in tenths; -1 unknown. */
int spoke_tenths(const struct spokes *r, int value);
/* Appends it so; a dash: unknown. */
void spoke_show(const struct spokes *r, int value, struct str *out);

#endif
