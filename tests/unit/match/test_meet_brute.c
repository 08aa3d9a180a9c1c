#include "catalyse/match/meet.h"
#include "groups.h"

/* Every plan of small problems, with rules of every kind, beside the solver's. */

enum { SIDE = 3, WANTS = 6, SLOTS = 4, ROUNDS = 10000 };

static int32_t below(struct prng *r, uint64_t n) {
    return (int32_t)prng_below(r, n);
}

static void offs_random(struct prng *r, struct arena *a, struct meet_problem *p) {
    struct meet_off *offs = arena_array(a, 8, sizeof *offs);
    const int32_t most[] = {p->n_a, p->n_b, p->n_tables, 1};
    for (int32_t n = p->n_slots ? below(r, 8) : 0; n; n--) {
        enum meet_what what = (enum meet_what)below(r, 8) / 2;
        if (what == MEET_ALL && below(r, 2)) continue;
        offs[p->n_offs++] =
            (struct meet_off){what, below(r, (uint64_t)most[what]), below(r, (uint64_t)p->n_slots)};
    }
    p->offs = offs;
}

/* Some pairs of small sides, each once; some of them decided, now and then where it makes no sense. */
static struct meet_problem meet_random(struct prng *r, struct arena *a) {
    struct meet_problem p = {.n_a = 1 + below(r, SIDE), .n_b = 1 + below(r, SIDE)};
    p.n_slots = below(r, SLOTS + 1);
    p.n_tables = 1 + below(r, 3);
    struct meet_want *wants = arena_array(a, WANTS, sizeof *wants);
    struct meet_seat *decided = arena_array(a, WANTS, sizeof *decided);
    bool promises = below(r, 2);
    for (int32_t i = 0; i < p.n_a * p.n_b && p.n_wants < WANTS; i++) {
        if (!below(r, 4)) continue;
        bool promised = promises && below(r, 2);
        decided[p.n_wants] = promised ? (struct meet_seat){below(r, SLOTS), below(r, 3)}
                                      : (struct meet_seat){MEET_NONE, MEET_NONE};
        wants[p.n_wants++] = (struct meet_want){i / p.n_b, i % p.n_b, 1 + below(r, 5)};
    }
    int32_t *cap = arena_array(a, 2 * SIDE, sizeof *cap);
    for (size_t i = 0; i < 2 * SIDE; i++) cap[i] = below(r, 4);
    p.wants = wants;
    if (below(r, 2)) p.cap_a = cap;
    if (below(r, 2)) p.cap_b = cap + SIDE;
    if (promises) p.decided = decided;
    if (below(r, 3)) offs_random(r, a, &p);
    return p;
}

/* All plans, one after the other. */
struct walk {
    const struct meet_problem *p;
    const struct meet_seat *like; /* only plans that hold these, the same ones staying; NULL: all */
    bool off[2 * SIDE][SLOTS], busy[2 * SIDE][SLOTS];
    int32_t open[SLOTS], n[2 * SIDE], slot[WANTS];
    struct meet_worth best;
    int32_t earliest; /* end of all plans seen */
};

static void walk_begin(struct walk *w, const struct meet_problem *p) {
    bool shut[3][SLOTS] = {0};
    *w = (struct walk){.p = p, .earliest = SLOTS + 1};
    for (size_t i = 0; i < p->n_offs; i++) {
        const struct meet_off *o = &p->offs[i];
        if (o->what == MEET_A) w->off[o->which][o->slot] = true;
        if (o->what == MEET_B) w->off[SIDE + o->which][o->slot] = true;
        for (int32_t t = 0; t < p->n_tables; t++)
            shut[t][o->slot] |= o->what == MEET_ALL || (o->what == MEET_TABLE && o->which == t);
    }
    for (int32_t s = 0; s < p->n_slots; s++)
        for (int32_t t = 0; t < p->n_tables; t++) w->open[s] += !shut[t][s];
}

static bool walk_may(const struct walk *w, size_t i, int32_t slot) {
    const struct meet_want *want = &w->p->wants[i];
    int32_t a = want->a, b = SIDE + want->b;
    if (w->p->cap_a && w->n[a] >= w->p->cap_a[want->a]) return false;
    if (w->p->cap_b && w->n[b] >= w->p->cap_b[want->b]) return false;
    return w->open[slot] && !w->off[a][slot] && !w->off[b][slot] && !w->busy[a][slot] && !w->busy[b][slot];
}

static void walk_set(struct walk *w, size_t i, int32_t slot, bool busy) {
    int32_t who[2] = {w->p->wants[i].a, SIDE + w->p->wants[i].b}, by = busy ? 1 : -1;
    for (int k = 0; k < 2; k++) {
        w->busy[who[k]][slot] = busy;
        w->n[who[k]] += by;
    }
    w->open[slot] -= by;
    w->slot[i] = busy ? slot : MEET_NONE;
}

static void walk_end(struct walk *w) {
    struct meet_worth worth = {0};
    int32_t end = 0;
    for (size_t i = 0; i < w->p->n_wants; i++) {
        if (w->slot[i] == MEET_NONE) continue;
        bool decided = w->p->decided && w->p->decided[i].slot != MEET_NONE;
        worth.kept += decided;
        worth.stayed += decided && w->p->decided[i].slot == w->slot[i];
        worth.score += w->p->wants[i].score;
        if (w->slot[i] >= end) end = w->slot[i] + 1;
    }
    for (size_t i = 0; i < 2 * SIDE; i++) worth.served += w->n[i] > 0;
    if (meet_compare(&worth, &w->best) < 0) w->best = worth;
    if (end < w->earliest) w->earliest = end;
}

static bool walk_like(const struct walk *w, size_t i, int32_t slot) {
    if (!w->like) return true;
    bool stays = w->p->decided && w->like[i].slot != MEET_NONE && w->like[i].slot == w->p->decided[i].slot;
    return stays ? slot == w->like[i].slot : (slot == MEET_NONE) == (w->like[i].slot == MEET_NONE);
}

static void walk_from(struct walk *w, size_t i) {
    if (i == w->p->n_wants) {
        walk_end(w);
        return;
    }
    w->slot[i] = MEET_NONE;
    if (walk_like(w, i, MEET_NONE)) walk_from(w, i + 1);
    for (int32_t s = 0; s < w->p->n_slots; s++) {
        if (!walk_like(w, i, s) || !walk_may(w, i, s)) continue;
        walk_set(w, i, s, true);
        walk_from(w, i + 1);
        walk_set(w, i, s, false);
    }
}

static void assert_worth(const struct meet_worth *x, const struct meet_worth *y) {
    if (meet_compare(x, y))
        fail_msg("%d %d %d %ld, not %d %d %d %ld", x->stayed, x->kept, x->served, (long)x->score, y->stayed,
                 y->kept, y->served, (long)y->score);
}

static void what_is_proved_is_the_best_of_all(void **state) {
    (void)state;
    struct prng rng;
    int proved = 0, best = 0, early = 0, rounds = ROUNDS / one_in(40);
    prng_seed(&rng, 12);
    for (int round = 0; round < rounds; round++) {
        struct arena a = {0};
        struct meet_problem p = meet_random(&rng, &a);
        struct meet_result r = meet_solve(&p, &(struct watch){0}, &a), again;
        struct walk w;
        walk_begin(&w, &p);
        walk_from(&w, 0);
        assert_non_null(r.seat);
        assert_true(meet_check(&p, r.seat, &again));
        assert_worth(&r.worth, &again.worth);
        assert_true(meet_compare(&w.best, &r.worth) <= 0);
        assert_true(meet_compare(&r.bound, &w.best) <= 0);
        if (r.status == MEET_BEST) assert_worth(&r.worth, &w.best);
        proved += r.status == MEET_BEST;
        best += !meet_compare(&r.worth, &w.best);
        walk_begin(&w, &p);
        w.like = r.seat;
        walk_from(&w, 0);
        assert_in_range(r.slots_bound, 0, w.earliest);
        assert_in_range(r.slots, w.earliest, p.n_slots);
        if (!p.n_offs && !p.decided) assert_int_equal(r.slots, r.slots_bound);
        early += r.slots == w.earliest;
        arena_deinit(&a);
    }
    assert_in_range(proved, rounds * 96 / 100, best);
    assert_in_range(best, rounds * 99 / 100, rounds);
    assert_in_range(early, rounds * 99 / 100, rounds);
}

/* Both sides exchanged and everyone numbered from the other end. */
static struct meet_problem mirrored(const struct meet_problem *p, struct arena *a) {
    struct meet_problem q = {.n_a = p->n_b, .n_b = p->n_a, .n_slots = p->n_slots, .n_tables = p->n_tables};
    struct meet_want *wants = arena_array(a, p->n_wants, sizeof *wants);
    struct meet_seat *decided = arena_array(a, p->n_wants, sizeof *decided);
    struct meet_off *offs = arena_array(a, p->n_offs, sizeof *offs);
    int32_t *caps[2] = {arena_array(a, SIDE, sizeof(int32_t)), arena_array(a, SIDE, sizeof(int32_t))};
    q.n_wants = p->n_wants;
    for (size_t i = 0; i < p->n_wants; i++) {
        const struct meet_want *w = &p->wants[p->n_wants - 1 - i];
        wants[i] = (struct meet_want){p->n_b - 1 - w->b, p->n_a - 1 - w->a, w->score};
        if (p->decided) decided[i] = p->decided[p->n_wants - 1 - i];
    }
    q.n_offs = p->n_offs;
    for (size_t i = 0; i < p->n_offs; i++) {
        offs[i] = p->offs[i];
        if (offs[i].what == MEET_A)
            offs[i] = (struct meet_off){MEET_B, p->n_a - 1 - offs[i].which, offs[i].slot};
        else if (offs[i].what == MEET_B)
            offs[i] = (struct meet_off){MEET_A, p->n_b - 1 - offs[i].which, offs[i].slot};
    }
    for (int32_t i = 0; i < q.n_a; i++) caps[0][i] = p->cap_b ? p->cap_b[q.n_a - 1 - i] : SLOTS;
    for (int32_t i = 0; i < q.n_b; i++) caps[1][i] = p->cap_a ? p->cap_a[q.n_b - 1 - i] : SLOTS;
    q.wants = wants;
    q.decided = p->decided ? decided : NULL;
    q.offs = offs;
    q.cap_a = caps[0];
    q.cap_b = caps[1];
    return q;
}

/* A mirror changes nothing; nobody off, no caps, a slot more: never worse, as far as it is proved. */
static void what_changes_nothing_and_what_helps(void **state) {
    (void)state;
    struct prng rng;
    prng_seed(&rng, 13);
    for (int round = 0; round < 2000 / one_in(40); round++) {
        struct arena a = {0};
        struct meet_problem p = meet_random(&rng, &a), q = mirrored(&p, &a);
        struct meet_result r = meet_solve(&p, &(struct watch){0}, &a),
                           other = meet_solve(&q, &(struct watch){0}, &a);
        if (r.status == MEET_BEST && other.status == MEET_BEST) assert_worth(&r.worth, &other.worth);
        q = p;
        int which = below(&rng, 4);
        if (which == 0) q.n_offs = 0;
        if (which == 1) q.cap_a = q.cap_b = NULL;
        if (which == 2) q.n_slots++;
        if (which == 3) q.n_tables++;
        other = meet_solve(&q, &(struct watch){0}, &a);
        if (other.status == MEET_BEST) assert_true(meet_compare(&other.worth, &r.worth) <= 0);
        arena_deinit(&a);
    }
}

int test_meet_brute(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_proved_is_the_best_of_all),
                                              cmocka_unit_test(what_changes_nothing_and_what_helps)};
    return cmocka_run_group_tests_name("meetings, all plans", tests, NULL, NULL);
}
