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

static const struct column budget_columns[] = {
    {.title = N_("Member"), .kind = COLUMN_FILL, .width = 20},
    {.title = N_("direct costs"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 1},
    {.title = N_("coordination"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 1},
    {.title = N_("overheads"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 2},
    {.title = N_("evaluation"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("contingency"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("Total"), .kind = COLUMN_FIXED, .width = 13, .align = ALIGN_RIGHT},
    {.title = N_("Share of overheads"),
     .kind = COLUMN_FIXED,
     .width = 8,
     .align = ALIGN_RIGHT,
     .priority = 4},
};

static void budget_line(struct lines_screen *s, const struct budget_row *b) {
    struct line_row line = {.cell = {lines_text(s, b->member.title)},
                            .role = ROLE_NORMAL,
                            .entity = b->member.entity,
                            .id = b->member.id};
    for (int i = 0; i < 5; i++) line.cell[i + 1] = lines_money(s, b->cents[i]);
    line.cell[6] = lines_money(s, b->total);
    line.cell[7] = lines_percent(s, (int)b->overhead_share);
    lines_add(s, line);
}

static void budget_project(struct lines_screen *s, const struct project_sheet *p) {
    lines_heading_of(s, lines_printf(s, "%.*s — %s", SV_ARG(p->row.title), lines_money(s, p->budget)),
                     &p->row);
    for (size_t i = 0; i < p->n_budget; i++) budget_line(s, &p->budget_rows[i]);
    for (size_t i = 0; i < p->n_flows; i++) {
        const struct flow_row *f = &p->flows[i];
        const char *text =
            lines_printf(s, _("%.*s → %.*s: %s (%s)"), SV_ARG(f->payer.title), SV_ARG(f->payee.title),
                         lines_money(s, f->cents), lines_choice(f->basis));
        lines_add(s, (struct line_row){.cell = {text},
                                       .role = f->authorised ? ROLE_NORMAL : ROLE_WARNING,
                                       .entity = f->row.entity,
                                       .id = f->row.id,
                                       .span = true});
    }
}

static bool budget_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct named *rows;
    size_t n;
    (void)d;
    if (!subgroups_named(v, &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        struct subgroup_sheet sheet;
        if (!subgroup_read(v, rows[i].id, &sheet, e)) return false;
        if (sheet.project.row.id) budget_project(s, &sheet.project);
    }
    return true;
}

static const struct offer budget_offers[] = {
    {ACTION_OPEN, NULL}, {ACTION_ADD, N_("add a budget line")}, {ACTION_EDIT, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec budget_spec = {.columns = budget_columns,
                                              .n_columns = 8,
                                              .empty =
                                                  N_("No budget line yet. Press a to add the first one."),
                                              .add = "budget_line",
                                              .build = budget_build};
LINES_SCREEN(budget,
             N_("Full cost by member and nature, with the time spent cooperating, and who pays whom."));
