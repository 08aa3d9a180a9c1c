#include "catalyse/domain/wish_line.h"
#include <string.h>

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

static bool all_digits(struct sv s) {
    for (size_t i = 0; i < s.n; i++)
        if (!digit(s.p[i])) return false;
    return s.n > 0;
}

static bool tag_of(struct sv word, struct wish_tag *out) {
    static const char signs[] = "#@!";
    const char *sign = word.n > 1 ? memchr(signs, word.p[0], 3) : NULL;
    if (!sign) return false;
    *out = (struct wish_tag){(enum wish_tag_kind)(sign - signs), word, sv_of(word.p + 1, word.n - 1)};
    return out->kind != TAG_DOTS || (all_digits(out->word) && out->word.n < 4);
}

size_t wish_tags(struct sv line, struct wish_tag out[static WISH_TAGS_MAX]) {
    size_t n = 0;
    struct sv word;
    while (n < WISH_TAGS_MAX && sv_next(&line, ' ', &word)) n += tag_of(word, &out[n]);
    return n;
}

struct sv wish_tag_name(struct arena *a, const struct wish_tag *tag) {
    char *text = arena_strndup(a, tag->word.p, tag->word.n);
    for (size_t i = 0; i < tag->word.n; i++)
        if (text[i] == '_') text[i] = ' ';
    return sv_of(text, tag->word.n);
}

struct sv wish_dots(struct arena *a, struct sv line, int64_t *dots) {
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(line, tags);
    *dots = 0;
    for (size_t i = 0; i < n; i++) {
        if (tags[i].kind != TAG_DOTS || !sv_to_i64(tags[i].word, dots)) continue;
        const char *end = tags[i].whole.p + tags[i].whole.n;
        struct sv before = sv_trim(sv_of(line.p, (size_t)(tags[i].whole.p - line.p)));
        struct sv after = sv_trim(sv_of(end, (size_t)(line.p + line.n - end)));
        const char *between = before.n && after.n ? " " : "";
        return sv_from(arena_printf(a, "%.*s%s%.*s", SV_ARG(before), between, SV_ARG(after)));
    }
    return line;
}

static bool is_and(struct sv word) {
    return sv_is(word, "et") || sv_is(word, "and") || sv_is(word, "&");
}

/* "5x2" is twice five: takes the x2 off; 0 when it is no number of times. */
static size_t ballot_times(struct sv *word) {
    size_t x = sv_find(*word, 'x');
    if (x == word->n) return 1;
    struct sv times = sv_of(word->p + x + 1, word->n - x - 1);
    word->n = x;
    int64_t n = 0;
    return times.n <= 2 && all_digits(times) && sv_to_i64(times, &n) ? (size_t)n : 0;
}

bool ballot_numbers(struct sv line, int out[static BALLOT_NUMBERS], size_t *n) {
    *n = 0;
    line = sv_trim(line);
    for (size_t at = 0; at < line.n;) {
        size_t from = at;
        while (at < line.n && !memchr(" ,;.-/", line.p[at], 6)) at++;
        struct sv word = sv_of(line.p + from, at - from);
        int64_t number;
        at++;
        if (!word.n || is_and(word)) continue;
        size_t times = ballot_times(&word);
        if (!times || *n + times > BALLOT_NUMBERS || word.n > 3 || !all_digits(word) ||
            !sv_to_i64(word, &number))
            return false;
        while (times--) out[(*n)++] = (int)number;
    }
    return *n > 0;
}

struct sv line_unbulleted(struct sv line) {
    static const char *const bullets[] = {"- ", "* ", "• ", "– ", "— ", "· ", "◦ ", "▪ ", "‣ "};
    line = sv_trim(line);
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        size_t n = strlen(bullets[i]);
        if (sv_starts(line, sv_from(bullets[i]))) return sv_trim(sv_of(line.p + n, line.n - n));
    }
    return line;
}

int wish_number(struct sv ref) {
    int64_t number = 0;
    size_t at = ref.n;
    while (at && ref.p[at - 1] >= '0' && ref.p[at - 1] <= '9' && ref.n - at < 6) at--;
    return at < ref.n && sv_to_i64(sv_of(ref.p + at, ref.n - at), &number) ? (int)number : 0;
}
