#ifndef TUI_FORM_FIELD_H
#define TUI_FORM_FIELD_H

/* One field of a form: what it is, what it holds, what it held at first. */

#include "catalyse/tui/form.h"

enum { FORM_OFFERS = 8, FORM_AREA_ROWS = 4 };

struct form_field {
    struct form_spec spec;
    struct line line; /* LINE, DIGITS, LOOKUP */
    struct area area; /* AREA */
    size_t choice;    /* CHOICE, BOOL */
    int64_t id;       /* LOOKUP */
    struct str error;
    struct str first_text;
    size_t first_choice;
    int64_t first_id;
    bool touched;       /* changed, whatever it was at first */
    struct arena arena; /* of the offers */
    struct suggestion offers[FORM_OFFERS];
    size_t n_offers, offer; /* LOOKUP: what matches, the one Enter takes */
};

bool field_takes_focus(const struct form_field *f);
struct sv field_text(const struct form_field *f);
void field_put_text(struct form_field *f, struct sv text);
bool field_changed(const struct form_field *f);
/* Checks the value and sets the error; false when it is wrong. */
bool field_check(struct form_field *f);
/* Keys inside a field; OUT_PASS for those that go to another one. */
enum outcome field_key(struct form_field *f, const struct event *e);
void field_deinit(struct form_field *f);

/* Columns of the labels when a form is `cols` wide; 0: labels stand above their fields. */
int form_label_cols(const struct form *f, int cols);

#endif
