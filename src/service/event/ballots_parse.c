#include "catalyse/base/i18n.h"
#include "catalyse/service/ballots.h"
#include <string.h>

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

static size_t item_numbered(const struct ballot_card *card, int64_t number) {
    size_t at = 0;
    while (at < card->n_items && card->items[at].number != number) at++;
    return at;
}

bool ballot_word(struct sv *rest, struct sv *word) {
    static const char between[] = " ,;";
    while (rest->n && strchr(between, *rest->p)) *rest = sv_of(rest->p + 1, rest->n - 1);
    size_t n = 0;
    while (n < rest->n && !strchr(between, rest->p[n])) n++;
    *word = sv_of(rest->p, n);
    *rest = sv_of(rest->p + n, rest->n - n);
    return n > 0;
}

bool ballot_parse(const struct ballot_card *card, struct sv text, int *given, struct error *e) {
    bool ranked = card->rules.method == BALLOT_RANKED;
    struct sv word;
    int rank = 0;
    for (size_t i = 0; i < card->n_items; i++) given[i] = 0;
    while (ballot_word(&text, &word)) {
        int64_t number, points;
        size_t at = card->n_items;
        if (parse_word(word, &number, &points)) at = item_numbered(card, number);
        if (at == card->n_items)
            return error_set(e, ERR_DATA, _("'%.*s' is not a number of the list"), SV_ARG(word));
        if (ranked && given[at])
            return error_set(e, ERR_DATA, _("%lld is there twice: each one once, in order"),
                             (long long)number);
        given[at] += ranked ? ++rank : (int)points;
    }
    return true;
}
