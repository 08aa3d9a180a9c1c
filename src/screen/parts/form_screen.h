#ifndef SCREEN_PARTS_FORM_SCREEN_H
#define SCREEN_PARTS_FORM_SCREEN_H

/* The form of any entity: one field a row of its field table. */

#include "catalyse/tui/form.h"
#include "screen/parts/common.h"

struct form_screen;

/* What a field's functions need. */
struct form_slot {
    const struct field *field;
    struct form_screen *owner;
    size_t at;            /* in the form */
    const char **choices; /* labels, the empty one first when the field may be empty */
};

struct form_screen {
    struct screen screen;
    struct form form;
    struct form_slot *slots;
    size_t n_slots;
    const struct record *seen; /* the row as it was when the form opened; NULL for a new one */
    struct view view;          /* for the suggestions; its arena changes with each call */
    const struct field *fresh; /* what it refers to is being added in a form over this one; NULL none */
    struct str aside;          /* typed in fields that are masked now, as a draft holds it */
    struct str warned;         /* what the rules said of it already, a line each */
};

/* form_slot.c: between a field's value and what the form shows. */
void slot_add(struct form_screen *s, const struct field *f);
void slot_set(struct form_screen *s, const struct form_slot *slot, struct value value);
/* What stands in the form, as edit_add and edit_set read it. */
struct sv slot_text(struct form_screen *s, const struct form_slot *slot, struct arena *a);

/* form_fresh.c: what a field refers to, added on the way. The form that adds it has this in its place. */
#define FORM_WITHIN "within"
/* Whether what is typed there can be made a row. */
bool fresh_possible(const struct form_slot *slot, struct sv typed);
/* Goes to add it when that was chosen. */
void fresh_asked(struct form_screen *s, struct desk *d);

/* form_draft.c: what is typed outlives a crash, and a form built anew. */
/* Appends what was typed and not saved: lines "field=value". */
void form_typed(struct form_screen *s, struct arena *a, struct str *out);
/* Puts it back; what has no field now is kept aside. */
void form_typed_back(struct form_screen *s, struct desk *d, struct sv typed);
/* For the service: of a new row all that is not empty, of an old one what was typed. In the arena; `out` has
 * room for every field of the entity; returns how many there are. */
size_t form_pairs(struct form_screen *s, struct arena *a, struct pair *out);
void form_draft_keep(struct form_screen *s, struct desk *d);
/* True when there was one: its values are in the form. */
bool form_draft_restore(struct form_screen *s, struct desk *d);
void form_draft_forget(struct form_screen *s, struct desk *d);

/* form_warn.c: what the rules say of what is typed, when a field is left. */
/* What they say of the row as it was is no news. */
void form_warn_begin(struct form_screen *s, struct desk *d);
void form_warn(struct form_screen *s, struct desk *d);

#endif
