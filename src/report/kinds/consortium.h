#ifndef REPORT_KINDS_CONSORTIUM_H
#define REPORT_KINDS_CONSORTIUM_H

/* The file of one group, read before the first word. */

#include "catalyse/service/committees.h"
#include "catalyse/service/meetings.h"
#include "catalyse/service/roles.h"
#include "report/kinds/parts.h"

struct file {
    const struct report_job *job;
    struct doc *doc;
    struct subgroup_sheet sheet;
    struct checklist checklist;
    struct photos photos;
    struct ledger ledger;
    struct steps steps;
    struct decision_card *decisions;
    size_t n_decisions;
    struct meetings meetings;
    struct role_rows roles;
    struct rasci rasci;
    const struct level_row *level; /* NULL when it is not for this reader */
    const struct fund_profiles *funds;
    struct budget budget; /* file_budget reads it, for who may see sums */
    bool sums;
};

/* f->job, f->doc and f->funds are given. */
bool file_read(struct file *f, const struct subgroup_row *group, const struct levels *levels,
               struct error *e);

/* What the role is allowed to do, in five verbs. */
struct sv role_powers(struct doc *d, const struct role_row *r);

/* A share of the sharing key, in basis points, to the hundredth: a key is agreed as it is. Empty: not said.
 */
struct sv file_share(struct doc *d, int64_t bp);

/* Passages, in reading order. */
void file_takers(struct file *f);
void file_members(struct file *f);
void file_roles(struct file *f);
void file_rasci(struct file *f);
bool file_budget(struct file *f, struct error *e);
void file_committees(struct file *f);
void file_level(struct file *f);
void file_risks(struct file *f);
void file_indicators(struct file *f);
void file_meetings(struct file *f);
bool file_structuring(struct file *f, struct error *e);
bool file_agreement(struct file *f, struct error *e);
/* A page for the board of each member; nothing for who may not see sums. */
bool file_boards(struct file *f, struct error *e);

#endif
