#ifndef MATCH_FORM_TRIAL_H
#define MATCH_FORM_TRIAL_H

#include "catalyse/match/form.h"
#include "match/effort.h"

/* As far as a rule can be loosened: as if it was not there. */
enum { LOOSE = INT32_MAX };

/* A problem and how far each of its rules is loosened, by kind and index: bounds by so much, other rules not
 * at all (0) or altogether. */
struct slack {
    const struct form_problem *p;
    int32_t *by[FORM_KINDS];
};

static inline int32_t *slack_of(struct slack *s, struct form_rule rule) {
    return &s->by[rule.kind][rule.index];
}

/* How many rules of a kind there are. */
size_t rules_of(const struct form_problem *p, enum form_kind kind);
struct slack slack_new(const struct form_problem *p, struct arena *a);
/* The problem that is left. */
struct form_problem slack_apply(const struct slack *s, struct arena *a);

/* Many questions whether there is a plan, within one limit. */
struct trials {
    const struct form_options *o;
    struct effort effort;
    bool exact; /* all of them were answered */
};

enum trial { TRIAL_PLAN, TRIAL_NONE, TRIAL_UNSURE };

enum trial trial_run(struct trials *t, const struct slack *s);
/* Runs a trial; when there is no plan, loosens all that can be loosened so that there still is none: what is
 * left are rules in conflict. */
enum trial conflict_reduce(struct trials *t, struct slack *s);
/* The rules that are not altogether loose, in the arena. */
size_t rules_left(const struct slack *s, struct arena *a, struct form_rule **rules);

#endif
