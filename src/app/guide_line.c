#include "app/guide_line.h"
#include "catalyse/base/utf8.h"
#include <string.h>

enum { NAME_LEAST = 8 /* columns of a name, its sign of more not counted */ };

static bool fits(struct sv text, int rows, int cols) {
    return text_wrapped(text, cols, rows + 1) <= rows;
}

/* Where the name stands in the text; its end where it does not. */
static size_t name_at(struct sv text, struct sv name) {
    const char *at = name.n ? memmem(text.p, text.n, name.p, name.n) : NULL;
    return at ? (size_t)(at - text.p) : text.n;
}

/* Neither so short that a shorter name would say more, nor inside what is named. */
static bool may_end(struct sv text, size_t at, struct sv name, int cols) {
    size_t from = name_at(text, name);
    return 5 * text_width(sv_of(text.p, at)) >= 2 * cols && (at <= from || at >= from + name.n);
}

/* The longest beginning up to a colon that fits; the text where none does. */
static struct sv without_the_rest(struct sv text, struct sv name, int rows, int cols) {
    struct sv best = text, rest = text, part;
    while (sv_next(&rest, ':', &part)) {
        struct sv before = sv_trim(sv_of(text.p, (size_t)(part.p - text.p) + part.n));
        bool ends = sv_starts(rest, SV(" ")) && may_end(text, before.n, name, cols);
        if (ends && fits(before, rows, cols)) best = before;
    }
    return best;
}

/* What is so: up to the first colon behind the name. */
static struct sv what_is_so(struct sv text, struct sv name) {
    size_t from = name_at(text, name) + name.n;
    const char *colon = from < text.n ? memmem(text.p + from, text.n - from, ": ", 2) : NULL;
    return colon ? sv_trim(sv_of(text.p, (size_t)(colon - text.p))) : text;
}

static struct sv with_less_name(struct sv text, struct sv name, int rows, int cols, struct str *cut) {
    struct sv said = what_is_so(text, name);
    size_t from = name_at(text, name);
    for (int keep = text_width(name) - 1; from < text.n && keep >= NAME_LEAST; keep--) {
        str_clear(cut);
        str_add(cut, sv_of(said.p, from));
        str_add(cut, sv_trim(sv_of(name.p, text_fit(name, keep, NULL))));
        str_addz(cut, "…");
        str_add(cut, sv_of(said.p + from + name.n, said.n - from - name.n));
        if (fits(str_sv(cut), rows, cols)) return str_sv(cut);
    }
    return text;
}

struct sv guide_line(struct sv text, struct sv name, int rows, int cols, struct str *cut) {
    str_clear(cut);
    if (fits(text, rows, cols)) return text;
    struct sv shorter = without_the_rest(text, name, rows, cols);
    return shorter.n < text.n ? shorter : with_less_name(text, name, rows, cols, cut);
}
