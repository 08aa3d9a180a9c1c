#include "catalyse/service/facts.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* All that there is to say now, most urgent first; Enter goes there. */

static const struct column guide_columns[] = {
    {.title = N_("When"), .kind = COLUMN_LABEL, .width = 24, .min = 8, .priority = 1},
    {.title = N_("What now?"), .kind = COLUMN_FILL, .width = 30},
};

static bool guide_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    static const char *const when[] = {"", N_("now"), N_("this week"), N_("soon"), N_("when there is time")};
    struct hints hints;
    (void)d;
    if (!guide_now(v, 0, &hints, e)) return false;
    for (size_t i = 0; i < hints.n; i++) {
        const struct guide_rule *r = hints.v[i].rule;
        const char *setting = hint_setting(&hints.v[i]);
        int64_t id = setting ? settings_line(setting) : hints.v[i].id;
        lines_add_long(s, (struct line_row){.cell = {_(when[r->priority]), hints.v[i].text},
                                            .role = r->priority == 1 ? ROLE_WARNING : ROLE_NORMAL,
                                            .entity = r->to_entity ? entity_named(r->to_entity) : NULL,
                                            .id = id,
                                            .stage = hints.v[i].stage,
                                            .panel = hint_card(&hints.v[i]) ? NULL : hints.v[i].panel,
                                            .data = hint_group(&hints.v[i])});
    }
    return true;
}

/* Where the panel shows the row, it is selected there. */
static enum reply guide_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action != ACTION_OPEN || !line || !line->panel) return PASS;
    desk_panel_of(d, line->stage, line->panel, line->data);
    if ((line->entity && !line->data) || line->id < 0) d->nav->made = line->id;
    return EATEN;
}

static const struct offer guide_offers[] = {{ACTION_OPEN, N_("go there")}, {ACTION_NONE, NULL}};
static const struct lines_spec guide_spec = {.columns = guide_columns,
                                             .n_columns = 2,
                                             .ordered = true,
                                             .empty = N_("Nothing is urgent: look at the people."),
                                             .build = guide_build,
                                             .act = guide_act};

LINES_SCREEN(
    guide, N_("Computed from what is noted: what is due, missing or late. Enter goes where it can be done."));
