#ifndef SERVICE_FOLLOW_BUDGET_CASH_H
#define SERVICE_FOLLOW_BUDGET_CASH_H

#include "catalyse/service/budget.h"

/* The cash of the project and of each member; what the rules found must be there already. */
void budget_cash(const struct view *v, const struct subgroup_sheet *s, struct budget *out);

#endif
