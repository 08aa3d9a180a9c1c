#include "catalyse/domain/need_line.h"
#include "catalyse/base/number.h"
#include <string.h>

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

/* --- the figure --- */

enum { GROUP = 3, LONGEST = 20, DECIMALS = 2 };

struct figure {
    struct sv text, unit;
    int64_t value; /* hundredths */
};

static size_t digits_at(struct sv s, size_t at) {
    size_t n = 0;
    while (at + n < s.n && digit(s.p[at + n])) n++;
    return n;
}

/* The bytes of one blank, of those that stand between thousands and before a unit. */
static size_t blank_at(struct sv s, size_t at) {
    struct sv rest = at < s.n ? sv_of(s.p + at, s.n - at) : SV_NULL;
    if (sv_starts(rest, SV(" "))) return 1;
    if (sv_starts(rest, SV("\u00a0"))) return 2;
    return sv_starts(rest, SV("\u202f")) || sv_starts(rest, SV("\u2009")) ? 3 : 0;
}

/* "34", "12,5", "1 250,50". */
static size_t number_length(struct sv s) {
    size_t n = digits_at(s, 0), blank;
    if (n <= GROUP)
        while ((blank = blank_at(s, n)) && digits_at(s, n + blank) == GROUP) n += blank + GROUP;
    bool decimals = n < s.n && (s.p[n] == ',' || s.p[n] == '.') && digits_at(s, n + 1);
    return decimals ? n + 1 + digits_at(s, n + 1) : n;
}

static bool begins_with_dash(struct sv s) {
    return sv_starts(s, SV("-")) || sv_starts(s, SV("–")) || sv_starts(s, SV("—"));
}

/* Of punctuation: no unit. */
static bool begins_with_sign(struct sv s) {
    return begins_with_dash(s) || sv_starts(s, SV("«")) || sv_starts(s, SV("»")) || sv_starts(s, SV("”")) ||
           sv_starts(s, SV("…"));
}

/* The word or the sign behind a number: no other number, no stop. */
static struct sv unit_read(struct sv behind) {
    size_t blank = blank_at(behind, 0);
    struct sv word = sv_of(behind.p + blank, behind.n - blank);
    word.n = sv_find(word, ' ');
    while (word.n && strchr(",;:.!?", word.p[word.n - 1])) word.n--;
    char first = word.n ? (char)(word.p[0] | 0x20) : '\0';
    bool unit = (first >= 'a' && first <= 'z') || (word.n && (word.p[0] == '%' || word.p[0] & 0x80));
    return unit && !begins_with_sign(word) && word.n <= 30 ? word : SV_NULL;
}

static bool leads_to_a_year(struct sv before) {
    static const char *const words[] = {"en", "depuis", "dès", "fin", "in", "since", "by"};
    struct sv text = sv_trim(before);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct sv word = sv_from(words[i]);
        if (sv_ends(text, word) && (text.n == word.n || text.p[text.n - word.n - 1] == ' ')) return true;
    }
    return false;
}

/* The number that begins at `at`; false for a year, a range, or what is longer than a figure is. */
static bool figure_at(struct sv text, size_t at, struct figure *out) {
    struct sv rest = sv_of(text.p + at, text.n - at);
    size_t n = number_length(rest);
    struct sv behind = sv_of(rest.p + n, rest.n - n);
    int64_t year;
    out->text = sv_of(rest.p, n);
    out->unit = unit_read(behind);
    if (n > LONGEST || begins_with_dash(behind)) return false;
    if (year_read(out->text, &year) && (!out->unit.n || leads_to_a_year(sv_of(text.p, at)))) return false;
    return number_parse(out->text, DECIMALS, &out->value);
}

/* The first number with a unit, else the first one. */
static void figure_read(struct need_line *out) {
    struct sv text = out->text;
    struct figure f;
    for (size_t at = 0; at < text.n && !out->unit.n; at++) {
        bool begins = digit(text.p[at]) && (!at || text.p[at - 1] == ' ');
        if (!begins || !figure_at(text, at, &f) || (out->has_figure && !f.unit.n)) continue;
        out->has_figure = true;
        out->figure = f.value;
        out->unit = f.unit;
        at += f.text.n;
    }
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
