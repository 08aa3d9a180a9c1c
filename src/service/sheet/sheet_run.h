#ifndef SERVICE_SHEET_SHEET_RUN_H
#define SERVICE_SHEET_SHEET_RUN_H

/* One import of a sheet on its way: who is meant by which text, one row as it was read, what is told. */

#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/sheet.h"
#include "service/call/marks.h"
#include "service/change/change.h"
#include "service/read/take.h"
#include "service/session/session_problems.h"
#include "service/transfer/refs.h"

/* How a cell is taken. */
enum sheet_put {
    PUT_FIELD,  /* into entity.field */
    PUT_ORG,    /* the organisation that answers or sends somebody */
    PUT_PERSON, /* first and last name in one cell */
    PUT_EMAIL,
    PUT_RANK_1, /* a theme, by its place */
    PUT_RANK_2,
    PUT_RANK_3,
    PUT_RANKS,  /* themes in order, in one cell */
    PUT_DEPTS,  /* several départements */
    PUT_BOARD,  /* "planned on 3 March" */
    PUT_SHARES, /* several ticks in one cell */
    PUT_ARRIVED,
    PUT_LEFT,
    PUT_REF,  /* of a next step or a commitment */
    PUT_DONE, /* a cross, and so on in the order of sheet_tick */
    PUT_DOING,
    PUT_NOT_DONE,
    PUT_HELP,
    PUT_WORDS,
    PUT_JUROR,
    PUT_ASIDE,
    PUT_STATUS, /* of a registration: cancelled or not */
};

/* What a convenor says of a promise. */
enum sheet_tick { TICK_DONE = 1, TICK_DOING = 2, TICK_NOT_DONE = 4, TICK_HELP = 8 };

/* Where a column goes: a field, the rank of one theme, or of one that nobody has named yet, the mark by one
 * criterion. */
struct sheet_target {
    const struct sheet_field *field;
    int64_t theme, criterion;
    struct sv unnamed; /* "[Mobilité douce]": to be asked */
};

/* Rows that texts of the file may mean. */
enum { BOOK_KEYS = 3 };
struct book_entry {
    struct named row;
    struct sv keys[BOOK_KEYS]; /* see words_key */
    uint64_t bytes[BOOK_KEYS]; /* which bytes each key is made of */
    int64_t org;               /* of a participant */
};

struct book {
    const struct entity *entity;
    VEC(struct book_entry) v;
};

enum sheet_book { BOOK_THEMES, BOOK_ORGS, BOOK_PEOPLE, BOOK_CRITERIA, N_BOOKS };

struct draft_rank {
    int64_t theme;
    int rank;
};

enum { DRAFT_DEPTS = 16, DRAFT_RANKS = 32, DRAFT_DOUBTS = 4 };

/* A row as it was read: only what it gives, the rest is empty. */
struct draft {
    struct record *org, *person, *answer;
    int64_t org_id, person_id; /* 0: new, or none */
    struct sv org_text, person_text, email;
    struct sv beside; /* what stands behind a name */
    bool cancelled;   /* a registration */
    struct draft_rank ranks[DRAFT_RANKS];
    size_t n_ranks;
    struct sv depts[DRAFT_DEPTS];
    size_t n_depts;
    int arrived, left; /* minutes since midnight; -1 not said */
    struct sv ref, comment;
    unsigned ticks;                   /* of sheet_tick */
    struct change promise;            /* the row `ref` names, once it is settled */
    struct marks marks;               /* -1: not given */
    uint64_t mark;                    /* of all its cells: the same row again */
    const char *doubts[DRAFT_DOUBTS]; /* what is taken and is hardly right */
    size_t n_doubts;
    int line;
};

struct sheet_run {
    struct view v; /* as whoever looks after the programme */
    const struct sheet *sheet;
    const struct sheet_options *o;
    struct sheet_result *out;
    const char *path;
    struct csv_reader *reader; /* NULL: typed by somebody who was shown what is near */
    struct told told;
    struct book books[N_BOOKS];
    VEC(struct sheet_meaning) dictionary; /* keys folded; the latest wins */
    struct sheet_target *targets;         /* by column */
    bool *said;                           /* by column: the dictionary knows it */
    unsigned *day_orders;                 /* by column: what its days tell of their order */
    VEC(struct sheet_question) questions;
    VEC(struct sheet_refusal) refusals, doubts;
    struct sv *dept_keys; /* by département, once one is looked for by its name */
    int row;              /* being read, as a spreadsheet counts */
    bool asked;           /* a question was put by this row */
    size_t cell;          /* of the row, for what is wrong with it */
    int64_t event;
    VEC(int64_t) people; /* noted already: who joins several times came once; promises answered */
    struct sv juror;     /* the last one named: who fills in a grid writes it once */
    struct act *act;
    bool rehearsed;
};

/* sheet.c: the mark of a row with one cell more. */
uint64_t sheet_mark(uint64_t mark, struct sv code, struct sv cell);

/* sheet_said.c: what somebody said that headings and texts stand for. */
bool sheet_dictionary(struct sheet_run *x, struct error *e);
/* What the text stands for; SV_NULL when nobody said. */
struct sv sheet_meaning_of(const struct sheet_run *x, struct sv text);
/* Keeps what the map says in the programme. */
bool sheet_remember(struct sheet_run *x, struct error *e);

/* sheet_columns.c */
int sheet_score(void *run, const struct sv *cells, size_t n); /* of csv_looks */
bool sheet_columns_find(struct sheet_run *x, struct error *e);
bool sheet_heads_again(const struct sheet_run *x, const struct csv_row *row);
bool sheet_columns_tell(struct sheet_run *x, struct error *e);

/* sheet_book.c */
bool books_load(struct sheet_run *x, struct error *e);
const struct book_entry *book_entry_of(const struct sheet_run *x, enum sheet_book book, int64_t id);
/* The one row a text means; *id 0 when there is none and it may be new. False (ERR_DATA) with a question when
 * it may be several, or must be one and is none. `within`: of this organisation only; 0 any. */
bool book_find(struct sheet_run *x, enum sheet_book book, struct sv text, int64_t within, bool must,
               int64_t *id, struct error *e);
/* The row somebody said the text is, or that alone is called so; 0: neither. */
int64_t book_knows(struct sheet_run *x, enum sheet_book book, struct sv text);
/* Whether the text may be this row, which shares something with it: asks unless somebody said, or one row
 * alone is called so. */
bool book_doubt(struct sheet_run *x, enum sheet_book book, struct sv text, struct named row, bool may_be_new,
                struct error *e);
/* The theme or the criterion a heading names, 0 none. */
int64_t book_named_in(const struct sheet_run *x, enum sheet_book book, struct sv heading);
void book_add(struct sheet_run *x, enum sheet_book book, const struct record *r);
/* The row is known by other keys now. */
void book_change(struct sheet_run *x, enum sheet_book book, const struct record *r);

/* sheet_ask.c. Puts a question; the row and the line are those under way. */
void sheet_ask(struct sheet_run *x, struct sheet_question q);
/* A cell as a value, by itself or as somebody said; empty when it is to be left out. False with a question
 * when it may be one of some values. */
bool value_find(struct sheet_run *x, const struct field *f, struct sv cell, struct value *out,
                struct error *e);
/* The kind of an organisation that is new; false with a question when nobody said. */
bool kind_find(struct sheet_run *x, struct draft *d, struct error *e);

/* sheet_days.c: whether days are written month first, which one cell alone may not tell. Looks at a cell of
 * each row, before any is taken. */
void day_look(struct sheet_run *x, size_t column, struct sv cell);
/* A cell of a date as everybody reads it; any other as it is. False when it may be two days. */
bool day_cell(const struct sheet_run *x, size_t column, struct sv *cell, struct error *e);

/* sheet_draft.c: cells into the draft. */
void draft_start(const struct sheet_run *x, struct draft *d);
bool draft_put(struct sheet_run *x, struct draft *d, struct sheet_target to, struct sv cell, struct error *e);
/* What is taken and is hardly right; the first few are told. */
void draft_doubt(struct draft *d, const char *why);

/* sheet_depts.c: each département of a cell into the draft; false with a question when a part is none. */
bool depts_put(struct sheet_run *x, struct draft *d, struct sv cell, struct error *e);

/* sheet_who.c: the organisation and the person of a row. Settling finds them, or says why the row must be
 * refused, and changes nothing; keeping writes what is new. */
bool draft_is_left_out(const struct sheet_run *x, const struct draft *d);
bool org_settle(struct sheet_run *x, struct draft *d, struct error *e);
/* First and last name, or as one cell has them. */
struct sv person_named(struct sheet_run *x, const struct draft *d);
/* By e-mail or by name, without a question; 0: nobody, or one of several. */
int64_t person_known(struct sheet_run *x, const struct draft *d);
/* `must`: a person is needed. */
bool person_settle(struct sheet_run *x, struct draft *d, bool must, struct error *e);
bool org_keep(struct sheet_run *x, struct draft *d, bool *changed, struct error *e);
bool person_keep(struct sheet_run *x, struct draft *d, const char *state, bool *changed, struct error *e);
/* Puts what the row gives where nothing is known yet, or `over` what is there; true when something changed.
 */
bool draft_fill(const struct record *given, struct record *r, bool over);

/* A kind of sheet: sheet_answer.c, sheet_presence.c, sheet_calls.c, sheet_marks.c. */
struct sheet_rules {
    bool (*settle)(struct sheet_run *x, struct draft *d, struct error *e);
    bool (*write)(struct sheet_run *x, struct draft *d, struct error *e);
    bool skips_lines; /* titles between its tables are no rows */
};
extern const struct sheet_rules ANSWER_RULES, ATTENDANCE_RULES, REGISTRATION_RULES, CALL_RULES, MARK_RULES,
    ORGANISATION_RULES;
void sheet_count(struct sheet_run *x, bool added, bool changed);

#endif
