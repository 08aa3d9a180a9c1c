#ifndef CATALYSE_DOMAIN_RULES_FOLLOW_H
#define CATALYSE_DOMAIN_RULES_FOLLOW_H

/* Rules about answers, decisions, events and people. */

#include "catalyse/domain/finding.h"

struct answer_facts {
    int64_t id, question;
    int spread; /* highest less lowest vote; -1 unknown */
};

/* Adds FIND_DISCUSS_AGAIN when answer_again says so, whatever the average. */
void rule_answer(const struct answer_facts *f, struct findings *out);

struct decision_facts {
    int64_t id;
    struct sv rule, state;
    int open_objections; /* of kind objection; concerns never refuse */
    bool opponents;      /* opponents and their reasons are recorded */
    bool review_on;
};

/* Under consent and consensus an open objection refuses the adoption. */
void rule_decision(const struct decision_facts *f, struct findings *out);
/* What refuses (errors) or should be written down (warnings) before `adopted`. */
void rule_decision_adopt(const struct decision_facts *f, struct findings *out);

struct planned_block {
    int planned;     /* minutes */
    struct sv state; /* cut blocks do not count */
    int64_t id;
    struct sv bells; /* when it warns, as typed */
};

struct agenda_facts {
    int64_t event;
    int start, end; /* minutes since midnight; an end before the start is the next day */
    const struct planned_block *blocks;
    size_t n_blocks;
};

int agenda_planned(const struct agenda_facts *f); /* sum, without cut blocks */
int agenda_length(const struct agenda_facts *f);  /* of the event */
/* The blocks of an event last as long as it does; nothing to say without blocks. */
void rule_agenda(const struct agenda_facts *f, struct findings *out);

/* Rows of an event that is minuted are superseded, never deleted. */
bool event_frozen(struct sv event_state);
void rule_delete(struct sv event_state, const char *entity, int64_t id, struct findings *out);

enum { INDICATOR_VALUES = 3 };

struct indicator_facts {
    int64_t id;
    struct sv state, unit;
    bool latest;                      /* a value was read */
    int64_t values[INDICATOR_VALUES]; /* hundredths: at the start, aimed at, latest */
    int n_values;                     /* those given */
};

/* Collected without a value; a share, its unit beginning with %, below 0 or above 100. */
void rule_indicator(const struct indicator_facts *f, struct findings *out);
/* What refuses the step to `to`: whatever says that a value was read needs it. */
void rule_indicator_step(const struct indicator_facts *f, struct sv to, struct findings *out);

struct person_facts {
    int64_t id;
    int32_t delete_after; /* 0 none */
    bool access_needs;
    int32_t last_event;      /* day of the last event the person was expected at; 0 none, or no needs */
    bool listed_against;     /* on the shared list, though the last word on it was no */
    const char *email_fault; /* of email_fault; NULL none */
};

/* A stage set by hand: lower at will, higher by one with a reason. `said` -1: not set. See maturity.h. */
void rule_level(int64_t subgroup, int computed, int said, bool reason, struct findings *out);

/* The day to erase is reached; needs of access that outlived the last event by a week; a list that the person
 * no longer agrees to be on; an e-mail that reaches nobody. */
void rule_person(const struct person_facts *f, int32_t today, struct findings *out);

#endif
