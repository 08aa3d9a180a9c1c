#ifndef SERVICE_CALL_THEMES_SCORES_H
#define SERVICE_CALL_THEMES_SCORES_H

/* Jurors' marks of one expression of interest. */

#include "catalyse/service/themes.h"

/* Fills score, spread, jurors and recused: a juror who steps aside from an answer counts for none of its
 * criteria. Not for viewers who do not see marks. */
bool scores_of(const struct view *v, int64_t expression, struct answer_row *row, struct error *e);

#endif
