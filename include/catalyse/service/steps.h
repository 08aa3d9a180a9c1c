#ifndef CATALYSE_SERVICE_STEPS_H
#define CATALYSE_SERVICE_STEPS_H

/* Next steps: what somebody does by when. */

#include "catalyse/service/edit.h"

struct step_filter {
    int64_t subgroup, owner, person; /* 0: any */
    bool open;                       /* only open, under way, late */
    bool late;                       /* only those of them whose day is past */
    int32_t due_from, due_to;        /* NO_DAY: no limit */
};

struct step_row {
    struct named row, subgroup, owner, person;
    struct named from;                /* the commitment, question, decision or funder meeting it comes from */
    struct sv first_small_step, help; /* help: wanted, in a few words */
    const struct choice *help_kind; /* asked for after a self-diagnosis, while the step is open; else NULL */
    int32_t due;
    int days_left;
    int64_t postponed; /* times */
    const struct choice *state;
    bool open, late;
};

struct steps {
    struct step_row *v; /* by due day, those without one last */
    size_t n, cap, withheld;
    size_t open, late, done, helped; /* helped: open, and help is wanted */
};

struct steps_added {
    size_t n;
    int64_t last;
    struct sv unknown; /* the first « @somebody » nobody is called, kept in the text; empty: none */
};

/* Adds a step for each line that is not blank, as one undo step: "envoyer le devis @Potagers_de_la_Sauldrine
 * 30/9" (domain/step_line.h). Who is an organisation, or a person and theirs; what is not known stays in the
 * text. subgroup 0: none. ERR_DATA when a line is too long: nothing is added then. */
bool steps_add(const struct view *v, int64_t subgroup, struct sv lines, struct steps_added *out,
               struct error *e);

/* The same, of no group; a line that names no day is due on this one. */
bool steps_add_by(const struct view *v, int32_t day, struct sv lines, struct steps_added *out,
                  struct error *e);

/* steps_add for help a group wants after its self-diagnosis: the text is the help too, of this kind (a code
 * of the field `help_kind`), and the step is the group's business alone. ERR_DATA for another code as well.
 */
bool steps_want_help(const struct view *v, int64_t subgroup, struct sv kind, struct sv line,
                     struct steps_added *out, struct error *e);

/* Another day. A later one than it has needs a reason (ERR_USAGE), kept in the history of its states, and
 * counts as postponed. */
bool step_postpone(const struct view *v, int64_t id, struct sv due, struct reasons why,
                   struct edit_result *out, struct error *e);

/* A filter that leaves nothing out, and the steps one lets through. */
struct step_filter step_filter_all(void);
bool steps_read(const struct view *v, const struct step_filter *filter, struct steps *out, struct error *e);

#endif
