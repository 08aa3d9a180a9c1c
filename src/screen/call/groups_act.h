#ifndef SCREEN_CALL_GROUPS_ACT_H
#define SCREEN_CALL_GROUPS_ACT_H

/* What the panels of stage 3 do with the proposal of groups. */

#include "catalyse/service/groups.h"
#include "screen/parts/common.h"

/* Solve, apply, drop; PASS for anything else. */
enum reply groups_act(struct desk *d, enum action action);
/* Whether that is possible with these groups, else why not. */
bool groups_can(const struct groups *g, enum action action, const char **why);
/* Whether the places differ from the groups as they are. */
bool groups_differ(const struct groups *g);
/* Why a panel of proposals is empty for this viewer. */
const char *groups_masked_word(void);
/* Nobody is anywhere yet, and nothing was proposed. */
bool groups_unplaced(const struct groups *g);
/* "Proposed, not applied — 1st choice: 18, 2nd choice: 1"; empty when there is nobody to place. */
void groups_standing(const struct groups *g, struct str *out);
/* What a panel of stage 3 says when it has no line: some wait for a proposal, or nobody was kept yet. */
const char *groups_nothing_word(bool waiting);
/* Keeps these places as the proposal and says so. */
bool groups_take(struct desk *d, const struct groups *g, const int32_t *place, int32_t lock, struct error *e);

#endif
