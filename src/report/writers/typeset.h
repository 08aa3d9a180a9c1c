#ifndef REPORT_WRITERS_TYPESET_H
#define REPORT_WRITERS_TYPESET_H

/* Text as it goes into a document: cleaned of what is no text, typeset, its special characters escaped. */

#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"

/* What stands for an ASCII character; NULL: itself. */
struct escape {
    const char *of[128];
    bool lone_and; /* an ampersand before a blank is no entity: it stays */
};

/* Appends `text`. Invalid bytes and control characters become U+FFFD, bidi controls go. Between letters an
 * apostrophe is a curved one, three points are an ellipsis. In French the blanks before ; : ! ? » € %, behind
 * « and n°, and between thousands do not break. A line end is escaped like any other character. */
void typeset(struct str *out, struct sv text, enum lang lang, const struct escape *escape);

#endif
