#ifndef REPORT_STANDING_H
#define REPORT_STANDING_H

/* How far a document is (draft, sent, corrected, validated), and what was kept of it when it was sent or
 * validated.
 * A setting of the programme holds it, `document.state.KEY`: "validated 2026-06-20 EVT-4", the last word
 * being the event it turned out to be of, for the documents that speak of the latest one. */

#include "catalyse/service/kept.h"
#include "report/job.h"

#define REPORT_SENT "sent"
#define REPORT_VALIDATED "validated"

struct standing {
    struct sv state; /* a code of REPORT_STATES; NULL when nobody said so */
    int32_t day;
    struct sv about; /* as in struct doc; empty for those of no event */
};

bool standing_read(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                   struct standing *out, struct error *e);
/* The same of a document that was built: nothing when it was noted of another event. */
bool standing_apply(const struct report_job *job, const struct doc *d, struct standing *out, struct error *e);

/* What was kept of this document for these readers when it was said to be so far (REPORT_SENT or
 * REPORT_VALIDATED): that version, 0 the last one; *out has version 0 when nothing was. */
bool standing_kept(const struct report_job *job, const char *state, int version, struct kept_text *out,
                   struct error *e);
/* Its versions, the last one first, without their words. */
bool standing_versions(const struct report_job *job, const char *state, struct kept_texts *out,
                       struct error *e);

/* Puts how far it is around the words on when it was written; `kept`: what was sent of it when it was sent,
 * else what was validated of it once; `same`: it reads so now. */
void standing_say(struct doc *d, const struct standing *s, const struct kept_text *kept, bool same,
                  int32_t today);
/* The words on when it was written of a text that was validated; `changed`: made anew it would read
 * otherwise. */
void standing_say_kept(struct doc *d, const struct kept_text *kept, bool changed);
/* The same of one that was sent. */
void standing_say_sent(struct doc *d, const struct kept_text *kept);

/* Notes it, and keeps the texts of its languages when they are given: one undo. */
bool standing_note(const struct report_job *job, const struct doc *d, struct sv state,
                   struct kept_text *texts, size_t n, struct error *e);

#endif
