#include "catalyse/service/commitments.h"
#include "catalyse/service/convenor_calls.h"
#include "catalyse/service/steps.h"
#include "catalyse/service/subgroups.h"
#include "screen/follow/help_wanted.h"
#include "screen/follow/interview.h"
#include "screen/parts/lines.h"
#include "screen/parts/sheet_pick.h"
#include "screen/parts/tag_hint.h"
#include "screen/screens.h"

/* Calls to convenors: one part a group, with its last promises and what is late. */

static const struct column calls_columns[] = {
    {.title = N_("Promise"), .kind = COLUMN_FILL, .width = 26},
    {.title = N_("Owner"), .kind = COLUMN_AUTO, .width = 18, .min = 10, .priority = 1},
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
                                                lines_day(s, r->due),
                                                help_state(s, lines_choice(r->state), r->help)},
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
                                                lines_day(s, c->end),
                                                help_state(s, lines_choice(c->state), c->help)},
                                       .role = c->late ? ROLE_LATE : ROLE_NORMAL,
                                       .entity = c->row.entity,
                                       .id = c->row.id});
    }
    return true;
}

/* When the last call was, and what was said then. */
static bool calls_last(struct lines_screen *s, const struct view *v, int64_t group, struct error *e) {
    struct call_row call;
    struct sv rest, line;
    if (!call_last(v, group, &call, e)) return false;
    if (!call.row.id) return true;
    rest = call.notes;
    for (bool first = true; rest.p && sv_next(&rest, '\n', &line); first = false)
        lines_add_long(s,
                       (struct line_row){
                           .cell = {first ? lines_printf(s, "%s — %.*s", lines_day(s, call.day), SV_ARG(line))
                                          : lines_text(s, line)},
                           .role = ROLE_MUTED,
                           .span = true,
                           .entity = call.row.entity,
                           .id = call.row.id,
                           .data = group});
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
        s->lines.v[s->lines.n - 1].data = g->row.id;
        if (!calls_last(s, v, g->row.id, e) || !calls_steps(s, v, g->row.id, e) ||
            !calls_commitments(s, v, g->row.id, e))
            return false;
    }
    return true;
}

/* --- a call: five questions, Enter after each --- */

static const char *call_title(const struct desk *d, int at) {
    return arena_printf(d->tmp, _("Call, question %d of %d"), at + 1, CALL_QUESTIONS);
}

static bool call_save(struct desk *d, int64_t group, const struct sv *answers, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct steps_added added;
    if (!call_note(&v, group, answers, &out, &added, e)) return false;
    if (added.unknown.n)
        tag_unknown_warn(d, _("the call is noted"), added.unknown);
    else
        tell_saved(d,
                   added.n ? arena_printf(d->tmp,
                                          P_("the call is noted, with %zu next step of the group",
                                             "the call is noted, with %zu next steps of the group", added.n),
                                          added.n)
                           : _("the call is noted"),
                   &out.warnings);
    return true;
}

static const struct interview call_interview = {"call", CALL_QUESTIONS, call_title, call_question, call_save};

/* The heading of the group the selected line belongs to; as many as there are lines: none. */
static size_t calls_heading(const struct lines_screen *s) {
    for (size_t i = s->table.selected + 1; i-- > 0;)
        if (i < s->lines.n && s->lines.v[i].role == ROLE_HEADING) return i;
    return s->lines.n;
}

static int64_t calls_group(const struct lines_screen *s) {
    size_t at = calls_heading(s);
    return at < s->lines.n ? s->lines.v[at].data : 0;
}

/* The line of the group after this one, or before it; as many as there are lines: none. */
static size_t calls_turn(const struct lines_screen *s, enum action action) {
    size_t step = action == ACTION_NEXT ? 1 : (size_t)-1, at = s->table.selected + step;
    while (at < s->lines.n && s->lines.v[at].role != ROLE_HEADING) at += step;
    return at < s->lines.n ? at : s->lines.n;
}

static enum reply calls_done(struct desk *d, const struct line_row *line) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct error e = {0};
    if (line->entity != entity_named("next_step")) return go_card(d, line->entity, line->id);
    if (!edit_state(&v, line->entity, line->id, SV("done"), (struct reasons){0}, &out, &e))
        return desk_fail(d, &e);
    tell_saved(d, _("done"), &out.warnings);
    return EATEN;
}

static enum reply calls_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_NOTE) {
        table_select_top(&s->table, calls_heading(s));
        return interview_begin(d, &call_interview, calls_group(s));
    }
    if (action == ACTION_NEXT || action == ACTION_PREVIOUS) {
        table_select_top(&s->table, calls_turn(s, action));
        return EATEN;
    }
    if (action == ACTION_IMPORT) return sheet_pick(d, "calls");
    return action == ACTION_AGREE ? calls_done(d, line) : PASS;
}

static bool calls_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = _("choose a line of a group first");
    if (action == ACTION_NOTE) return calls_group(s) != 0;
    if (action == ACTION_IMPORT) return true;
    *why = _("there is no other group that way");
    if (action == ACTION_NEXT || action == ACTION_PREVIOUS) return calls_turn(s, action) < s->lines.n;
    *why = _("no row is selected");
    return action != ACTION_AGREE || (line && line->id);
}

static const struct offer calls_offers[] = {{ACTION_NOTE, N_("note a call")},
                                            {ACTION_AGREE, N_("done")},
                                            {ACTION_NEXT, N_("next group")},
                                            {ACTION_STATE, N_("done, late…")},
                                            {ACTION_OPEN, NULL},
                                            {ACTION_EDIT, NULL},
                                            {ACTION_ADD, N_("next step")},
                                            {ACTION_IMPORT, N_("sheet sent back")},
                                            {ACTION_PREVIOUS, N_("group before")},
                                            {ACTION_PRINT, N_("sheet to send")},
                                            {ACTION_NONE, NULL}};
static const struct lines_spec calls_spec = {.columns = calls_columns,
                                             .n_columns = 4,
                                             .empty = N_("No subgroup yet. g3 forms them."),
                                             .add = "next_step",
                                             .can = calls_can,
                                             .build = calls_build,
                                             .document = "call-sheet",
                                             .act = calls_act};
LINES_SCREEN(calls,
             N_("Call the convenor of each group, with its last promises under your eyes. i notes the "
                "call: five questions, Enter after each; y says a step is done. Esc leaves a call halfway: "
                "what was said is kept. The help wanted becomes a next step of the group; @who and the "
                "day may follow."));
