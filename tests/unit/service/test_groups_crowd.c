#include "catalyse/domain/rules_call.h"
#include "groups_world.h"
#include <limits.h>

/* Many organisations, more themes than groups can form: made up, in no programme. */

struct crowd {
    int32_t orgs, themes, min, max;
};

static const struct crowd SMALL = {61, 12, 8, 12}, MIDDLE = {120, 24, 10, 14}, LARGE = {300, 30, 16, 24};

static struct named named(struct desk *d, char kind, int32_t i) {
    char *ref = arena_printf(&d->a, "%c%d", kind, (int)i);
    return (struct named){.id = i + 1, .ref = sv_from(ref), .title = sv_from(ref)};
}

static struct groups_org org_made(struct named who, int32_t *ranked) {
    return (struct groups_org){.org = who,
                               .label = who.title,
                               .nth = 1,
                               .places = 1,
                               .wished = 1,
                               .ranked = ranked,
                               .place = GROUPS_NOWHERE,
                               .agreed = GROUPS_NOWHERE};
}

/* Three themes each, some in demand, none twice. */
static void rank(struct groups *g, struct groups_org *o, int32_t i) {
    enum { RANKS = 3 };
    int32_t n = (int32_t)g->n_themes;
    for (int32_t r = 0; r < RANKS; r++) {
        int32_t theme = (i * i + 7 * i * r + 11 * r) % n;
        while (groups_rank(o, theme)) theme = (theme + 1) % n;
        o->ranked[o->n_ranked++] = theme;
        g->themes[theme].ranked++;
    }
}

static struct groups crowd(struct desk *d, const struct crowd *c) {
    struct groups g = {.n_orgs = (size_t)c->orgs, .n_themes = (size_t)c->themes};
    g.orgs = arena_array(&d->a, g.n_orgs, sizeof *g.orgs);
    g.themes = arena_array(&d->a, g.n_themes, sizeof *g.themes);
    for (int32_t t = 0; t < c->themes; t++)
        g.themes[t] =
            (struct groups_theme){.row = named(d, 'T', t), .min = c->min, .max = c->max, .open = true};
    for (int32_t i = 0; i < c->orgs; i++) {
        g.orgs[i] = org_made(named(d, 'O', i), arena_array(&d->a, g.n_themes, sizeof(int32_t)));
        rank(&g, &g.orgs[i], i);
    }
    return g;
}

static struct groups crowd_solved(struct desk *d, const struct crowd *c) {
    struct groups g = crowd(d, c);
    assert_int_equal(solved(d, &g, true).status, FORM_OPTIMAL);
    return g;
}

struct stopper {
    volatile sig_atomic_t stop;
    int32_t after, known;
};

static void on_reasons(void *context, const struct watch_news *news) {
    ((struct stopper *)context)->known = news->best[0];
}

static void on_progress(void *context, uint64_t work) {
    struct stopper *s = context;
    (void)work;
    s->stop = s->known >= s->after;
}

static void a_question_is_left_in_the_middle(void **state) {
    struct desk *d = *state;
    struct groups g = crowd_solved(d, &LARGE);
    struct stopper s = {.after = 3};
    struct watch watch = {.cancel = &s.stop, .better = on_reasons, .progress = on_progress, .context = &s};
    struct groups_reasons r = groups_reasons(&g, &watch, &d->a);
    assert_int_equal(r.n, 3);
    assert_true(r.left > 20);
    for (size_t i = 0; i < r.n; i++) assert_int_equal(r.v[i].why.kind, GROUPS_WHY_COST);
}

/* Whether its theme has a group or not: the price is that of a plan in which it is there. */
static void a_price_is_that_of_a_plan_with_it(void **state) {
    struct desk *d = *state;
    struct groups g = crowd_solved(d, &MIDDLE);
    struct groups_reasons r = groups_reasons(&g, &(struct watch){0}, &d->a);
    const int32_t *now = groups_places(g.orgs, g.n_orgs, &d->a);
    int closed = 0;
    for (size_t i = 0; i < r.n; i++) {
        const struct groups_why *why = &r.v[i].why;
        if (r.v[i].org < 0) continue;
        assert_int_equal(why->kind, GROUPS_WHY_COST);
        assert_int_equal(why->place[r.v[i].org], why->theme);
        closed += !groups_load(&g, now, why->theme);
    }
    assert_true(closed > 3);
}

static void a_move_into_a_full_group_moves_few(void **state) {
    struct desk *d = *state;
    struct groups g = crowd_solved(d, &SMALL);
    const int32_t *now = groups_places(g.orgs, g.n_orgs, &d->a);
    int moves = 0;
    for (int32_t i = 0; i < (int32_t)g.n_orgs; i++) {
        struct groups_moved m;
        int32_t to = g.orgs[i].ranked[0], others = 0;
        if (now[i] == to || groups_load(&g, now, to) < g.themes[to].max) continue;
        groups_move(&g, i, to, &d->a, &m);
        for (int32_t k = 0; k < (int32_t)g.n_orgs; k++) others += k != i && m.place[k] != now[k];
        assert_int_equal(m.how, GROUPS_MOVE_OTHERS);
        assert_in_range(others, 1, 2);
        moves++;
    }
    assert_true(moves > 3);
}

static const struct groups_option *option_of(const struct groups_options *o, enum groups_way way) {
    for (size_t i = 0; i < o->n; i++)
        if (o->v[i].way == way) return &o->v[i];
    fail_msg("no way %d", (int)way);
    return NULL;
}

static int32_t groups_formed(const struct groups *g, const int32_t *place) {
    int32_t n = 0;
    for (int32_t t = 0; t < (int32_t)g->n_themes; t++) n += groups_load(g, place, t) > 0;
    return n;
}

static void other_ways_are_what_they_say(void **state) {
    struct desk *d = *state;
    struct groups g = crowd_solved(d, &SMALL);
    struct groups_options o = groups_options(&g, &(struct watch){0}, &d->a);
    const int32_t *now = groups_places(g.orgs, g.n_orgs, &d->a);
    struct form_profile today = groups_profile(&g, now, &d->a);
    assert_false(o.cut);
    for (size_t i = 0; i < o.n; i++)
        for (size_t k = 0; k < i; k++)
            assert_memory_not_equal(o.v[i].place, o.v[k].place, g.n_orgs * sizeof *now);
    int32_t formed = groups_formed(&g, now), share = (SMALL.orgs + formed - 1) / formed;
    const struct groups_option *equal = option_of(&o, GROUPS_EQUAL);
    for (int32_t t = 0; t < (int32_t)g.n_themes; t++)
        assert_in_range(groups_load(&g, equal->place, t), 0, share);
    const struct groups_option *others = option_of(&o, GROUPS_OTHERS);
    assert_int_equal(form_compare(&others->profile, &today, FORM_NOBODY), 0);
    assert_true(others->moved > 0);
    const struct groups_option *fewer = option_of(&o, GROUPS_THEMES);
    for (int32_t t = 0; t < (int32_t)g.n_themes; t++) {
        struct groups without = g;
        struct groups_theme *themes = arena_array(&d->a, g.n_themes, sizeof *themes);
        for (size_t k = 0; k < g.n_themes; k++) themes[k] = g.themes[k];
        themes[t].open = false;
        without.themes = themes;
        if (!groups_load(&g, now, t)) continue;
        struct groups_plan plan;
        groups_solve(&without, &(struct groups_ask){.afresh = true}, &d->a, &plan);
        if (plan.place) assert_true(form_compare(&fewer->profile, &plan.profile, FORM_NOBODY) <= 0);
    }
}

struct ticker {
    volatile sig_atomic_t stop;
    int ticks, after;
};

static void on_tick(void *context, uint64_t work) {
    struct ticker *t = context;
    (void)work;
    t->stop = ++t->ticks >= t->after;
}

/* Once stopped, next to nothing is computed any more; what was found by then is shown, none of it worse than
 * its name says. */
static void other_ways_stop_where_they_are(void **state) {
    struct desk *d = *state;
    struct groups g = crowd_solved(d, &MIDDLE);
    struct ticker t = {.after = INT_MAX};
    struct watch watch = {.cancel = &t.stop, .progress = on_tick, .context = &t};
    const int32_t *now = groups_places(g.orgs, g.n_orgs, &d->a);
    struct form_profile today = groups_profile(&g, now, &d->a);
    size_t whole = groups_options(&g, &watch, &d->a).n, most = 0;
    int ticks = t.ticks;
    assert_true(ticks > 100);
    for (int part = 1; part < 10; part++) {
        t = (struct ticker){.after = ticks * part / 10};
        struct groups_options o = groups_options(&g, &watch, &d->a);
        assert_true(o.cut && o.n <= whole);
        assert_in_range(t.ticks, t.after, t.after + 1);
        for (size_t i = 0; i < o.n; i++)
            if (o.v[i].way == GROUPS_OTHERS)
                assert_int_equal(form_compare(&o.v[i].profile, &today, FORM_NOBODY), 0);
        most = o.n > most ? o.n : most;
    }
    assert_true(most > 0);
}

/* Nine funds that all want the same two groups, where nobody observes yet. */
static void two_funds_at_most_observe_a_new_group(void **state) {
    struct desk *d = *state;
    enum { FUNDS = 9 };
    struct groups g = crowd_solved(d, &SMALL);
    int32_t wanted[2] = {g.orgs[0].place, g.orgs[0].place};
    for (size_t i = 0; wanted[1] == wanted[0]; i++) wanted[1] = g.orgs[i].place;
    g.n_funds = FUNDS;
    g.funds = arena_array(&d->a, FUNDS, sizeof *g.funds);
    for (int32_t i = 0; i < FUNDS; i++) {
        g.funds[i] = org_made(named(d, 'F', i), wanted);
        g.funds[i].n_ranked = 2;
    }
    struct groups_plan plan = solved(d, &g, true);
    int32_t at[2] = {0};
    for (int32_t i = 0; i < FUNDS; i++)
        for (int k = 0; k < 2; k++) at[k] += plan.fund_place[i] == wanted[k];
    assert_int_equal(at[0], OBSERVERS_MAX);
    assert_int_equal(at[1], OBSERVERS_MAX);
}

int groups_crowd_tests(void) {
    const struct CMUnitTest tests[] = {
        GROUPS_TEST(a_question_is_left_in_the_middle),   GROUPS_TEST(a_price_is_that_of_a_plan_with_it),
        GROUPS_TEST(a_move_into_a_full_group_moves_few), GROUPS_TEST(other_ways_are_what_they_say),
        GROUPS_TEST(other_ways_stop_where_they_are),     GROUPS_TEST(two_funds_at_most_observe_a_new_group),
    };
    return cmocka_run_group_tests_name("groups of a crowd", tests, NULL, NULL);
}
