#include "sample.h"
#include "catalyse/base/mem.h"
#include <stdlib.h>
#include <string.h>

void sample_add(struct sample *s, double value) {
    if (s->n == s->cap) {
        s->cap = s->cap ? 2 * s->cap : 64;
        s->v = xrealloc(s->v, s->cap, sizeof *s->v);
    }
    s->v[s->n++] = value;
}

void sample_end_round(struct sample *s) {
    if (s->rounds == s->round_cap) {
        s->round_cap = s->round_cap ? 2 * s->round_cap : 16;
        s->round = xrealloc(s->round, s->round_cap, sizeof *s->round);
    }
    s->round[s->rounds++] = s->n;
}

void sample_deinit(struct sample *s) {
    xfree(s->v);
    xfree(s->round);
    *s = (struct sample){0};
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double part_of(const double *v, size_t n, double part) {
    if (!n) return 0;
    double *sorted = xcalloc(n, sizeof *sorted);
    memcpy(sorted, v, n * sizeof *v);
    qsort(sorted, n, sizeof *sorted, by_size);
    size_t at = (size_t)(part * (double)n);
    double value = sorted[at < n ? at : n - 1];
    xfree(sorted);
    return value;
}

double sample_part(const struct sample *s, double part) {
    return part_of(s->v, s->n, part);
}

double sample_round(const struct sample *s, size_t i, double part) {
    size_t from = i ? s->round[i - 1] : 0;
    return part_of(s->v + from, s->round[i] - from, part);
}

double sample_ratio(const struct sample *ours, const struct sample *theirs, double part) {
    struct sample ratios = {0};
    for (size_t i = 0; i < ours->rounds && i < theirs->rounds; i++) {
        double base = sample_round(theirs, i, part);
        if (base > 0) sample_add(&ratios, sample_round(ours, i, part) / base);
    }
    double ratio = sample_part(&ratios, 0.5);
    sample_deinit(&ratios);
    return ratio;
}

static double usual_at(const struct sample *s, size_t place) {
    struct sample there = {0};
    for (size_t i = 0; i < s->rounds; i++) {
        size_t at = (i ? s->round[i - 1] : 0) + place;
        if (at < s->round[i]) sample_add(&there, s->v[at]);
    }
    double usual = sample_part(&there, 0.5);
    sample_deinit(&there);
    return usual;
}

void sample_usual(const struct sample *s, struct sample *out) {
    size_t places = s->rounds ? s->round[0] : 0;
    for (size_t place = 0; place < places; place++) sample_add(out, usual_at(s, place));
}
