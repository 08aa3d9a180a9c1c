#ifndef SCREEN_CALL_SHEET_ASKED_H
#define SCREEN_CALL_SHEET_ASKED_H

/* What is asked about a file that is being taken in: a column, or a text of its cells. */

#include "catalyse/service/sheet.h"
#include "screen/parts/lines.h"

enum { SAID_MAX = 2048 };

/* A question, or the column of which something is said. */
struct sheet_asked {
    const struct screen *screen;
    const struct sheet *sheet;
    const struct field *field;    /* of which a value is said; NULL: a row is */
    const struct choice *choices; /* NULL beside `field`: a number */
    const char *answers;          /* as in a sheet_question */
};

struct sheet_to_say {
    struct sheet_asked asked;
    int64_t event; /* whose list it is; 0: that is not said */
    size_t n;
    char text[SAID_MAX];
};

/* sheet_alike.c: what the lines of the panel were made of, the last one, given up or not. */
const struct sheet_result *sheet_rehearsed(const struct screen *s);
/* What a sheet_meaning says a question of. */
struct sv sheet_question_of(const struct sheet_question *q);
/* Whether others may have the same answer; offers it to them, when there are some. */
bool sheet_has_others(const struct sheet_to_say *s, struct sv answer);
void sheet_offer_same(struct desk *d, const struct sheet_to_say *s, struct sv means);
/* Somebody new was added: those whom nobody knows either may come from the same place. */
void sheet_newcomer_added(struct desk *d, const struct screen *s, const struct sheet *sheet, struct sv text,
                          struct named org);

/* sheet_choices.c: the answers to choose from, in the arena of the moment. */
struct sheet_choices {
    struct question_choice *v;
    size_t n, cap;
};
void sheet_offer(struct desk *d, struct sheet_choices *out, const char *code, const char *label);
/* What a column may be. */
bool sheet_offer_fields(struct desk *d, const struct sheet *sheet, struct sheet_choices *out,
                        struct error *e);
/* A value, then the rows it may be; a new organisation may turn out to be one that is here. */
bool sheet_offer_answers(struct desk *d, const struct sheet_question *q, struct sheet_choices *out,
                         struct error *e);

#endif
