#include "catalyse/match/form.h"
#include "match/form_canon.h"
#include "match/form_search.h"
#include <limits.h>
#include <string.h>

/* Tried in this order: what is tried last is likelier to stay, and the locks are the easiest to change. */
static const enum form_kind order[] = {FORM_APART,     FORM_FORBID, FORM_TOGETHER, FORM_THEME_MIN,
                                       FORM_THEME_MAX, FORM_QUOTA,  FORM_LOCK};
enum { N_KINDS = sizeof order / sizeof *order };

enum { TRIAL_SHARE = 16 };

struct filter {
    const struct form_problem *p;
    const struct form_options *o;
    bool *kept[FORM_FURTHER + 1]; /* by kind and index */
    struct effort effort;         /* of all trials */
    bool exact;
};

static size_t rules_of(const struct form_problem *p, enum form_kind kind) {
    switch (kind) {
    case FORM_QUOTA:
        return p->n_quotas;
    case FORM_APART:
        return p->n_apart;
    case FORM_TOGETHER:
        return p->n_together;
    case FORM_LOCK:
        return p->n_locks;
    case FORM_FORBID:
        return p->n_forbids;
    case FORM_THEME_MIN:
    case FORM_THEME_MAX:
        return p->n_themes;
    case FORM_FURTHER:
        break;
    }
    return 0;
}

/* The rules of one kind that are kept, as an array of that kind; *n is how many there were and are. */
static const void *rules_keep(const struct filter *f, enum form_kind kind, const void *rules, size_t size,
                              size_t *n, struct arena *a) {
    char *out = arena_array(a, *n, size);
    size_t all = *n;
    *n = 0;
    for (size_t i = 0; i < all; i++)
        if (f->kept[kind][i]) memcpy(out + (*n)++ * size, (const char *)rules + i * size, size);
    return out;
}

static struct form_problem problem_kept(const struct filter *f, struct arena *a) {
    struct form_problem q = *f->p;
    struct form_theme *themes = arena_array(a, q.n_themes, sizeof *themes);
    for (size_t t = 0; t < q.n_themes; t++) {
        themes[t] = f->p->themes[t];
        if (!f->kept[FORM_THEME_MIN][t]) themes[t].min = 0;
        if (!f->kept[FORM_THEME_MAX][t]) themes[t].max = INT32_MAX;
    }
    q.themes = themes;
    q.quotas = rules_keep(f, FORM_QUOTA, q.quotas, sizeof *q.quotas, &q.n_quotas, a);
    q.apart = rules_keep(f, FORM_APART, q.apart, sizeof *q.apart, &q.n_apart, a);
    q.together = rules_keep(f, FORM_TOGETHER, q.together, sizeof *q.together, &q.n_together, a);
    q.locks = rules_keep(f, FORM_LOCK, q.locks, sizeof *q.locks, &q.n_locks, a);
    q.forbids = rules_keep(f, FORM_FORBID, q.forbids, sizeof *q.forbids, &q.n_forbids, a);
    return q;
}

/* True when what is kept is proved to have no plan. */
static bool conflicts(struct filter *f) {
    struct arena a = {0};
    struct form_problem q = problem_kept(f, &a);
    struct watch watch = f->o->watch;
    struct effort e = f->effort;
    e.watch = &watch;
    if (watch.work) watch.work = e.work + watch.work / TRIAL_SHARE + 1;
    struct search s = {.m = model_new(&q, f->o, INT32_MAX, &a), .effort = &e, .any = true};
    search_run(&s);
    bool none = s.complete && !s.best.found;
    if (!s.complete && !s.best.found) f->exact = false;
    effort_spend(&f->effort, e.work - f->effort.work);
    arena_deinit(&a);
    return none;
}

static void keep_set(struct filter *f, enum form_kind kind, size_t from, size_t to, bool kept) {
    for (size_t i = from; i < to; i++) f->kept[kind][i] = kept;
}

/* Drops what it can of a run of rules: all at once, else by halves (after the deletion filter of Chinneck and
 * Dravnieks 1991). */
static void filter_run(struct filter *f, enum form_kind kind, size_t from, size_t to) {
    if (from == to) return;
    if (f->effort.stop != STOP_NO) {
        f->exact = false;
        return;
    }
    keep_set(f, kind, from, to, false);
    if (conflicts(f)) return;
    keep_set(f, kind, from, to, true);
    if (to - from == 1) return;
    size_t half = from + (to - from) / 2;
    filter_run(f, kind, from, half);
    filter_run(f, kind, half, to);
}

static size_t rules_kept(const struct filter *f, const struct canon *c, struct arena *a,
                         struct form_rule **rules) {
    size_t n = 0, all = 0;
    for (size_t k = 0; k < N_KINDS; k++) all += rules_of(f->p, order[k]);
    *rules = arena_array(a, all, sizeof **rules);
    for (size_t k = 0; k < N_KINDS; k++) {
        bool theme = order[k] == FORM_THEME_MIN || order[k] == FORM_THEME_MAX;
        for (size_t i = 0; i < rules_of(f->p, order[k]); i++) {
            if (!f->kept[order[k]][i]) continue;
            size_t row = theme ? (size_t)c->theme_row[i] : c->rule_row[order[k]][i];
            (*rules)[n++] = (struct form_rule){order[k], row};
        }
    }
    return n;
}

size_t form_conflict(const struct form_problem *p, const struct form_options *o, struct arena *a,
                     struct form_rule **rules, bool *exact) {
    *rules = NULL;
    if (form_examine(p).fault != FORM_FINE) return 0;
    struct arena own = {0};
    struct canon *c = canon_new(p, &own);
    struct form_options plain = {.seed = o->seed, .watch = o->watch};
    struct filter f = {.p = &c->p, .o = &plain, .effort.watch = &o->watch, .exact = true};
    for (size_t k = 0; k < N_KINDS; k++) {
        f.kept[order[k]] = arena_array(&own, rules_of(&c->p, order[k]), sizeof(bool));
        keep_set(&f, order[k], 0, rules_of(&c->p, order[k]), true);
    }
    size_t n = 0;
    if (conflicts(&f)) {
        for (size_t k = 0; k < N_KINDS; k++) filter_run(&f, order[k], 0, rules_of(&c->p, order[k]));
        n = rules_kept(&f, c, a, rules);
    }
    if (exact) *exact = f.exact;
    arena_deinit(&own);
    return n;
}
