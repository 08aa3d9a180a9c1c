#ifndef CATALYSE_SERVICE_ROOM_H
#define CATALYSE_SERVICE_ROOM_H

/* What the room screen shows. The facilitator sends a picture: a kind, and the row it is of. That is a sign
 * in the file (store/sign.h), not an act of the programme, so undo never touches it. Whoever shows it reads
 * the picture with the eyes of the room: what is not for the group with funds is not in it, nor what is
 * personal. */

#include "catalyse/service/agenda.h"

/* How a picture is laid out. */
enum room_layout {
    ROOM_TEXT,  /* one text, as large as it can be, and something below it */
    ROOM_LINES, /* lines below each other, some of them headings */
    ROOM_BARS,  /* the same, each with a bar for its number */
    ROOM_CLOCK, /* what is left of the block under way, else the time of day */
    ROOM_CALL   /* one text alone, without the time: what must be seen at once */
};

struct room_picture;

/* What can be sent. `entity`: the rows it shows, one picture each; NULL: it needs no row. `all`: the entity
 * whose rows it shows together; NULL: none. Of the fields,
 * where they are given, `above` stands over `text` and `below` under it: fields of the entity, or the name
 * without _fr and _en of two; without an entity `text` is what stands there (N_). `read` completes the
 * picture, or does all of it; `r` is the row as the room may see it, NULL for a kind without. */
struct room_kind {
    const char *code; /* in the file */
    const char *entity, *all;
    bool known;        /* people know its rows by their refs */
    const char *label; /* N_: "the room sees: %s" */
    enum room_layout layout;
    const char *above, *text, *below;
    bool (*read)(const struct view *v, const struct record *r, struct room_picture *p, struct error *e);
};

extern const struct room_kind ROOM_KINDS[]; /* the first is what stands there when nothing was sent */
extern const size_t N_ROOM_KINDS;

/* NULL when there is none. */
const struct room_kind *room_kind_named(struct sv code);
/* The kind that shows a row of this entity, and the kind that shows its rows together; NULL when there is
 * none. */
const struct room_kind *room_kind_of(const struct entity *entity);
const struct room_kind *room_kind_all(const struct entity *entity);

/* The end of a round at tables, for which the room is called by itself; block 0: none. */
struct room_call {
    int64_t block; /* the round was in */
    int round;     /* from 1 */
    bool last;     /* of its block: nobody goes to another table */
};

/* What was sent last. */
struct room_sent {
    const struct room_kind *kind;
    int64_t id;              /* of the row; 0 for a kind without */
    int64_t since;           /* moment */
    struct sv ref;           /* of a row that people know by it; else empty */
    struct room_call during; /* the call it was sent during, and wins over */
};

/* Sends a picture; it stays until the next one. ERR_DATA when the row is not for the room, ERR_NO_FILE when
 * it is not there. */
bool room_send(const struct view *v, const struct room_kind *kind, int64_t id, int64_t now, struct error *e);
/* « Change tables », or « Back together » after the last round, is shown by itself for a while when a round
 * ended, unless something was sent since. */
struct room_call room_call_of(const struct show *s);
bool room_call_same(const struct room_call *a, const struct room_call *b);
const struct room_kind *room_call_kind(const struct room_call *call);
bool room_called(const struct show *s, const struct room_sent *sent);
/* Never sent, or sent by a newer program: the first kind. */
bool room_sent(const struct view *v, struct room_sent *out, struct error *e);

struct room_line {
    struct sv text;
    bool heading;
    int64_t value; /* of its bar */
};

struct room_lines {
    struct room_line *v;
    size_t n, cap;
};

struct room_picture {
    struct room_sent sent;
    int64_t now; /* when it was read */
    struct sv above, text, below;
    struct room_lines lines;
    bool hushed; /* no bars yet: the numbers of a secret vote that is open */
    /* The block under way: its name is empty when there is none. It ends at `ends`; while it is paused,
     * `left` milliseconds are left of it. */
    struct sv block;
    bool paused;
    int64_t ends, left;
    struct room_call call;
    int64_t changes; /* moment at which it has to be read anew; INT64_MAX: not by itself */
};

/* The picture of the moment, in the arena and the language of the moment, whoever the viewer is. When its row
 * is no longer there, or no longer for the room, it is the first kind. */
bool room_read(const struct view *v, int64_t now, struct room_picture *out, struct error *e);

/* "22 min", "0:42" in the last minute, "+3 min" when the time is over; appended. Nothing without a block. */
void room_left(const struct room_picture *p, int64_t now, struct str *out);
/* The moment at which room_left, or the time of day, reads otherwise. */
int64_t room_next(const struct room_picture *p, int64_t now);

#endif
