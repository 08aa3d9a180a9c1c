#ifndef CATALYSE_BASE_FIELDS_H
#define CATALYSE_BASE_FIELDS_H

/* Entities are data: one field table per entity drives its SQL mapping, form, list columns, command
 * line, import and export, documents, audiences and erasure. There are no relations, callbacks or lazy
 * loading here: a question that is more than one record is a named SQL text in `service`. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

enum field_kind {
    FIELD_TEXT,    /* one line; max = code points */
    FIELD_LINES,   /* several lines; max = code points */
    FIELD_INT,     /* min … max */
    FIELD_DECIMAL, /* integer in units of 10^-decimals; min … max in that unit */
    FIELD_MONEY,   /* integer cents, EUR */
    FIELD_BOOL,    /* 0 or 1 */
    FIELD_CHOICE,  /* text, a code of `choices` */
    FIELD_DATE,    /* text YYYY-MM-DD */
    FIELD_TIME,    /* text HH:MM */
    FIELD_MOMENT,  /* text, ISO UTC with milliseconds */
    FIELD_REF,     /* id of a row of `target` */
};

enum field_flag {
    F_REQUIRED = 1,    /* never empty */
    F_PERSONAL = 2,    /* about a person: erased by `forget` */
    F_CASCADE = 4,     /* FIELD_REF: the row goes with its target (default: the reference is emptied) */
    F_RESTRICT = 8,    /* FIELD_REF: the target cannot go while this row is there */
    F_STATE = 16,      /* the entity's state: changed through its transitions */
    F_LIST = 32,       /* shown in lists, in table order */
    F_HIDDEN = 64,     /* not offered in forms (set by the program) */
    F_FREE_TEXT = 128, /* may name people: searched by `forget` */
    F_PERCENT = 256,   /* FIELD_INT in 10,000ths: people read and write it in per cent */
    F_MADE = 512,      /* made where it is not given, though never empty */
    F_TODAY = 1024,    /* FIELD_DATE of what was said or done: the form of a new row offers the day */
};

/* Who may see a field or a row; a wider number is seen by more. A viewer sees what is at least as wide as
 * itself: AUD_ME sees all, AUD_PUBLIC only what is public. */
enum audience { AUD_ME, AUD_ORGANISERS, AUD_GROUP, AUD_FUNDS, AUD_PUBLIC };

struct choice {
    const char *code;
    const char *label; /* N_ */
    const char *help;  /* N_, may be NULL */
};

struct field {
    const char *name;  /* column, command line, CSV */
    const char *label; /* N_ */
    enum field_kind kind;
    unsigned flags;
    enum audience audience;
    const struct choice *choices; /* ends with a NULL code */
    const char *target;           /* FIELD_REF: the entity's name */
    const char *back; /* FIELD_REF, N_: what refers by it, seen from there: "Roles held"; or NULL */
    int64_t min, max;
    int decimals;
    const char *initial; /* text form of the value of a new row, or NULL */
};

enum entity_flag {
    E_CONTENT = 1, /* what the method brings (questions, roles…), not what people said */
    E_LINK = 2,    /* belongs to another row; shown with it, not in menus */
    E_APPEND = 4,  /* written by the program only (state_change) */
};

struct entity {
    const char *name;               /* table, command line, JSON key: lower snake case, singular */
    const char *label, *label_many; /* N_ */
    const char *prefix;             /* of refs made here: "ORG" gives ORG-36 */
    const struct field *fields;
    size_t n_fields;
    const char *title;    /* fields that name a row, separated by blanks; `name_*` picks name_fr or name_en */
    const char *namesake; /* a reference: no name, or the French one of that row: called as it; NULL */
    const char *shared, *apart; /* rows of one title that share the first field are told apart by the other
                                   one; NULL: they are not */
    const char *order;          /* fields that sort it, separated by commas */
    const char *states;         /* transitions: see domain/state.h; NULL without states */
    unsigned flags;
    int stage; /* 1 … 5, the stage it belongs to; 0 for always */
};

/* A value is empty, a number (INT, DECIMAL, MONEY, BOOL, REF) or a text (all others). */
struct value {
    bool null;
    int64_t i;
    struct sv t; /* borrowed: from the arena the record was read into */
};

/* A row. `v` has one value per field of the entity, in its order. */
struct record {
    const struct entity *entity;
    int64_t id;
    struct sv ref, created_at, updated_at, author;
    struct value *v;
};

/* Index of a field by name, or -1. */
int field_index(const struct entity *e, struct sv name);
/* The same for names written in the code: a bug when there is no such field. */
size_t field_at(const struct entity *e, const char *name);
const struct field *field_named(const struct entity *e, const char *name);
/* Index of the field that says `stem` in the language "fr" or "en", such as name_fr; or -1. */
int field_in(const struct entity *e, struct sv stem, const char *lang);
/* The field that says the same in the other language; NULL when there is none. */
const struct field *field_twin(const struct entity *e, const struct field *f);
/* The field with F_STATE, or -1. */
int field_state(const struct entity *e);
bool field_is_number(enum field_kind kind);
/* Words people write, on one line or several. */
bool field_is_words(enum field_kind kind);
/* The choice with this code, or NULL. */
const struct choice *choice_find(const struct choice *choices, struct sv code);
/* Whether it is the choice of that code; NULL, none chosen, never is. */
bool choice_is(const struct choice *c, const char *code);

/* An empty record of the entity, initial values set (texts borrowed from the table). */
struct record *record_new(struct arena *a, const struct entity *e);
struct record *record_copy(struct arena *a, const struct record *r);
struct value record_get(const struct record *r, const char *field);
struct sv record_text(const struct record *r, const char *field); /* SV_NULL when empty */
int64_t record_int(const struct record *r, const char *field);    /* 0 when empty */
bool record_is(const struct record *r, const char *field, const char *code);
void record_set_text(struct record *r, const char *field, struct sv text); /* borrowed; empty text = empty */
void record_set_int(struct record *r, const char *field, int64_t i);
void record_set_null(struct record *r, const char *field);

/* A value that is empty, a number (of any kind that counts: see enum field_kind), a text (borrowed). */
struct value value_null(void);
struct value value_int(int64_t i);
struct value value_text(struct sv t);
bool value_eq(struct value a, struct value b);

/* Checks one value against its field: required, range, length, choice, date form, clean text. The text of
 * the error names the field's label. References are checked by the store. */
struct error;
bool value_check(const struct field *f, struct value v, struct error *e);

/* What a person or a file wrote, as a value: choices by code or label in either language, dates and
 * numbers as date.h and number.h read them, yes/no. References are resolved by the caller (text kept
 * in .t, null=false). `today` for dates such as "demain". Texts are cleaned into the arena. */
bool value_parse(struct arena *a, const struct field *f, struct sv text, int32_t today, struct value *out,
                 struct error *e);
/* For people (labels, grouped numbers, local dates), in the current language. Not for references. */
struct str;
void value_show(const struct field *f, struct value v, struct str *out);
/* For files (codes, ISO dates, plain numbers): value_parse reads it back to the same value. A share of
 * less than a thousand 10,000ths is written "0.22%", for a bare 22 is read as 22 %. */
void value_plain(const struct field *f, struct value v, struct str *out);

#endif
