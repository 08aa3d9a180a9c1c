#ifndef SERVICE_TRANSFER_DISGUISE_TEXT_H
#define SERVICE_TRANSFER_DISGUISE_TEXT_H

/* One text of a copy that names nobody. */

#include "service/transfer/disguise.h"

/* Flags in the book of a disguise. */
enum {
    BOOK_WHOLE = 1,     /* a whole name or an e-mail: wherever it stands */
    BOOK_SHORT = 2,     /* what an organisation is called for short: in what people say, as it is written */
    BOOK_LAST = 4,      /* a last name, with its capital */
    BOOK_FIRST = 8,     /* a first name, with its capital */
    BOOK_ORDINARY = 16, /* and a word */
    BOOK_PLACE = 32,    /* and part of the name of an organisation or a place */
};

/* What stands for this whole name; SV_NULL: nothing does. */
struct sv disguise_name(const struct disguise *d, struct sv name);
/* The text of this field of the record without names, in the arena; what it may still say is noted. */
struct sv disguise_text(struct disguise *d, struct arena *a, const struct record *r, const struct field *f,
                        struct sv text);

#endif
