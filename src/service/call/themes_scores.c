#include "service/call/themes_scores.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"

/* Added up here: of an answer's few jurors each is found among the last. */
static const char SQL_SCORES[] = "SELECT expression, juror, recused, value FROM score ORDER BY expression";

static struct juror_mark *mark_of(const struct view *v, int64_t expression, struct sv juror,
                                  struct marks *out) {
    for (size_t i = out->n; i-- > 0 && out->v[i].expression == expression;)
        if (sv_eq(out->v[i].juror, juror)) return &out->v[i];
    struct sv name = sv_of(arena_strndup(v->arena, juror.p, juror.n), juror.n);
    VEC_PUSH(v->arena, out, (struct juror_mark){.expression = expression, .juror = name});
    return &out->v[out->n - 1];
}

bool marks_read(const struct view *v, struct marks *out, struct error *e) {
    struct query q;
    enum step s;
    *out = (struct marks){0};
    if (!entity_visible(entity_named("score"), &v->viewer)) return true;
    if (!query_open(v->db, SQL_SCORES, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct juror_mark *mark = mark_of(v, query_int(&q, 0), query_text(&q, 1), out);
        mark->recused = mark->recused || query_int(&q, 2) != 0;
        mark->sum += query_int(&q, 3);
    }
    query_close(&q);
    return s == STEP_END;
}

void marks_count(const struct marks *marks, struct answer_row *row) {
    int64_t sum = 0, least = 0, most = 0;
    row->score = row->spread = -1;
    for (size_t i = id_place(marks->v, marks->n, sizeof *marks->v, row->row.id);
         i < marks->n && marks->v[i].expression == row->row.id; i++) {
        const struct juror_mark *m = &marks->v[i];
        if (m->recused) {
            row->recused++;
            continue;
        }
        if (row->jurors == 0 || m->sum < least) least = m->sum;
        if (row->jurors == 0 || m->sum > most) most = m->sum;
        row->jurors++;
        sum += m->sum;
    }
    if (!row->jurors) return;
    row->score = (int)(sum * 100 / row->jurors);
    row->spread = (int)(most - least);
}
