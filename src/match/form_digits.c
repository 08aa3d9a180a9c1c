#include "catalyse/base/error.h"
#include "match/form_model.h"

static wide digit_at(const struct digits *d, int32_t i) {
    wide x = d->low;
    while (i-- > 0) x *= d->base;
    return x;
}

static wide rank_cost(const struct digits *d, int32_t r) {
    if (r >= d->kept) return digit_at(d, d->kept - 1);
    if (d->policy == FORM_FIRST) return digit_at(d, d->kept - 1) - digit_at(d, d->kept - 1 - r);
    return r ? digit_at(d, r - 1) : 0;
}

struct digits digits_make(struct arena *a, enum form_policy policy, int32_t ranks, int32_t people,
                          int32_t further, int32_t tie_max, wide most) {
    struct digits d = {.policy = policy, .base = (wide)people + 1, .ranks = ranks, .kept = 1};
    d.tie_base = (wide)people * tie_max + 1;
    d.missed = d.tie_base * ((wide)further * ranks + 1);
    d.low = d.missed * ((wide)further + 1);
    wide top = d.low * d.base;
    BUG_ON(top > most);
    for (; d.kept < ranks && top <= most / d.base; d.kept++) top *= d.base;
    d.rank = arena_array(a, (size_t)ranks, sizeof *d.rank);
    for (int32_t r = 0; r < ranks; r++) d.rank[r] = rank_cost(&d, r);
    d.outside = top;
    return d;
}

static int32_t clamp(wide x, wide most) {
    return (int32_t)(x < 0 ? 0 : x > most ? most : x);
}

static void nobody_read(const struct digits *d, wide v, int32_t people, struct form_profile *out) {
    int32_t left = people;
    wide digit = digit_at(d, d->kept) / d->low;
    for (int32_t r = d->kept + 1; r >= 1; r--, digit /= d->base) {
        int32_t n = clamp(v / digit, left);
        v -= digit * (v / digit);
        left -= n;
        if (r == d->kept + 1)
            out->outside = n;
        else if (r < d->ranks)
            out->at[r] = n;
    }
    if (d->ranks) out->at[0] = left;
}

static void first_read(const struct digits *d, wide v, int32_t people, struct form_profile *out) {
    wide digit = digit_at(d, d->kept - 1) / d->low, step = digit * (d->base - 1);
    wide over = v - digit * people;
    wide outside = over <= 0 ? 0 : (over + step - 1) / step;
    wide chosen = outside * step - over;
    out->outside = clamp(outside, people);
    int32_t left = people - out->outside;
    for (int32_t r = 0; r < d->kept && r < d->ranks; r++, digit /= d->base) {
        out->at[r] = clamp(chosen / digit, left);
        chosen -= digit * (chosen / digit);
        left -= out->at[r];
    }
    if (d->kept < d->ranks) out->at[d->kept] = left;
}

struct form_profile digits_read(const struct digits *d, wide cost, int32_t people, struct arena *a) {
    struct form_profile out = {.ranks = d->ranks};
    out.at = arena_array(a, (size_t)d->ranks, sizeof *out.at);
    if (d->policy == FORM_NOBODY)
        nobody_read(d, cost / d->low, people, &out);
    else
        first_read(d, cost / d->low, people, &out);
    out.missed = (int32_t)(cost % d->low / d->missed);
    out.steps = (int32_t)(cost % d->missed / d->tie_base);
    return out;
}
