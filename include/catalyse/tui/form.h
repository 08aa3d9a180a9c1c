#ifndef CATALYSE_TUI_FORM_H
#define CATALYSE_TUI_FORM_H

/* A form: fields one below the other. Enter and Down go to the next field, Tab too, Shift-Tab and Up back;
 * C-s, or Enter on the last field, saves. Esc leaves at once when nothing changed, else asks once.
 * A field is checked when it is left; its error stands under it. In text of several lines Enter begins a
 * new line and Tab goes on. */

#include "catalyse/base/error.h"
#include "catalyse/base/mem.h"
#include "catalyse/tui/area.h"
#include "catalyse/tui/canvas.h"
#include "catalyse/tui/event.h"

enum form_kind {
    FORM_LINE,
    FORM_DIGITS, /* a number without sign; AZERTY's unshifted digit row writes digits */
    FORM_NUMBER, /* a number as people write it; the same row writes digits, a leading - its sign */
    FORM_AREA,   /* several lines */
    FORM_CHOICE, /* one of `choices`: Left, Right, Space or its first letter */
    FORM_BOOL,   /* Space ticks */
    FORM_LOOKUP, /* a line that offers what matches it */
    FORM_NOTE    /* text between the fields, never focused */
};

enum {
    FORM_REQUIRED = 1,
    FORM_READONLY = 2,
    FORM_FREE = 4, /* LOOKUP: text that matches nothing is fine */
    FORM_BLANK = 8 /* CHOICE: the first one is none */
};

/* Id of the suggestion to make what was typed: taken, it is the field's id, and the text stays. */
#define FORM_NEW (-1)

struct suggestion {
    int64_t id;
    const char *label;  /* in the arena */
    const char *detail; /* NULL: none */
};

struct form_spec {
    int tag; /* the owner's name for it */
    enum form_kind kind;
    unsigned flags;
    const char *label;          /* translated; borrowed like all texts here */
    const char *help;           /* one line shown while it has the focus; NULL: none */
    size_t max;                 /* characters; 0: the line's own limit */
    int rows;                   /* AREA: 0 means 4 */
    const char *const *choices; /* CHOICE: n_choices translated labels */
    size_t n_choices;
    void *ctx; /* for the two functions */
    /* Checks a text that is not empty and may put a better form of it into *normal (empty: keep it). */
    bool (*check)(void *ctx, struct sv text, struct str *normal, struct error *e);
    /* LOOKUP: fills at most `max` suggestions for what is typed and returns how many; best first. */
    size_t (*suggest)(void *ctx, struct sv typed, struct arena *a, struct suggestion *out, size_t max);
};

struct form_field;

struct form {
    struct str title;
    struct form_field *fields;
    size_t n_fields, cap_fields;
    size_t focus;
    bool asking; /* Esc was pressed with changes */
};

/* An empty form; the title is copied. */
void form_init(struct form *f, const char *title);
void form_deinit(struct form *f);
/* Adds a field and returns its index; the first that can take it has the focus. */
size_t form_add(struct form *f, const struct form_spec *spec);

/* Values. Setting one is what it is before the user changes anything. BOOL: choice 0 or 1. LOOKUP: the
 * text and the id it stands for (0: none). */
void form_set_text(struct form *f, size_t field, struct sv text);
void form_set_choice(struct form *f, size_t field, size_t choice);
void form_set_id(struct form *f, size_t field, int64_t id, struct sv label);
struct sv form_text(const struct form *f, size_t field);
size_t form_choice(const struct form *f, size_t field);
int64_t form_id(const struct form *f, size_t field);
/* Counts as changed from now on: what was set came from the user (a draft). */
void form_touch(struct form *f, size_t field);
bool form_changed(const struct form *f);
bool form_field_changed(const struct form *f, size_t field);
/* Shows an error found elsewhere (saving failed) under a field and goes there. */
void form_set_error(struct form *f, size_t field, const char *text);
void form_focus(struct form *f, size_t field);

/* Tells the width of the canvas it is drawn in (moving by lines in several lines of text needs it). */
void form_fit(struct form *f, int cols);

/* OUT_DONE: every field is right, save now (the form stays as it is). */
enum outcome form_key(struct form *f, const struct event *e);
void form_draw(const struct form *f, struct canvas c);

#endif
