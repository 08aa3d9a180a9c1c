#ifndef CATALYSE_BASE_ERROR_H
#define CATALYSE_BASE_ERROR_H

/* One error value for the whole program. A function that can fail returns bool and takes a
 * `struct error *` last; false means the error is set. The text is translated, lower case, without a
 * full stop, and says what failed, where, and what to do. */

#include "catalyse/base/bug.h"
#include <stdbool.h>

/* X(name, exit status): the statuses are those of the command line (sysexits). */
#define ERRORS(X)                                                                       \
    X(NONE, 0)                                                                          \
    X(USAGE, 64)         /* the call's words are wrong */                               \
    X(DATA, 65)          /* the input is wrong; nothing was changed */                  \
    X(NO_FILE, 66)       /* a named file or record does not exist */                    \
    X(MISSING, 69)       /* a needed part (program, catalogue) is not installed */      \
    X(BUG, 70)           /* an internal invariant is broken */                          \
    X(CANNOT_CREATE, 73) /* the output exists already or cannot be made */              \
    X(IO, 74)            /* reading or writing failed: disk full, permission, device */ \
    X(BUSY, 75)          /* another process holds the file: try again */                \
    X(CONFIG, 78)        /* a settings file is wrong */

enum error_code {
#define X(name, status) ERR_##name,
    ERRORS(X)
#undef X
};

struct error {
    enum error_code code;
    char text[1024];
};

/* Sets *e and returns false, so that a caller can write `return error_set(e, ERR_IO, _("…"), …);`.
 * A text longer than the buffer is cut at a character border. */
bool error_set(struct error *e, enum error_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Puts `prefix: ` before the text of an error that is set (a file's name, a line). Returns false. */
bool error_prefix(struct error *e, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* For a caller to whom nothing there is as good as an answer: true when the error is ERR_NO_FILE, which is
 * then cleared; any other stays, and gives false. */
bool error_absent(struct error *e);

/* No error any more. */
void error_clear(struct error *e);

/* The exit status of the command line for this code. */
int error_status(enum error_code code);

#endif
