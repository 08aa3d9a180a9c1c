#include "catalyse/domain/maturity.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/checklist.h"
#include "catalyse/domain/finding.h"
#include "domain/choices.h"

enum { RULES_NEEDED = 3, DIAGNOSIS_NEEDED = 3, STEPS_NEEDED = 1, REVIEWS_NEEDED = 2, AGREED_POINTS = 3 };

struct gates {
    struct arena *arena;
    struct gate *v;
    size_t n, cap;
};

static struct gate *add(struct gates *g, int level, enum gate_code code, int have, int need) {
    VEC_PUSH(g->arena, g, (struct gate){level, code, have >= need, have, need, NULL, 0});
    return &g->v[g->n - 1];
}

/* All of a set that may not be empty. */
static struct gate *add_all(struct gates *g, int level, enum gate_code code, int have, int all) {
    return add(g, level, code, have, all > 0 ? all : 1);
}

/* All members; the names of those who are missing. */
static void add_members(struct gates *g, int level, enum gate_code code, int have, int all,
                        const struct sv *missing) {
    struct gate *gate = add_all(g, level, code, have, all);
    gate->missing = missing;
    gate->n_missing = missing && all > have ? (size_t)(all - have) : 0;
}

static bool is_agreed(const struct gate_question *q) {
    int points = answer_points(q->status);
    return points < 0 || points == AGREED_POINTS;
}

static void add_questions(struct gates *g, int level, const struct maturity_facts *f) {
    struct {
        struct sv *v;
        size_t n, cap;
    } missing = {0};
    int all = 0;
    for (size_t i = 0; i < f->n_questions; i++) {
        if (f->questions[i].level != level) continue;
        all++;
        if (!is_agreed(&f->questions[i])) VEC_PUSH(g->arena, &missing, f->questions[i].ref);
    }
    if (!all) return;
    struct gate *gate = add(g, level, GATE_QUESTIONS, all - (int)missing.n, all);
    gate->missing = missing.v;
    gate->n_missing = missing.n;
}

static void n0(struct gates *g, const struct maturity_facts *f) {
    if (f->no_call)
        add(g, 0, GATE_INTERESTED, f->members, EOI_NEEDED);
    else
        add(g, 0, GATE_EOI, f->eoi_selected, EOI_NEEDED);
}

static void n1(struct gates *g, const struct maturity_facts *f) {
    add(g, 1, GATE_CONFIRMED, f->confirmed, 1);
    add(g, 1, GATE_CONVENOR, f->convenor, 1);
    add(g, 1, GATE_RULES, f->ground_rules, RULES_NEEDED);
}

static void n2(struct gates *g, const struct maturity_facts *f) {
    add(g, 2, GATE_DIAGNOSIS, f->diagnosis_agreed, DIAGNOSIS_NEEDED);
    add(g, 2, GATE_STEP_KEPT, f->steps_done, STEPS_NEEDED);
}

static void n3(struct gates *g, const struct maturity_facts *f) {
    add_all(g, 3, GATE_CANVAS, f->canvas_filled, f->canvas_blocks);
    add_all(g, 3, GATE_RASCI, f->deliverables_held, f->deliverables);
    add_members(g, 3, GATE_COMMITTED, f->members_committed, f->members, f->uncommitted);
    add(g, 3, GATE_TEST, f->test_started, 1);
}

static void n4(struct gates *g, const struct maturity_facts *f) {
    add(g, 4, GATE_SIGNED, f->agreement_signed, 1);
    add(g, 4, GATE_BUDGET, f->budget_balanced, 1);
    add(g, 4, GATE_FLOWS, f->flows_authorised, f->flows);
    add_members(g, 4, GATE_BOARDS, f->board_minutes, f->members, f->without_minute);
}

static void n5(struct gates *g, const struct maturity_facts *f) {
    int kept = f->commitments_due > 0 ? f->commitments_kept * 100 / f->commitments_due : 0;
    add(g, 5, GATE_REVIEWS, f->reviews_held, REVIEWS_NEEDED);
    add_all(g, 5, GATE_INDICATORS, f->indicators_collected, f->indicators);
    add(g, 5, GATE_KEPT, kept, KEPT_PERCENT);
}

static void n6(struct gates *g, const struct maturity_facts *f) {
    add(g, 6, GATE_CARRIES_ON, f->follow_on || f->lasting_form || f->handover, 1);
}

static int missing_at(const struct gates *g, int level) {
    int missing = 0;
    for (size_t i = 0; i < g->n; i++) missing += g->v[i].level == level && !g->v[i].met;
    return missing;
}

struct maturity maturity_of(struct arena *a, const struct maturity_facts *f) {
    static void (*const levels[])(struct gates *, const struct maturity_facts *) = {n0, n1, n2, n3,
                                                                                    n4, n5, n6};
    struct gates g = {.arena = a};
    for (int level = 0; level <= MATURITY_MAX; level++) {
        levels[level](&g, f);
        add_questions(&g, level, f);
    }
    int next = 0;
    while (next <= MATURITY_MAX && !missing_at(&g, next)) next++;
    return (struct maturity){next - 1, g.v, g.n, next, missing_at(&g, next)};
}

enum level_said maturity_said(int computed, int said, bool reason, int *level) {
    *level = computed;
    if (said == MATURITY_NONE || said == computed) return LEVEL_COMPUTED;
    if (said > computed + 1) return LEVEL_TOO_HIGH;
    if (said > computed && !reason) return LEVEL_NO_REASON;
    *level = said;
    return said > computed ? LEVEL_RAISED : LEVEL_LOWERED;
}

/* --- words --- */

int level_from_code(struct sv code) {
    const struct choice *c = choice_find(LEVELS, code);
    return c ? (int)(c - LEVELS) : MATURITY_NONE;
}

const char *level_code(int level) {
    return level == MATURITY_NONE ? "" : LEVELS[level].code;
}

const char *level_label(int level) {
    return level == MATURITY_NONE ? N_("no stage yet") : LEVELS[level].label;
}

const char *level_word(int level) {
    return _(level_label(level));
}

static const char *const gate_messages[N_GATES] = {
    [GATE_EOI] = N_("Expressions of interest selected: {have} ({need} needed)"),
    [GATE_INTERESTED] = N_("Organisations in the group, without a call: {have} ({need} needed)"),
    [GATE_CONFIRMED] = N_("Group confirmed"),
    [GATE_CONVENOR] = N_("Convenor named"),
    [GATE_RULES] = N_("Ground rules written: {have} ({need} needed)"),
    [GATE_DIAGNOSIS] = N_("Diagnosis entries shared by the group: {have} ({need} needed)"),
    [GATE_STEP_KEPT] = N_("Next steps kept: {have} ({need} needed)"),
    [GATE_CANVAS] = N_("Project sheet blocks: {have} of {need}"),
    [GATE_RASCI] = N_("Deliverables with one A and an R: {have} of {need}"),
    [GATE_COMMITTED] = N_("Members with an agreed commitment: {have} of {need}"),
    [GATE_TEST] = N_("First test started"),
    [GATE_SIGNED] = N_("Agreement signed"),
    [GATE_BUDGET] = N_("Budget balanced"),
    [GATE_FLOWS] = N_("Money flows authorised: {have} of {need}"),
    [GATE_BOARDS] = N_("Board minutes attached: {have} of {need}"),
    [GATE_REVIEWS] = N_("Cooperation reviews held: {have} ({need} needed)"),
    [GATE_INDICATORS] = N_("Indicators collected: {have} of {need}"),
    [GATE_KEPT] = N_("Commitments kept: {have}% ({need}% needed)"),
    [GATE_CARRIES_ON] = N_("Follow-on funding, lasting form, or dated end with handover"),
    [GATE_QUESTIONS] = N_("Questions agreed: {have} of {need}"),
};

static const char *const gate_lacks[N_GATES] = {
    [GATE_COMMITTED] = N_("Members with an agreed commitment: {have} of {need}, missing {missing}"),
    [GATE_BOARDS] = N_("Board minutes attached: {have} of {need}, missing {missing}"),
    [GATE_QUESTIONS] = N_("Questions agreed: {have} of {need}, still to agree: {missing}"),
};

static struct sv joined(struct arena *a, const struct sv *refs, size_t n) {
    struct str out = {0};
    for (size_t i = 0; i < n; i++) str_addf(&out, "%s%.*s", i ? ", " : "", SV_ARG(refs[i]));
    return str_keep(&out, a);
}

const char *gate_words(struct arena *a, const struct gate *g) {
    const char *message = _(g->n_missing ? gate_lacks[g->code] : gate_messages[g->code]);
    struct param params[] = {
        {.name = "have", .kind = PARAM_NUMBER, .i = g->have},
        {.name = "need", .kind = PARAM_NUMBER, .i = g->need},
        {.name = "missing", .kind = PARAM_TEXT, .t = joined(a, g->missing, g->n_missing)},
    };
    return message_fill(a, message, params, sizeof params / sizeof *params, NULL);
}
