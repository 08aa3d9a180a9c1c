#include "catalyse/match/form.h"
#include "catalyse/base/error.h"
#include "match/form_canon.h"
#include "match/form_search.h"
#include <limits.h>

/* One solve on the canonical problem. */
static struct search solve_once(const struct form_problem *p, const struct form_options *o,
                                int32_t rank_limit, int32_t *plan, struct effort *e, struct arena *a) {
    struct search s = {.m = model_new(p, o, rank_limit, a), .effort = e, .best.place = plan};
    search_run(&s);
    return s;
}

/* The worst rank anyone got, counted from 1; those outside their list aside, and the blocks to skip (NULL:
 * none). */
static int32_t worst_rank(const struct search *s, const bool *skip) {
    int32_t worst = 1;
    for (int32_t b = 0; b < s->m->n_blocks; b++) {
        const struct block *k = &s->m->blocks[b];
        for (int32_t i = 0; i < k->members && !k->further && !(skip && skip[b]); i++) {
            const struct form_unit *u = &s->m->p->units[s->m->member[k->first + i]];
            for (int32_t r = 0; r < (int32_t)u->n_ranked; r++)
                if (u->ranked[r] == s->best.place[b] && r + 1 > worst) worst = r + 1;
        }
    }
    return worst;
}

/* First choices: the least worst rank is that of "nobody left behind"; then most firsts within it. With two
 * ranks the fewest seconds are the most firsts. */
static struct search solve_first(const struct form_problem *p, const struct form_options *o, struct effort *e,
                                 struct arena *a) {
    struct form_options nobody = *o;
    nobody.policy = FORM_NOBODY;
    struct search low = {.m = model_new(p, &nobody, INT32_MAX, a), .effort = e, .bound_apart = true};
    search_run(&low);
    int32_t worst = low.best.found ? worst_rank(&low, NULL) : 0;
    return low.complete && worst > 2 ? solve_once(p, o, worst, low.best.place, e, a) : low;
}

static int32_t *place_read(const struct canon *c, const struct search *s, struct arena *a) {
    int32_t *place = arena_array(a, c->p.n_units, sizeof *place);
    for (size_t u = 0; u < c->p.n_units; u++) {
        int32_t theme = s->best.place[s->m->block_of[u]];
        place[c->unit_row[u]] = theme == PLACE_NOWHERE ? FORM_NOWHERE : c->theme_row[theme];
    }
    return place;
}

/* Nobody got one of the ranks that counted alike but those who had to. */
static bool ranks_told_apart(const struct search *s) {
    const struct model *m = s->m;
    bool *locked = arena_array(m->a, (size_t)m->n_blocks, sizeof *locked);
    for (size_t i = 0; i < m->p->n_locks; i++) locked[m->block_of[m->p->locks[i].unit]] = true;
    return m->digits.ranks <= m->digits.kept + 1 || worst_rank(s, locked) <= m->digits.kept;
}

static enum form_status status_of(const struct search *s) {
    if (s->effort->stop == STOP_CANCEL) return FORM_CANCELLED;
    if (s->complete) return s->best.found ? FORM_OPTIMAL : FORM_INFEASIBLE;
    return s->best.found ? FORM_FEASIBLE : FORM_UNKNOWN;
}

/* What is left of a bound of "nobody left behind" where first choices count: those outside their list, and
 * how low at least someone gets. */
static void bound_of_first(struct form_profile *b) {
    int32_t people = 0, worst = 0;
    for (int32_t r = 0; r < b->ranks; r++) {
        people += b->at[r];
        if (b->at[r]) worst = r;
        b->at[r] = 0;
    }
    b->missed = b->steps = 0;
    if (!people) return;
    b->at[worst] = 1;
    b->at[0] += people - 1;
}

static void result_fill(struct form_result *r, const struct form_problem *p, const struct canon *c,
                        const struct search *s, struct arena *a) {
    r->status = status_of(s);
    r->work = s->effort->work;
    r->nodes = s->flows;
    r->ranks_apart = s->m->digits.kept;
    r->bound = digits_read(&s->m->digits, s->bound, s->m->people - s->m->further, a);
    if (s->bound_apart && !s->complete) bound_of_first(&r->bound);
    if (!s->best.found) return;
    r->place = place_read(c, s, a);
    BUG_ON(!form_check(p, r->place, a, &r->profile, NULL));
    if (r->status != FORM_OPTIMAL) return;
    if (ranks_told_apart(s))
        r->bound = r->profile;
    else
        r->status = FORM_FEASIBLE;
}

/* A plan in the canonical order; a unit that is nowhere stays so. */
static const int32_t *plan_canon(const int32_t *place, const struct canon *c, struct arena *a) {
    int32_t *plan = arena_array(a, c->p.n_units, sizeof *plan);
    for (size_t u = 0; u < c->p.n_units; u++) {
        int32_t theme = place[c->unit_row[u]];
        plan[u] = theme < 0 ? theme : c->theme_at[theme];
    }
    return plan;
}

static void plans_canon(struct form_options *o, const struct canon *c, struct arena *a) {
    if (o->n_avoid > FORM_AVOID_MAX) o->n_avoid = FORM_AVOID_MAX;
    const int32_t **avoid = arena_array(a, o->n_avoid, sizeof *avoid);
    for (size_t i = 0; i < o->n_avoid; i++) avoid[i] = plan_canon(o->avoid[i], c, a);
    o->avoid = avoid;
    if (o->near) o->near = plan_canon(o->near, c, a);
}

struct form_result form_solve(const struct form_problem *p, const struct form_options *o, struct arena *a) {
    struct form_result r = {.status = FORM_BAD_INPUT, .bad = form_examine(p)};
    if (r.bad.fault != FORM_FINE) return r;
    struct arena own = {0};
    struct canon *c = canon_new(p, &own);
    struct form_options options = *o;
    plans_canon(&options, c, &own);
    struct effort e = {.watch = &o->watch};
    struct search s = o->policy == FORM_FIRST ? solve_first(&c->p, &options, &e, &own)
                                              : solve_once(&c->p, &options, INT32_MAX, NULL, &e, &own);
    result_fill(&r, p, c, &s, a);
    arena_deinit(&own);
    return r;
}
