#include "screen/call/groups_act.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"
#include <string.h>

/* Other plans side by side, and only the organisations that they place elsewhere. */

struct alternatives {
    struct groups g;
    struct groups_options options;
};

enum { WORK_EACH = 5000000, OPTION_WIDTH = 16, OPTION_LEAST = 7, BEFORE_OPTIONS = 2 };

static const struct column alternatives_columns[] = {
    {.title = N_("Organisation"), .kind = COLUMN_FILL, .width = 18},
    {.title = N_("Now"), .kind = COLUMN_AUTO, .width = OPTION_WIDTH, .min = OPTION_LEAST},
    {.title = "A", .kind = COLUMN_AUTO, .width = OPTION_WIDTH, .min = OPTION_LEAST},
    {.title = "B", .kind = COLUMN_AUTO, .width = OPTION_WIDTH, .min = OPTION_LEAST, .priority = 1},
    {.title = "C", .kind = COLUMN_AUTO, .width = OPTION_WIDTH, .min = OPTION_LEAST, .priority = 2},
    {.title = "D", .kind = COLUMN_AUTO, .width = OPTION_WIDTH, .min = OPTION_LEAST, .priority = 3},
    {.title = "E", .kind = COLUMN_AUTO, .width = OPTION_WIDTH, .min = OPTION_LEAST, .priority = 4},
};

static const char *place_cell(struct lines_screen *s, const struct groups *g, const struct groups_org *o,
                              int32_t place) {
    int rank = groups_rank(o, place);
    if (place == GROUPS_NOWHERE) return "–";
    return rank ? lines_printf(s, "%.*s (%d)", SV_ARG(g->themes[place].code), rank)
                : lines_printf(s, "%.*s (–)", SV_ARG(g->themes[place].code));
}

static void option_line(struct lines_screen *s, const struct groups_option *o, size_t at) {
    struct str text = {0};
    groups_profile_words(&o->profile, &text);
    const char *line = lines_printf(s, P_("%c: %s — %s — %d moves", "%c: %s — %s — %d move", o->moved),
                                    (char)('A' + at), groups_way_word(o->way), str_c(&text), o->moved);
    lines_add_long(s, (struct line_row){.cell = {line}, .role = ROLE_VALUE, .span = true});
    str_deinit(&text);
}

static void cut_line(struct lines_screen *s, bool stopped) {
    const char *text =
        stopped ? _("Stopped before all plans were found: there may be others. Ctrl-l looks again.")
                : _("Not all plans could be tried: there may be others.");
    lines_add_long(s, (struct line_row){.cell = {text}, .role = ROLE_WARNING, .span = true});
}

static void org_line(struct lines_screen *s, const struct alternatives *m, size_t org) {
    const struct groups_org *o = &m->g.orgs[org];
    struct line_row line = {.cell = {lines_text(s, o->label), place_cell(s, &m->g, o, o->place)},
                            .role = ROLE_NORMAL,
                            .entity = o->org.entity,
                            .id = o->org.id};
    bool differs = false;
    for (size_t k = 0; k < m->options.n; k++) {
        int32_t place = m->options.v[k].place[org];
        line.cell[BEFORE_OPTIONS + k] = place == o->place ? "=" : place_cell(s, &m->g, o, place);
        differs |= place != o->place;
    }
    if (differs) lines_add(s, line);
}

static bool alternatives_build(struct lines_screen *s, struct desk *d, const struct view *v,
                               struct error *e) {
    struct watch watch = desk_watch(d, WORK_EACH);
    struct alternatives *m = arena_array(v->arena, 1, sizeof *m);
    s->model = m;
    if (!groups_read(v, &m->g, e)) return false;
    if (m->g.masked) str_addz(&s->title, groups_masked_word());
    if (!m->g.masked) m->options = groups_options(&m->g, &watch, v->arena);
    s->subject = (int64_t)m->options.n;
    s->table.n_columns = BEFORE_OPTIONS + m->options.n;
    for (size_t k = 0; k < m->options.n; k++) option_line(s, &m->options.v[k], k);
    if (m->options.cut) cut_line(s, watch.cancel && *watch.cancel);
    for (size_t i = 0; m->options.n && i < m->g.n_orgs; i++) org_line(s, m, i);
    return true;
}

/* The plans that were shown: the places of all organisations, plan after plan. */
struct plans {
    size_t n_orgs;
    int32_t place[];
};

/* Which one becomes the proposal. */
static bool take(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct plans *plans = data;
    struct view v = desk_view(d, d->tmp);
    struct groups g;
    if (!groups_read(&v, &g, e)) return false;
    if (g.n_orgs != plans->n_orgs)
        return error_set(e, ERR_DATA, _("other organisations are to be placed now: look at the plans again"));
    const int32_t *place = &plans->place[(size_t)(answer.p[0] - 'A') * g.n_orgs];
    if (!groups_take(d, &g, place, -1, e)) return false;
    desk_done(d, _("Plan %c is the proposal now — u undoes it"), answer.p[0]);
    return true;
}

static enum reply choose(const struct alternatives *m, struct desk *d) {
    struct question_choice choices[N_GROUPS_WAYS];
    size_t one = m->g.n_orgs * sizeof(int32_t), n = m->options.n;
    size_t bytes = sizeof(struct plans) + n * one;
    struct plans *plans = arena_alloc(d->tmp, bytes);
    plans->n_orgs = m->g.n_orgs;
    for (size_t k = 0; k < n; k++) {
        const struct groups_option *o = &m->options.v[k];
        const char *code = arena_printf(d->tmp, "%c", (char)('A' + k));
        choices[k] = (struct question_choice){
            code, arena_printf(d->tmp, _("%s: %s"), code, groups_way_word(o->way)), NULL};
        memcpy(&plans->place[k * m->g.n_orgs], o->place, one);
    }
    desk_choose(d, _("Which plan becomes the proposal?"), choices, n, take, plans, bytes);
    return EATEN;
}

static enum reply alternatives_act(struct lines_screen *s, struct desk *d, enum action action) {
    return action == ACTION_SOLVE ? choose(s->model, d) : PASS;
}

static bool alternatives_can(const struct lines_screen *s, enum action action, const char **why) {
    return action != ACTION_SOLVE || lines_has_subject(s, why);
}

static const struct offer alternatives_offers[] = {
    {ACTION_SOLVE, N_("take one of these plans")}, {ACTION_OPEN, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec alternatives_spec = {
    .ordered = true,
    .columns = alternatives_columns,
    .n_columns = 7,
    .empty = N_("No other plan is worth showing: nobody is to be placed, or all ways lead to this one."),
    .build = alternatives_build,
    .act = alternatives_act,
    .can = alternatives_can};
LINES_SCREEN(alternatives,
             N_("Other plans beside the one proposed now; = is where nothing differs, the digit is "
                "the choice. V takes one of them as the proposal: it is not applied by that."));
