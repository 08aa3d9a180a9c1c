#ifndef CATALYSE_SERVICE_KEPT_H
#define CATALYSE_SERVICE_KEPT_H

/* How far a document is, and its text as it was sent or validated: what others hold in their hands stays as
 * it read, whatever becomes of the rows it was made from. A text is kept as rows of `kept_document`, lines
 * together, so that whoever is erased or disguised goes from there as from any other text. */

#include "catalyse/base/i18n.h"
#include "catalyse/service/view.h"

struct kept_text {
    struct sv ref;      /* of its first part */
    struct sv document; /* what tells it from the others, its readers and that it was sent included */
    enum lang lang;
    struct sv text; /* lines, each ended by a newline */
    int version;    /* from 1 on: a document sent or validated again is the next one */
    int32_t day;    /* it was sent or validated */
};

/* That version (0: the last one) of that document in that language; *out has version 0 when there is none.
 * Whoever asks: the document says for whom it is. */
bool kept_text_read(const struct view *v, struct sv document, enum lang lang, int version,
                    struct kept_text *out, struct error *e);

struct kept_texts {
    struct kept_text *v;
    size_t n, cap;
};

/* Every version of every document in every language, whoever asks. */
bool kept_texts_read(const struct view *v, struct kept_texts *out, struct error *e);
/* The versions of one, the last one first, without their words. */
bool kept_versions_read(const struct view *v, struct sv document, enum lang lang, struct kept_texts *out,
                        struct error *e);

/* Sets a setting of the programme and keeps `n` texts as of today (document, lang and text are read): one
 * undo. A text that reads as the last one kept that day is not kept again. */
bool document_note(const struct view *v, const char *setting, struct sv value, const struct kept_text *texts,
                   size_t n, struct error *e);

#endif
