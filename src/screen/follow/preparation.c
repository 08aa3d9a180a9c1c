#include "catalyse/service/check.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Before the day: what is missing. */

static const struct column preparation_columns[] = {
    {.title = N_("About"), .kind = COLUMN_LABEL, .width = 24, .min = 10},
    {.title = N_("What is still missing"), .kind = COLUMN_FILL, .width = 30},
};

static bool preparation_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct warnings w = {0};
    (void)d;
    if (!check_rules(v, 0, &w, e)) return false;
    for (size_t i = 0; i < w.n; i++)
        lines_add_long(
            s, (struct line_row){.cell = {entity_words(w.v[i].row.entity, false), lines_text(s, w.v[i].text)},
                                 .role = w.v[i].severity == SEV_INFO ? ROLE_NORMAL : ROLE_WARNING,
                                 .entity = w.v[i].row.entity,
                                 .id = w.v[i].row.id});
    return true;
}

static const struct offer preparation_offers[] = {{ACTION_OPEN, N_("put it right")}, {ACTION_NONE, NULL}};
static const struct lines_spec preparation_spec = {.columns = preparation_columns,
                                                   .n_columns = 2,
                                                   .empty = N_("The rules find nothing missing so far."),
                                                   .build = preparation_build};
LINES_SCREEN(preparation,
             N_("What the rules find missing or doubtful, before the day. Enter opens the row."));
