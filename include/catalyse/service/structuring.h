#ifndef CATALYSE_SERVICE_STRUCTURING_H
#define CATALYSE_SERVICE_STRUCTURING_H

/* From group to consortium: seven questions, the options they make worth asking a lawyer about, ten steps
 * kept as next steps, the headings an agreement will need. Nothing here is legal text, nor a choice. */

#include "catalyse/domain/structuring.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/texts.h"

struct option_row {
    const struct text_row *content; /* text: when; caution: the trap */
    bool worth;                     /* follows from the answers */
};

/* A step of the method, and the next step made of it. */
struct structure_step {
    const struct text_row *content;
    struct named row, owner, document; /* row id 0: not begun */
    int32_t due;
    const struct choice *state, *blocker, *checked_by;
    bool late;
};

struct heading_row {
    const struct text_row *content;
    int asked, answered; /* questions of the checklist that fill it */
    struct sv open;      /* ref of the first that is not answered, else of the first; empty without any */
};

struct structuring {
    struct named subgroup, project; /* project id 0: no project yet, and nothing else */
    int answers[N_STRUCTURE_QUESTIONS];
    int scores[N_SCALE_QUESTIONS]; /* 0: not given */
    size_t n_answered;
    struct option_row *options;
    size_t n_options, n_worth;
    struct structure_step *steps;
    size_t n_steps, n_begun;
    struct heading_row *headings;
    size_t n_headings;
};

/* The words of a question, translated. */
const char *structure_question(int question);
const char *scale_question(int question);

/* What a group answered, which forms follow from it and which steps towards one it began. */
bool structuring_read(const struct view *v, int64_t subgroup, struct structuring *out, struct error *e);
/* The steps that the group has not begun become next steps of it, one after the other over six months. */
bool structuring_begin(const struct view *v, int64_t subgroup, size_t *added, struct error *e);

/* The agreement of the group was signed on that day: a document, with the file's path when given, and the
 * group's consortium from then on: the one in preparation or agreed, else a new one of its project with the
 * members of the group. `out` is of the document. One undo. */
bool agreement_sign(const struct view *v, int64_t subgroup, int32_t day, struct sv path,
                    struct edit_result *out, struct error *e);

#endif
