#include "catalyse/base/utf8.h"

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

static struct sv skip(struct sv s, size_t n) {
    return n < s.n ? sv_of(s.p + n, s.n - n) : SV_NULL;
}

/* As French is set: a sign that has a blank before it does not begin a line, « does not end one. */
static bool holds(struct sv before, struct sv after) {
    static const char *const closing[] = {":", ";", "!", "?", "»", "%", "€"};
    if (sv_ends(before, SV("«"))) return true;
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++)
        if (sv_starts(after, sv_from(closing[i]))) return true;
    return false;
}

/* The last blank at or before `from` where a line may end; SIZE_MAX: there is none. */
static size_t last_blank(struct sv paragraph, size_t from, bool held) {
    for (size_t i = from + 1; i-- > 0;) {
        if (!is_blank(paragraph.p[i])) continue;
        if (held || !holds(sv_of(paragraph.p, i), skip(paragraph, i + 1))) return i;
    }
    return SIZE_MAX;
}

/* Where a paragraph that is too wide is cut, given how many of its bytes fit. */
static size_t cut_at(struct sv paragraph, size_t fit) {
    size_t cut = last_blank(paragraph, fit, false);
    if (cut == SIZE_MAX) cut = last_blank(paragraph, fit, true);
    if (cut != SIZE_MAX) return cut;
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
