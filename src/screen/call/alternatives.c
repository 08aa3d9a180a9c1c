#include "screen/call/groups_act.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Other plans side by side, and only the organisations that they place elsewhere. */

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

static void org_line(struct lines_screen *s, const struct groups *g, size_t org,
                     const struct groups_option *options, size_t n) {
    const struct groups_org *o = &g->orgs[org];
    struct line_row line = {.cell = {lines_text(s, o->label), place_cell(s, g, o, o->place)},
                            .role = ROLE_NORMAL,
                            .entity = o->org.entity,
                            .id = o->org.id};
    bool differs = false;
    for (size_t k = 0; k < n; k++) {
        bool same = options[k].place[org] == o->place;
        line.cell[BEFORE_OPTIONS + k] = same ? "=" : place_cell(s, g, o, options[k].place[org]);
        differs |= !same;
    }
    if (differs) lines_add(s, line);
}

static bool read_options(const struct desk *d, const struct view *v, struct groups *g,
                         struct groups_option *options, size_t *n, struct error *e) {
    struct watch watch = desk_watch(d, WORK_EACH);
    *n = 0;
    if (!groups_read(v, g, e)) return false;
    if (!g->masked) *n = groups_options(g, &watch, d->tmp, options);
    return true;
}

static bool alternatives_build(struct lines_screen *s, struct desk *d, const struct view *v,
                               struct error *e) {
    struct groups g;
    struct groups_option options[N_GROUPS_WAYS];
    size_t n;
    if (!read_options(d, v, &g, options, &n, e)) return false;
    s->subject = (int64_t)n;
    s->table.n_columns = BEFORE_OPTIONS + n;
    if (g.masked) str_addz(&s->title, groups_masked_word());
    for (size_t k = 0; k < n; k++) option_line(s, &options[k], k);
    for (size_t i = 0; n && i < g.n_orgs; i++) org_line(s, &g, i, options, n);
    return true;
}

/* Which one becomes the proposal. */
static bool take(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct groups g;
    struct groups_option options[N_GROUPS_WAYS];
    size_t n;
    (void)data;
    if (!read_options(d, &v, &g, options, &n, e)) return false;
    for (size_t k = 0; k < n; k++) {
        if (answer.p[0] - 'A' != (int)k) continue;
        if (!groups_take(d, &g, options[k].place, -1, e)) return false;
        desk_done(d, _("Plan %c is the proposal now — u undoes it"), (char)('A' + k));
    }
    return true;
}

static enum reply choose(struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct groups g;
    struct groups_option options[N_GROUPS_WAYS];
    struct question_choice choices[N_GROUPS_WAYS];
    struct error e = {0};
    size_t n;
    if (!read_options(d, &v, &g, options, &n, &e)) return desk_fail(d, &e);
    for (size_t k = 0; k < n; k++) {
        const char *code = arena_printf(d->tmp, "%c", (char)('A' + k));
        choices[k] = (struct question_choice){
            code, arena_printf(d->tmp, _("%s: %s"), code, groups_way_word(options[k].way)), NULL};
    }
    if (n) desk_choose(d, _("Which plan becomes the proposal?"), choices, n, take, NULL, 0);
    return EATEN;
}

static enum reply alternatives_act(struct lines_screen *s, struct desk *d, enum action action) {
    (void)s;
    return action == ACTION_SOLVE ? choose(d) : PASS;
}

static bool alternatives_can(const struct lines_screen *s, enum action action, const char **why) {
    return action != ACTION_SOLVE || lines_has_subject(s, why);
}

static const struct offer alternatives_offers[] = {
    {ACTION_SOLVE, N_("take one of these plans")}, {ACTION_OPEN, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec alternatives_spec = {
    .columns = alternatives_columns,
    .n_columns = 7,
    .empty = N_("No other plan is worth showing: nobody is to be placed, or all ways lead to this one."),
    .build = alternatives_build,
    .act = alternatives_act,
    .can = alternatives_can};
LINES_SCREEN(alternatives,
             N_("Other plans beside the one proposed now; = is where nothing differs, the digit is "
                "the choice. V takes one of them as the proposal: it is not applied by that."));
