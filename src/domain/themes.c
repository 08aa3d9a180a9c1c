#include "catalyse/domain/themes.h"

enum { RANKS = 3, NO_THEME = -1 };

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

/* --- which themes close --- */

static int open_index(const struct theme_close *themes, size_t n, int64_t theme) {
    for (size_t i = 0; i < n; i++)
        if (themes[i].theme == theme && !themes[i].closes) return (int)i;
    return NO_THEME;
}

/* No better choice of the same organisation is still open. */
static bool is_best(const struct theme_rank *ranks, size_t n_ranks, size_t which,
                    const struct theme_close *themes, size_t n_themes) {
    for (size_t i = 0; i < n_ranks; i++) {
        if (ranks[i].org != ranks[which].org || i == which || !rank_valid(ranks[i].rank)) continue;
        bool better = ranks[i].rank < ranks[which].rank || (ranks[i].rank == ranks[which].rank && i < which);
        if (better && open_index(themes, n_themes, ranks[i].theme) != NO_THEME) return false;
    }
    return true;
}

static void count_sizes(const struct theme_rank *ranks, size_t n_ranks, struct theme_close *themes,
                        size_t n_themes) {
    for (size_t i = 0; i < n_themes; i++) themes[i].size = 0;
    for (size_t i = 0; i < n_ranks; i++) {
        int at = rank_valid(ranks[i].rank) ? open_index(themes, n_themes, ranks[i].theme) : NO_THEME;
        if (at != NO_THEME && is_best(ranks, n_ranks, i, themes, n_themes)) themes[at].size++;
    }
}

static int points_of(const struct theme_rank *ranks, size_t n, int64_t theme) {
    struct theme_score t = {.theme = theme};
    count_ranks(ranks, n, &t);
    return t.points;
}

/* The next to close: the smallest of those under the minimum; NULL when none is. */
static struct theme_close *weakest(const struct theme_rank *ranks, size_t n_ranks, struct theme_close *themes,
                                   size_t n_themes, int min) {
    struct theme_close *w = NULL;
    for (size_t i = 0; i < n_themes; i++) {
        struct theme_close *t = &themes[i];
        if (t->closes || t->size >= min || (w && t->size > w->size)) continue;
        if (w && t->size == w->size &&
            points_of(ranks, n_ranks, t->theme) > points_of(ranks, n_ranks, w->theme))
            continue;
        w = t;
    }
    return w;
}

size_t themes_close(const struct theme_rank *ranks, size_t n_ranks, struct theme_close *themes,
                    size_t n_themes, int min) {
    for (size_t i = 0; i < n_themes; i++) themes[i] = (struct theme_close){.theme = themes[i].theme};
    for (size_t closed = 0;; closed++) {
        count_sizes(ranks, n_ranks, themes, n_themes);
        struct theme_close *w = weakest(ranks, n_ranks, themes, n_themes, min);
        if (!w) return closed;
        w->closes = true;
        w->step = (int)closed + 1;
    }
}
