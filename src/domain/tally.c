#include "catalyse/domain/checklist.h"

enum { ACCORD_PASSES = 3, ACCORD_VALUES = 6 };

struct tally tally_of(const int *counts, size_t n, int lowest) {
    struct tally t = {.spread = -1};
    int64_t people = 0, sum = 0;
    for (size_t i = 0; i < n; i++) {
        if (counts[i] <= 0) continue;
        int value = lowest + (int)i;
        if (!people) t.lowest = value;
        t.highest = value;
        people += counts[i];
        sum += (int64_t)counts[i] * value;
    }
    if (!people) return t;
    t.n = (int)people;
    t.mean = (int)((20 * sum + people) / (2 * people));
    t.spread = t.highest - t.lowest;
    return t;
}

bool accord_blocked(const int counts[static ACCORD_VALUES]) {
    return counts[0] > 0;
}

bool accord_passes(const int counts[static ACCORD_VALUES]) {
    struct tally t = tally_of(counts, ACCORD_VALUES, 0);
    return t.n && t.lowest >= ACCORD_PASSES;
}
