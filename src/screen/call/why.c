#include "catalyse/service/themes.h"
#include "screen/call/groups_act.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Why each organisation is where it is, found by solving again: for the facilitator, and as it can be said.
 */

enum { WORK_EACH = 20000000 };

static const struct column why_columns[] = {
    {.title = N_("Organisation, and the reason"), .kind = COLUMN_FILL, .width = 24},
};

/* Whom it is about, then both versions; one when they are the same. */
static void reason_lines(struct lines_screen *s, const struct named *row, const char *where,
                         const struct str *mine, const struct str *said) {
    struct line_row line = {.span = true, .entity = row->entity, .id = row->id};
    lines_heading_of(s, lines_printf(s, "%.*s · %s", SV_ARG(row->title), where), row);
    line.role = ROLE_NORMAL;
    line.cell[0] = lines_text(s, str_sv(mine));
    lines_add_long(s, line);
    if (sv_eq(str_sv(mine), str_sv(said))) return;
    line.role = ROLE_MUTED;
    line.cell[0] = lines_printf(s, _("To be said: %s"), str_c(said));
    lines_add_long(s, line);
}

static void org_reason(struct lines_screen *s, const struct groups *g, const struct groups_reason *r) {
    struct str mine = {0}, said = {0};
    const struct groups_org *o = &g->orgs[r->org];
    groups_why_words(g, r->org, &r->why, false, &mine);
    groups_why_words(g, r->org, &r->why, true, &said);
    const char *place = o->place == GROUPS_NOWHERE
                            ? groups_choice_word(o, o->place)
                            : lines_printf(s, "%.*s, %s", SV_ARG(g->themes[o->place].row.title),
                                           groups_choice_word(o, o->place));
    struct named row = o->org;
    row.title = o->label;
    reason_lines(s, &row, place, &mine, &said);
    str_deinit(&mine);
    str_deinit(&said);
}

static void theme_reason(struct lines_screen *s, const struct groups *g, const struct groups_why *why) {
    struct str mine = {0}, said = {0};
    groups_closed_words(g, why, false, &mine);
    groups_closed_words(g, why, true, &said);
    reason_lines(s, &g->themes[why->theme].row, _("no group"), &mine, &said);
    str_deinit(&mine);
    str_deinit(&said);
}

static void text_line(struct lines_screen *s, enum role role, const char *text) {
    lines_add_long(s, (struct line_row){.cell = {text}, .role = role, .span = true});
}

static void repair_line(struct lines_screen *s, const struct groups *g, const struct groups_repair *repair) {
    struct str change = {0}, profile = {0};
    groups_repair_words(g, repair, &change);
    groups_profile_words(&repair->profile, &profile);
    text_line(s, ROLE_NORMAL, lines_printf(s, _("%s — then %s"), str_c(&change), str_c(&profile)));
    str_deinit(&change);
    str_deinit(&profile);
}

/* The least to change, when there is no plan; then what can be said of it. */
static void repair_lines(struct lines_screen *s, const struct groups *g, const struct groups_plan *plan) {
    struct str text = {0};
    groups_repairs_heading(plan, &text);
    lines_heading(s, lines_text(s, str_sv(&text)));
    for (size_t i = 0; i < plan->n_repairs; i++) repair_line(s, g, &plan->repairs[i]);
    str_clear(&text);
    groups_repairs_said(g, plan, &text);
    text_line(s, ROLE_MUTED, lines_printf(s, _("To be said: %s"), str_c(&text)));
    str_deinit(&text);
}

/* The rules that cannot hold together; where there are several conflicts, what lifts this one and what can be
 * said of it: all of them must be lifted. */
static void conflict_lines(struct lines_screen *s, const struct groups *g, const struct groups_plan *plan,
                           size_t at) {
    const struct groups_conflict *c = &plan->conflicts[at];
    struct str text = {0};
    groups_conflict_heading(plan, at, &text);
    lines_heading(s, lines_text(s, str_sv(&text)));
    for (size_t i = 0; i < c->n; i++) {
        str_clear(&text);
        groups_clash_words(g, &c->clashes[i], &text);
        text_line(s, ROLE_WARNING, lines_text(s, str_sv(&text)));
    }
    if (plan->n_conflicts > 1) {
        str_clear(&text);
        groups_lift_words(g, plan, at, &text);
        if (text.n) text_line(s, ROLE_NORMAL, lines_printf(s, _("What lifts it: %s"), str_c(&text)));
        str_clear(&text);
        groups_conflict_said(g, c, &text);
        text_line(s, ROLE_MUTED, lines_printf(s, _("To be said: %s"), str_c(&text)));
    }
    str_deinit(&text);
}

static void all_reasons(struct lines_screen *s, const struct desk *d, const struct groups *g) {
    struct watch watch = desk_watch_telling(d, WORK_EACH, groups_reasons_news_words);
    struct groups_reasons reasons = groups_reasons(g, &watch, d->tmp);
    struct str left = {0};
    for (size_t i = 0; i < reasons.n; i++)
        if (reasons.v[i].org < 0)
            theme_reason(s, g, &reasons.v[i].why);
        else
            org_reason(s, g, &reasons.v[i]);
    groups_reasons_left_words(&reasons, &left);
    if (left.n) {
        text_line(s, ROLE_WARNING, lines_text(s, str_sv(&left)));
        text_line(s, ROLE_MUTED, _("Ctrl-l looks for them again."));
    }
    str_deinit(&left);
}

/* When there is no plan around the groups as agreed, nor one proposed: why, and what to change. */
static void clash_lines(struct lines_screen *s, const struct desk *d, const struct groups *g) {
    struct groups_ask ask = {.watch = desk_watch(d, WORK_EACH)};
    struct groups_plan plan;
    if (g->proposed && groups_sound(g, d->tmp)) return;
    groups_solve(g, &ask, d->tmp, &plan);
    for (size_t i = 0; i < plan.n_conflicts; i++) conflict_lines(s, g, &plan, i);
    if (plan.n_conflicts) repair_lines(s, g, &plan);
}

/* Seen by the group: only what was written to be said. */
static bool said_lines(struct lines_screen *s, const struct view *v, struct error *e) {
    struct theme_map m;
    if (!themes_read(v, &m, e)) return false;
    for (size_t i = 0; i < m.n_answers; i++) {
        const struct answer_row *a = &m.answers[i];
        if (!a->subgroup.id || a->placed_rank == 1) continue;
        struct str said = {0};
        str_add(&said, a->reason_said);
        reason_lines(s, &a->org, lines_text(s, a->subgroup.title), &said, &said);
        str_deinit(&said);
    }
    return true;
}

/* The subject of the panel. */
enum { NOBODY, WAITING, PLACED };

static const char *why_nothing(const struct lines_screen *s) {
    if (s->subject != PLACED) return groups_nothing_word(s->subject == WAITING);
    return _("Every organisation placed is in its first choice. V computes a proposal for the others.");
}

static bool why_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct groups g;
    if (!groups_read(v, &g, e)) return false;
    s->subject = g.masked ? PLACED : NOBODY;
    if (g.masked) return said_lines(s, v, e);
    if (!g.n_orgs) return true;
    s->subject = groups_unplaced(&g) ? WAITING : PLACED;
    groups_standing(&g, &s->title);
    clash_lines(s, d, &g);
    if (s->subject == WAITING) return true;
    all_reasons(s, d, &g);
    return true;
}

static enum reply why_act(struct lines_screen *s, struct desk *d, enum action action) {
    (void)s;
    return action == ACTION_SOLVE ? groups_act(d, action) : PASS;
}

static const struct offer why_offers[] = {{ACTION_OPEN, NULL}, {ACTION_SOLVE, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec why_spec = {
    .columns = why_columns, .n_columns = 1, .nothing = why_nothing, .build = why_build, .act = why_act};
LINES_SCREEN(why, N_("Why an organisation is not in its first choice and why a theme has no group: found by "
                     "solving again with that one thing forced. First for you, then as it can be said, which "
                     "names nobody else."));
