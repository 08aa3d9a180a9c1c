#include "catalyse/base/i18n.h"
#include "service/sheet/sheet_run.h"

/* A grid of the committee: a row for each answer, a column for each criterion, filled in by a juror. */

static size_t marks_given(const struct draft *d) {
    size_t n = 0;
    for (size_t i = 0; i < CRITERIA_MAX; i++) n += d->marks.v[i] >= 0;
    return n;
}

/* The answer under review: the latest that was not withdrawn nor merged. */
static bool find_answer(struct sheet_run *x, struct draft *d, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM expression_of_interest WHERE org = ?1 AND state NOT IN ('invited', 'expired',"
        " 'withdrawn') AND coalesce(reason_code, '') <> 'duplicate' ORDER BY id DESC";
    if (!number_of(&x->v, SQL, PARAMS(value_int(d->org_id)), &d->answer->id, e)) return false;
    return d->answer->id ||
           error_set(e, ERR_DATA, _("'%s' has no answer to mark"), text_quote(d->org_text).p);
}

static bool marks_whole(const struct sheet_run *x, struct draft *d, struct error *e) {
    size_t wanted = x->books[BOOK_CRITERIA].v.n, given = marks_given(d);
    d->marks.n = wanted;
    if (d->marks.recused && given) return error_set(e, ERR_DATA, _("who steps aside marks nothing"));
    if (d->marks.recused || given == wanted) return true;
    return error_set(e, ERR_DATA, P_("%zu mark of %zu is given", "%zu marks of %zu are given", given), given,
                     wanted);
}

static void carry_juror(struct sheet_run *x, struct draft *d) {
    struct sv named = d->marks.juror;
    if (named.n) x->juror = sv_of(arena_strndup(x->v.arena, named.p, named.n), named.n);
    d->marks.juror = x->juror;
}

static bool mark_settle(struct sheet_run *x, struct draft *d, struct error *e) {
    carry_juror(x, d);
    if (!d->org_text.n) return error_set(e, ERR_DATA, _("the row does not say which organisation is marked"));
    if (!d->marks.recused && !marks_given(d)) return true;
    if (!d->marks.juror.n)
        return error_set(e, ERR_DATA, _("the row does not say who marks: a column holds the juror's name"));
    return book_find(x, BOOK_ORGS, d->org_text, 0, true, &d->org_id, e) && find_answer(x, d, e) &&
           marks_whole(x, d, e);
}

static bool mark_write(struct sheet_run *x, struct draft *d, struct error *e) {
    bool noted = true;
    if (d->answer->id && !marks_noted(&x->v, d->answer->id, &d->marks, &noted, e)) return false;
    if (!noted && !marks_put(&x->v, d->answer->id, &d->marks, e)) return false;
    sheet_count(x, !noted, false);
    return true;
}

const struct sheet_rules MARK_RULES = {.settle = mark_settle, .write = mark_write, .skips_lines = true};
