#include "report/kinds/theme_dots.h"
#include <stdlib.h>

static int most_dots_first(const void *a, const void *b) {
    const struct theme_row *x = a, *y = b;
    return (x->webinar_votes < y->webinar_votes) - (x->webinar_votes > y->webinar_votes);
}

void theme_dots_put(struct doc *d, struct theme_map *map) {
    struct bars *b = doc_bars(d, sv_from(_("Dots given to each theme")));
    if (map->n_themes) qsort(map->themes, map->n_themes, sizeof *map->themes, most_dots_first);
    for (size_t i = 0; i < map->n_themes; i++) {
        const struct theme_row *t = &map->themes[i];
        if (choice_is(t->state, "merged")) continue;
        bar_add(d, b,
                (struct bar){.label = t->row.title,
                             .shown = say_number(d, t->webinar_votes, 0),
                             .values = {t->webinar_votes}});
    }
}
