#ifndef SCREEN_PARTS_COMMON_H
#define SCREEN_PARTS_COMMON_H

/* What screens share: the view of the moment, masks, small texts. */

#include "catalyse/base/i18n.h"
#include "catalyse/domain/audience.h"
#include "catalyse/domain/entities.h"
#include "catalyse/screen/screen.h"
#include "catalyse/service/edit.h"

/* A view into an arena: the screen's rows for what stays, the event's for what passes. */
struct view desk_view(const struct desk *d, struct arena *a);
struct view rows_view(struct screen *s, const struct desk *d);

/* The value of `key` in the place's param "key=value;key=value"; SV_NULL when it is not there. */
struct sv param_get(const struct screen *s, const char *key);
int64_t param_id(const struct screen *s, const char *key);

/* Whether the action is among those that its table offers. */
bool screen_offers(const struct screen *s, enum action action);

/* "This row is no longer there. Esc goes back." */
const char *row_gone_word(void);

/* The row of its place, for screens of one row. */
struct row place_focus(const struct screen *s);

/* Opens the card, the form for a new row, the form for an old one. */
enum reply go_card(struct desk *d, const struct entity *e, int64_t id);
/* An answer to the call is typed as its form is printed. */
enum reply go_add(struct desk *d, const struct entity *e, const char *prefill);
/* The document of this kind, for one row of what it may be made for; 0: the whole programme. */
enum reply go_document(struct desk *d, const char *kind, int64_t of);
/* What tells of an event: the synthesis of a webinar, the report of a conference, else its minutes. */
enum reply go_report(struct desk *d, int64_t event);
/* What is closed when it is over: the report of a conference, else the minutes. */
enum reply go_minutes(struct desk *d, int64_t event);
enum reply go_edit(struct desk *d, const struct entity *e, int64_t id);
/* The same, with the cursor in that field. NULL: in the first one. */
enum reply go_edit_field(struct desk *d, const struct entity *e, int64_t id, const char *field);

/* A row to choose; its id is the answer. */
struct question_choice row_choice(struct arena *a, int64_t id, struct sv title);
/* An answer_fn for them: the screen selects that row. */
bool row_found(struct desk *d, const void *data, struct sv answer, struct error *e);
/* Asks for one of the rows of an entity: its id is the answer, or no number for `fresh`, a new one. Where
 * there are no rows a new one is meant at once. */
bool ask_row(struct desk *d, const char *title, const struct entity *entity, const char *fresh,
             answer_fn *then, const void *data, size_t n, struct error *e);
/* What was typed before a new one was chosen, in the arena of the event: its name, unless it was part of
 * `fresh`. */
struct sv fresh_name(struct desk *d, struct sv answer, const char *fresh);
/* Asks for one of the values a field may have, each with what it means where that is said. */
enum reply ask_choice(struct desk *d, const char *title, const struct field *f, answer_fn *then,
                      const void *data, size_t n);

/* Shows what was captured, with the first warning when there is one. */
void tell_saved(struct desk *d, const char *what, const struct warnings *w);
/* The same of a line, where the next one is typed: there u is a letter. */
void tell_typed(struct desk *d, const char *what, const struct warnings *w);
/* Whether a pasted text is more than one line. */
bool several_lines(struct sv text);
/* That a state was changed, and how many groups were left by it. */
void tell_state(struct desk *d, const struct edit_result *r);

/* The moves a table understands; true when the action was one. */
struct table;
bool table_action(struct table *t, enum action action);
/* Copies columns with their titles translated. */
struct column;
void columns_translate(const struct column *from, size_t n, struct column *to);
/* A click selects the row under it; a second one means ACTION_OPEN, which is returned. `above`: rows of the
 * canvas above the table. */
enum action table_click(struct table *t, const struct event *e, int above, enum action action);

/* The row that decides who sees a row (audience_parent); NULL when none does. */
const struct record *row_parent(const struct desk *d, struct arena *a, const struct record *r);

/* That so many fields are masked, and how to see them. */
const char *masked_words(struct arena *a, int n);
/* What this viewer may read in a field, in the arena: the mask in place of what is withheld. */
const char *value_shown(const struct view *v, const struct record *r, const struct record *parent,
                        size_t field);
/* The words that name a row, the mask when they are withheld. */
const char *title_shown(const struct view *v, const struct entity *e, int64_t id);

/* The text in lines of at most `cols` columns, in the arena; at least one line. */
struct text_lines {
    const char **v;
    size_t n, cap;
};
struct text_lines text_lines(struct arena *a, struct sv text, int cols);

struct tally;
/* "28 votes · mean 3,9, spread 3" */
void tally_words(const struct tally *t, struct str *out);
/* A key of the unshifted row of digits of a French keyboard as that digit; any other event as it is. */
struct event digit_event(const struct event *e);
/* How many showed each of n levels, the lowest first: "02431", or "0 12 4 3 1". */
bool counts_parse(struct sv text, int *out, int n, int lowest, struct error *e);

/* The label of a field, without the language where one of two is shown: "Name" for "Name (French)". */
const char *field_words(struct arena *a, const struct field *f);
/* Entity label in the plural or singular, translated. */
const char *entity_words(const struct entity *e, bool many);

#endif
