#include "catalyse/store/list.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Every kind of record there is, with how many: the way to what has no panel of its own. */

static const struct column records_columns[] = {
    {.title = N_("Kind of record"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("How many"), .kind = COLUMN_FIXED, .width = 10, .align = ALIGN_RIGHT},
};

static bool records_add(struct lines_screen *s, struct desk *d, bool content, struct error *e) {
    struct viewer viewer = viewer_of(d->viewer);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        const struct entity *entity = ENTITIES[i];
        size_t n;
        struct list_query q = {.entity = entity, .viewer = d->viewer};
        if (!(entity->flags & E_CONTENT) == content || !entity_visible(entity, &viewer)) continue;
        if (!list_count(d->db, &q, &n, e)) return false;
        lines_add(s, (struct line_row){.cell = {entity_words(entity, true), lines_printf(s, "%zu", n)},
                                       .data = (int64_t)i + 1});
    }
    return true;
}

static bool records_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    (void)v;
    lines_heading(s, _("What people said and did"));
    if (!records_add(s, d, false, e)) return false;
    lines_heading(s, _("What the method brings"));
    return records_add(s, d, true, e);
}

static enum reply records_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action != ACTION_OPEN) return PASS;
    if (line && line->data)
        desk_go(d, (struct place){.screen = "list", .stage = -1, .entity = ENTITIES[line->data - 1]});
    return EATEN;
}

static const struct offer records_offers[] = {
    {ACTION_OPEN, NULL}, {ACTION_FILTER, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec records_spec = {
    .columns = records_columns, .n_columns = 2, .empty = "", .build = records_build, .act = records_act};

LINES_SCREEN(records, N_("Every kind of record with its count. Enter shows the list."));
