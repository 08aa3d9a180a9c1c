#include "catalyse/base/nearest.h"
#include <ctype.h>

enum { LONGEST = 64 };

static size_t lesser(size_t a, size_t b) {
    return a < b ? a : b;
}

static bool same(char a, char b) {
    return tolower((unsigned char)a) == tolower((unsigned char)b);
}

/* Optimal string alignment: three rows of the table are enough. */
static size_t edits(struct sv a, struct sv b) {
    size_t rows[3][LONGEST + 1];
    for (size_t j = 0; j <= b.n; j++) rows[0][j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        size_t *row = rows[i % 3], *up = rows[(i + 2) % 3], *up2 = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            size_t replaced = up[j - 1] + !same(a.p[i - 1], b.p[j - 1]);
            row[j] = lesser(replaced, lesser(up[j], row[j - 1]) + 1);
            bool swapped = i > 1 && j > 1 && same(a.p[i - 1], b.p[j - 2]) && same(a.p[i - 2], b.p[j - 1]);
            if (swapped) row[j] = lesser(row[j], up2[j - 2] + 1);
        }
    }
    return rows[a.n % 3][b.n];
}

void nearest_try(struct nearest *near, const char *name) {
    struct sv known = sv_from(name);
    if (near->word.n > LONGEST || known.n > LONGEST) return;
    size_t limit = near->word.n < 4 ? 1 : NEAREST_EDITS;
    if (near->word.n > known.n + limit || known.n > near->word.n + limit) return;
    size_t distance = edits(near->word, known);
    if (distance > limit || (near->name && distance >= near->distance)) return;
    near->name = name;
    near->distance = distance;
}
