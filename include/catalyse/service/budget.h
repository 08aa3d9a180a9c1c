#ifndef CATALYSE_SERVICE_BUDGET_H
#define CATALYSE_SERVICE_BUDGET_H

/* The money of a group's project: full cost, sharing key, flows looked over, cash month by month. */

#include "catalyse/domain/cash.h"
#include "catalyse/service/subgroups.h"

/* What passes through one member's hands: its own costs, what it is paid, from outside or by another member,
 * and what it passes on. */
struct member_cash {
    struct named member;
    struct cash_plan cash;
    struct warnings found; /* of those below, on its flows and on the consortium */
};

struct budget {
    struct budget_row all; /* the sums; its share is that of the whole key, -1 without a key */
    struct cash_plan cash; /* empty without budget lines */
    int64_t late, undated; /* awaited from outside the group: past its day; without a day, so in no month */
    struct warnings found; /* the rules on the project, its consortium and its flows */
    struct member_cash *members; /* by name, those that have costs or flows here; none without a cash plan */
    size_t n_members;
};

/* Costs are spread evenly over the year of their line, or over the horizon of the project; it begins with the
 * first flow, or the agreement, or today. Own funds are there from the start, and in no member's hands; what
 * passes between members changes nothing in the whole. */
bool budget_read(const struct view *v, const struct subgroup_sheet *sheet, struct budget *out,
                 struct error *e);

#endif
