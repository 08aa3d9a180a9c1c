#ifndef CATALYSE_DOMAIN_ROTI_LINE_H
#define CATALYSE_DOMAIN_ROTI_LINE_H

/* Return on time invested (ROTI): at the end everyone gives 1 to 5 and says a word. A line of it as it is
 * typed: "5 4 4 3" a mark a person, "4:12 5:10" how many gave each, and then words. */

#include "catalyse/base/error.h"
#include "catalyse/base/sv.h"

enum { ROTI_MARKS = 5 };

/* The heading under which the words stand among the contributions of an event. */
#define ROTI_HEADING "ROTI"

struct roti_line {
    int more[ROTI_MARKS]; /* marks of people: so many more gave 1 … 5 */
    int told[ROTI_MARKS]; /* so many gave it in all; -1: not said */
    struct sv remark;     /* may be empty */
};

/* ERR_DATA for a mark that does not exist, or a count nobody can mean. */
bool roti_line_read(struct sv text, struct roti_line *out, struct error *e);
/* What becomes of the counts of 1 … 5. */
void roti_line_apply(const struct roti_line *line, int counts[static ROTI_MARKS]);

#endif
