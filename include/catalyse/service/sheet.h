#ifndef CATALYSE_SERVICE_SHEET_H
#define CATALYSE_SERVICE_SHEET_H

/* What form services, video tools and event desks export, taken into a programme: answers to the interest
 * call, the attendance of a video meeting, registrations, lists of
 * organisations; what convenors send back of the sheet that the
 * document `call-sheet` is, and jurors of their grids of marks. One transaction, one undo.
 *
 * How the file is written is found by looking (csv_open_any). Each heading goes to the field its words
 * suggest, unless somebody said otherwise; what somebody said is kept in the programme for the next file. A
 * text that may be several themes, organisations or people is a question: its row waits until it is answered
 * and is named meanwhile. Each row that is refused is named; good rows are taken. The same file twice changes
 * nothing. What the programme knows of an organisation or a person already is not overwritten. */

#include "catalyse/conf/ini.h"
#include "catalyse/match/watch.h"
#include "catalyse/service/csv.h"
#include "catalyse/service/view.h"

struct sheet_field {
    const char *code;  /* in maps */
    const char *label; /* N_ */
    const char *words; /* beginnings of folded words a heading holds, in French and English; | between sets */
    int put;           /* how a cell is taken */
    const char *entity; /* where it goes, with `field`; NULL: more than a field */
    const char *field;
};

struct sheet {
    const char *code;   /* "answers": on the command line */
    const char *title;  /* N_ */
    const char *entity; /* what its rows become */
    const struct sheet_field *fields;
    size_t n_fields;
};

enum { N_SHEETS = 6 };
extern const struct sheet SHEETS[N_SHEETS];
const struct sheet *sheet_find(struct sv code); /* NULL when there is none */

/* What a heading or a text of the file stands for: the code of a field, "theme:REF", "org:REF",
 * "person:REF", "criterion:REF", the same with "new" for one that is not here yet ("org:new:ACI": of that
 * kind; "person:new:ORG-3": of that organisation), or "-" for nothing. A heading may also be given by its
 * place: "#3"; a value of a field as "kind:Chantier", which stands for the code of a choice. */
struct sheet_meaning {
    struct sv text, means;
};

struct sheet_options {
    const struct sheet_meaning *map;
    size_t n_map;
    int64_t event;      /* attendance and registrations: of this one; 0: the latest that is not to come */
    bool dry_run;       /* says what would happen, changes nothing */
    struct watch watch; /* told each row; given up nothing is changed (ERR_USAGE) */
};

struct sheet_column {
    struct sv name, sample; /* in the file; the first cell that is filled */
    struct sv means;        /* empty: left out */
    const char *label;      /* of what it means, translated; "" when left out */
};

/* Which row is meant, which value of a field, or which kind a new organisation is of. */
struct sheet_question {
    const struct entity *entity;  /* theme, organisation or participant; NULL: a value is asked */
    const struct field *field;    /* the field the value or the kind is of; NULL: a row is asked */
    const struct choice *choices; /* the values there are; NULL beside `field`: a number is asked */
    struct sv text;               /* as the file has it */
    struct sv say;                /* what a sheet_meaning says it of */
    const char *answers;          /* what that meaning begins with: "org:", "org:new:", "" */
    int line;                     /* where it stands first */
    int row;                      /* the same as a spreadsheet counts */
    size_t rows;                  /* how many wait for the answer */
    struct named *candidates;
    size_t n;
    bool may_be_new; /* "org:new", "theme:new" is an answer; "person:new" when their organisation is known */
};

/* A row that was not taken, or with something that is hardly right, for whoever has the file open in a
 * spreadsheet. */
struct sheet_refusal {
    int line, row;
    struct sv who; /* the organisation or person it names; empty when it names none */
    const char *why;
};

struct sheet_result {
    enum csv_encoding encoding;
    char separator;
    int header_line;
    size_t rows, added, changed, unchanged, refused;
    size_t left_out; /* somebody said so of their organisation or person */
    size_t waiting;  /* of those refused: for an answer to one of the questions */
    size_t twice;    /* of those added: the organisation has answered before */
    const struct sheet_column *columns;
    size_t n_columns;
    const struct sheet_question *questions;
    size_t n_questions;
    const struct sheet_refusal
        *refusals; /* of those refused and not waiting, the first IMPORT_PROBLEMS_MAX */
    size_t n_refusals;
    const struct sheet_refusal *doubts; /* of rows taken, as they are: the first IMPORT_PROBLEMS_MAX */
    size_t n_doubts;
    struct problems problems; /* one a refused row, the first IMPORT_PROBLEMS_MAX: `file:line:column: why` */
};

/* False: nothing was changed. True also when rows were refused. The result lives in the view's arena. */
bool sheet_import(const struct view *v, const struct sheet *sheet, const char *path,
                  const struct sheet_options *o, struct sheet_result *out, struct error *e);

/* One row typed here, from paper or a phone call, as if it came in a file: its cells by the codes of fields.
 * One undo step, named as an addition. ERR_DATA says what is wrong; *id (may be NULL) is the row it became.
 */
struct sheet_cell {
    struct sv code, text;
};
bool sheet_type(const struct view *v, const struct sheet *sheet, const struct sheet_cell *cells, size_t n,
                int64_t *id, struct error *e);
/* Whether one cell can be read, before the row is whole. *doubt is what is hardly right about it, NULL none;
 * in the view's arena. */
bool sheet_cell_check(const struct view *v, const struct sheet *sheet, struct sheet_cell cell,
                      const char **doubt, struct error *e);

/* Says once and for all what headings or texts stand for: one undo. */
bool sheet_say(const struct view *v, const struct sheet *sheet, const struct sheet_meaning *said, size_t n,
               struct error *e);

/* "UTF-8", "UTF-16", "Windows-1252". */
const char *csv_encoding_name(enum csv_encoding encoding);

#endif
