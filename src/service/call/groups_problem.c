#include "service/call/groups_problem.h"
#include "catalyse/base/prng.h"
#include "catalyse/domain/rules_call.h"
#include "service/read/take.h"

static struct form_theme *themes_state(const struct stating *s, struct arena *a) {
    struct form_theme *out = arena_array(a, s->g->n_themes, sizeof *out);
    for (size_t i = 0; i < s->g->n_themes; i++) {
        const struct groups_theme *t = &s->g->themes[i];
        int8_t forms = s->forms ? s->forms[i] : 0;
        bool may = t->open && forms >= 0;
        out[i] = (struct form_theme){hash_sv(t->row.ref), may ? t->min : 1, may ? t->max : 0, forms > 0};
    }
    return out;
}

/* Each place by itself. */
static uint64_t key_of(const struct groups_org *o) {
    uint64_t key = hash_sv(o->org.ref);
    return o->nth > 1 ? hash_u64(key + (uint64_t)o->nth) : key;
}

/* Its wishes; with `stay`, first of all to be left where it is. */
static struct form_unit unit_state(const struct groups_org *o, int32_t stay, struct arena *a) {
    int32_t *ranked = arena_array(a, o->n_ranked + 1, sizeof *ranked);
    size_t n = 0;
    if (stay != GROUPS_NOWHERE) ranked[n++] = stay;
    for (size_t i = 0; i < o->n_ranked; i++)
        if (o->ranked[i] != stay) ranked[n++] = o->ranked[i];
    return (struct form_unit){.key = key_of(o), .size = 1, .ranked = ranked, .n_ranked = n};
}

/* Its places on top of those it wished are only kept, never sought; nor those refused. */
static bool takes_part(const struct stating *s, size_t org) {
    const struct groups_org *o = &s->g->orgs[org];
    if (o->leaving) return false;
    if (s->only) return s->only[org] != GROUPS_NOWHERE;
    if (s->hold && s->hold[org] != GROUPS_NOWHERE) return true;
    return o->nth <= o->wished && !groups_refused(o);
}

/* The unit of the organisation's first place that takes part; -1: none does. */
static int32_t first_unit(const struct groups *g, const struct stated *s, int32_t org) {
    int32_t first = org < 0 ? -1 : groups_first(g, org);
    for (int32_t i = first; i >= 0 && i < first + g->orgs[first].places; i++)
        if (s->unit[i] >= 0) return s->unit[i];
    return -1;
}

static void units_state(const struct stating *s, struct arena *a, struct stated *out) {
    const struct groups *g = s->g;
    struct form_unit *units = arena_array(a, g->n_orgs, sizeof *units);
    struct form_place *locks = arena_array(a, g->n_orgs, sizeof *locks);
    int32_t *further_of = arena_array(a, g->n_orgs, sizeof *further_of);
    out->org = arena_array(a, g->n_orgs, sizeof *out->org);
    out->unit = arena_array(a, g->n_orgs, sizeof *out->unit);
    for (size_t i = 0; i < g->n_orgs; i++) out->unit[i] = -1;
    for (size_t i = 0; i < g->n_orgs; i++) {
        const struct groups_org *o = &g->orgs[i];
        if (!takes_part(s, i)) continue;
        int32_t unit = (int32_t)out->p.n_units++;
        further_of[unit] = first_unit(g, out, (int32_t)i);
        out->unit[i] = unit;
        out->org[unit] = (int32_t)i;
        units[unit] = unit_state(o, s->stay ? s->stay[i] : GROUPS_NOWHERE, a);
        if (s->hold && s->hold[i] != GROUPS_NOWHERE)
            locks[out->p.n_locks++] = (struct form_place){unit, s->hold[i]};
    }
    out->p.units = units;
    out->p.further_of = further_of;
    out->p.locks = locks;
}

static void rules_state(const struct groups *g, struct arena *a, struct stated *out) {
    struct form_pair *pairs[2];
    size_t n[2] = {0};
    struct form_place *forbids = arena_array(a, g->n_rules, sizeof *forbids);
    out->forbid = arena_array(a, g->n_rules, sizeof *out->forbid);
    for (int k = 0; k < 2; k++) {
        pairs[k] = arena_array(a, g->n_rules, sizeof *pairs[k]);
        out->pair[k] = arena_array(a, g->n_rules, sizeof *out->pair[k]);
    }
    for (size_t i = 0; i < g->n_rules; i++) {
        const struct groups_rule *r = &g->rules[i];
        int32_t u = first_unit(g, out, r->org), w = first_unit(g, out, r->other);
        struct sv kind = sv_from(r->kind ? r->kind->code : NULL);
        int k = sv_is(kind, "together");
        if (sv_is(kind, "forbid") && u >= 0 && r->theme >= 0) {
            out->forbid[out->p.n_forbids] = r;
            forbids[out->p.n_forbids++] = (struct form_place){u, r->theme};
        } else if ((k || sv_is(kind, "apart")) && u >= 0 && w >= 0 && u != w) {
            out->pair[k][n[k]] = r;
            pairs[k][n[k]++] = (struct form_pair){u, w};
        }
    }
    out->p.apart = pairs[0];
    out->p.together = pairs[1];
    out->p.n_apart = n[0];
    out->p.n_together = n[1];
    out->p.forbids = forbids;
}

void groups_state(const struct stating *s, struct arena *a, struct stated *out) {
    *out = (struct stated){.p = {.themes = themes_state(s, a), .n_themes = s->g->n_themes}};
    units_state(s, a, out);
    rules_state(s->g, a, out);
}

/* Who gets the same groups for its places in another order keeps them where they are. */
static void align(const struct groups *g, int32_t *place) {
    for (int32_t i = 0; i < (int32_t)g->n_orgs; i++) {
        int32_t first = groups_first(g, i), now = g->orgs[i].place, got = place[i];
        for (int32_t k = first; k < first + g->orgs[i].places && now != GROUPS_NOWHERE; k++) {
            if (place[k] != now || k == i) continue;
            place[k] = got;
            place[i] = now;
            break;
        }
    }
}

int32_t *groups_unstate(const struct groups *g, const struct stated *s, const int32_t *place,
                        struct arena *a) {
    int32_t *out = arena_array(a, g->n_orgs + 1, sizeof *out);
    for (size_t i = 0; i < g->n_orgs; i++) out[i] = s->unit[i] < 0 ? GROUPS_NOWHERE : place[s->unit[i]];
    align(g, out);
    return out;
}

int32_t *groups_restate(const struct stated *s, const int32_t *place, struct arena *a) {
    int32_t *out = arena_array(a, s->p.n_units + 1, sizeof *out);
    for (size_t u = 0; u < s->p.n_units; u++) out[u] = place[s->org[u]];
    return out;
}

int32_t *groups_held(const struct groups *g, bool afresh, struct arena *a) {
    int32_t *hold = arena_array(a, g->n_orgs + 1, sizeof *hold);
    for (size_t i = 0; i < g->n_orgs; i++) {
        const struct groups_org *o = &g->orgs[i];
        hold[i] = o->locked ? o->place : afresh ? GROUPS_NOWHERE : o->agreed;
    }
    return hold;
}

static struct groups_clash clash_of(const struct stated *s, struct form_rule rule) {
    struct groups_clash c = {.kind = rule.kind, .theme = -1, .org = -1};
    if (rule.kind == FORM_THEME_MIN || rule.kind == FORM_THEME_MAX) c.theme = (int32_t)rule.index;
    if (rule.kind == FORM_APART || rule.kind == FORM_TOGETHER)
        c.rule = s->pair[rule.kind == FORM_TOGETHER][rule.index];
    if (rule.kind == FORM_FORBID) c.rule = s->forbid[rule.index];
    if (rule.kind != FORM_LOCK) return c;
    c.theme = s->p.locks[rule.index].theme;
    c.org = s->org[s->p.locks[rule.index].unit];
    return c;
}

static struct groups_clash *clashes_of(const struct stated *s, const struct form_rule *rules, size_t n,
                                       struct arena *a) {
    struct groups_clash *out = arena_array(a, n, sizeof *out);
    for (size_t i = 0; i < n; i++) out[i] = clash_of(s, rules[i]);
    return out;
}

size_t groups_clashes(const struct stated *s, const struct form_options *o, struct arena *a,
                      struct groups_clash **out) {
    struct form_rule *rules;
    size_t n = form_conflict(&s->p, o, a, &rules, NULL);
    *out = clashes_of(s, rules, n, a);
    return n;
}

static struct groups_repair repair_of(const struct stated *s, const struct form_repair *r, struct arena *a) {
    struct groups_change *changes = arena_array(a, r->n, sizeof *changes);
    for (size_t i = 0; i < r->n; i++)
        changes[i] = (struct groups_change){clash_of(s, r->changes[i].rule), r->changes[i].by};
    return (struct groups_repair){changes, r->n, r->profile};
}

void groups_repairs(const struct stated *s, const struct form_options *o, struct arena *a,
                    struct groups_plan *out) {
    struct form_rule *rules;
    size_t n = form_conflict(&s->p, o, a, &rules, NULL);
    if (!n) return;
    struct form_repairs r = form_repairs(&s->p, o, rules, n, a);
    out->repairs_proved = r.exact;
    out->n_conflicts = r.n_clashes;
    out->conflicts = arena_array(a, r.n_clashes, sizeof *out->conflicts);
    for (size_t i = 0; i < r.n_clashes; i++)
        out->conflicts[i] =
            (struct groups_conflict){clashes_of(s, r.clashes[i].rules, r.clashes[i].n, a), r.clashes[i].n};
    out->n_repairs = r.n < GROUPS_REPAIRS_MAX ? r.n : GROUPS_REPAIRS_MAX;
    out->repairs = arena_array(a, out->n_repairs, sizeof *out->repairs);
    for (size_t i = 0; i < out->n_repairs; i++) out->repairs[i] = repair_of(s, &r.v[i], a);
}

/* --- funds: units of another problem, whose last theme is to observe nowhere --- */

/* A further place goes nowhere by being left out; one that was carried out of all groups wants none. */
static struct form_unit fund_state(const struct groups_org *o, int32_t nowhere, struct arena *a) {
    int32_t *ranked = arena_array(a, o->n_ranked + 1, sizeof *ranked);
    size_t n = groups_refused(o) ? 0 : o->n_ranked;
    for (size_t i = 0; i < n; i++) ranked[i] = o->ranked[i];
    if (o->nth == 1) ranked[n++] = nowhere;
    return (struct form_unit){.key = key_of(o), .size = 1, .ranked = ranked, .n_ranked = n};
}

/* So many a group, or those that are held there. */
static struct form_theme *fund_themes(const struct groups *g, const int32_t *place, const int32_t *held,
                                      int32_t most, struct arena *a) {
    struct form_theme *out = arena_array(a, g->n_themes + 1, sizeof *out);
    for (size_t t = 0; t < g->n_themes; t++) {
        int32_t there = 0, max = groups_load(g, place, (int32_t)t) > 0 ? most : 0;
        for (size_t i = 0; i < g->n_funds; i++) there += held[i] == (int32_t)t;
        out[t] = (struct form_theme){hash_sv(g->themes[t].row.ref), 1, there > max ? there : max, false};
    }
    out[g->n_themes] = (struct form_theme){0, 1, (int32_t)g->n_funds, false};
    return out;
}

static int32_t *fund_pass(const struct groups *g, const int32_t *place, const int32_t *held, int32_t most,
                          struct arena *a) {
    int32_t nowhere = (int32_t)g->n_themes;
    struct form_unit *units = arena_array(a, g->n_funds, sizeof *units);
    struct form_place *locks = arena_array(a, g->n_funds, sizeof *locks);
    int32_t *further_of = arena_array(a, g->n_funds, sizeof *further_of);
    struct form_problem p = {.themes = fund_themes(g, place, held, most, a),
                             .n_themes = g->n_themes + 1,
                             .units = units,
                             .n_units = g->n_funds,
                             .locks = locks,
                             .further_of = further_of};
    for (size_t i = 0; i < g->n_funds; i++) {
        units[i] = fund_state(&g->funds[i], nowhere, a);
        further_of[i] = g->funds[i].nth > 1 ? (int32_t)i - g->funds[i].nth + 1 : -1;
        if (held[i] != GROUPS_NOWHERE) locks[p.n_locks++] = (struct form_place){(int32_t)i, held[i]};
    }
    struct form_options o = {.watch = {.work = FORM_WORK}};
    struct form_result r = form_solve(&p, &o, a);
    int32_t *out = groups_places(g->funds, g->n_funds, a);
    for (size_t i = 0; r.place && i < g->n_funds; i++)
        out[i] = r.place[i] == nowhere ? GROUPS_NOWHERE : r.place[i];
    return out;
}

int32_t *groups_seat_funds(const struct groups *g, const int32_t *place, struct arena *a) {
    int32_t *held = arena_array(a, g->n_funds + 1, sizeof *held);
    bool any = false;
    for (size_t i = 0; i < g->n_funds; i++) {
        const struct groups_org *o = &g->funds[i];
        int32_t at = o->locked ? o->place : o->agreed;
        held[i] = at != GROUPS_NOWHERE && groups_load(g, place, at) > 0 ? at : GROUPS_NOWHERE;
        any |= held[i] != GROUPS_NOWHERE;
    }
    int32_t *out = fund_pass(g, place, held, 1, a);
    return any ? out : fund_pass(g, place, out, OBSERVERS_MAX, a);
}
