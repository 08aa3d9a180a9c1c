#ifndef CATALYSE_DOMAIN_STRUCTURING_H
#define CATALYSE_DOMAIN_STRUCTURING_H

/* Which legal options are worth asking a lawyer about, and which models a project might spread by. Never an
 * advised choice: what comes out is to have checked, or to talk over. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"
#include <stdbool.h>

/* The seven questions, fields of `project`. */
enum { N_STRUCTURE_QUESTIONS = 7, NOT_ANSWERED = -1 };
extern const char *const STRUCTURE_FIELDS[N_STRUCTURE_QUESTIONS];

/* Whether the option (the ref of a legal_option) follows from the answers: 1 yes, 0 no, NOT_ANSWERED. */
bool option_worth_asking(struct sv option, const int answers[static N_STRUCTURE_QUESTIONS]);

/* The scores of the quiz, 1 to 5, fields of `project`; 0 not given. */
enum { N_SCALE_QUESTIONS = 4 };
extern const char *const SCALE_FIELDS[N_SCALE_QUESTIONS];

enum scale_model { SCALE_INTEGRATED, SCALE_FEDERATION, SCALE_FRANCHISE, SCALE_OPEN, N_SCALE_MODELS };

/* How far the scores are from what a model supposes; 0: they fit. */
struct scale_fit {
    enum scale_model model;
    int off;
};

/* Nearest first, in the order of the models among equals. False while a score is missing. */
bool scale_fits(const int scores[static N_SCALE_QUESTIONS], struct scale_fit out[static N_SCALE_MODELS]);
const char *scale_model_label(enum scale_model m); /* translated: "social franchise" */
const char *scale_model_text(enum scale_model m);  /* in a few words */
/* Score by score, whether it is what the model supposes: "local autonomy 2 (at most 2)". */
const char *scale_why(struct arena *a, enum scale_model m, const int scores[static N_SCALE_QUESTIONS]);

#endif
