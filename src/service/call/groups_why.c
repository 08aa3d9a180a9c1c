#include "service/call/groups_problem.h"

/* Why not: the problem solved once more with one thing forced. Members may change groups in it: the price is
 * what they would lose, not that they are agreed where they are. */

/* The best plan with that thing. */
struct forced {
    bool known;
    enum form_status status;
    int32_t *place; /* NULL: there is none */
    struct groups_clash *clashes;
    size_t n_clashes;
};

/* What the questions about the same places share. */
struct asking {
    const struct groups *g;
    struct watch watch;
    struct arena *a;
    int32_t *now;
    int8_t *same;          /* the groups that form now */
    struct forced *opened; /* by theme: with a group on it */
};

static bool forms(const struct groups *g, int32_t theme) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].place == theme && !g->orgs[i].leaving) return true;
    return false;
}

static struct asking asking_begin(const struct groups *g, const struct watch *watch, struct arena *a) {
    struct asking q = {.g = g, .watch = *watch, .a = a, .now = groups_places(g->orgs, g->n_orgs, a)};
    q.watch.better = NULL;
    if (!q.watch.work) q.watch.work = FORM_WORK;
    q.same = arena_array(a, g->n_themes + 1, sizeof *q.same);
    for (size_t t = 0; t < g->n_themes; t++) q.same[t] = forms(g, (int32_t)t) ? 1 : -1;
    q.opened = arena_array(a, g->n_themes + 1, sizeof *q.opened);
    return q;
}

/* What the rules forbid with the same groups is asked again with any: only then it matters which rules. */
static struct forced force(const struct asking *q, const struct stating *s) {
    struct arena own = {0};
    struct stated stated;
    struct form_options o = {.watch = q->watch};
    groups_state(s, &own, &stated);
    o.near = groups_restate(&stated, q->now, &own);
    struct form_result r = form_solve(&stated.p, &o, &own);
    struct forced out = {.known = true, .status = r.status};
    if (r.place) out.place = groups_unstate(q->g, &stated, r.place, q->a);
    if (r.status == FORM_INFEASIBLE && s->forms != q->same)
        out.n_clashes = groups_clashes(&stated, &o, q->a, &out.clashes);
    arena_deinit(&own);
    return out;
}

/* With the same groups, when there is one on that theme; when the rules forbid that, with any. */
static struct forced force_org(const struct asking *q, const struct groups *g, int32_t org, int32_t theme) {
    int32_t *hold = groups_held(g, true, q->a);
    struct stating s = {.g = g, .hold = hold};
    hold[org] = theme;
    if (q->same[theme] > 0) {
        s.forms = q->same;
        struct forced out = force(q, &s);
        if (out.status != FORM_INFEASIBLE) return out;
        s.forms = NULL;
    }
    return force(q, &s);
}

static const struct forced *force_open(const struct asking *q, int32_t theme) {
    struct forced *out = &q->opened[theme];
    if (out->known) return out;
    int8_t *opens = arena_array(q->a, q->g->n_themes, sizeof *opens);
    opens[theme] = 1;
    *out = force(q, &(struct stating){.g = q->g, .hold = groups_held(q->g, true, q->a), .forms = opens});
    return out;
}

/* No other organisation gets less than today. */
static bool nobody_loses(const struct groups *g, const int32_t *place, int32_t org) {
    for (size_t i = 0; i < g->n_orgs; i++) {
        const struct groups_org *o = &g->orgs[i];
        int now = groups_rank(o, o->place), then = groups_rank(o, place[i]);
        bool own = org >= 0 && o->org.id == g->orgs[org].org.id;
        if (!own && place[i] != o->place && (then == 0 || (now && then > now))) return false;
    }
    return true;
}

static void judge(const struct groups *g, int32_t org, const struct forced *f, struct groups_why *out) {
    out->kind = GROUPS_WHY_UNSURE;
    if (f->status == FORM_INFEASIBLE) {
        out->kind = GROUPS_WHY_CLASH;
        out->clashes = f->clashes;
        out->n_clashes = f->n_clashes;
    } else if (f->place) {
        out->place = f->place;
        if (nobody_loses(g, out->place, org))
            out->kind = GROUPS_WHY_FREE;
        else if (f->status == FORM_OPTIMAL)
            out->kind = GROUPS_WHY_COST;
    }
}

/* Whether nobody would lose but for the facilitator's constraints. */
static bool by_rules(const struct asking *q, int32_t org, int32_t theme) {
    struct groups without = *q->g;
    without.n_rules = 0;
    struct forced f = force_org(q, &without, org, theme);
    return f.place && nobody_loses(q->g, f.place, org);
}

/* Whether one of the organisation's places is there, that of `but` aside. */
static bool is_at(const struct groups *g, int32_t org, int32_t theme, int32_t but) {
    int32_t first = groups_first(g, org);
    for (int32_t i = first; i < first + g->orgs[org].places; i++)
        if (i != but && g->orgs[i].place == theme) return true;
    return false;
}

/* What the place is measured by: the first choice, or the best that the other places leave, -1 when they
 * leave nothing; one that is set aside only where there is no other. */
static int32_t wanted(const struct groups *g, int32_t org) {
    const struct groups_org *o = &g->orgs[org];
    int32_t aside = -1;
    if (o->nth == 1) return o->n_ranked ? o->ranked[0] : -1;
    for (size_t r = 0; r < o->n_ranked; r++) {
        if (is_at(g, org, o->ranked[r], org)) continue;
        if (g->themes[o->ranked[r]].open) return o->ranked[r];
        if (aside < 0) aside = o->ranked[r];
    }
    return aside;
}

/* The best plan with a group on a theme is the best for whoever is there in it. */
static struct forced force_wanted(const struct asking *q, int32_t org, int32_t theme) {
    if (q->same[theme] < 0) {
        const struct forced *opened = force_open(q, theme);
        if (opened->place && opened->place[org] == theme) return *opened;
    }
    return force_org(q, q->g, org, theme);
}

static struct groups_why org_why(const struct asking *q, int32_t org) {
    const struct groups *g = q->g;
    struct groups_why out = {.kind = GROUPS_WHY_NONE, .theme = wanted(g, org)};
    if (out.theme < 0) return out;
    out.kind = is_at(g, org, out.theme, -1) ? GROUPS_WHY_FIRST : GROUPS_WHY_ASIDE;
    if (out.kind == GROUPS_WHY_FIRST || !g->themes[out.theme].open || g->orgs[org].leaving) return out;
    struct forced f = force_wanted(q, org, out.theme);
    judge(g, org, &f, &out);
    out.ruled = out.kind == GROUPS_WHY_COST && g->n_rules && by_rules(q, org, out.theme);
    return out;
}

static struct groups_why theme_why(const struct asking *q, int32_t theme) {
    const struct groups_theme *t = &q->g->themes[theme];
    struct groups_why out = {.kind = GROUPS_WHY_ASIDE, .theme = theme};
    if (!t->open) return out;
    out.kind = GROUPS_WHY_FEW;
    if (t->ranked >= t->min) judge(q->g, -1, force_open(q, theme), &out);
    return out;
}

void groups_why(const struct groups *g, int32_t org, const struct watch *watch, struct arena *a,
                struct groups_why *out) {
    struct asking q = asking_begin(g, watch, a);
    *out = org_why(&q, org);
}

/* Whether there is something to say: it is not where it wants to be most. */
static bool org_asks(const struct groups *g, int32_t org) {
    int32_t theme = wanted(g, org);
    return !g->orgs[org].leaving && (theme < 0 || !is_at(g, org, theme, -1));
}

/* Themes that someone ranked and where nobody is. */
static bool theme_asks(const struct asking *q, int32_t theme) {
    return q->g->themes[theme].ranked && !groups_load(q->g, q->now, theme);
}

static struct groups_reasons reasons_asked(const struct asking *q) {
    size_t orgs = q->g->n_orgs, all = orgs + q->g->n_themes;
    struct groups_reasons out = {.v = arena_array(q->a, all + 1, sizeof *out.v)};
    for (int32_t i = 0; i < (int32_t)orgs; i++)
        if (org_asks(q->g, i)) out.v[out.n++].org = i;
    for (int32_t t = 0; t < (int32_t)q->g->n_themes; t++)
        if (theme_asks(q, t)) out.v[out.n++] = (struct groups_reason){.org = -1, .why.theme = t};
    return out;
}

static void reasons_tell(const struct watch *w, size_t done, size_t all) {
    int32_t best = (int32_t)done, bound = (int32_t)all;
    if (w->better) w->better(w->context, &(struct watch_news){&best, &bound, 1});
}

static bool stopped(const struct watch *w) {
    return w->cancel && *w->cancel;
}

struct groups_reasons groups_reasons(const struct groups *g, const struct watch *watch, struct arena *a) {
    struct asking q = asking_begin(g, watch, a);
    struct groups_reasons out = reasons_asked(&q);
    size_t all = out.n;
    for (out.n = 0; out.n < all; out.n++) {
        struct groups_reason *r = &out.v[out.n];
        reasons_tell(watch, out.n, all);
        if (!stopped(watch)) r->why = r->org < 0 ? theme_why(&q, r->why.theme) : org_why(&q, r->org);
        if (stopped(watch)) break;
    }
    out.left = all - out.n;
    return out;
}
