#ifndef REPORT_KINDS_LETTERS_H
#define REPORT_KINDS_LETTERS_H

/* Letters before they have a form: whom they go to, their subject and paragraphs. */

#include "catalyse/report/letters.h"
#include "catalyse/service/call.h"
#include "report/job.h"

enum letter_kind { LETTER_NONE, LETTER_ANNOUNCEMENT, LETTER_REMINDER, LETTER_LAST, LETTER_REPLY };

enum { LETTER_PARAS = 10 };

struct letter {
    struct recipient to;
    struct sv subject;
    struct sv paras[LETTER_PARAS];
    size_t n;
};

struct letters {
    struct letter *v;
    size_t n, cap;
    struct recipient from;
    struct sv signature;
    struct replies_held held;
};

/* In the language of the moment, into the arena of the document. Replies that may not leave
 * yet are named apart. ERR_DATA when the call has no day. */
bool letters_read(const struct report_job *job, struct doc *d, struct letters *out, struct error *e);

/* letters_texts.c: one letter each. */
void letter_announce(struct doc *d, const struct report_job *job, const struct call_calendar *c,
                     struct sv themes, struct sv criteria, struct letter *l);
void letter_remind(struct doc *d, const struct report_job *job, const struct call_calendar *c, bool last,
                   struct letter *l);
struct answer_row;
/* `meeting`: the first one to come of the group it is in, NULL: none is planned. */
void letter_reply(struct doc *d, const struct report_job *job, const struct answer_row *a,
                  const struct event_row *meeting, struct letter *l);

/* eml.c: the letter as a message, CR LF. `moment` is its date. */
void eml_write(const struct letters *all, const struct letter *l, int64_t moment, struct str *out);
/* Its text alone, lines of at most 76 columns. */
void letter_plain(const struct letters *all, const struct letter *l, struct str *out);

#endif
