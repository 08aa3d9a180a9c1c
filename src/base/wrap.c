#include "catalyse/base/utf8.h"

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

static struct sv skip(struct sv s, size_t n) {
    return n < s.n ? sv_of(s.p + n, s.n - n) : SV_NULL;
}

/* Where a paragraph that is too wide is cut, given how many of its bytes fit. */
static size_t cut_at(struct sv paragraph, size_t fit) {
    if (is_blank(paragraph.p[fit])) return fit;
    for (size_t i = fit; i > 0; i--)
        if (is_blank(paragraph.p[i - 1])) return i - 1;
    return fit ? fit : text_next(paragraph, 0);
}

bool text_wrap(struct sv *rest, int columns, struct sv *line) {
    if (rest->n == 0) return false;
    struct sv paragraph = sv_of(rest->p, sv_find(*rest, '\n'));
    size_t fit = text_fit(paragraph, columns, NULL);
    if (fit == paragraph.n) {
        *line = paragraph;
        *rest = skip(*rest, paragraph.n + 1);
        return true;
    }
    size_t cut = cut_at(paragraph, fit);
    *line = sv_of(paragraph.p, cut);
    while (line->n && is_blank(line->p[line->n - 1])) line->n--;
    while (cut < paragraph.n && is_blank(paragraph.p[cut])) cut++;
    *rest = skip(*rest, cut);
    return true;
}

int text_wrapped(struct sv text, int columns, int most) {
    struct sv line;
    int n = 0;
    while (n < most && text_wrap(&text, columns, &line)) n++;
    return n;
}
