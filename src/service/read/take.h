#ifndef SERVICE_READ_TAKE_H
#define SERVICE_READ_TAKE_H

/* Values of a record in the forms that read models use. */

#include "catalyse/service/view.h"

bool take_has(const struct record *r, const char *field);
int64_t take_int(const struct record *r, const char *field, int64_t empty);
bool take_flag(const struct record *r, const char *field);
int32_t take_day(const struct record *r, const char *field); /* NO_DAY when empty */
int take_minutes(const struct record *r, const char *field); /* since midnight; -1 when empty */
const struct choice *take_choice(const struct record *r, const char *field); /* NULL when empty */
/* The French or the English one of `field`_fr and `field`_en; the other when that one is empty. */
struct sv take_words(const struct record *r, const char *field);
/* The code of a state, as text. */
struct sv take_state(const struct record *r);
/* Whether the state is one of `codes`, separated by blanks. */
bool take_in(const struct record *r, const char *field, const char *codes);

/* A day as the file has it, in the arena; SV_NULL for NO_DAY. */
struct sv day_text(struct arena *a, int32_t day);
/* For parameters: NULL when there is none. */
struct value day_or_null(struct arena *a, int32_t day);
struct value text_or_null(struct sv text);
/* A text as a day: NO_DAY when there is none. */
int32_t day_of(struct sv text);

#endif
