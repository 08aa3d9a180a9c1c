#include "match/form_trial.h"
#include "match/form_search.h"
#include <string.h>

enum { TRIAL_SHARE = 16 };

size_t rules_of(const struct form_problem *p, enum form_kind kind) {
    const size_t n[FORM_KINDS] = {
        [FORM_THEME_MIN] = p->n_themes, [FORM_THEME_MAX] = p->n_themes, [FORM_QUOTA_MIN] = p->n_quotas,
        [FORM_QUOTA_MAX] = p->n_quotas, [FORM_APART] = p->n_apart,      [FORM_TOGETHER] = p->n_together,
        [FORM_LOCK] = p->n_locks,       [FORM_FORBID] = p->n_forbids,
    };
    return n[kind];
}

struct slack slack_new(const struct form_problem *p, struct arena *a) {
    struct slack s = {.p = p};
    for (enum form_kind k = 0; k < FORM_KINDS; k++) s.by[k] = arena_array(a, rules_of(p, k), sizeof(int32_t));
    return s;
}

static void bounds_move(int32_t *min, int32_t *max, int32_t lower, int32_t raise) {
    *min = lower < *min ? *min - lower : 0;
    *max = raise < INT32_MAX - *max ? *max + raise : INT32_MAX;
}

static const struct form_theme *themes_left(const struct slack *s, struct arena *a) {
    struct form_theme *out = arena_array(a, s->p->n_themes, sizeof *out);
    for (size_t i = 0; i < s->p->n_themes; i++) {
        out[i] = s->p->themes[i];
        bounds_move(&out[i].min, &out[i].max, s->by[FORM_THEME_MIN][i], s->by[FORM_THEME_MAX][i]);
    }
    return out;
}

/* Those that still mean something. */
static const struct form_quota *quotas_left(const struct slack *s, size_t *n, struct arena *a) {
    struct form_quota *out = arena_array(a, s->p->n_quotas, sizeof *out);
    *n = 0;
    for (size_t i = 0; i < s->p->n_quotas; i++) {
        struct form_quota q = s->p->quotas[i];
        bounds_move(&q.min, &q.max, s->by[FORM_QUOTA_MIN][i], s->by[FORM_QUOTA_MAX][i]);
        if (q.min > 0 || q.max < INT32_MAX) out[(*n)++] = q;
    }
    return out;
}

/* The rules of one kind that hold, as an array of that kind; *n is how many there were and are. */
static const void *rules_holding(const int32_t *by, const void *rules, size_t size, size_t *n,
                                 struct arena *a) {
    char *out = arena_array(a, *n, size);
    size_t all = *n;
    *n = 0;
    for (size_t i = 0; i < all; i++)
        if (!by[i]) memcpy(out + (*n)++ * size, (const char *)rules + i * size, size);
    return out;
}

struct form_problem slack_apply(const struct slack *s, struct arena *a) {
    struct form_problem q = *s->p;
    q.themes = themes_left(s, a);
    q.quotas = quotas_left(s, &q.n_quotas, a);
    q.apart = rules_holding(s->by[FORM_APART], q.apart, sizeof *q.apart, &q.n_apart, a);
    q.together = rules_holding(s->by[FORM_TOGETHER], q.together, sizeof *q.together, &q.n_together, a);
    q.locks = rules_holding(s->by[FORM_LOCK], q.locks, sizeof *q.locks, &q.n_locks, a);
    q.forbids = rules_holding(s->by[FORM_FORBID], q.forbids, sizeof *q.forbids, &q.n_forbids, a);
    return q;
}

/* A share of the work for one question; what it takes counts for all. A plan without some rules is no news.
 */
static struct search any_search(struct trials *t, const struct slack *s, struct arena *a) {
    struct form_problem q = slack_apply(s, a);
    struct watch watch = t->o->watch;
    watch.better = NULL;
    struct effort e = t->effort;
    e.watch = &watch;
    if (watch.work) watch.work = e.work + watch.work / TRIAL_SHARE + 1;
    struct search search = {.m = model_new(&q, t->o, INT32_MAX, a), .effort = &e, .any = true};
    search_run(&search);
    effort_spend(&t->effort, e.work - t->effort.work);
    return search;
}

enum trial trial_run(struct trials *t, const struct slack *s) {
    struct arena a = {0};
    struct search search = {0};
    if (t->effort.stop == STOP_NO) search = any_search(t, s, &a);
    arena_deinit(&a);
    if (search.best.found) return TRIAL_PLAN;
    if (search.complete) return TRIAL_NONE;
    t->exact = false;
    return TRIAL_UNSURE;
}
