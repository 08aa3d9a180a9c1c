#ifndef DOMAIN_GUIDE_RULES_H
#define DOMAIN_GUIDE_RULES_H

/* What the files of rules share. A rule that speaks whenever there are some rows of a kind is one SOME line;
 * the others say their condition. */

#include "catalyse/base/i18n.h"
#include "catalyse/domain/guide.h"

#define RULES(table) \
    { table, sizeof table / sizeof *table }

/* A rule named like its fact. */
#define SOME(fact)                                                  \
    static bool fact(const struct guide_facts *f, struct hint *h) { \
        return some(h, &f->fact);                                   \
    }

/* The same under a condition on `f`. */
#define SOME_WHEN(fact, condition)                                  \
    static bool fact(const struct guide_facts *f, struct hint *h) { \
        return (condition) && some(h, &f->fact);                    \
    }

static inline bool some(struct hint *h, const struct guide_some *s) {
    h->n = s->n;
    h->id = s->id;
    h->name = s->name;
    h->day = s->day;
    h->m = s->m;
    return s->n > 0;
}

/* From today on, at most so many days ahead. */
static inline bool within(const struct guide_facts *f, int32_t day, int days) {
    return day && day >= f->today && day - f->today <= days;
}

/* The last day of the call is over. */
static inline bool call_over(const struct guide_facts *f) {
    return f->call_closes && f->call_closes < f->today;
}

extern const struct guide_rules guide_always, guide_webinar, guide_call, guide_subgroups, guide_afternoon,
    guide_followup;

#endif
