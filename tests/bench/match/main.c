#include "../../support/job.h"
#include "catalyse/base/fs.h"
#include "digits.h"
#include "problems.h"
#include "reference.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* The solvers beside what they are to reach, and beside general solvers of integer programmes on the same
 * problems. Processor time, the least of a few runs. */

enum { RUNS = 3, SHORT_MS = 200 };

struct row {
    const char *what;
    const char *sample; /* kept with the tests; NULL: made by the recipe */
    struct recipe recipe;
    enum form_status status; /* what it must end with */
    double ms;               /* at most */
    bool both;               /* policies, else "nobody left behind" */
    bool crowd;              /* see digits.h */
};

#define S(organisations, quota, pairs) \
    { 30, 6, 3, 7, 3, organisations, quota, pairs }
#define ST(organisations, quota, pairs) \
    { 30, 10, 5, 7, 3, organisations, quota, pairs }
#define L(organisations, quota, pairs) \
    { 400, 27, 8, 18, 4, organisations, quota, pairs }
#define LT(quota) \
    { 400, 40, 12, 18, 4, false, quota, 0 }
#define XL(themes, quota) \
    { 10000, themes, 20, 65, 4, false, quota, 0 }

static const struct row rows[] = {
    {"S-unit", "S-unit-1", .ms = 10, .both = true},
    {"S-unitq", NULL, S(false, 4, 0), .ms = 10, .both = true},
    {"S-org", NULL, S(true, 0, 0), .ms = 10, .both = true},
    {"S-orgqp", "S-orgqp-1", .ms = 10, .both = true},
    {"S-orgqp, no plan", "S-orgqp-3", .status = FORM_INFEASIBLE, .ms = 50, .both = true},
    {"ST-unit", "ST-unit-1", .ms = 10, .both = true},
    {"ST-unitq", NULL, ST(false, 5, 0), .ms = 10, .both = true},
    {"ST-org", NULL, ST(true, 0, 0), .ms = 10, .both = true},
    {"ST-orgqp", NULL, ST(true, 5, 3), .ms = 10, .both = true},
    {"a list of 146 x 9", NULL, {146, 9, 10, 24, 9, false, 0, 0}, .ms = 10, .both = true},
    {"a list of 50 x 150", NULL, {50, 150, 0, 2, 8, false, 0, 0}, .ms = 10, .both = true},
    {"L-unit", "L-unit-1", .ms = 30, .both = true},
    {"L-unitq", NULL, L(false, 8, 0), .ms = 30, .both = true},
    {"L-org", "L-org-1", .ms = 30, .both = true},
    {"L-orgqp", "L-orgqp-1", .ms = 1000, .both = true},
    {"LT-unit", NULL, LT(0), .ms = 300},
    {"LT-unitq", NULL, LT(8), .ms = 300},
    {"XL-unit", NULL, XL(200, 0), .ms = 500, .both = true, .crowd = true},
    {"XL-unitq", NULL, XL(200, 40), .ms = 500, .both = true, .crowd = true},
};

struct tally {
    size_t held, failed;
};

static double processor_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void judge(struct tally *n, const char *what, const char *unit, double ours, double most, bool right,
                  const char *beside) {
    bool ok = right && ours <= most;
    *(ok ? &n->held : &n->failed) += 1;
    printf("%-40s %4s %10.2f %8.0f  %-6s  %s\n", what, unit, ours, most,
           ok      ? "held"
           : right ? "MISSED"
                   : "WRONG",
           beside);
}

/* --- forms */

static struct form_result solve_timed(const struct form_problem *p, enum form_policy policy, struct arena *a,
                                      double *ms) {
    struct form_options o = {.policy = policy, .seed = 1, .watch.work = FORM_WORK};
    struct form_result r = {0};
    for (int i = 0; i < RUNS; i++) {
        double began = processor_ms();
        r = form_solve(p, &o, a);
        double took = processor_ms() - began;
        if (!i || took < *ms) *ms = took;
        if (took > SHORT_MS) break;
    }
    return r;
}

/* What the references took; false when one of them found something better, or proved something else. */
static bool references_run(const struct form_problem *p, enum form_policy policy, const struct form_result *r,
                           struct str *beside, struct arena *a) {
    const char *path = fs_join(a, getenv("TMPDIR"), "problem.lp");
    int32_t people = 0;
    bool right = lp_write(p, policy, path);
    for (size_t u = 0; u < p->n_units; u++) people += p->units[u].size;
    bool exact = lp_exact(r->profile.ranks, people);
    if (!exact) str_addz(beside, " (numbers too long to compare)");
    for (enum reference which = REFERENCE_GLPK; which < REFERENCES; which++) {
        struct reference_run run = reference_solve(which, path);
        double cost = r->place ? lp_cost(&r->profile, people, policy) : 0;
        if (run.end == REFERENCE_ABSENT)
            str_addf(beside, " %s not installed", reference_name[which]);
        else if (run.end == REFERENCE_LATE)
            str_addf(beside, " %s not in %d s", reference_name[which], REFERENCE_SECONDS);
        else
            str_addf(beside, " %s %.0f", reference_name[which], run.ms);
        if (run.end == REFERENCE_NONE) right = right && !r->place;
        if (run.end == REFERENCE_PROVED && exact) right = right && r->place && cost <= run.cost + 0.5;
    }
    return right;
}

/* By all references; as above. */
static bool crowd_proved(const struct form_problem *p, const struct form_result *r,
                         bool (*prove)(enum reference, const struct form_problem *,
                                       const struct form_profile *, const char *, struct str *),
                         struct str *beside, struct arena *a) {
    const char *path = fs_join(a, getenv("TMPDIR"), "crowd.lp");
    bool right = r->place;
    for (enum reference which = REFERENCE_GLPK; which < REFERENCES && r->place; which++)
        right = prove(which, p, &r->profile, path, beside) && right;
    return right;
}

static void row_run(const struct row *row, struct tally *n) {
    static const char *const policy_name[] = {"nobody left behind", "first choices"};
    struct arena a = {0};
    struct form_problem p = {0};
    bool there = !row->sample || problem_read(row->sample, &a, &p);
    if (!row->sample) p = problem_make(&row->recipe, &a);
    enum form_policy last = row->both ? FORM_FIRST : FORM_NOBODY;
    for (enum form_policy policy = FORM_NOBODY; policy <= last; policy++) {
        double ms = 0;
        struct str beside = {0};
        struct form_result r = solve_timed(&p, policy, &a, &ms);
        bool right = there && r.status == row->status;
        if (!row->crowd)
            right = references_run(&p, policy, &r, &beside, &a) && right;
        else if (policy == FORM_NOBODY)
            right = crowd_proved(&p, &r, digits_prove, &beside, &a) && right;
        judge(n, arena_printf(&a, "%s, %s", row->what, policy_name[policy]), "ms", ms, row->ms, right,
              str_c(&beside));
        str_deinit(&beside);
    }
    arena_deinit(&a);
}

/* Most people in a plan they did not list, and how long the first plan takes. */
static void crowd_run(struct tally *n) {
    struct arena a = {0};
    struct recipe recipe = {10000, 300, 40, 60, 4, false, 0, 0};
    struct form_problem p = problem_make(&recipe, &a);
    struct form_options o = {.watch.work = FORM_WORK / 2};
    double began = processor_ms();
    struct form_result r = form_solve(&p, &o, &a);
    judge(n, "XLT-unit, a plan and a bound", "ms", processor_ms() - began, 2000, r.place, "");
    struct str beside = {0};
    bool right = crowd_proved(&p, &r, digits_bound, &beside, &a);
    judge(n, "  outside their list", "", r.profile.outside, 600, right, str_c(&beside));
    str_deinit(&beside);
    arena_deinit(&a);
}

/* --- what a face asks after the first solve: near the plan that it shows */

static double what_if_ms(const struct form_problem *p, struct arena *a) {
    enum { MOVES = 10 };
    struct form_options o = {.seed = 1, .watch.work = FORM_WORK};
    o.near = form_solve(p, &o, a).place;
    double began = processor_ms();
    for (size_t i = 0; i < MOVES; i++) {
        size_t unit = i * p->n_units / MOVES;
        const struct form_unit *u = &p->units[unit];
        struct form_place move = {(int32_t)unit, u->ranked[u->n_ranked - 1]};
        struct form_problem with = *p;
        with.locks = &move;
        with.n_locks = 1;
        form_solve(&with, &o, a);
    }
    return (processor_ms() - began) / MOVES;
}

static void moves_run(struct tally *n) {
    struct arena a = {0};
    struct recipe large = XL(200, 0);
    struct form_problem p;
    bool there = problem_read("L-unit-1", &a, &p);
    judge(n, "what if one moves, L", "ms", there ? what_if_ms(&p, &a) : 0, 2, there, "");
    p = problem_make(&large, &a);
    judge(n, "what if one moves, XL", "ms", what_if_ms(&p, &a), 200, true, "");
    arena_deinit(&a);
}

/* People who are elsewhere in one of three other plans as good. */
static void others_run(struct tally *n) {
    enum { OTHERS = 3 };
    struct arena a = {0};
    struct form_problem p;
    const int32_t *plan[OTHERS + 1];
    struct form_options o = {.seed = 1, .avoid = plan};
    bool right = problem_read("L-unit-1", &a, &p);
    struct form_result best = form_solve(&p, &o, &a);
    plan[0] = best.place;
    double began = processor_ms(), moved = 0;
    for (size_t k = 1; k <= OTHERS; k++) {
        o.n_avoid = k;
        struct form_result r = form_solve(&p, &o, &a);
        right = right && form_compare(&r.profile, &best.profile, FORM_NOBODY) == 0;
        plan[k] = r.place;
    }
    judge(n, "3 other plans as good, L", "ms", processor_ms() - began, 5, right, "");
    for (size_t u = 0; u < p.n_units; u++)
        for (size_t k = 1; k <= OTHERS; k++)
            if (plan[k][u] != plan[0][u]) {
                moved += p.units[u].size;
                break;
            }
    judge(n, "  people who stay in all of them", "", 400 - moved, 375, right, "");
    arena_deinit(&a);
}

static void conflict_run(struct tally *n, const char *what, struct form_problem *p, double most) {
    struct arena a = {0};
    struct form_options o = {.watch.work = FORM_WORK};
    struct form_rule *rules;
    bool exact = false;
    double began = processor_ms();
    size_t found = form_conflict(p, &o, &a, &rules, &exact);
    judge(n, what, "ms", processor_ms() - began, most, found && exact, "");
    arena_deinit(&a);
}

static void conflicts_run(struct tally *n) {
    struct arena a = {0};
    struct form_problem p = {0};
    problem_read("S-orgqp-3", &a, &p);
    conflict_run(n, "rules in conflict, S", &p, 100);
    struct recipe large = L(false, 8, 11);
    p = problem_make(&large, &a);
    struct form_place *locks = arena_array(&a, p.n_locks + 2, sizeof *locks);
    memcpy(locks, p.locks, p.n_locks * sizeof *locks);
    for (int i = 0; i < 2; i++) locks[p.n_locks++] = (struct form_place){(int32_t)p.n_units - 1, i};
    p.locks = locks;
    conflict_run(n, "rules in conflict, L", &p, 1500);
    arena_deinit(&a);
}

/* --- rotations and meetings */

static const struct {
    int32_t people, tables, rounds;
    int64_t repeats;
    double ms;
} turns[] = {{30, 6, 4, 0, 1500},  {30, 6, 5, 0, 10000}, {29, 6, 4, 0, 3000}, {31, 6, 4, 0, 3000},
             {400, 27, 27, 0, 50}, {30, 6, 6, 7, 6000},  {24, 4, 4, 48, 1500}};

static void turns_run(struct tally *n) {
    for (size_t i = 0; i < sizeof turns / sizeof *turns; i++) {
        struct arena a = {0};
        struct rotate_problem p = rotation_make(turns[i].people, turns[i].tables, turns[i].rounds, &a);
        struct rotate_options o = {.seed = 1};
        double began = processor_ms();
        struct rotate_result r = rotate_solve(&p, &o, &a);
        double ms = processor_ms() - began;
        bool right = r.table && !r.cost.forbidden && r.cost.repeats <= turns[i].repeats;
        const char *what = arena_printf(&a, "rotations, %d at %d tables x %d", turns[i].people,
                                        turns[i].tables, turns[i].rounds);
        judge(n, what, "ms", ms, turns[i].ms, right,
              arena_printf(&a, " repeats %ld, bound %ld", (long)r.cost.repeats, (long)r.bound));
        arena_deinit(&a);
    }
}

static void meetings_run(struct tally *n) {
    static const int32_t wants[] = {200, 2000, 20000};
    for (size_t i = 0; i < sizeof wants / sizeof *wants; i++) {
        struct arena a = {0};
        struct meet_problem p = meetings_make(wants[i], &a);
        double began = processor_ms();
        struct meet_result r = meet_solve(&p, &(struct watch){0}, &a);
        double ms = processor_ms() - began;
        judge(n, arena_printf(&a, "%d meetings in the fewest slots", wants[i]), "ms", ms, 10,
              r.status == MEET_BEST && r.slots == r.slots_bound,
              arena_printf(&a, " slots %d, bound %d", r.slots, r.slots_bound));
        arena_deinit(&a);
    }
}

int main(void) {
    struct tally n = {0};
    struct rusage use;
    printf("%-40s %4s %10s %8s  %-6s  %s\n", "gate", "unit", "ours", "at most", "", "beside, ms");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) row_run(&rows[i], &n);
    getrusage(RUSAGE_SELF, &use);
    judge(&n, "memory until here", "MiB", (double)use.ru_maxrss / 1024, 64, true, "");
    crowd_run(&n);
    moves_run(&n);
    others_run(&n);
    conflicts_run(&n);
    turns_run(&n);
    meetings_run(&n);
    printf("glpsol, cbc: the same problem as an integer programme.\n");
    printf("[  PASSED  ] %zu test(s).\n", n.held);
    if (n.failed) printf("[  FAILED  ] %zu test(s).\n", n.failed);
    return n.failed != 0;
}
