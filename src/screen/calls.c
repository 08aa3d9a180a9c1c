#include "catalyse/service/commitments.h"
#include "catalyse/service/steps.h"
#include "catalyse/service/subgroups.h"
#include "screen/lines.h"
#include "screen/screens.h"

/* Calls to convenors: one part a group, with its last promises and what is late. */

static const struct column calls_columns[] = {
    {.title = N_("Promise"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Owner"), .kind = COLUMN_AUTO, .width = 28, .min = 10, .priority = 1},
    {.title = N_("Due"), .kind = COLUMN_FIXED, .width = 10},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 14, .min = 8},
};

static bool calls_steps(struct lines_screen *s, const struct view *v, int64_t group, struct error *e) {
    struct step_filter filter = step_filter_all();
    struct steps steps = {0};
    filter.subgroup = group;
    if (!steps_read(v, &filter, &steps, e)) return false;
    for (size_t i = 0; i < steps.n; i++) {
        const struct step_row *r = &steps.v[i];
        lines_add(s, (struct line_row){.cell = {lines_text(s, r->row.title), lines_text(s, r->owner.title),
                                                lines_day(s, r->due), lines_choice(r->state)},
                                       .role = r->late ? ROLE_LATE : ROLE_NORMAL,
                                       .entity = r->row.entity,
                                       .id = r->row.id});
    }
    return true;
}

static bool calls_commitments(struct lines_screen *s, const struct view *v, int64_t group, struct error *e) {
    struct commitment_filter filter = commitment_filter_all();
    struct ledger l = {0};
    filter.subgroup = group;
    filter.open = true;
    if (!commitments_read(v, &filter, &l, e)) return false;
    for (size_t i = 0; i < l.n; i++) {
        const struct commitment_row *c = &l.v[i];
        lines_add(s, (struct line_row){.cell = {lines_text(s, c->type.title), lines_text(s, c->from.title),
                                                lines_day(s, c->end), lines_choice(c->state)},
                                       .role = c->late ? ROLE_LATE : ROLE_NORMAL,
                                       .entity = c->row.entity,
                                       .id = c->row.id});
    }
    return true;
}

static bool calls_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct subgroup_row *rows;
    size_t n;
    (void)d;
    if (!subgroups_read(v, &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        const struct subgroup_row *g = &rows[i];
        struct sv who = g->convenor_person.id ? g->convenor_person.title : g->convenor.title;
        lines_heading_of(s, lines_printf(s, "%.*s — %.*s", SV_ARG(g->row.title), SV_ARG(who)), &g->row);
        if (!calls_steps(s, v, g->row.id, e) || !calls_commitments(s, v, g->row.id, e)) return false;
    }
    return true;
}

static const struct offer calls_offers[] = {{ACTION_STATE, N_("done, late…")},
                                            {ACTION_OPEN, NULL},
                                            {ACTION_EDIT, NULL},
                                            {ACTION_ADD, N_("next step")},
                                            {ACTION_NONE, NULL}};
static const struct lines_spec calls_spec = {.columns = calls_columns,
                                             .n_columns = 4,
                                             .empty = N_("No subgroup yet. g3 forms them."),
                                             .add = "next_step",
                                             .build = calls_build};
LINES_SCREEN(calls, N_("Call the convenor of each group, with its last promises under your eyes: what was "
                       "done, what is late."));
