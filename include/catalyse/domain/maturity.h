#ifndef CATALYSE_DOMAIN_MATURITY_H
#define CATALYSE_DOMAIN_MATURITY_H

/* The stage of a group, N0 to N6: computed from gates and explained gate by gate. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

enum { MATURITY_NONE = -1, MATURITY_MAX = 6, KEPT_PERCENT = 80, EOI_NEEDED = 3 };

struct gate_question {
    struct sv ref;    /* "Q2.1" */
    int level;        /* from which stage it must be agreed */
    struct sv status; /* of the latest round */
};

/* Plain facts about one subgroup and what grew out of it. */
struct maturity_facts {
    int eoi_selected; /* expressions selected on its theme and placed in it */
    int no_call;      /* 1: the programme holds no answer to a call; to be a member tells of interest then */
    bool confirmed;   /* confirmed or later, not merged or closed */
    bool convenor;
    int ground_rules;                    /* written, one a line */
    int diagnosis_agreed;                /* entries */
    int steps_done;                      /* next steps kept */
    int canvas_filled, canvas_blocks;    /* distinct blocks of the project sheet; blocks it has */
    int deliverables, deliverables_held; /* held: exactly one A and at least one R */
    int members, members_committed;      /* organisations; those with an agreed (or later) commitment */
    bool test_started;
    bool agreement_signed;
    bool budget_balanced;
    int flows, flows_authorised;
    int board_minutes;                             /* members whose board minute is attached */
    const struct sv *uncommitted, *without_minute; /* names of the members who are missing: members less */
                                                   /* members_committed, members less board_minutes */
    int reviews_held;
    int indicators, indicators_collected;
    int commitments_due, commitments_kept;  /* due: kept, partly kept, lapsed, or past their end */
    bool follow_on, lasting_form, handover; /* what carries on */
    const struct gate_question *questions;
    size_t n_questions;
};

enum gate_code {
    GATE_EOI,
    GATE_INTERESTED, /* in its place where there was no call */
    GATE_CONFIRMED,
    GATE_CONVENOR,
    GATE_RULES,
    GATE_DIAGNOSIS,
    GATE_STEP_KEPT,
    GATE_CANVAS,
    GATE_RASCI,
    GATE_COMMITTED,
    GATE_TEST,
    GATE_SIGNED,
    GATE_BUDGET,
    GATE_FLOWS,
    GATE_BOARDS,
    GATE_REVIEWS,
    GATE_INDICATORS,
    GATE_KEPT,
    GATE_CARRIES_ON,
    GATE_QUESTIONS, /* one for each level that has questions */
    N_GATES,
};

struct gate {
    int level; /* 0 … 6 */
    enum gate_code code;
    bool met;
    int have, need;           /* of the same unit; percent for GATE_KEPT */
    const struct sv *missing; /* refs of questions not agreed yet, names of members */
    size_t n_missing;
};

struct maturity {
    int level; /* MATURITY_NONE … 6: the highest whose gates and all lower ones are met */
    const struct gate *gates;
    size_t n_gates;
    int next;         /* the level above; MATURITY_MAX + 1 when there is none */
    int next_missing; /* gates of `next` not met */
};

/* In the arena; questions are borrowed. */
struct maturity maturity_of(struct arena *a, const struct maturity_facts *f);

/* What the facilitator set by hand: lower at will, higher by one at most and only with a reason. */
enum level_said { LEVEL_COMPUTED, LEVEL_LOWERED, LEVEL_RAISED, LEVEL_NO_REASON, LEVEL_TOO_HIGH };
/* `said` is MATURITY_NONE when nothing was set. *level is what holds: the computed one when refused. */
enum level_said maturity_said(int computed, int said, bool reason, int *level);

int level_from_code(struct sv code); /* "N3" gives 3; MATURITY_NONE otherwise */
const char *level_label(int level);  /* the msgid of level_word */
const char *level_code(int level);   /* "N3"; "" for MATURITY_NONE */
const char *level_word(int level);   /* translated: "N3 pre-consortium"; "not yet a list" for none */
/* "Project sheet: 9 of 12 blocks", "Questions agreed: 3 of 9 (missing Q1.4, Q2.2…)": in the arena. */
const char *gate_words(struct arena *a, const struct gate *g);

#endif
