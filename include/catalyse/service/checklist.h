#ifndef CATALYSE_SERVICE_CHECKLIST_H
#define CATALYSE_SERVICE_CHECKLIST_H

/* The check-list of a subgroup, by rounds. What a question's answer is at round r is its latest answer of a
 * round not after r. Score: sum of points / (3 × applicable questions), in hundredths of a percent; never
 * shown without its spread. */

#include "catalyse/domain/checklist.h"
#include "catalyse/service/edit.h"

enum { FINGERS = 5 };

struct question_row {
    int64_t question, answer; /* answer 0: not asked yet */
    int64_t section;
    struct sv ref, text;
    bool starred;
    int level; /* 0 to 6: the stage of the group that needs it */
    const struct choice *state;
    int round;      /* in which it was last answered; 0 never */
    int confidence; /* tenths, 10 to 50; -1 not voted or withheld */
    int spread;     /* 0 to 4; -1 not voted or withheld */
    bool discuss;   /* spread of 2 or more, when it was last voted on */
    struct sv answer_text;
    struct named owner;
    int32_t due;
};

struct section_row {
    int64_t id;
    int no;
    struct sv title;
    const struct choice *axis;
    size_t questions, agreed;
    struct score score;
};

struct checklist {
    struct named subgroup;
    int round, rounds; /* the one shown, how many there are (at least 1) */
    struct section_row *sections;
    size_t n_sections;
    struct question_row *questions; /* in the order of the method */
    size_t n_questions;
    struct section_row total; /* all together; no title */
};

/* round 0: the latest. */
bool checklist_read(const struct view *v, int64_t subgroup, int round, struct checklist *out,
                    struct error *e);
struct finger_vote {
    struct named person;
    int value;
};

struct round_row {
    int round;
    const struct choice *state;
    int confidence, spread; /* as in question_row */
    struct sv text;
    struct named owner;
    int32_t due;
};

struct question_card {
    struct question_row row;
    struct named section, subgroup;
    int round;
    struct sv why, good, trap;
    struct sv note;     /* mine alone */
    int votes[FINGERS]; /* how many showed 1, 2 … 5 in this round; all 0 when withheld */
    int voters;
    struct finger_vote *names; /* those given by name; only for AUD_ME */
    size_t n_names;
    struct round_row *rounds; /* oldest first */
    size_t n_rounds;
    int64_t previous, next; /* questions, in the order of the method; 0 at the ends */
};

/* One question in a round of a group; round 0: the latest. */
bool checklist_card(const struct view *v, int64_t subgroup, int round, int64_t question,
                    struct question_card *out, struct error *e);

/* Where an answer goes. round 0: the latest. */
struct answer_key {
    int64_t subgroup, question;
    int round;
};

/* Writes fields of checklist_answer (state, text_fr, owner, due, note…); the row is made when it is not
 * there. Whatever is captured takes a question out of "not asked": to "discussed" unless a state is given. */
bool checklist_answer_set(const struct view *v, struct answer_key key, const struct pair *pairs, size_t n,
                          struct edit_result *out, struct error *e);
/* A show of fingers by counts (how many showed 1, 2 … 5): replaces all votes of that answer. */
bool checklist_vote_counts(const struct view *v, struct answer_key key, const int counts[static FINGERS],
                           struct edit_result *out, struct error *e);
/* One person's fingers, 1 to 5; 0 takes it back. Counts given before are replaced by names. */
bool checklist_vote_person(const struct view *v, struct answer_key key, int64_t participant, int value,
                           struct edit_result *out, struct error *e);

/* A paper sheet: several answers of one group as one undo step. Empty texts and counts of zero leave what is
 * there. */
struct sheet_row {
    int64_t question;
    int counts[FINGERS];
    struct sv state, text, owner, due;
};

/* `entered_from` is a code of ENTRY_SOURCES; `out` tells what is odd in the answers. */
bool checklist_sheet(const struct view *v, int64_t subgroup, int round, struct sv entered_from,
                     const struct sheet_row *rows, size_t n, struct warnings *out, struct error *e);

/* Starts the next round: what is below agreement or spread by 2 and more is carried over with its text, owner
 * and due date, its votes left behind; what was spread stays to be discussed until it is voted on again. */
bool checklist_new_round(const struct view *v, int64_t subgroup, int *round, struct error *e);

/* Two rounds side by side: one line a question whose state, confidence or spread moved. */
struct moved_row {
    struct question_row before, after;
};

/* Those of rounds `from` and `to`, in the order of the method; in the arena. */
bool checklist_compare(const struct view *v, int64_t subgroup, int from, int to, struct moved_row **rows,
                       size_t *n, struct error *e);

#endif
