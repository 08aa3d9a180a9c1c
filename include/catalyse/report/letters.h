#ifndef CATALYSE_REPORT_LETTERS_H
#define CATALYSE_REPORT_LETTERS_H

/* Letters of the interest call as drafts for a mail program: a folder with one message an organisation
 * (RFC 5322, nothing is ever sent), the same as plain text, a CSV for mail merge, and with the letters
 * that call for an answer the form to attach. */

#include "catalyse/report/report.h"

struct letters_written {
    size_t letters;
    size_t without_address; /* nobody with an e-mail is known: to be completed in the draft */
    size_t wrong_address;   /* one is known that reaches nobody: likewise */
    const char *attach;     /* the file of the folder that goes with each; NULL: none */
};

/* Replies to decided answers that are in no letter: no reason that can be said is written, or no offer. */
struct reply_held {
    struct named org;
    const char *why; /* translated */
};
struct replies_held {
    struct reply_held *v;
    size_t n, cap;
};
/* None when the kind is another letter, or no letter. In the view's arena. */
bool letters_held(const struct view *v, const struct report_kind *kind, struct replies_held *out,
                  struct error *e);

/* The folder is made; what is in it under the same names is replaced. Replies held back are not in it.
 * ERR_USAGE when the kind is no letter. */
bool letters_write(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                   const char *folder, struct letters_written *out, struct error *e);

#endif
