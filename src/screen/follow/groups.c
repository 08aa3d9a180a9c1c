#include "catalyse/domain/maturity.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/subgroups.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The stage of each group, N0 to N6, and gate by gate what is there and what is missing. */

static const struct column groups_columns[] = {
    {.title = N_("Group"), .kind = COLUMN_FILL, .width = 26},
    {.title = N_("Group stage"), .kind = COLUMN_AUTO, .width = 30, .min = 14},
    {.title = N_("To the next"), .kind = COLUMN_AUTO, .width = 22, .min = 10, .priority = 2},
};

static void groups_level(struct lines_screen *s, const struct level_row *l) {
    const char *next = l->maturity.next > MATURITY_MAX
                           ? _("nothing more is asked")
                           : lines_printf(s, P_("%d gate to %s", "%d gates to %s", l->maturity.next_missing),
                                          l->maturity.next_missing, level_code(l->maturity.next));
    lines_add(s, (struct line_row){.cell = {lines_text(s, l->subgroup.title), level_word(l->level), next},
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
                 _("Stages are masked: a group's stage is its own business. C-x v shows them to you."));
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

static enum reply groups_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action != ACTION_OPEN || !line || !line->data) return PASS;
    desk_go(d, (struct place){.screen = "level", .stage = -1, .entity = line->entity, .id = line->id});
    return EATEN;
}

static const struct offer groups_offers[] = {
    {ACTION_OPEN, N_("gate by gate")}, {ACTION_EDIT, NULL}, {ACTION_STATE, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec groups_spec = {.columns = groups_columns,
                                              .n_columns = 3,
                                              .empty = N_("No subgroup yet. g3 goes where they are formed."),
                                              .build = groups_build,
                                              .act = groups_act};
LINES_SCREEN(groups, N_("The stage of each group is computed from its gates. Going back is normal: it is a "
                        "cycle, not a race. Never shown side by side to funds."));

static const struct column level_columns[] = {
    {.title = N_("Stage"), .kind = COLUMN_FIXED, .width = 6},
    {.title = N_("Gate"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("State"), .kind = COLUMN_FIXED, .width = 12},
};

static bool level_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct levels levels = {0};
    (void)d;
    if (!levels_now(v, s->screen.place.id, &levels, e)) return false;
    if (!levels.n) {
        lines_add(s, (struct line_row){.cell = {"", _("The group has not agreed to show its stage."), ""},
                                       .role = ROLE_MASKED});
        return true;
    }
    const struct level_row *l = &levels.v[0];
    str_addf(&s->title, "%.*s — %s", SV_ARG(l->subgroup.title), level_word(l->level));
    if (l->reason.n)
        lines_add(
            s, (struct line_row){.cell = {"", lines_printf(s, _("Set by hand: %.*s"), SV_ARG(l->reason)), ""},
                                 .role = ROLE_WARNING});
    for (size_t i = 0; i < l->maturity.n_gates; i++) {
        const struct gate *g = &l->maturity.gates[i];
        lines_add(s, (struct line_row){.cell = {level_code(g->level), gate_words(&s->screen.rows, g),
                                                g->met ? _("met") : _("missing")},
                                       .role = g->met                         ? ROLE_OK
                                               : g->level == l->maturity.next ? ROLE_WARNING
                                                                              : ROLE_NORMAL});
    }
    return true;
}

static const struct offer level_offers[] = {{ACTION_EDIT, N_("set by hand")}, {ACTION_NONE, NULL}};

static enum reply level_act(struct lines_screen *s, struct desk *d, enum action action) {
    return action == ACTION_EDIT ? go_edit(d, s->screen.place.entity, s->screen.place.id) : PASS;
}

static const struct lines_spec level_spec = {.columns = level_columns,
                                             .n_columns = 3,
                                             .empty = "",
                                             .build = level_build,
                                             .act = level_act,
                                             .whole = true};
LINES_SCREEN(level, N_("Each gate, what is there and what is needed. You may set the stage lower, or one "
                       "higher with a reason."));
