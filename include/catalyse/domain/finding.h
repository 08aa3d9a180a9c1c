#ifndef CATALYSE_DOMAIN_FINDING_H
#define CATALYSE_DOMAIN_FINDING_H

/* What a rule has to say about a row. Rules give codes and parameters; words are made here alone, in the
 * language of the moment, from the FINDINGS table. */

#include "catalyse/base/fields.h"

enum severity { SEV_INFO, SEV_WARNING, SEV_ERROR }; /* an error refuses the step that was asked for */

enum finding_code {
    FIND_EOI_NO_CONTACT,
    FIND_EOI_NO_MOTIVATION,
    FIND_EOI_NO_RANK,
    FIND_EOI_RANK_TWICE,
    FIND_EOI_NOT_COMPLETE,
    FIND_EOI_NO_RETAINED_THEME,
    FIND_EOI_PLACED_NO_REASON,
    FIND_GROUP_TOO_SMALL,
    FIND_GROUP_TOO_LARGE,
    FIND_GROUP_ONE_KIND,
    FIND_GROUP_ONE_DEPT,
    FIND_GROUP_OBSERVERS,
    FIND_GROUP_NO_CONVENOR,
    FIND_COMPETITION,
    FIND_STAGE_ORDER,
    FIND_STAGE_NO_REASON,
    FIND_COMMIT_NO_QUANTITY,
    FIND_COMMIT_NO_UNIT,
    FIND_COMMIT_NO_PERIOD,
    FIND_COMMIT_NO_DOCUMENT,
    FIND_COMMIT_NO_EVIDENCE,
    FIND_COMMIT_NO_MANDATE,
    FIND_COMMIT_LAPSED,
    FIND_SHARES_SUM,
    FIND_BUDGET_SUM,
    FIND_SOUGHT_SUM,
    FIND_BUDGET_FUND,
    FIND_DONATION_NOT_ELIGIBLE,
    FIND_HOST_NAME,
    FIND_ONWARD_UNAUTHORISED,
    FIND_ONWARD_PUBLIC,
    FIND_LOAN_NO_AGREEMENT,
    FIND_LOAN_AT_COST,
    FIND_JOINT_LIABILITY,
    FIND_RASCI_NO_A,
    FIND_RASCI_MANY_A,
    FIND_RASCI_NO_R,
    FIND_LEADS,
    FIND_LEVEL_NO_REASON,
    FIND_LEVEL_TOO_HIGH,
    FIND_DISCUSS_AGAIN,
    FIND_OPEN_OBJECTION,
    FIND_OPPONENTS_MISSING,
    FIND_NO_REVIEW,
    FIND_RETENTION_REACHED,
    FIND_ACCESS_NEEDS_KEPT,
    FIND_LISTED_AGAINST,
    FIND_EMAIL,
    FIND_AGENDA_SUM,
    FIND_AGENDA_BELLS,
    FIND_MINUTES_OPEN,
    FIND_MINUTED,
    FIND_INDICATOR_NO_VALUE,
    FIND_INDICATOR_SHARE,
    N_FINDINGS,
};

enum param_kind {
    PARAM_NUMBER,  /* i */
    PARAM_DECIMAL, /* i, in tenths */
    PARAM_MONEY,   /* i, cents */
    PARAM_PERCENT, /* i, basis points: 4250 gives 42.50, the message has the sign */
    PARAM_DAY,     /* i, a day of date.h */
    PARAM_TEXT,    /* t, as it is */
    PARAM_WORD,    /* t, a msgid: translated when shown */
    PARAM_TITLE,   /* the title of row i of `entity` */
};

struct param {
    const char *name; /* the placeholder "{name}" of the message */
    enum param_kind kind;
    int64_t i;
    struct sv t; /* borrowed, lives as long as the finding */
    const char *entity;
};

enum { PARAMS_MAX = 4 };

struct finding {
    enum finding_code code;
    enum severity severity; /* the table's, or what the rule made of it */
    const char *entity;     /* the subject; "{subject}" in messages */
    int64_t id;
    struct param params[PARAMS_MAX];
    int n_params;
};

/* A growing list in an arena: `struct findings out = {.arena = &a};`. */
struct findings {
    struct arena *arena;
    struct finding *v;
    size_t n, cap;
};

/* Adds one with the table's severity; the pointer is good until the next add. */
struct finding *finding_add(struct findings *out, enum finding_code code, const char *entity, int64_t id);
void finding_number(struct finding *f, const char *name, int64_t i);
void finding_money(struct finding *f, const char *name, int64_t cents);
void finding_percent(struct finding *f, const char *name, int64_t bp);
void finding_day(struct finding *f, const char *name, int32_t day);
void finding_word(struct finding *f, const char *name, const char *msgid);
void finding_title(struct finding *f, const char *name, const char *entity, int64_t id);
/* Whether any of them is an error. */
bool findings_refuse(const struct findings *f);
/* How many from v[from] on have at least this severity. */
size_t findings_count(const struct findings *f, size_t from, enum severity least);

struct finding_kind {
    const char *code; /* stable, for the command line and JSON: "eoi_no_contact" */
    enum severity severity;
    enum audience audience; /* who may read it */
    const char *one, *many; /* N_, with {placeholders}; {n} decides between them; many NULL: no plural */
    const char *remedy;     /* N_: what to do, or the alternatives; NULL none */
};
/* By enum finding_code. */
extern const struct finding_kind FINDINGS[N_FINDINGS];

/* Names rows for messages: returns text that lives at least as long as the arena, or NULL (then the entity's
 * label stands). */
struct titles {
    const char *(*title)(void *ctx, const char *entity, int64_t id);
    void *ctx;
};

/* The sentence, in the current language, in the arena. `titles` may be NULL. */
const char *finding_words(struct arena *a, const struct finding *f, const struct titles *titles);
const char *finding_remedy(struct arena *a, const struct finding *f,
                           const struct titles *titles); /* or NULL */
const char *severity_word(enum severity s);              /* translated: "error", "warning", "to know" */

/* A message with its {placeholders} filled; unknown ones stay as they are. For findings and hints. */
const char *message_fill(struct arena *a, const char *message, const struct param *params, int n,
                         const struct titles *titles);

#endif
