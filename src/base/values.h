#ifndef BASE_VALUES_H
#define BASE_VALUES_H

/* What is wrong with a text that was meant for a field. Each sets the error and returns false. */

#include "catalyse/base/fields.h"

struct error;
struct str;
bool refuse_choice(const struct field *f, struct sv text, struct error *e);
bool refuse_date(const struct field *f, struct sv text, struct error *e);
bool refuse_time(const struct field *f, struct sv text, struct error *e);
bool refuse_moment(const struct field *f, struct sv text, struct error *e);
bool refuse_bool(const struct field *f, struct sv text, struct error *e);

/* From here on a share without a sign is in 10,000ths, below in per cent. */
enum { PERCENT_PLAIN = 1000 };

/* A number of 10,000ths as people read it: "22.5%". */
void percent_show(int64_t bp, struct str *out);

/* ASCII without control characters and without blanks at the ends: kept as it is, without a look at Unicode.
 */
bool text_is_plain(struct sv t);

#endif
