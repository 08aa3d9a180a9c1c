#include "catalyse/domain/maturity.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/subgroups.h"
#include "catalyse/store/record.h"
#include "screen/follow/axes.h"
#include "screen/follow/review.h"
#include "screen/follow/signed_document.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The stage of one group: gate by gate what is there and what is missing, the eight axes, and how it was set
 * by hand so far. */

static const struct column level_columns[] = {
    {.title = N_("Stage"), .kind = COLUMN_FIXED, .width = 6},
    {.title = N_("Gate"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("State"), .kind = COLUMN_FIXED, .width = 12},
};

/* The project of the group as it is seen; without one, the panel where it is written. */
static enum reply indicators_open(struct desk *d, int64_t group) {
    struct view v = desk_view(d, d->tmp);
    struct subgroup_sheet sheet;
    struct error e = {0};
    if (!subgroup_read(&v, group, &sheet, &e)) return desk_fail(d, &e);
    if (!sheet.project.row.id) {
        desk_panel_of(d, 4, "project", group);
        return EATEN;
    }
    desk_go(d,
            (struct place){.screen = "list",
                           .stage = -1,
                           .entity = entity_named("indicator"),
                           .param = arena_printf(d->tmp, "project=%lld", (long long)sheet.project.row.id)});
    return EATEN;
}

static bool outcome_set(struct desk *d, int64_t consortium, struct sv outcome, struct sv ends_on,
                        struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    const struct pair pairs[] = {{SV("outcome"), outcome}, {SV("ends_on"), ends_on}};
    if (!edit_set(&v, entity_named("consortium"), consortium, pairs, ends_on.n ? 2 : 1, &out, e))
        return false;
    tell_saved(d, _("noted"), &out.warnings);
    return true;
}

static bool outcome_dated(struct desk *d, const void *data, struct sv answer, struct error *e) {
    return outcome_set(d, *(const int64_t *)data, SV("handover"), answer, e);
}

static bool outcome_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const int64_t *consortium = data;
    if (!sv_is(answer, "handover")) return outcome_set(d, *consortium, answer, SV(""), e);
    desk_ask_line(d, _("What carries on"), _("Day of the end"), SV(""), outcome_dated, consortium,
                  sizeof *consortium);
    desk_line_about(d, entity_named("consortium"), *consortium);
    return true;
}

static enum reply outcome_ask(struct desk *d, int64_t group) {
    struct view v = desk_view(d, d->tmp);
    struct subgroup_sheet sheet;
    struct error e = {0};
    if (!subgroup_read(&v, group, &sheet, &e)) return desk_fail(d, &e);
    const struct named *consortium = &sheet.project.consortium;
    if (!consortium->id) {
        desk_warn(d, "%s", _("no consortium yet: first note its agreement as signed, at stage N4"));
        return EATEN;
    }
    return ask_choice(d, _("What carries on"), field_named(consortium->entity, "outcome"), outcome_chosen,
                      &consortium->id, sizeof consortium->id);
}

/* Where a gate is met: a panel, or a question. The others: the group's card. */
static const struct {
    int stage;
    const char *panel;
    enum reply (*ask)(struct desk *d, int64_t group);
} GATE_PLACES[N_GATES] = {
    [GATE_EOI] = {2, "answers", NULL},           [GATE_DIAGNOSIS] = {4, "diagnosis", NULL},
    [GATE_STEP_KEPT] = {5, "steps", NULL},       [GATE_CANVAS] = {4, "project", NULL},
    [GATE_RASCI] = {5, "roles", NULL},           [GATE_COMMITTED] = {5, "commitments", NULL},
    [GATE_TEST] = {4, "project", NULL},          [GATE_SIGNED] = {0, NULL, agreement_ask},
    [GATE_BUDGET] = {5, "budget", NULL},         [GATE_FLOWS] = {5, "budget", NULL},
    [GATE_BOARDS] = {0, NULL, board_minute_ask}, [GATE_REVIEWS] = {0, NULL, review_begin},
    [GATE_KEPT] = {5, "commitments", NULL},      [GATE_INDICATORS] = {0, NULL, indicators_open},
    [GATE_CARRIES_ON] = {0, NULL, outcome_ask},  [GATE_QUESTIONS] = {4, "checklist", NULL},
};

static void level_gates(struct lines_screen *s, const struct level_row *l) {
    if (l->said != LEVEL_COMPUTED)
        lines_add(s, (struct line_row){
                         .cell = {"",
                                  l->reason.n ? lines_printf(s, _("Set by hand: %.*s"), SV_ARG(l->reason))
                                              : _("Set by hand, lower than computed"),
                                  ""},
                         .role = ROLE_WARNING});
    for (size_t i = 0; i < l->maturity.n_gates; i++) {
        const struct gate *g = &l->maturity.gates[i];
        lines_add(s, (struct line_row){.cell = {level_code(g->level), gate_words(&s->screen.rows, g),
                                                g->met ? _("met") : _("missing")},
                                       .entity = l->subgroup.entity,
                                       .id = l->subgroup.id,
                                       .stage = GATE_PLACES[g->code].stage,
                                       .panel = GATE_PLACES[g->code].panel,
                                       .data = (int64_t)i + 1,
                                       .role = g->met                         ? ROLE_OK
                                               : g->level == l->maturity.next ? ROLE_WARNING
                                                                              : ROLE_NORMAL});
    }
}

static bool level_axes(struct lines_screen *s, const struct desk *d, const struct view *v, struct error *e) {
    struct axes axes;
    if (!axes_at(v, s->screen.place.id, 0, &axes, e)) return false;
    axes_heading(s, d, &axes);
    for (int i = 0; i < N_AXES; i++) {
        int now = axis_tenths(axes.v[i].now), before = axis_tenths(axes.v[i].before);
        if (now < 0) continue;
        const char *change = axes.again ? lines_change(s, before, now) : "";
        lines_add(s, (struct line_row){.cell = {"", axis_bar(s, d, &axes.v[i]),
                                                lines_printf(s, "%-4s %s", lines_number(s, now, 1), change)},
                                       .role = ROLE_NORMAL});
    }
    return true;
}

static bool level_history(struct lines_screen *s, const struct view *v, struct error *e) {
    struct level_past past;
    if (!level_past_read(v, s->screen.place.id, &past, e)) return false;
    if (past.n) lines_heading(s, _("How the stage was set by hand, the latest first"));
    for (size_t i = 0; i < past.n; i++) {
        const struct level_move *m = &past.v[i];
        const char *what = lines_printf(s, "%s → %s%s%.*s", level_code(m->from), level_word(m->to),
                                        m->reason.n ? " — " : "", SV_ARG(m->reason));
        lines_add(s, (struct line_row){.cell = {"", what, lines_day(s, m->day)}, .role = ROLE_NORMAL});
    }
    return true;
}

static bool level_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct levels levels = {0};
    s->model = NULL;
    if (!levels_now(v, s->screen.place.id, &levels, e)) return false;
    if (!levels.n) {
        lines_add(s, (struct line_row){.cell = {"", _("The group has not agreed to show its stage."), ""},
                                       .role = ROLE_MASKED});
        return true;
    }
    const struct level_row *l = s->model = &levels.v[0];
    str_addf(&s->title, "%.*s — %s", SV_ARG(l->subgroup.title), level_word(l->level));
    level_gates(s, l);
    return level_axes(s, d, v, e) && level_history(s, v, e);
}

/* --- by hand --- */

struct by_hand {
    int64_t group;
    int computed, said;
};

#define COMPUTED "computed"

static bool level_set(struct desk *d, const struct by_hand *h, struct sv reason, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    bool back = h->said == h->computed;
    if (!level_say(&v, h->group, back ? SV("") : sv_from(level_code(h->said)), reason, e)) return false;
    desk_done(d, "%s — %s", level_word(h->said), _("u undoes it"));
    return true;
}

static bool level_reason(struct desk *d, const void *data, struct sv answer, struct error *e) {
    return level_set(d, data, answer, e);
}

static bool level_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct by_hand h = *(const struct by_hand *)data;
    h.said = sv_is(answer, COMPUTED) ? h.computed : level_from_code(answer);
    if (h.said <= h.computed) return level_set(d, &h, SV(""), e);
    desk_ask_line(d, _("Why?"), _("Reason that can be said aloud"), SV(""), level_reason, &h, sizeof h);
    desk_line_about(d, entity_named("subgroup"), h.group);
    return true;
}

/* The computed one, every lower one, one higher. */
static enum reply level_choose(struct lines_screen *s, struct desk *d) {
    const struct level_row *l = s->model;
    struct question_choice choices[MATURITY_MAX + 2];
    struct by_hand h = {.group = s->screen.place.id, .computed = l->maturity.level};
    size_t n = 0;
    choices[n++] = (struct question_choice){
        COMPUTED, arena_printf(d->tmp, _("as computed: %s"), level_word(h.computed)), NULL};
    for (int level = h.computed < MATURITY_MAX ? h.computed + 1 : MATURITY_MAX; level >= 0; level--)
        if (level != h.computed)
            choices[n++] = (struct question_choice){level_code(level), level_word(level), NULL};
    desk_choose(d, _("The stage of the group, by hand"), choices, n, level_chosen, &h, sizeof h);
    return EATEN;
}

/* The row a gate waits for is selected where it is met: a question, a flow. */
static bool gate_row(struct desk *d, const struct gate *g, int64_t group, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (g->code == GATE_FLOWS) return flow_missing(&v, group, &d->nav->made, e);
    return g->code != GATE_QUESTIONS || !g->n_missing ||
           record_id(d->db, entity_named("question"), g->missing[0], &d->nav->made, e);
}

static enum reply gate_open(struct lines_screen *s, struct desk *d, const struct line_row *line) {
    const struct gate *g = &((const struct level_row *)s->model)->maturity.gates[line->data - 1];
    int64_t group = s->screen.place.id;
    struct error e = {0};
    if (GATE_PLACES[g->code].ask) return GATE_PLACES[g->code].ask(d, group);
    if (!line->panel) return PASS;
    desk_panel_of(d, line->stage, line->panel, group);
    return gate_row(d, g, group, &e) ? EATEN : desk_fail(d, &e);
}

static enum reply level_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_OPEN && line && line->data) return gate_open(s, d, line);
    if (action == ACTION_PRINT) return go_document(d, "review", s->screen.place.id);
    return action == ACTION_EDIT && s->model ? level_choose(s, d) : PASS;
}

static bool level_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = action == ACTION_OPEN ? _("choose a gate first") : _("the stage is masked");
    return action == ACTION_OPEN ? line && line->data : action != ACTION_EDIT || s->model;
}

static const struct offer level_offers[] = {{ACTION_OPEN, N_("go and meet it")},
                                            {ACTION_EDIT, N_("set by hand")},
                                            {ACTION_PRINT, NULL},
                                            {ACTION_NONE, NULL}};
static const struct lines_spec level_spec = {.columns = level_columns,
                                             .n_columns = 3,
                                             .empty = "",
                                             .build = level_build,
                                             .act = level_act,
                                             .can = level_can,
                                             .whole = true};
/* On the first gate that is missing to the next stage. */
static bool level_open(struct screen *screen, struct desk *d, struct error *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    if (!lines_open(screen, d, e)) return false;
    for (size_t i = s->lines.n; i-- > 0;)
        if (s->lines.v[i].data && s->lines.v[i].role == ROLE_WARNING) table_select(&s->table, i);
    return true;
}

LINES_SCREEN_WITH(
    struct lines_screen, level,
    N_("Each gate, what is there and what is needed, then the eight axes and what was set by "
       "hand. Enter goes where a gate is met; m sets the stage lower, or one higher with a reason."),
    level_open, lines_close);
