#include "gate.h"
#include <stdio.h>

static double ratio_of(const struct gate *g, double ours, double theirs) {
    if (!g->theirs) return ours;
    if (!g->pooled) return sample_ratio(g->ours, g->theirs, g->part);
    return theirs > 0 ? ours / theirs : 0;
}

void gate_head(void) {
    printf("%-40s %4s %10s %10s %8s %8s\n", "gate", "unit", "ours", "reference", "times", "at most");
}

/* Within a twentieth of what it may be, a bad day is enough to miss it. */
static const char *verdict(double ratio, double most) {
    if (ratio > most) return "MISSED";
    return ratio > 0.95 * most ? "held, but close" : "held";
}

static bool holds(const struct gate *g) {
    double ours = sample_part(g->ours, g->part), theirs = g->theirs ? sample_part(g->theirs, g->part) : 0;
    double ratio = ratio_of(g, ours, theirs);
    bool measured = g->ours->n > 0;
    char base[32] = "none";
    if (g->theirs) snprintf(base, sizeof base, "%.2f %s", theirs, g->than);
    printf("%-40s %4s %10.2f %10s %8.2f %8.2f  %s\n", g->what, g->unit, ours, base, ratio, g->most,
           measured ? verdict(ratio, g->most) : "MISSED: not measured");
    return measured && ratio <= g->most;
}

int gates_judge(const struct gate *gates, size_t n) {
    int failed = 0;
    for (size_t i = 0; i < n; i++) failed += !holds(&gates[i]);
    printf("[  PASSED  ] %zu test(s).\n", n - (size_t)failed);
    if (failed) printf("[  FAILED  ] %d test(s).\n", failed);
    return failed;
}
