#include "gate.h"
#include <stdio.h>

static double ratio_of(const struct gate *g, double ours, double theirs) {
    if (!g->theirs) return ours;
    if (!g->pooled) return sample_ratio(g->ours, g->theirs, g->part);
    return theirs > 0 ? ours / theirs : 0;
}

void gate_head(void) {
    printf("%-40s %4s %10s %10s %8s %8s\n", "", "unit", "ours", "baseline", "times", "at most");
}

static bool holds(const struct gate *g) {
    double ours = sample_part(g->ours, g->part), theirs = g->theirs ? sample_part(g->theirs, g->part) : 0;
    double ratio = ratio_of(g, ours, theirs);
    bool ok = ratio <= g->most && g->ours->n > 0;
    char base[32] = "";
    if (g->theirs) snprintf(base, sizeof base, "%.2f %s", theirs, g->than);
    printf("%-40s %4s %10.2f %10s %8.2f %8.2f%s\n", g->what, g->unit, ours, base, ratio, g->most,
           ok ? "" : "  <- more");
    return ok;
}

int gates_judge(const struct gate *gates, size_t n) {
    int failed = 0;
    for (size_t i = 0; i < n; i++) failed += !holds(&gates[i]);
    printf("[  PASSED  ] %zu test(s).\n", n - (size_t)failed);
    if (failed) printf("[  FAILED  ] %d test(s).\n", failed);
    return failed;
}
