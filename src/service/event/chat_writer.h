#ifndef SERVICE_EVENT_CHAT_WRITER_H
#define SERVICE_EVENT_CHAT_WRITER_H

/* Who writes in the chat of a video meeting, among the people and organisations of the programme. */

#include "catalyse/domain/chat.h"
#include "catalyse/service/ballots.h"

struct chat_writer {
    struct sv name;      /* with what stands in brackets behind it; empty: not known */
    int64_t person, org; /* 0: not known, or several are called so */
};
/* The organisation is that of the person, else the one in brackets or behind a bar or a dash. */
bool chat_writer_find(const struct view *v, const struct chat_message *m, struct chat_writer *out,
                      struct error *e);

/* The name without what cannot be shown; NULL when nobody is named. */
const char *chat_writer_name(const struct view *v, const struct chat_writer *who);

/* Whether there is nothing to note in it: a greeting, or written to one person only; counts it. */
bool chat_beside_leaves(const struct chat_message *m, struct chat_beside *out);

#endif
