#include "catalyse/service/selfdiag.h"
#include "catalyse/service/steps.h"
#include "catalyse/tui/keys.h"
#include "screen/follow/axes.h"
#include "screen/follow/help_wanted.h"
#include "screen/parts/groups_pick.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* What a group thinks of itself, before and after: sheets typed one after the other, without names. */

static const struct column selfdiag_columns[] = {
    {.title = N_("Statement"), .kind = COLUMN_FILL, .width = 34},
    {.title = N_("This round"), .kind = COLUMN_FIXED, .width = 7, .align = ALIGN_RIGHT},
    {.title = N_("Spread"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT, .priority = 1},
    {.title = N_("Before"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT},
    {.title = N_("Difference"), .kind = COLUMN_FIXED, .width = 9, .align = ALIGN_RIGHT},
};

static int mean_of(const struct tally *t) {
    return t->n ? t->mean : -1;
}

static const char *tenths(struct lines_screen *s, int value) {
    return value < 0 ? "" : lines_number(s, value, 1);
}

static void put_statement(struct lines_screen *s, const struct statement_row *r) {
    int now = mean_of(&r->now), before = mean_of(&r->before);
    lines_add(s, (struct line_row){.cell = {lines_text(s, r->row.title), tenths(s, now),
                                            r->now.n ? lines_number(s, r->now.spread, 0) : "",
                                            tenths(s, before), lines_change(s, before, now)},
                                   .role = ROLE_NORMAL,
                                   .entity = r->row.entity,
                                   .id = r->row.id});
}

static void put_axis(struct lines_screen *s, const struct desk *d, const struct axis_row *a) {
    int now = axis_tenths(a->now), before = axis_tenths(a->before);
    if (now < 0) return;
    lines_add(s, (struct line_row){.cell = {axis_bar(s, d, a), tenths(s, now), "", tenths(s, before),
                                            lines_change(s, before, now)},
                                   .role = ROLE_NORMAL});
}

static void put_scores(struct lines_screen *s, const struct desk *d, const struct selfdiag *g) {
    lines_heading(s, _("Three priorities: the lowest first, then where you differ most"));
    for (size_t i = 0; i < g->n_first; i++) put_statement(s, g->first[i]);
    axes_heading(s, d, &g->axes);
    for (int i = 0; i < N_AXES; i++) put_axis(s, d, &g->axes.v[i]);
    lines_heading(s, _("Sixteen statements, from 1 to 5"));
    for (size_t i = 0; i < g->n; i++) put_statement(s, &g->v[i]);
}

static void put_hidden(struct lines_screen *s, const struct selfdiag *g) {
    const char *text = g->sheets ? _("Scores show from three sheets on: with fewer, who said what could be "
                                     "guessed. a types the next sheet.")
                                 : _("No sheet yet. a types the first: one digit a statement, no name.");
    lines_add_long(s, (struct line_row){.cell = {text}, .role = ROLE_MUTED, .span = true});
    for (size_t i = 0; i < g->n; i++) put_statement(s, &g->v[i]);
}

static bool put_help(struct lines_screen *s, const struct view *v, struct error *e) {
    struct step_filter filter = step_filter_all();
    struct steps steps;
    bool any = false;
    filter.subgroup = s->subject;
    if (!steps_read(v, &filter, &steps, e)) return false;
    for (size_t i = 0; i < steps.n; i++) {
        const struct step_row *r = &steps.v[i];
        if (!r->help_kind) continue;
        if (!any) lines_heading(s, _("Help wanted"));
        any = true;
        lines_add_long(s, (struct line_row){.cell = {lines_printf(s, "%.*s — %s", SV_ARG(r->help),
                                                                  lines_choice(r->help_kind))},
                                            .role = ROLE_NORMAL,
                                            .span = true,
                                            .entity = r->row.entity,
                                            .id = r->row.id});
    }
    return true;
}

/* `subject` is the group, `option` the round that sheets go to; 0: the latest. */
static bool selfdiag_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct selfdiag *g = arena_alloc(&s->screen.rows, sizeof *g);
    s->model = g;
    if (!group_pick(v, s->subject, &s->subject, NULL, e)) return false;
    if (!s->subject) return true;
    if (!selfdiag_read(v, s->subject, (int)s->option, g, e)) return false;
    int round = g->round ? g->round : 1;
    str_addf(&s->title, P_("%.*s — round %d, %d sheet", "%.*s — round %d, %d sheets", g->sheets),
             SV_ARG(g->subgroup.title), round, g->sheets);
    if (g->shown)
        put_scores(s, d, g);
    else
        put_hidden(s, g);
    return put_help(s, v, e);
}

/* --- a sheet, digit after digit --- */

static size_t typed_signs(const struct lines_screen *s) {
    struct sv text = line_text(&s->entry);
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++) n += text.p[i] != ' ';
    return n;
}

static bool selfdiag_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    const struct selfdiag *g = s->model;
    struct view v = desk_view(d, d->tmp);
    int round = g->round ? g->round : 1;
    if (!text.n) return error_set(e, ERR_USAGE, _("type a digit a statement; Esc leaves"));
    if (!selfdiag_add(&v, s->subject, round, text, e)) return false;
    desk_done(d, "%s", _("counted, without a name — Up takes it back"));
    return true;
}

static const char *selfdiag_prompt(const struct lines_screen *s) {
    (void)s;
    return _("Sheet");
}

/* The statement the next digit is about: somebody may read the sheet aloud. */
static const char *selfdiag_legend(const struct lines_screen *s) {
    const struct selfdiag *g = s->model;
    size_t at = typed_signs(s);
    return at < g->n ? g->v[at].row.title.p : _("all are there: Enter counts the sheet");
}

/* The unshifted row of digits of a French keyboard types digits; a hyphen is no answer. */
static enum reply selfdiag_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    int digit = e->kind == EVENT_KEY && !event_is(e, '-') ? key_digit(e->key) : -1;
    char text = (char)('0' + digit);
    (void)d;
    if (digit < 0) return PASS;
    line_insert(&s->entry, sv_of(&text, 1));
    return EATEN;
}

static const struct lines_entry selfdiag_entry = {
    .draft = "selfdiag",
    .placed = true,
    .take = selfdiag_take,
    .prompt = selfdiag_prompt,
    .legend = selfdiag_legend,
    .key = selfdiag_key,
};

/* --- the panel --- */

static enum reply selfdiag_round(struct lines_screen *s, struct desk *d) {
    const struct selfdiag *g = s->model;
    s->option = g->rounds + 1;
    desk_done(d, _("round %d: sheets typed from now on go there"), g->rounds + 1);
    return lines_again(s, d);
}

static enum reply selfdiag_act(struct lines_screen *s, struct desk *d, enum action action) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    switch (action) {
    case ACTION_ADD:
        if (s->subject) lines_entry_open(s, d, SV(""));
        return EATEN;
    case ACTION_ROUND:
        return selfdiag_round(s, d);
    case ACTION_NOTE:
        return help_ask_kind(d, s->subject);
    case ACTION_GROUP:
        s->option = 0;
        return group_next(&v, s->subject, &s->subject, &e) ? lines_again(s, d) : desk_fail(d, &e);
    default:
        return PASS;
    }
}

static bool selfdiag_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct selfdiag *g = s->model;
    if (action == ACTION_ADD || action == ACTION_NOTE) return lines_has_subject(s, why);
    *why = _("no sheet of this round yet");
    return action != ACTION_ROUND || (s->subject && g->sheets);
}

static const struct offer selfdiag_offers[] = {
    {ACTION_ADD, N_("a sheet")}, {ACTION_ROUND, NULL}, {ACTION_NOTE, N_("help wanted")},
    {ACTION_GROUP, NULL},        {ACTION_OPEN, NULL},  {ACTION_PRINT, NULL},
    {ACTION_NONE, NULL}};
static const struct lines_spec selfdiag_spec = {.columns = selfdiag_columns,
                                                .n_columns = 5,
                                                .empty =
                                                    N_("No subgroup yet. g3 goes where they are formed."),
                                                .build = selfdiag_build,
                                                .document = "review",
                                                .group = group_show,
                                                .act = selfdiag_act,
                                                .can = selfdiag_can,
                                                .entry = &selfdiag_entry};
LINES_SCREEN(
    selfdiag,
    N_("Sixteen statements from 1 to 5, a sheet a person, no name kept: only how many said what. a "
       "types a sheet, R begins the round after. Scores show from three sheets on, with their spread "
       "and the round before. i notes the help the group wants afterwards, as a next step."));
