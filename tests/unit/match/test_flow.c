#include "groups.h"
#include "match/flow_tree.h"
#include <limits.h>

/* Cheapest flows of small networks, judged by what any cheapest flow must be. */

enum { NODES = 6, ARCS = 12, ROUNDS = 3000, CHANGES = 4 };

static void network_change(struct flow *f, struct prng *r, wide most) {
    for (int32_t v = 0; v < NODES; v++) f->supply[v] = 0;
    for (int i = 0; i < 4; i++) {
        f->supply[prng_below(r, NODES)]++;
        f->supply[prng_below(r, NODES)]--;
    }
    for (int32_t i = 0; i < ARCS; i++) {
        f->cap[i] = (int32_t)prng_below(r, 4);
        f->cost[i] = (wide)prng_below(r, 5) * most;
    }
    flow_price(f);
}

static struct flow network_random(struct prng *r, struct arena *a) {
    struct flow f = flow_new(a, NODES, ARCS);
    for (int32_t i = 0; i < ARCS; i++) {
        f.from[i] = (int32_t)prng_below(r, NODES);
        f.to[i] = (f.from[i] + 1 + (int32_t)prng_below(r, NODES - 1)) % NODES;
    }
    return f;
}

/* Some nodes have more to send than the arcs out of them take. */
static bool cut_is_full(const struct flow *f) {
    for (unsigned in = 0; in < 1u << NODES; in++) {
        int32_t supply = 0, room = 0;
        for (int32_t v = 0; v < NODES; v++) supply += in >> v & 1 ? f->supply[v] : 0;
        for (int32_t i = 0; i < ARCS; i++)
            if (in >> f->from[i] & 1 && !(in >> f->to[i] & 1)) room += f->cap[i];
        if (supply > room) return true;
    }
    return false;
}

static void flow_holds(const struct flow *f) {
    int32_t rest[NODES];
    for (int32_t v = 0; v < NODES; v++) rest[v] = f->supply[v];
    for (int32_t i = 0; i < ARCS; i++) {
        assert_in_range(f->flow[i], 0, f->cap[i]);
        rest[f->from[i]] -= f->flow[i];
        rest[f->to[i]] += f->flow[i];
    }
    for (int32_t v = 0; v < NODES; v++) assert_int_equal(rest[v], 0);
}

/* No way round along which a unit could go at a gain (Klein 1967). */
static void nothing_is_cheaper(const struct flow *f) {
    wide cost[NODES] = {0};
    for (int round = 0; round <= NODES; round++) {
        bool less = false;
        for (int32_t i = 0; i < 2 * ARCS; i++) {
            int32_t arc = i / 2, from = i % 2 ? f->to[arc] : f->from[arc];
            int32_t to = i % 2 ? f->from[arc] : f->to[arc];
            wide by = i % 2 ? -f->cost[arc] : f->cost[arc];
            if (i % 2 ? !f->flow[arc] : f->flow[arc] == f->cap[arc]) continue;
            if (cost[from] + by >= cost[to]) continue;
            cost[to] = cost[from] + by;
            less = true;
        }
        if (!less) return;
    }
    fail_msg("a flow that is not the cheapest");
}

/* A unit more could go from every node to the root: the pivots then never go in a circle. */
static void tree_is_strong(const struct flow *f) {
    for (int32_t v = 0; v < NODES; v++) {
        int32_t arc = f->node[v].pred;
        if (arc < f->arcs) assert_int_equal(f->side[arc], 0);
        if (tree_up(f, v))
            assert_true(f->flow[arc] < f->cap[arc]);
        else
            assert_true(f->flow[arc] > 0);
    }
}

static void small_flows_are_the_cheapest(void **state) {
    (void)state;
    struct prng rng;
    int found = 0, rounds = ROUNDS / one_in(10);
    prng_seed(&rng, 21);
    for (int round = 0; round < rounds; round++) {
        struct arena a = {0};
        struct flow f = network_random(&rng, &a);
        for (int change = 0; change < CHANGES; change++) {
            struct effort e = {.watch = &(struct watch){0}};
            network_change(&f, &rng, 1 << 4 * change);
            enum flow_end end = flow_solve(&f, &e);
            assert_int_equal(end, cut_is_full(&f) ? FLOW_NONE : FLOW_FOUND);
            tree_is_strong(&f);
            if (end != FLOW_FOUND) continue;
            found++;
            flow_holds(&f);
            nothing_is_cheaper(&f);
        }
        arena_deinit(&a);
    }
    assert_in_range(found, rounds * CHANGES / 5, rounds * CHANGES * 4 / 5);
}

int test_flow(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(small_flows_are_the_cheapest)};
    return cmocka_run_group_tests_name("flows", tests, NULL, NULL);
}
