#include "catalyse/base/i18n.h"
#include "catalyse/service/ballots.h"

/* "-5x2": item 5, two points taken away. */
static bool parse_word(struct sv word, int64_t *item, int64_t *points) {
    enum { MOST = 100 };
    size_t times = sv_find(word, 'x');
    *points = 1;
    if (!sv_to_i64(sv_of(word.p, times), item)) return false;
    if (times < word.n && !sv_to_i64(sv_of(word.p + times + 1, word.n - times - 1), points)) return false;
    if (*points < 1 || *points > MOST) return false;
    if (*item < 0) {
        *item = -*item;
        *points = -*points;
    }
    return true;
}

bool ballot_parse(enum ballot_method method, struct sv text, int *given, size_t n, struct error *e) {
    struct sv word;
    int rank = 0;
    for (size_t i = 0; i < n; i++) given[i] = 0;
    while (sv_next(&text, ' ', &word)) {
        int64_t item, points;
        if (!word.n) continue;
        if (!parse_word(word, &item, &points) || item < 1 || item > (int64_t)n)
            return error_set(e, ERR_DATA, _("'%.*s' is not a number of the list, 1 to %zu"), SV_ARG(word), n);
        if (method == BALLOT_RANKED && given[item - 1])
            return error_set(e, ERR_DATA, _("%lld is there twice: each one once, in order"), (long long)item);
        given[item - 1] += method == BALLOT_RANKED ? ++rank : (int)points;
    }
    return true;
}
