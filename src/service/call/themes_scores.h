#ifndef SERVICE_CALL_THEMES_SCORES_H
#define SERVICE_CALL_THEMES_SCORES_H

/* Jurors' marks of the answers to the call. */

#include "catalyse/service/themes.h"
#include "service/read/ids.h"

struct juror_mark {
    int64_t expression, sum;
    struct sv juror;
    bool recused;
};

/* One for each answer and juror, answer by answer. */
struct marks {
    struct juror_mark *v;
    size_t n, cap;
};

/* None for viewers who do not see marks. */
bool marks_read(const struct view *v, struct marks *out, struct error *e);
/* Fills score, spread, jurors and recused: a juror who steps aside from an answer counts for none of its
 * criteria. */
void marks_count(const struct marks *marks, struct answer_row *row);

#endif
