#include "catalyse/service/namebook.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 400 }; /* bytes of a name, as a text may write it */

static bool any_from(const struct namebook *b, char first) {
    unsigned char c = (unsigned char)first;
    return b->from[c] < b->from[c + 1];
}

/* The longest name that stands whole at this place of a folded text. */
static struct booked *name_at(const struct namebook *b, struct sv folded, size_t at) {
    unsigned char first = (unsigned char)folded.p[at];
    struct booked *found = NULL;
    for (size_t i = b->from[first]; i < b->from[first + 1]; i++) {
        struct sv name = b->v[i].name;
        size_t end = at + name.n;
        if (end > folded.n) continue;
        int order = memcmp(folded.p + at, name.p, name.n);
        if (order < 0) break;
        if (order > 0) continue;
        if (end == folded.n || !folded_letter(folded.p[end])) found = &b->v[i];
    }
    return found;
}

static struct booked *name_in(const struct namebook *b, struct sv folded) {
    bool within = false;
    for (size_t at = 0; at < folded.n; at++) {
        bool begins = !within && any_from(b, folded.p[at]);
        struct booked *name = begins ? name_at(b, folded, at) : NULL;
        if (name) return name;
        within = folded_letter(folded.p[at]);
    }
    return NULL;
}

/* Whether the text must be folded to know: ASCII folds to as many bytes or fewer, each word in its place. */
static bool may_name(const struct namebook *b, struct sv text) {
    bool within = false;
    for (size_t at = 0; at < text.n; at++) {
        unsigned char c = (unsigned char)text.p[at];
        if (c >= 0x80) return true;
        if (c >= 'A' && c <= 'Z') c |= 0x20;
        if (!within && any_from(b, (char)c) && text.n - at >= b->shortest) return true;
        within = folded_letter((char)c);
    }
    return false;
}

void namebook_add(struct namebook *b, struct sv name, int64_t tag, unsigned flags) {
    struct sv folded = text_folded(name, b->arena);
    if (!folded.n || !folded_letter(folded.p[0])) return;
    VEC_PUSH(b->arena, b, (struct booked){folded, tag, flags});
    if (b->n == 1 || folded.n < b->shortest) b->shortest = folded.n;
    if (folded.n > b->longest) b->longest = folded.n;
}

static int by_name(const void *a, const void *b) {
    const struct booked *x = a, *y = b;
    return sv_cmp(x->name, y->name);
}

void namebook_index(struct namebook *b) {
    memset(b->from, 0, sizeof b->from);
    if (b->n) qsort(b->v, b->n, sizeof *b->v, by_name);
    for (size_t i = 0; i < b->n; i++) b->from[(unsigned char)b->v[i].name.p[0] + 1] = i + 1;
    for (size_t c = 1; c < sizeof b->from / sizeof *b->from; c++)
        if (b->from[c] < b->from[c - 1]) b->from[c] = b->from[c - 1];
}

struct booked *namebook_find(const struct namebook *b, struct sv text) {
    struct str folded = {0};
    if (!b->n || !may_name(b, text)) return NULL;
    text_fold(text, &folded);
    struct booked *name = name_in(b, str_sv(&folded));
    str_deinit(&folded);
    return name;
}

size_t namebook_end(const struct namebook *b, struct str *scratch, struct sv text, size_t at,
                    booked_fits *fits, const void *ctx, const struct booked **out) {
    size_t end = 0, first = at;
    uint32_t cp;
    *out = NULL;
    if (!utf8_next(text, &first, &cp)) return 0;
    text_fold(sv_of(text.p + at, first - at), scratch);
    if (!scratch->n || !folded_letter(scratch->p[0]) || !any_from(b, scratch->p[0])) return 0;
    for (size_t to = at; scratch->n <= b->longest && utf8_next(text, &to, &cp) && to - at < LONGEST;) {
        if (!text_whole(text, at, to)) continue;
        text_fold(sv_of(text.p + at, to - at), scratch);
        const struct booked *name = scratch->n ? name_at(b, str_sv(scratch), 0) : NULL;
        if (!name || name->name.n != scratch->n || name == *out || !fits(ctx, name, text, at, to)) continue;
        *out = name;
        end = to;
    }
    return end;
}
