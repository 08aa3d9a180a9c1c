#ifndef CATALYSE_DOMAIN_THEMES_H
#define CATALYSE_DOMAIN_THEMES_H

/* Themes from ranks: points 3-2-1 (Borda), first choices, mean rank. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct theme_rank {
    int64_t org, theme;
    int rank; /* 1 … 3 */
};

struct theme_score {
    int64_t theme;  /* in: set by the caller */
    int points;     /* 3, 2, 1 */
    int by_rank[3]; /* how many gave rank 1, 2, 3 */
    int ranked;     /* how many ranked it at all */
    int mean_rank;  /* hundredths; 0 when nobody did */
    int place;      /* 1 = most points; the same place on a tie, the next one skipped */
    bool tied;      /* shares its place */
};

/* Fills the scores of the themes given, in their order. Ranks outside 1 … 3 and themes not listed are left
 * out. */
void themes_score(const struct theme_rank *ranks, size_t n_ranks, struct theme_score *themes,
                  size_t n_themes);
/* Most points first, then first choices, then votes elsewhere equal: as listed. */
void themes_sort(struct theme_score *themes, size_t n);

#endif
