#include "catalyse/service/subgroups.h"
#include "catalyse/service/themes.h"
#include "screen/lines.h"
#include "screen/screens.h"

/* Subgroups with their members; why each organisation is where it is; what else was possible. */

static const struct column board_columns[] = {
    {.title = N_("Organisation"), .kind = COLUMN_FILL, .width = 26},
    {.title = N_("Kind"), .kind = COLUMN_AUTO, .width = 26, .min = 8, .priority = 2},
    {.title = N_("Département"), .kind = COLUMN_FIXED, .width = 4, .priority = 3},
    {.title = N_("Place"), .kind = COLUMN_AUTO, .width = 18, .min = 8, .priority = 1},
};

static void board_member(struct lines_screen *s, const struct subgroup_sheet *g, const struct member_row *m) {
    const char *place = m->observer                       ? _("observer (fund)")
                        : m->org.id == g->row.convenor.id ? _("convenor")
                                                          : _("member");
    lines_add(s, (struct line_row){.cell = {lines_text(s, m->org.title), lines_choice(m->kind),
                                            lines_text(s, m->dept), place},
                                   .role = ROLE_NORMAL,
                                   .entity = m->org.entity,
                                   .id = m->org.id});
}

static bool board_group(struct lines_screen *s, const struct view *v, const struct subgroup_row *g,
                        struct error *e) {
    struct subgroup_sheet sheet;
    if (!subgroup_read(v, g->row.id, &sheet, e)) return false;
    const char *text =
        lines_printf(s, P_("%.*s — %zu organisation — %s", "%.*s — %zu organisations — %s", g->orgs),
                     SV_ARG(g->row.title), g->orgs, lines_choice(g->state));
    lines_heading_of(s, text, &g->row);
    for (size_t i = 0; i < sheet.n_members; i++)
        if (sheet.members[i].left == NO_DAY) board_member(s, &sheet, &sheet.members[i]);
    return true;
}

static bool board_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct subgroup_row *rows;
    size_t n;
    (void)d;
    if (!subgroups_read(v, &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++)
        if (!board_group(s, v, &rows[i], e)) return false;
    return true;
}

static const struct offer board_offers[] = {{ACTION_OPEN, NULL},
                                            {ACTION_ADD, N_("add a subgroup")},
                                            {ACTION_EDIT, NULL},
                                            {ACTION_STATE, NULL},
                                            {ACTION_NONE, NULL}};
static const struct lines_spec board_spec = {.columns = board_columns,
                                             .n_columns = 4,
                                             .empty = N_("No subgroup yet. Press a to form the first one."),
                                             .add = "subgroup",
                                             .build = board_build};
LINES_SCREEN(
    board,
    N_("Subgroups and their members. A fund is an observer and never counts towards the smallest size."));

static const struct column why_columns[] = {
    {.title = N_("Organisation"), .kind = COLUMN_AUTO, .width = 30, .min = 14},
    {.title = N_("Placed in"), .kind = COLUMN_AUTO, .width = 26, .min = 12, .priority = 1},
    {.title = N_("Choice"), .kind = COLUMN_AUTO, .width = 14, .min = 8},
    {.title = N_("Reason"), .kind = COLUMN_FILL, .width = 16, .priority = 2},
};

static const char *choice_words(int rank) {
    static const char *const words[] = {N_("outside its list"), N_("1st choice"), N_("2nd choice"),
                                        N_("3rd choice")};
    return _(words[rank >= 0 && rank <= RANKS ? rank : 0]);
}

static bool why_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct theme_map m;
    size_t first = 0, placed = 0;
    if (!themes_read(v, &m, e)) return false;
    for (size_t i = 0; i < m.n_answers; i++) {
        const struct answer_row *a = &m.answers[i];
        if (!a->subgroup.id) continue;
        placed++;
        first += a->placed_rank == 1;
        struct sv reason = d->viewer == AUD_ME && a->reason_private.n ? a->reason_private : a->reason_said;
        lines_add(s, (struct line_row){.cell = {lines_text(s, a->org.title), lines_text(s, a->subgroup.title),
                                                choice_words(a->placed_rank), lines_text(s, reason)},
                                       .role = a->placed_rank == 1 ? ROLE_NORMAL : ROLE_WARNING,
                                       .entity = a->row.entity,
                                       .id = a->row.id});
    }
    str_addf(&s->title, _("placed: %zu, in their first choice: %zu"), placed, first);
    return true;
}

static const struct offer why_offers[] = {
    {ACTION_OPEN, NULL}, {ACTION_EDIT, N_("write the reason")}, {ACTION_NONE, NULL}};
static const struct lines_spec why_spec = {.columns = why_columns,
                                           .n_columns = 4,
                                           .empty = N_("No organisation is placed in a subgroup yet."),
                                           .build = why_build};
LINES_SCREEN(why, N_("Where each organisation is placed, at which of its choices, and the reason when it is "
                     "not the first."));

static bool alternatives_build(struct lines_screen *s, struct desk *d, const struct view *v,
                               struct error *e) {
    struct theme_map m;
    (void)d;
    if (!themes_read(v, &m, e)) return false;
    for (size_t i = 0; i < m.n_answers; i++) {
        const struct answer_row *a = &m.answers[i];
        for (size_t t = 0; t < m.n_themes; t++) {
            const struct theme_row *theme = &m.themes[t];
            if (!a->ranks[t] || theme->subgroup.id == a->subgroup.id || !theme->subgroup.id) continue;
            lines_add(
                s, (struct line_row){
                       .cell = {lines_text(s, a->org.title), lines_text(s, theme->subgroup.title),
                                choice_words(a->ranks[t]),
                                a->subgroup.id ? lines_printf(s, _("now in %.*s"), SV_ARG(a->subgroup.title))
                                               : _("not placed")},
                       .role = a->subgroup.id ? ROLE_NORMAL : ROLE_WARNING,
                       .entity = a->row.entity,
                       .id = a->row.id});
        }
    }
    return true;
}

static const struct column alternatives_columns[] = {
    {.title = N_("Organisation"), .kind = COLUMN_AUTO, .width = 30, .min = 14},
    {.title = N_("Could join"), .kind = COLUMN_AUTO, .width = 26, .min = 12},
    {.title = N_("Choice"), .kind = COLUMN_AUTO, .width = 14, .min = 8},
    {.title = N_("Today"), .kind = COLUMN_FILL, .width = 16, .priority = 2},
};

static const struct offer alternatives_offers[] = {
    {ACTION_OPEN, NULL}, {ACTION_EDIT, N_("place it")}, {ACTION_NONE, NULL}};
static const struct lines_spec alternatives_spec = {
    .columns = alternatives_columns,
    .n_columns = 4,
    .empty = N_("Every ranked theme with a subgroup is where the organisations already are."),
    .build = alternatives_build};
LINES_SCREEN(
    alternatives,
    N_("Other groups that organisations ranked: where each could go, and what choice that would be."));
