#include "groups_world.h"
#include "catalyse/base/i18n.h"
#include <string.h>

int groups_setup(void **state) {
    struct desk *d = xcalloc(1, sizeof *d);
    i18n_init("en");
    fs_remove(path_below_home(&d->a, "groups.catalyse"), NULL);
    clock_set(moment_of_local(date_make(2026, 12, 1), 9 * 3600));
    d->db = world_from(&d->a, "lisiere", "groups");
    d->v = (struct view){.db = d->db, .arena = &d->a, .viewer = viewer_me(), .today = clock_today()};
    *state = d;
    return 0;
}

struct groups groups_of(struct desk *d) {
    struct groups g;
    must(d, groups_read(&d->v, &g, &d->e));
    return g;
}

int32_t org_of(const struct groups *g, const char *ref) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (sv_is(g->orgs[i].org.ref, ref)) return (int32_t)i;
    fail_msg("no %s", ref);
    return -1;
}

int32_t theme_of(const struct groups *g, const char *code) {
    for (size_t i = 0; i < g->n_themes; i++)
        if (sv_is(g->themes[i].code, code)) return (int32_t)i;
    fail_msg("no %s", code);
    return -1;
}

const char *code_at(const struct groups *g, const char *ref) {
    int32_t at = g->orgs[org_of(g, ref)].place;
    return at == GROUPS_NOWHERE ? "" : g->themes[at].code.p;
}

struct groups_plan solved(struct desk *d, struct groups *g, bool afresh) {
    struct groups_plan plan;
    struct groups_ask ask = {.afresh = afresh};
    groups_solve(g, &ask, &d->a, &plan);
    if (plan.place) groups_put(g, plan.place, plan.fund_place);
    return plan;
}

const char *words_at(struct desk *d, const struct groups *g, int32_t org, bool said) {
    struct watch watch = {0};
    struct groups_why why;
    struct str text = {0};
    groups_why(g, org, &watch, &d->a, &why);
    groups_why_words(g, org, &why, said, &text);
    const char *kept = arena_strndup(&d->a, str_c(&text), text.n);
    str_deinit(&text);
    return kept;
}

const char *words_of(struct desk *d, const struct groups *g, const char *ref, bool said) {
    return words_at(d, g, org_of(g, ref), said);
}

void programme_set(struct desk *d, const char *pair) {
    set(d, "programme", ref_id(d, "programme", "PRG-1"), pair, NULL);
}
