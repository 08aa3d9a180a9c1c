#include "catalyse/domain/roti_line.h"
#include "catalyse/base/i18n.h"

enum { MOST = 9999 };

static bool all_digits(struct sv s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 0;
}

static bool is_mark(char c) {
    return c >= '1' && c < '1' + ROTI_MARKS;
}

/* "4:12": twelve people gave 4. */
static bool count_read(struct sv word, struct roti_line *out) {
    int64_t count;
    if (word.n < 3 || !is_mark(word.p[0]) || word.p[1] != ':') return false;
    if (!sv_to_i64(sv_of(word.p + 2, word.n - 2), &count) || count < 0 || count > MOST) return false;
    out->told[word.p[0] - '1'] = (int)count;
    return true;
}

/* "4", or "4453" for four people. */
static bool votes_read(struct sv word, struct roti_line *out) {
    for (size_t i = 0; i < word.n; i++)
        if (!is_mark(word.p[i])) return false;
    for (size_t i = 0; i < word.n; i++) out->more[word.p[i] - '1']++;
    return true;
}

/* The figures at the beginning; what follows them is words. */
static bool figure_like(struct sv word) {
    size_t colon = sv_find(word, ':');
    return all_digits(sv_of(word.p, colon)) &&
           (colon == word.n || all_digits(sv_of(word.p + colon + 1, word.n - colon - 1)));
}

bool roti_line_read(struct sv text, struct roti_line *out, struct error *e) {
    *out = (struct roti_line){.told = {-1, -1, -1, -1, -1}};
    for (text = sv_trim(text); text.n; text = sv_trim(text)) {
        struct sv word = sv_of(text.p, sv_find(text, ' '));
        if (!figure_like(word)) break;
        if (!count_read(word, out) && !votes_read(word, out))
            return error_set(e, ERR_DATA, _("'%.*s': marks are 1 to 5; how many gave each is typed as 4:12"),
                             SV_ARG(word));
        text = sv_of(text.p + word.n, text.n - word.n);
    }
    out->remark = text;
    return true;
}

void roti_line_apply(const struct roti_line *line, int counts[static ROTI_MARKS]) {
    for (int i = 0; i < ROTI_MARKS; i++)
        counts[i] = (line->told[i] < 0 ? counts[i] : line->told[i]) + line->more[i];
}
