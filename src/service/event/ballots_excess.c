#include "catalyse/base/i18n.h"
#include "catalyse/service/ballots.h"
#include <stdlib.h>

/* Points are counted in a hurry: more than there can be is said before it is noted, and marked after. */

/* The most that those who have not voted by name can give to so many items; -1 without a limit. */
static int64_t left(const struct ballot_card *card, size_t items) {
    if (!card->n_voters) return -1;
    return ballot_most(&card->rules, card->n_voters - card->voted, items);
}

static bool beyond(int64_t count, int64_t most) {
    return most >= 0 && count > most;
}

/* Points counted in all, were `count` those of this item. */
static int64_t counted_with(const struct ballot_card *card, size_t item, int64_t count) {
    int64_t sum = 0;
    for (size_t i = 0; i < card->n_items; i++) sum += llabs(i == item ? count : card->items[i].counted);
    return sum;
}

const char *ballot_excess(const struct ballot_card *card, size_t item, int64_t count, struct arena *a) {
    int64_t one = left(card, 1), all = left(card, card->n_items);
    size_t silent = card->n_voters - card->voted;
    if (beyond(llabs(count), one))
        return arena_printf(
            a, P_("%lld on one: %zu voter, %lld at most", "%lld on one: %zu voters, %lld at most", silent),
            (long long)count, silent, (long long)one);
    int64_t sum = counted_with(card, item, count);
    if (!beyond(sum, all)) return NULL;
    return arena_printf(
        a, P_("%lld in all: %zu voter, %lld at most", "%lld in all: %zu voters, %lld at most", silent),
        (long long)sum, silent, (long long)all);
}

bool ballot_over(const struct ballot_card *card) {
    int64_t one = left(card, 1);
    for (size_t i = 0; i < card->n_items; i++)
        if (beyond(llabs(card->items[i].counted), one)) return true;
    return beyond(counted_with(card, card->n_items, 0), left(card, card->n_items));
}
