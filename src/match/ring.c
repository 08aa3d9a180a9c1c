#include "match/ring.h"
#include <stdbool.h>

enum { DEGREE_MAX = 16 };

/* A field of p^k numbers: digits in base p are the coefficients of a polynomial. */
struct field_of {
    int32_t p, k, size;
    int32_t modulus; /* the lower coefficients of a polynomial of degree k that has no factors */
};

static int32_t power_in(int32_t n, int32_t p, int32_t *k) {
    int32_t size = 1;
    for (*k = 0; n % p == 0; n /= p, (*k)++) size *= p;
    return size;
}

int32_t ring_rounds(int32_t n) {
    int32_t least = n < 2 ? 1 : n, k;
    for (int32_t p = 2, left = n; left > 1; p++) {
        if (left % p) continue;
        int32_t size = power_in(left, p, &k);
        if (size < least) least = size;
        left /= size;
    }
    return least;
}

static int32_t field_sum(const struct field_of *f, int32_t a, int32_t b) {
    int32_t out = 0;
    for (int32_t digit = 1; digit < f->size; digit *= f->p) {
        out += (a % f->p + b % f->p) % f->p * digit;
        a /= f->p, b /= f->p;
    }
    return out;
}

static int32_t field_times(const struct field_of *f, int32_t a, int32_t factor) {
    int32_t out = 0;
    while (factor-- > 0) out = field_sum(f, out, a);
    return out;
}

/* a · x, with x^k replaced by minus the modulus. */
static int32_t field_shift(const struct field_of *f, int32_t a) {
    int32_t top = a / (f->size / f->p), low = a % (f->size / f->p) * f->p;
    return field_sum(f, low, field_times(f, f->modulus, (f->p - top) % f->p));
}

static int32_t field_product(const struct field_of *f, int32_t a, int32_t b) {
    int32_t out = 0;
    for (; b; b /= f->p) {
        out = field_sum(f, out, field_times(f, a, b % f->p));
        a = field_shift(f, a);
    }
    return out;
}

/* No two numbers but 0 have the product 0: then it is a field. */
static bool field_is(const struct field_of *f) {
    for (int32_t a = 1; a < f->size; a++)
        for (int32_t b = a; b < f->size; b++)
            if (!field_product(f, a, b)) return false;
    return true;
}

static struct field_of field_new(int32_t p, int32_t k, int32_t size) {
    struct field_of f = {.p = p, .k = k, .size = size};
    if (k > 1)
        while (!field_is(&f)) f.modulus++;
    return f;
}

/* Adds one field as the next digit of the numbers; `below` is the product of those before. */
static void ring_widen(struct ring *r, const struct field_of *f, int32_t below) {
    for (int32_t a = 0; a < r->n; a++) {
        for (int32_t b = 0; b < r->n; b++) {
            int32_t x = a / below % f->size, y = b / below % f->size;
            r->sum[a * r->n + b] += below * field_sum(f, x, y);
            r->product[a * r->n + b] += below * field_product(f, x, y);
        }
    }
    for (int32_t i = 0; i < r->q; i++) r->apart[i] += below * i;
}

struct ring ring_new(struct arena *a, int32_t n) {
    size_t cells = (size_t)n * (size_t)n;
    struct ring r = {.n = n, .q = ring_rounds(n)};
    r.sum = arena_array(a, cells, sizeof *r.sum);
    r.product = arena_array(a, cells, sizeof *r.product);
    r.apart = arena_array(a, (size_t)r.q, sizeof *r.apart);
    int32_t below = 1;
    for (int32_t p = 2, left = n; left > 1; p++) {
        if (left % p) continue;
        int32_t k, size = power_in(left, p, &k);
        struct field_of f = field_new(p, k, size);
        ring_widen(&r, &f, below);
        left /= size;
        below *= size;
    }
    return r;
}
