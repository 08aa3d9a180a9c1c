#include "screen/call/groups_act.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The proposal in short: sizes, what it changes, the constraints it keeps. */

struct proposal_screen {
    struct lines_screen lines;
    struct groups g;
};

static const struct column proposal_columns[] = {
    {.title = N_("Theme or organisation"), .kind = COLUMN_FILL, .width = 26},
    {.title = N_("Size"), .kind = COLUMN_AUTO, .width = 26, .min = 10},
    {.title = N_("Choices"), .kind = COLUMN_AUTO, .width = 30, .min = 10, .priority = 1},
    {.title = N_("Funds"), .kind = COLUMN_AUTO, .width = 40, .min = 10, .priority = 2},
};

static const char *choices_in(struct lines_screen *s, const struct groups *g, int32_t theme) {
    struct str text = {0};
    for (size_t i = 0; i < g->n_orgs; i++) {
        int rank = groups_rank(&g->orgs[i], theme);
        if (g->orgs[i].place == theme) str_addf(&text, rank ? "%s%d" : "%s–", text.n ? " " : "", rank);
    }
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static const char *funds_in(struct lines_screen *s, const struct groups *g, int32_t theme) {
    struct str text = {0};
    for (size_t i = 0; i < g->n_funds; i++)
        if (g->funds[i].place == theme)
            str_addf(&text, "%s%.*s", text.n ? ", " : "", SV_ARG(g->funds[i].org.title));
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static void theme_line(struct lines_screen *s, const struct groups *g, int32_t at, int32_t load) {
    const struct groups_theme *t = &g->themes[at];
    bool fits = load >= t->min && load <= t->max;
    const struct named *row = t->subgroup.id ? &t->subgroup : &t->row;
    lines_add(s, (struct line_row){.cell = {lines_text(s, t->row.title),
                                            lines_printf(s, _("%d of %d to %d"), load, t->min, t->max),
                                            g->masked ? "" : choices_in(s, g, at), funds_in(s, g, at)},
                                   .role = fits ? ROLE_NORMAL : ROLE_WARNING,
                                   .entity = row->entity,
                                   .id = row->id});
}

static const char *place_words(struct lines_screen *s, const struct groups *g, const struct groups_org *o,
                               int32_t place) {
    return place == GROUPS_NOWHERE ? groups_choice_word(o, place) : lines_text(s, g->themes[place].row.title);
}

/* Who was nowhere before: only where it goes. */
static void change_line(struct lines_screen *s, const struct groups *g, const struct groups_org *o) {
    const char *from = o->agreed == GROUPS_NOWHERE ? "" : place_words(s, g, o, o->agreed);
    lines_add(
        s, (struct line_row){.cell = {lines_text(s, o->label),
                                      lines_printf(s, "%s%s→ %s", from, *from ? " " : "",
                                                   o->leaving ? _("leaves") : place_words(s, g, o, o->place)),
                                      o->n_ranked ? groups_choice_word(o, o->place) : ""},
                             .role = ROLE_NORMAL,
                             .entity = o->org.entity,
                             .id = o->org.id});
}

static void changes(struct lines_screen *s, const struct groups *g) {
    if (!groups_differ(g)) return;
    lines_heading(s, _("What it changes"));
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].place != g->orgs[i].agreed) change_line(s, g, &g->orgs[i]);
    for (size_t i = 0; i < g->n_funds; i++)
        if (g->funds[i].place != g->funds[i].agreed) change_line(s, g, &g->funds[i]);
}

static void constraints(struct lines_screen *s, const struct groups *g) {
    if (g->n_rules) lines_heading(s, _("Your constraints"));
    for (size_t i = 0; i < g->n_rules; i++) {
        const struct groups_rule *r = &g->rules[i];
        const char *other = r->other >= 0   ? lines_text(s, g->orgs[r->other].org.title)
                            : r->theme >= 0 ? lines_text(s, g->themes[r->theme].row.title)
                                            : "";
        lines_add(s, (struct line_row){.cell = {r->org >= 0 ? lines_text(s, g->orgs[r->org].org.title) : "–",
                                                lines_choice(r->kind), other},
                                       .role = ROLE_PRIVATE,
                                       .entity = r->row.entity,
                                       .id = r->row.id});
    }
}

static bool proposal_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct groups *g = &((struct proposal_screen *)s)->g;
    if (!groups_read(v, g, e)) return false;
    const int32_t *place = groups_places(g->orgs, g->n_orgs, d->tmp);
    groups_standing(g, &s->title);
    for (size_t t = 0; g->n_orgs && t < g->n_themes; t++) {
        int32_t load = groups_load(g, place, (int32_t)t);
        if (load) theme_line(s, g, (int32_t)t, load);
    }
    changes(s, g);
    constraints(s, g);
    return true;
}

static bool on_rule(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    return line && line->entity == entity_named("placement_rule");
}

static enum reply proposal_act(struct lines_screen *s, struct desk *d, enum action action) {
    return action == ACTION_DELETE && on_rule(s) ? PASS : groups_act(d, action);
}

static bool proposal_can(const struct lines_screen *s, enum action action, const char **why) {
    bool deciding =
        action == ACTION_SOLVE || action == ACTION_AGREE || action == ACTION_DELETE || action == ACTION_ADD;
    if (!deciding || (action == ACTION_DELETE && on_rule(s))) return true;
    return groups_can(&((const struct proposal_screen *)s)->g, action, why);
}

static const char *proposal_nothing(const struct lines_screen *s) {
    return groups_nothing_word(((const struct proposal_screen *)s)->g.n_orgs > 0);
}

static const struct offer proposal_offers[] = {{ACTION_SOLVE, NULL},
                                               {ACTION_AGREE, N_("apply")},
                                               {ACTION_OPEN, NULL},
                                               {ACTION_ADD, N_("add a constraint")},
                                               {ACTION_DELETE, N_("drop the proposal")},
                                               {ACTION_EDIT, NULL},
                                               {ACTION_NONE, NULL}};
static const struct lines_spec proposal_spec = {.columns = proposal_columns,
                                                .n_columns = 4,
                                                .nothing = proposal_nothing,
                                                .add = "placement_rule",
                                                .build = proposal_build,
                                                .act = proposal_act,
                                                .can = proposal_can};

LINES_SCREEN_OF(
    struct proposal_screen, proposal,
    N_("The groups in short: size, at which of their choices organisations are, funds that observe; what "
       "the proposal changes; your constraints, which nobody else ever sees. V computes a proposal, y "
       "applies it with a reason, d drops it."));
