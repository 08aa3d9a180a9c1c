#ifndef SCREEN_PARTS_FILE_PICK_H
#define SCREEN_PARTS_FILE_PICK_H

/* Which file from elsewhere is taken in: one that lies beside the programme, where the program was called, or
 * where a browser or a phone puts what it brings; or a path that is typed or dropped on the terminal. */

#include "screen/parts/common.h"

struct file_ask {
    const char *which, *title, *path; /* N_: the choice; the line, and what to type there */
    const char *const *ends;          /* of names, in lower case, NULL behind the last */
};

/* `then` gets the path of a file that is there; `data` (n bytes, at most 64) is copied. */
enum reply file_pick(struct desk *d, const struct file_ask *ask, answer_fn *then, const void *data, size_t n);

#endif
