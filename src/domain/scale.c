#include "catalyse/domain/scale.h"
#include "catalyse/base/i18n.h"

const struct scale SCALES[] = {
    {.code = "accord",
     .label = N_("Accord, 0 to 5 fingers"),
     .rule = N_("All hands at once: it passes when nobody is under three, a fist blocks."),
     .lowest = 0,
     .n = 6,
     .levels = {N_("fist: I block, it must change"), N_("serious concerns, changes needed"),
                N_("some concerns to discuss"), N_("I can live with it"), N_("good, I will work for it"),
                N_("very good, I will help lead it")}},
    {.code = "gradient",
     .label = N_("Gradients of agreement, 1 to 8"),
     .rule = N_("From support to veto: say beforehand how much agreement is needed."),
     .best_first = true,
     .lowest = 1,
     .n = 8,
     .levels = {N_("whole-hearted support"), N_("agreement with a minor point"),
                N_("support with reservations"), N_("abstention"), N_("more discussion needed"),
                N_("I do not like it but will follow"), N_("serious disagreement"), N_("veto")}},
};

const size_t N_SCALES = sizeof SCALES / sizeof *SCALES;

/* The gradients run from support to veto, the fingers from a fist to support. */
static enum verdict gradient_verdict(const int *counts) {
    enum { DISCUSSION = 4, VETO = 7 };
    if (counts[VETO] > 0) return VERDICT_BLOCKED;
    for (int i = DISCUSSION; i < VETO; i++)
        if (counts[i] > 0) return VERDICT_TALK;
    return VERDICT_PASSES;
}

enum verdict scale_verdict(const struct scale *s, const int *counts) {
    if (!tally_of(counts, (size_t)s->n, s->lowest).n) return VERDICT_NONE;
    if (s->best_first) return gradient_verdict(counts);
    if (accord_blocked(counts)) return VERDICT_BLOCKED;
    return accord_passes(counts) ? VERDICT_PASSES : VERDICT_TALK;
}

const char *verdict_words(enum verdict v) {
    static const char *const words[VERDICT_COUNT] = {
        [VERDICT_PASSES] = N_("it passes"),
        [VERDICT_TALK] = N_("not yet: hear those who are least convinced, then vote again"),
        [VERDICT_BLOCKED] = N_("blocked: it must change first"),
    };
    return words[v] ? _(words[v]) : "";
}
