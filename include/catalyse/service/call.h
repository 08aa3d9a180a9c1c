#ifndef CATALYSE_SERVICE_CALL_H
#define CATALYSE_SERVICE_CALL_H

/* The interest call: its days, all counted from one, and whom its letters go to. */

#include "catalyse/service/edit.h"

struct call_day {
    struct named row; /* the step */
    int offset;       /* days after publication */
    int32_t day;
};

struct call_calendar {
    int32_t opens; /* J0; NO_DAY when it is not set: there are no days then */
    struct call_day *v;
    size_t n;
    int32_t questions, closes, replies; /* three of them, as the steps say; NO_DAY */
};

/* The days of the call, in order; none while it has no day of publication. */
bool call_calendar_read(const struct view *v, struct call_calendar *out, struct error *e);

/* Moves the whole call: another day of publication, one undo. */
bool call_move(const struct view *v, int32_t opens, struct error *e);

/* Whom to write to. */
struct recipient {
    struct named org, person; /* person: id 0 when nobody with an e-mail is known */
    struct sv name, email;
};

struct recipients {
    struct recipient *v;
    size_t n, cap;
};

/* All organisations that may answer; those invited that have not answered. */
enum call_who { CALL_ALL, CALL_SILENT };
bool call_recipients(const struct view *v, enum call_who who, struct recipients *out, struct error *e);
/* The person of an organisation to write to: `first` when it has an e-mail, else who has one. */
bool call_recipient(const struct view *v, int64_t org, int64_t first, struct recipient *out, struct error *e);
/* Who signs: a facilitator with an e-mail. */
bool call_sender(const struct view *v, struct recipient *out, struct error *e);

/* Logs that a letter went out to the organisation: one undo. */
bool call_said_sent(const struct view *v, int64_t org, struct sv subject, struct error *e);

#endif
