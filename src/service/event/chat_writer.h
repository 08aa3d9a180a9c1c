#ifndef SERVICE_EVENT_CHAT_WRITER_H
#define SERVICE_EVENT_CHAT_WRITER_H

/* Who writes in the chat of a video meeting, among the people and organisations of the programme. */

#include "catalyse/domain/wish_line.h"
#include "catalyse/service/view.h"

struct chat_writer {
    struct sv name;      /* with what stands in brackets behind it; empty: not known */
    int64_t person, org; /* 0: not known, or several are called so */
};
/* The organisation is that of the person, else the one in brackets or behind a bar or a dash. */
bool chat_writer_find(const struct view *v, const struct chat_message *m, struct chat_writer *out,
                      struct error *e);

/* The name without what cannot be shown; NULL when nobody is named. */
const char *chat_writer_name(const struct view *v, const struct chat_writer *who);

/* Puts the message below `out` as a chat has it, to be put right and read again. */
void chat_again(const struct chat_message *m, struct str *out);

#endif
