#include "screen/parts/common.h"
#include "screen/parts/grid.h"

/* The row or the column of a name that is typed. */

enum reply grid_ask(const struct grid *g, const struct screen *s, grid_name *name, struct desk *d) {
    struct question_choice *choices = arena_array(d->tmp, g->rows + g->cols + 1, sizeof *choices);
    for (size_t i = 0; i < g->rows + g->cols; i++) {
        struct named at = name(s, i >= g->rows, i < g->rows ? i : i - g->rows);
        const char *title =
            arena_printf(d->tmp, at.ref.n ? "%.*s %.*s" : "%.*s%.*s", SV_ARG(at.ref), SV_ARG(at.title));
        choices[i] = row_choice(d->tmp, at.id, sv_from(title));
    }
    if (g->rows + g->cols)
        desk_choose(d, _("Go to which line or column?"), choices, g->rows + g->cols, row_found, NULL, 0);
    return EATEN;
}

void grid_select(struct grid *g, const struct grid_shape *shape, const struct screen *s, grid_name *name,
                 int64_t id) {
    for (size_t i = 0; i < g->rows; i++)
        if (name(s, false, i).id == id) g->row = i;
    for (size_t i = 0; i < g->cols; i++)
        if (name(s, true, i).id == id) g->col = i;
    grid_scroll(g, shape, s->lines, s->cols);
}
