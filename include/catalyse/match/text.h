#ifndef CATALYSE_MATCH_TEXT_H
#define CATALYSE_MATCH_TEXT_H

/* What the plain texts of problems have in common: one row a line, words separated by blanks, `#` before a
 * remark, a first row with the format and its version, rows in any order. */

#include "catalyse/base/sv.h"

enum text_reason {
    TEXT_FINE,
    TEXT_HEADER,  /* the first row is not the format's name and version */
    TEXT_DIMS,    /* no `dims` row, or a second one */
    TEXT_ROW,     /* a row that starts with a word of another format */
    TEXT_WORDS,   /* too few or too many words in the row */
    TEXT_NUMBER,  /* not a whole number, or out of range */
    TEXT_TWICE,   /* this was said before */
    TEXT_UNKNOWN, /* an id that no row introduces */
    TEXT_COUNT,   /* not as many rows, ranks or types as `dims` says */
    TEXT_RULE,    /* the row asks for something that makes no sense */
};

/* What is wrong, where. `word` is borrowed from the text and hostile. */
struct text_fault {
    enum text_reason reason;
    size_t line;    /* from 1 */
    struct sv word; /* may be empty */
};

#endif
