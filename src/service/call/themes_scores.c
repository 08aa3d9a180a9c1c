#include "service/call/themes_scores.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

/* Per juror: whether recused, the sum of marks. */
static const char SQL_JURORS[] =
    "SELECT max(coalesce(recused, 0)), sum(coalesce(value, 0)) FROM score WHERE expression = ?1"
    " GROUP BY juror ORDER BY juror";

bool scores_of(const struct view *v, int64_t expression, struct answer_row *row, struct error *e) {
    struct query q;
    enum step s;
    int64_t sum = 0, least = 0, most = 0;
    row->score = row->spread = -1;
    if (!entity_visible(entity_named("score"), &v->viewer)) return true;
    if (!query_open(v->db, SQL_JURORS, &q, e)) return false;
    query_bind_int(&q, 1, expression);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        int64_t marks = query_int(&q, 1);
        if (query_int(&q, 0)) {
            row->recused++;
            continue;
        }
        if (row->jurors == 0 || marks < least) least = marks;
        if (row->jurors == 0 || marks > most) most = marks;
        row->jurors++;
        sum += marks;
    }
    query_close(&q);
    if (row->jurors) {
        row->score = (int)(sum * 100 / row->jurors);
        row->spread = (int)(most - least);
    }
    return s == STEP_END;
}
