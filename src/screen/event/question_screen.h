#ifndef SCREEN_EVENT_QUESTION_SCREEN_H
#define SCREEN_EVENT_QUESTION_SCREEN_H

/* One checklist question, big, with its answer of this round. */

#include "catalyse/service/checklist.h"
#include "catalyse/service/subgroups.h"
#include "catalyse/tui/keys.h"
#include "catalyse/tui/table.h"
#include "screen/parts/counts.h"

struct question_screen {
    struct screen screen;
    int64_t subgroup, question;
    bool short_list;
    bool by_name; /* the list of people is shown; digits are the selected one's fingers */
    struct counts_line counts;
    struct table people;
    struct column columns[3]; /* of people */
    struct named *persons;
    size_t n_persons;
    struct question_card card;
};

/* question_edit.c: what is captured. */
enum reply question_capture(struct question_screen *s, struct desk *d, enum action action);
enum reply question_counts(struct question_screen *s, struct desk *d);
enum reply question_vote_person(struct question_screen *s, struct desk *d, int value);

/* question_draw.c */
void question_screen_draw(const struct screen *screen, struct canvas c);

#endif
