/* The plain texts of problems: whatever comes in, a plan or a line that is wrong, within little work. */
#include "catalyse/match/form_text.h"
#include "catalyse/match/meet_text.h"
#include "catalyse/match/rotate_text.h"
#include "fuzz.h"

enum { WORK = 200000 };

static void form_try(struct sv text, struct arena *a, struct str *out) {
    struct form_text t;
    struct text_fault fault;
    if (!form_text_read(text, a, &t, &fault)) return;
    struct form_options o = {.watch.work = WORK};
    struct form_result r = form_solve(&t.problem, &o, a);
    form_text_answer(&t, &r, out);
    struct form_rule *rules;
    size_t rules_n = r.status == FORM_INFEASIBLE ? form_conflict(&t.problem, &o, a, &rules, NULL) : 0;
    if (!rules_n) return;
    struct form_repairs repairs = form_repairs(&t.problem, &o, rules, rules_n, a);
    form_text_conflicts(&t, text, &repairs, out);
    form_text_repairs(&t, &repairs, out);
}

static void rotate_try(struct sv text, struct arena *a, struct str *out) {
    struct rotate_text t;
    struct text_fault fault;
    if (!rotate_text_read(text, a, &t, &fault)) return;
    struct rotate_result r = rotate_solve(&t.problem, &(struct rotate_options){.watch.work = WORK}, a);
    rotate_text_answer(&t, &r, out);
}

static void meet_try(struct sv text, struct arena *a, struct str *out) {
    struct meet_text t;
    struct text_fault fault;
    if (!meet_text_read(text, a, &t, &fault)) return;
    struct meet_result r = meet_solve(&t.problem, &(struct watch){.work = WORK}, a);
    meet_text_answer(&t, &r, out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct arena a = {0};
    struct str out = {0};
    struct sv text = sv_of((const char *)data, n);
    form_try(text, &a, &out);
    rotate_try(text, &a, &out);
    meet_try(text, &a, &out);
    str_deinit(&out);
    arena_deinit(&a);
    return 0;
}
