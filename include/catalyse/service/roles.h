#ifndef CATALYSE_SERVICE_ROLES_H
#define CATALYSE_SERVICE_ROLES_H

/* Who does what: the RASCI table of a project, the roles, the load of each organisation. */

#include "catalyse/service/edit.h"

struct rasci_row {
    struct named deliverable;
    int32_t due;
    char *letters;     /* one per organisation of the table: R A S C I, or a blank */
    int answers, does; /* how many A, how many R */
    struct sv problem; /* what is wrong with the line, empty when nothing */
};

struct rasci {
    struct named project;
    struct named *orgs; /* members of the group, then others who have a letter */
    size_t n_orgs;
    struct rasci_row *v;
    size_t n, cap;
};

/* The deliverables of a project, with the letters of each organisation. */
bool rasci_read(const struct view *v, int64_t project, struct rasci *out, struct error *e);
/* R, A, S, C, I, or a blank to clear. */
bool rasci_set(const struct view *v, int64_t deliverable, int64_t org, char letter, struct edit_result *out,
               struct error *e);
/* blank → R → A → S → C → I → blank. */
char rasci_next(char letter);
/* Adds the usual deliverables that are missing, and in them the letters of the roles that are assigned. What
 * is there stays. */
bool rasci_fill(const struct view *v, int64_t project, size_t *added, struct error *e);

struct role_row {
    struct named row, role, org, person, deputy, project;
    struct sv mandate;
    bool may_speak, may_sign, may_receive, may_pass_on, may_report;
    int32_t from, to;
    const struct choice *state;
};

struct role_rows {
    struct role_row *v;
    size_t n, cap;
    struct named *vacant; /* kinds of roles nobody holds in this project; for one project only */
    size_t n_vacant;
    size_t withheld; /* held by other funds than the one it is read for */
};

/* project 0: all. */
bool roles_read(const struct view *v, int64_t project, struct role_rows *out, struct error *e);
/* "X leaves, Y takes over": open next steps, check-list answers to carry, roles of one person go to another
 * of the same organisation; what needs a mandate becomes `proposed` again. One undo step. */
bool role_hand_over(const struct view *v, int64_t from_person, int64_t to_person, size_t *moved,
                    struct error *e);

struct load_row {
    struct named org;
    int letters[5]; /* R A S C I */
    int roles, commitments, steps, questions;
};

/* Of every organisation that carries something, without other funds than the one it is read for; project 0:
 * in all. Heaviest first. */
bool roles_load(const struct view *v, int64_t project, struct load_row **rows, size_t *n, struct error *e);

#endif
