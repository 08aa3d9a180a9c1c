#ifndef CATALYSE_SERVICE_SUBGROUPS_H
#define CATALYSE_SERVICE_SUBGROUPS_H

/* A subgroup with all that its sheet, its minutes and its consortium file show. */

#include "catalyse/service/facts.h"

struct member_row {
    struct named org;
    const struct choice *kind;
    struct sv dept, activity;
    bool observer;
    int32_t joined, left; /* NO_DAY in `left`: still there */
    struct sv reason_said;
};

struct need_row {
    struct named row;
    const struct choice *block, *kind, *state;
    struct sv text, source, unit, territory, counter;
    bool has_figure;
    int64_t figure; /* hundredths */
    int64_t year, priority;
};

struct canvas_row {
    const struct choice *block;
    struct sv text;
};

struct budget_row {
    struct named member, membership; /* of the consortium; id 0: there is none */
    int64_t cents[5];                /* direct, coordination, overhead, evaluation, contingency */
    int64_t total;
    int64_t overhead_share; /* basis points; -1 not said */
};

struct flow_row {
    struct named row, payer, payee;
    int64_t cents;
    const struct choice *model, *basis, *state;
    bool authorised;
    int32_t due; /* NO_DAY: not said */
    bool late;   /* due before today, and not paid */
};

/* A member's costs of one year; of the whole project where the year is 0. */
struct year_row {
    int64_t member, year, cents;
};

struct risk_row {
    struct named row, owner;
    int64_t likelihood, severity;
    const struct choice *response, *state;
};

struct indicator_row {
    struct named row, collected_by;
    const struct choice *level, *state;
    struct sv unit;
    bool has_baseline, has_target, has_latest;
    int64_t baseline, target, latest; /* hundredths */
    int32_t day;                      /* of the latest, or when it will be collected */
};

struct project_sheet {
    struct named row; /* id 0: no project yet */
    struct sv summary, first_test;
    const struct choice *state, *first_test_state;
    int64_t horizon, budget, sought, own_funds, other_secured, beneficiaries; /* cents; 0 not said */
    int32_t first_test_on;
    struct named need, modality;
    struct canvas_row *canvas;
    size_t n_canvas;
    struct budget_row *budget_rows;
    size_t n_budget;
    struct year_row *years;
    size_t n_years;
    struct flow_row *flows;
    size_t n_flows;
    struct indicator_row *indicators;
    size_t n_indicators;
    struct named consortium, lead, backbone;
    const struct choice *consortium_state, *liability, *outcome; /* outcome: what carries on */
    int32_t signed_on, ends_on;
};

struct subgroup_row {
    struct named row, theme, convenor, convenor_person;
    const struct choice *state;
    struct sv scope, rules, room;
    struct named project;
    int32_t signed_on; /* the agreement of its project's consortium */
};

struct subgroup_sheet {
    struct subgroup_row row;
    struct member_row *members; /* organisations, then observers, then those who left */
    size_t n_members;
    struct named *people;
    size_t n_people, going; /* those of them who are seen, and all */
    struct need_row *needs; /* by block of the canvas, priority first */
    size_t n_needs;
    struct risk_row *risks; /* the heaviest first */
    size_t n_risks;
    struct project_sheet project;
    size_t withheld;
};

/* Only their names: nothing is counted. */
bool subgroups_named(const struct view *v, struct named **rows, size_t *n, struct error *e);
/* Whether rows of the entity are in groups: people, organisations, answers to the call. */
bool subgroups_has(const struct entity *entity);
/* All groups such a row is in, the one noted for it first. */
struct record;
bool subgroups_of(const struct view *v, const struct record *r, struct named **rows, size_t *n,
                  struct error *e);
bool subgroups_read(const struct view *v, struct subgroup_row **rows, size_t *n, struct error *e);
bool subgroup_read(const struct view *v, int64_t id, struct subgroup_sheet *out, struct error *e);

#endif
