#ifndef SERVICE_RULES_RULES_H
#define SERVICE_RULES_RULES_H

/* The rules of the domain on the rows of the file: facts gathered, rules asked. One line of the table RULES
 * an entity that has rules. */

#include "service/read/seen.h"

struct row_rules {
    const char *entity;
    /* What is to say about the row as it is. NULL: nothing. */
    bool (*look)(const struct view *v, const struct record *r, struct findings *out, struct error *e);
    /* What is against its going to the state `to`. NULL: nothing. */
    bool (*step)(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                 struct error *e);
    /* The ids of rows worth looking at when the whole programme (?1 = 0) or one subgroup (?1) is; ?2 is
     * today. NULL: none, they are looked at with the row they belong to. */
    const char *all;
    const char *via; /* the reference whose row is looked at instead: a RASCI cell for its deliverable */
};

extern const struct row_rules RULES[];
extern const size_t N_RULES;

/* Records here are whole: rules see everything, findings are masked when they become warnings. */
bool rules_look(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool rules_step(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                struct error *e);
/* ERR_DATA with the findings that refuse, in words; true when none does. */
bool rules_refuse(const struct view *v, const struct findings *f, struct error *e);
/* In words, for the viewer: what is not for them is left out. Appends. */
bool rules_warnings(const struct view *v, const struct findings *f, struct warnings *out, struct error *e);
/* Names rows for finding_words, masked. */
struct titles rules_titles(const struct view *v);

/* By kind of rule, for the table. */
bool look_expression(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool step_expression(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                     struct error *e);
bool look_subgroup(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool step_subgroup(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                   struct error *e);
bool look_stage(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool look_commitment(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool step_commitment(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                     struct error *e);
bool look_deliverable(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool look_role(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool look_flow(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool step_flow(const struct view *v, const struct record *r, struct sv to, struct findings *out,
               struct error *e);
bool look_consortium(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool look_project(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool look_answer(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool look_decision(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool step_decision(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                   struct error *e);
bool look_indicator(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool step_indicator(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                    struct error *e);
bool look_event(const struct view *v, const struct record *r, struct findings *out, struct error *e);
bool step_event(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                struct error *e);
bool look_person(const struct view *v, const struct record *r, struct findings *out, struct error *e);

/* Facts that are wanted elsewhere too. */
struct flow_facts;
bool flow_facts_of(const struct view *v, const struct record *r, struct flow_facts *out, struct error *e);
struct budget_facts;
/* `without`: as if this organisation had no line in it (0: none). */
bool budget_facts_of(const struct view *v, const struct record *project, int64_t without,
                     struct budget_facts *out, struct error *e);
/* What would be said of a group if this organisation left it, and is not said now. */
bool group_breaks(const struct view *v, const struct record *subgroup, int64_t without, struct findings *out,
                  struct error *e);

#endif
