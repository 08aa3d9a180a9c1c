#include "catalyse/domain/maturity.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/subgroups.h"
#include "screen/event/group_meeting.h"
#include "screen/parts/hand_over.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The stage of each group, N0 to N6. */

static const struct column groups_columns[] = {
    {.title = N_("Group"), .kind = COLUMN_FILL, .width = 20},
    {.title = N_("Group stage"), .kind = COLUMN_AUTO, .width = 28, .min = 14},
    {.title = N_("To the next"), .kind = COLUMN_AUTO, .width = 22, .min = 16, .priority = 2},
};

/* What a stage set by hand hides comes before how far the next one is. */
static const char *groups_next(struct lines_screen *s, const struct level_row *l) {
    const struct maturity *m = &l->maturity;
    if (l->said != LEVEL_COMPUTED)
        return lines_printf(s, _("by hand, computed %s"),
                            m->level == MATURITY_NONE ? "—" : level_code(m->level));
    if (m->next > MATURITY_MAX) return _("nothing more is asked");
    return lines_printf(s, P_("%d gate to %s", "%d gates to %s", m->next_missing), m->next_missing,
                        level_code(m->next));
}

static void groups_level(struct lines_screen *s, const struct level_row *l) {
    lines_add(s, (struct line_row){
                     .cell = {lines_text(s, l->subgroup.title), level_word(l->level), groups_next(s, l)},
                     .role = ROLE_NORMAL,
                     .entity = l->subgroup.entity,
                     .id = l->subgroup.id,
                     .data = l->subgroup.id});
}

static const struct level_row *level_find(const struct levels *levels, int64_t subgroup) {
    for (size_t i = 0; i < levels->n; i++)
        if (levels->v[i].subgroup.id == subgroup) return &levels->v[i];
    return NULL;
}

/* A group whose stage is not for this viewer is named without it. */
static bool groups_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct levels levels = {0};
    struct named *rows;
    size_t n;
    (void)d;
    if (!levels_now(v, 0, &levels, e) || !subgroups_named(v, &rows, &n, e)) return false;
    if (levels.withheld)
        str_addz(&s->title,
                 _("Stages are masked: a group's stage is its own business. Ctrl-x v shows them to you."));
    for (size_t i = 0; i < n; i++) {
        const struct level_row *l = level_find(&levels, rows[i].id);
        if (l)
            groups_level(s, l);
        else
            lines_add(s,
                      (struct line_row){.cell = {lines_text(s, rows[i].title), AUDIENCE_MASK, AUDIENCE_MASK},
                                        .role = ROLE_NORMAL,
                                        .entity = rows[i].entity,
                                        .id = rows[i].id});
    }
    return true;
}

static enum reply group_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_ADD) return group_meeting_ask(d, 5, line->id, NULL);
    if (action == ACTION_HAND_OVER) return leaver_look(d, line->entity, line->id);
    if (action != ACTION_OPEN || !line || !line->data) return PASS;
    desk_go(d, (struct place){.screen = "level", .stage = -1, .entity = line->entity, .id = line->id});
    return EATEN;
}

static bool group_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = _("no row is selected");
    return (action != ACTION_ADD && action != ACTION_HAND_OVER) || (line && line->id);
}

static const struct offer groups_offers[] = {
    {ACTION_OPEN, N_("gates")}, {ACTION_ADD, N_("a meeting")}, {ACTION_HAND_OVER, N_("one leaves")},
    {ACTION_EDIT, NULL},        {ACTION_STATE, NULL},          {ACTION_NONE, NULL}};
static const struct lines_spec groups_spec = {.columns = groups_columns,
                                              .n_columns = 3,
                                              .empty = N_("No subgroup yet. g3 goes where they are formed."),
                                              .build = groups_build,
                                              .act = group_act,
                                              .can = group_can};
LINES_SCREEN(groups, N_("The stage of each group is computed from its gates. Going back is normal: it is a "
                        "cycle, not a race. Stages are never shown side by side to funds."));
