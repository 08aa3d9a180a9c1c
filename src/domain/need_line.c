#include "catalyse/domain/need_line.h"

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

static bool year_read(struct sv word, int64_t *year) {
    return word.n == 4 && sv_to_i64(word, year) && *year >= 1900 && *year < 2200;
}

/* "relevé des Potagers, 2025", or a year alone. */
static bool source_read(struct sv inner, struct need_line *out) {
    size_t cut = inner.n;
    while (cut && inner.p[cut - 1] != ',' && inner.p[cut - 1] != ';' && inner.p[cut - 1] != ' ') cut--;
    if (!year_read(sv_of(inner.p + cut, inner.n - cut), &out->year)) return false;
    while (cut && (inner.p[cut - 1] == ',' || inner.p[cut - 1] == ';' || inner.p[cut - 1] == ' ')) cut--;
    out->source = sv_of(inner.p, cut);
    return true;
}

/* "34", "12,5": hundredths; the bytes it takes, 0 when it is longer than a figure is. */
static size_t number_read(struct sv s, int64_t *hundredths) {
    size_t n = 0;
    int64_t value = 0;
    while (n < s.n && n < 12 && digit(s.p[n])) value = 10 * value + (s.p[n++] - '0');
    if (n < s.n && digit(s.p[n])) return 0;
    *hundredths = 100 * value;
    if (n + 1 >= s.n || (s.p[n] != ',' && s.p[n] != '.') || !digit(s.p[n + 1])) return n;
    *hundredths += 10 * (s.p[n + 1] - '0');
    n += 2;
    if (n < s.n && digit(s.p[n])) *hundredths += s.p[n++] - '0';
    return n;
}

static struct sv first_word(struct sv s) {
    s = sv_trim(s);
    if (sv_starts(s, SV("\u00a0"))) s = sv_of(s.p + 2, s.n - 2);
    if (sv_starts(s, SV("\u202f"))) s = sv_of(s.p + 3, s.n - 3);
    return sv_of(s.p, sv_find(s, ' '));
}

static void figure_read(struct need_line *out) {
    size_t at = 0;
    while (at < out->text.n && !(digit(out->text.p[at]) && (!at || out->text.p[at - 1] == ' '))) at++;
    struct sv rest = sv_of(out->text.p + at, out->text.n - at);
    size_t n = number_read(rest, &out->figure);
    out->has_figure = n > 0;
    if (n) out->unit = first_word(sv_of(rest.p + n, rest.n - n));
    if (out->unit.n > 30) out->unit = SV("");
}

struct need_line need_line_read(struct sv line) {
    struct need_line out = {.text = sv_trim(line), .source = SV(""), .unit = SV("")};
    size_t open = out.text.n;
    if (!sv_ends(out.text, SV(")"))) return out;
    while (open && out.text.p[open - 1] != '(') open--;
    if (!open || !source_read(sv_of(out.text.p + open, out.text.n - open - 1), &out)) return out;
    out.text = sv_trim(sv_of(out.text.p, open - 1));
    figure_read(&out);
    return out;
}
