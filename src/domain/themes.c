#include "catalyse/domain/themes.h"

enum { RANKS = 3 };

static bool rank_valid(int rank) {
    return rank >= 1 && rank <= RANKS;
}

static void count_ranks(const struct theme_rank *ranks, size_t n, struct theme_score *t) {
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++) {
        if (ranks[i].theme != t->theme || !rank_valid(ranks[i].rank)) continue;
        t->points += RANKS + 1 - ranks[i].rank;
        t->by_rank[ranks[i].rank - 1]++;
        t->ranked++;
        sum += ranks[i].rank;
    }
    t->mean_rank = t->ranked ? (int)((200 * sum + t->ranked) / (2 * t->ranked)) : 0;
}

static void give_places(struct theme_score *themes, size_t n) {
    for (size_t i = 0; i < n; i++) {
        themes[i].place = 1;
        for (size_t k = 0; k < n; k++) {
            if (themes[k].points > themes[i].points) themes[i].place++;
            if (k != i && themes[k].points == themes[i].points) themes[i].tied = true;
        }
    }
}

void themes_score(const struct theme_rank *ranks, size_t n_ranks, struct theme_score *themes,
                  size_t n_themes) {
    for (size_t i = 0; i < n_themes; i++) {
        themes[i] = (struct theme_score){.theme = themes[i].theme};
        count_ranks(ranks, n_ranks, &themes[i]);
    }
    give_places(themes, n_themes);
}

static bool before(const struct theme_score *a, const struct theme_score *b) {
    if (a->points != b->points) return a->points > b->points;
    return a->by_rank[0] > b->by_rank[0];
}

void themes_sort(struct theme_score *themes, size_t n) {
    for (size_t i = 1; i < n; i++) {
        struct theme_score moved = themes[i];
        size_t at = i;
        for (; at > 0 && before(&moved, &themes[at - 1]); at--) themes[at] = themes[at - 1];
        themes[at] = moved;
    }
}
