#include "problems.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/prng.h"

enum { SEED = 20261122, TYPES = 4, WANTED_LEAST = 20, WANTED_MORE = 100, QUOTA_TYPES = 3, QUOTA_MOST = 4 };

static int32_t below(struct prng *r, int32_t n) {
    return (int32_t)prng_below(r, (uint64_t)n);
}

/* A theme, each as likely as it is wanted, that was not drawn before. */
static int32_t draw(struct prng *r, const int32_t *wanted, int32_t *left, int32_t n) {
    int32_t all = 0, t = 0;
    for (int32_t i = 0; i < n; i++) all += left[i] ? wanted[i] : 0;
    for (int32_t at = below(r, all);; t++) {
        if (!left[t]) continue;
        if (at < wanted[t]) break;
        at -= wanted[t];
    }
    left[t] = 0;
    return t;
}

static const int32_t *list_draw(struct prng *r, const struct recipe *k, const int32_t *wanted,
                                struct arena *a) {
    int32_t *out = arena_array(a, (size_t)k->ranks, sizeof *out);
    int32_t *left = arena_array(a, (size_t)k->themes, sizeof *left);
    for (int32_t t = 0; t < k->themes; t++) left[t] = 1;
    for (int32_t i = 0; i < k->ranks; i++) out[i] = draw(r, wanted, left, k->themes);
    return out;
}

static void units_draw(struct prng *r, const struct recipe *k, struct form_problem *p, struct arena *a) {
    struct form_unit *units = arena_array(a, (size_t)k->people, sizeof *units);
    int32_t *wanted = arena_array(a, (size_t)k->themes, sizeof *wanted);
    for (int32_t t = 0; t < k->themes; t++) wanted[t] = WANTED_LEAST + below(r, WANTED_MORE);
    for (int32_t left = k->people; left > 0; left -= units[p->n_units++].size) {
        int32_t size = k->organisations ? 1 + below(r, 3) : 1;
        units[p->n_units] = (struct form_unit){.key = prng_next(r),
                                               .size = size < left ? size : left,
                                               .type = below(r, TYPES),
                                               .ranked = list_draw(r, k, wanted, a),
                                               .n_ranked = (size_t)k->ranks};
    }
    p->units = units;
}

/* Locks hold someone in a theme they listed. */
static void pairs_draw(struct prng *r, const struct recipe *k, struct form_problem *p, struct arena *a) {
    p->n_apart = (size_t)k->pairs;
    p->n_locks = p->n_apart / 2;
    struct form_pair *apart = arena_array(a, p->n_apart, sizeof *apart);
    struct form_place *locks = arena_array(a, p->n_locks, sizeof *locks);
    int32_t units = (int32_t)p->n_units;
    for (size_t i = 0; i < p->n_apart; i++) {
        int32_t x = below(r, units);
        apart[i] = (struct form_pair){x, (x + 1 + below(r, units - 1)) % units};
    }
    for (size_t i = 0; i < p->n_locks; i++) {
        int32_t x = (int32_t)i * units / k->pairs;
        locks[i] = (struct form_place){x, p->units[x].ranked[below(r, k->ranks)]};
    }
    p->apart = apart;
    p->locks = locks;
}

struct form_problem problem_make(const struct recipe *k, struct arena *a) {
    struct prng r;
    prng_seed(&r, SEED);
    struct form_problem p = {.n_themes = (size_t)k->themes};
    struct form_theme *themes = arena_array(a, p.n_themes, sizeof *themes);
    struct form_quota *quotas = arena_array(a, 2, sizeof *quotas);
    for (size_t t = 0; t < p.n_themes; t++)
        themes[t] = (struct form_theme){prng_next(&r), k->min, k->max, false};
    p.themes = themes;
    units_draw(&r, k, &p, a);
    quotas[0] = (struct form_quota){QUOTA_TYPES, false, 1, k->people};
    quotas[1] = (struct form_quota){QUOTA_MOST, false, 0, k->quota};
    p.quotas = quotas;
    p.n_quotas = k->quota ? 2 : 0;
    pairs_draw(&r, k, &p, a);
    return p;
}

bool problem_read(const char *name, struct arena *a, struct form_problem *out) {
    struct str text = {0};
    struct error e = {0};
    struct form_text t;
    struct text_fault fault;
    const char *path = arena_printf(a, "tests/unit/match/samples/%s.spg", name);
    bool ok = fs_read(path, FORM_CELLS_MAX, &text, &e) &&
              form_text_read(sv_of(arena_strndup(a, str_c(&text), text.n), text.n), a, &t, &fault);
    if (ok) *out = t.problem;
    str_deinit(&text);
    return ok;
}

struct rotate_problem rotation_make(int32_t people, int32_t tables, int32_t rounds, struct arena *a) {
    struct rotate_person *who = arena_array(a, (size_t)people, sizeof *who);
    for (int32_t i = 0; i < people; i++) who[i] = (struct rotate_person){hash_u64((uint64_t)i), -1, 0};
    return (struct rotate_problem){.people = who, .n_people = people, .n_tables = tables, .n_rounds = rounds};
}

struct meet_problem meetings_make(int32_t wants, struct arena *a) {
    enum { EACH = 20, SIDE = 200, SLOTS = 200 };
    struct meet_want *want = arena_array(a, (size_t)wants, sizeof *want);
    for (int32_t i = 0; i < wants; i++)
        want[i] = (struct meet_want){(i / EACH + i % EACH * 7) % SIDE, i / EACH, 1 + i % 5};
    return (struct meet_problem){.wants = want,
                                 .n_wants = (size_t)wants,
                                 .n_a = SIDE,
                                 .n_b = wants / EACH,
                                 .n_slots = SLOTS,
                                 .n_tables = SIDE};
}
