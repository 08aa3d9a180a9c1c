#include "catalyse/service/themes.h"
#include "catalyse/base/str.h"
#include "catalyse/service/call.h"
#include "screen/lines.h"
#include "screen/screens.h"

/* The interest call read as a whole: themes by Borda, then who ranked what; committee and replies. */

static const struct column map_columns[] = {
    {.title = N_("Theme"), .kind = COLUMN_FILL, .width = 24},
    {.title = N_("1st"), .kind = COLUMN_FIXED, .width = 4, .align = ALIGN_RIGHT},
    {.title = N_("2nd"), .kind = COLUMN_FIXED, .width = 4, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("3rd"), .kind = COLUMN_FIXED, .width = 4, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("Points 3-2-1"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT},
    {.title = N_("Dots"), .kind = COLUMN_FIXED, .width = 9, .align = ALIGN_RIGHT, .priority = 4},
    {.title = N_("Weight"), .kind = COLUMN_FIXED, .width = 20, .priority = 5},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 16, .min = 8, .priority = 2},
};

/* A bar of at most 20 characters that also reads without colour. */
static const char *bar(struct lines_screen *s, int value, int max) {
    struct str text = {0};
    str_addn(&text, '#', max > 0 ? (size_t)(value * 20 / max) : 0);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static void map_theme(struct lines_screen *s, const struct theme_row *t, int max) {
    lines_add(s, (struct line_row){
                     .cell = {lines_printf(s, "%.*s %.*s", SV_ARG(t->code), SV_ARG(t->row.title)),
                              lines_printf(s, "%d", t->at_rank[0]), lines_printf(s, "%d", t->at_rank[1]),
                              lines_printf(s, "%d", t->at_rank[2]), lines_printf(s, "%d", t->borda),
                              lines_printf(s, "%lld", (long long)t->webinar_votes), bar(s, t->borda, max),
                              lines_choice(t->state)},
                     .role = ROLE_NORMAL,
                     .entity = t->row.entity,
                     .id = t->row.id});
}

/* "COM 2 · ALI 1": the ranks of one answer. */
static const char *ranks(struct lines_screen *s, const struct theme_map *m, const struct answer_row *a) {
    struct str text = {0};
    for (int rank = 1; rank <= RANKS; rank++)
        for (size_t i = 0; i < m->n_themes; i++)
            if (a->ranks[i] == rank)
                str_addf(&text, "%s%d %.*s", text.n ? " · " : "", rank, SV_ARG(m->themes[i].code));
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static bool map_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct theme_map m;
    (void)d;
    if (!themes_read(v, &m, e)) return false;
    int max = m.n_themes ? m.themes[0].borda : 0;
    str_addf(&s->title, P_("%zu answer", "%zu answers", m.replied), m.replied);
    for (size_t i = 0; i < m.n_themes; i++) map_theme(s, &m.themes[i], max);
    if (m.n_answers) lines_heading(s, _("Who ranked what"));
    for (size_t i = 0; i < m.n_answers; i++) {
        const struct answer_row *a = &m.answers[i];
        lines_add(s, (struct line_row){.cell = {lines_printf(s, "%.*s — %s — %s", SV_ARG(a->org.title),
                                                             ranks(s, &m, a), lines_choice(a->state))},
                                       .span = true,
                                       .role = ROLE_NORMAL,
                                       .entity = a->row.entity,
                                       .id = a->row.id});
    }
    if (m.withheld)
        lines_add(s, (struct line_row){
                         .cell = {lines_printf(
                             s, _("%zu not shown: not shared with those who see this screen"), m.withheld)},
                         .role = ROLE_MASKED});
    return true;
}

static const struct offer map_offers[] = {
    {ACTION_OPEN, NULL}, {ACTION_STATE, NULL}, {ACTION_EDIT, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec map_spec = {
    .columns = map_columns,
    .n_columns = 8,
    .empty = N_("No theme yet. Themes come from the wishes; g0 shows the directory."),
    .add = "theme",
    .build = map_build};
LINES_SCREEN(
    map,
    N_("Themes by points: 3 for a first choice, 2 for a second, 1 for a third; first choices beside them."));

static const struct column committee_columns[] = {
    {.title = N_("Organisation"), .kind = COLUMN_FILL, .width = 22},
    {.title = N_("Ranks"), .kind = COLUMN_AUTO, .width = 26, .min = 12, .priority = 1},
    {.title = N_("Ready to lead"), .kind = COLUMN_AUTO, .width = 12, .min = 6, .priority = 4},
    {.title = N_("Days a month"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT, .priority = 5},
    {.title = N_("Board"), .kind = COLUMN_AUTO, .width = 10, .min = 6, .priority = 5},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 20, .min = 10, .priority = 0},
    {.title = N_("Placed in"), .kind = COLUMN_AUTO, .width = 22, .min = 10, .priority = 2},
};

static void committee_answer(struct lines_screen *s, const struct theme_map *m, const struct answer_row *a,
                             bool judge) {
    const char *days = a->days_per_month < 0 ? "" : lines_number(s, a->days_per_month, 1);
    lines_add(s, (struct line_row){.cell = {lines_text(s, a->org.title), ranks(s, m, a),
                                            lines_choice(a->lead_ready), days, lines_choice(a->mandate),
                                            lines_choice(a->state), lines_text(s, a->subgroup.title)},
                                   .role = a->complete || !judge ? ROLE_NORMAL : ROLE_WARNING,
                                   .entity = a->row.entity,
                                   .id = a->row.id});
}

/* What is complete shows only to who may see all of an answer. */
static bool committee_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct theme_map m;
    size_t complete = 0;
    if (!themes_read(v, &m, e)) return false;
    for (size_t i = 0; i < m.n_answers; i++) {
        committee_answer(s, &m, &m.answers[i], d->viewer == AUD_ME);
        complete += m.answers[i].complete;
    }
    if (d->viewer == AUD_ME)
        str_addf(&s->title, _("answers: %zu, complete: %zu — t decides, and keeps the reason"), m.n_answers,
                 complete);
    else
        str_addf(&s->title, P_("%zu answer", "%zu answers", m.n_answers), m.n_answers);
    return true;
}

static const struct offer committee_offers[] = {{ACTION_STATE, N_("decide")},
                                                {ACTION_OPEN, NULL},
                                                {ACTION_EDIT, NULL},
                                                {ACTION_ADD, NULL},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec committee_spec = {.columns = committee_columns,
                                                 .n_columns = 7,
                                                 .empty = N_("No answer yet. Press a to type the first one."),
                                                 .add = "expression_of_interest",
                                                 .build = committee_build};
LINES_SCREEN(committee, N_("Each answer with its ranks, what it can give and where it is placed. An answer "
                           "that is not kept always gets a reason that can be said, and one offer."));

static const struct column replies_columns[] = {
    {.title = N_("Organisation"), .kind = COLUMN_AUTO, .width = 28, .min = 14},
    {.title = N_("Answer"), .kind = COLUMN_AUTO, .width = 20, .min = 10},
    {.title = N_("Reason that can be said"), .kind = COLUMN_FILL, .width = 16, .priority = 1},
    {.title = N_("Offer made"), .kind = COLUMN_AUTO, .width = 18, .min = 8, .priority = 2},
};

static bool replies_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct theme_map m;
    size_t missing = 0;
    (void)d;
    if (!themes_read(v, &m, e)) return false;
    for (size_t i = 0; i < m.n_answers; i++) {
        const struct answer_row *a = &m.answers[i];
        struct sv state = sv_from(a->state ? a->state->code : "");
        bool refused = sv_is(state, "waitlisted") || sv_is(state, "declined");
        bool lacks = refused && (!a->reason_said.n || !a->offer);
        missing += lacks;
        const char *reason = lacks && !a->reason_said.n ? _("to be written") : lines_text(s, a->reason_said);
        lines_add(s, (struct line_row){.cell = {lines_text(s, a->org.title), lines_choice(a->state), reason,
                                                lines_choice(a->offer)},
                                       .role = lacks ? ROLE_WARNING : ROLE_NORMAL,
                                       .entity = a->row.entity,
                                       .id = a->row.id,
                                       .data = a->org.id});
    }
    str_addf(&s->title,
             P_("%zu reply lacks its reason or its offer", "%zu replies lack their reason or their offer",
                missing),
             missing);
    return true;
}

/* The letters themselves; what was sent is noted where contacts are. */
static enum reply replies_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (action == ACTION_PRINT)
        desk_go(d, (struct place){.screen = "document", .stage = -1, .param = "kind=replies"});
    if (action == ACTION_AGREE && line) {
        if (!call_said_sent(&v, line->data, sv_from(_("Reply to the interest call")), &e))
            return desk_fail(d, &e);
        desk_done(d, _("noted as sent to %s"), line->cell[0]);
    }
    return action == ACTION_PRINT || action == ACTION_AGREE ? EATEN : PASS;
}

static bool replies_can(const struct lines_screen *s, enum action action, const char **why) {
    return action != ACTION_AGREE || lines_has_data(s, why);
}

static const struct offer replies_offers[] = {{ACTION_EDIT, N_("write")},
                                              {ACTION_PRINT, N_("letters")},
                                              {ACTION_AGREE, N_("it is sent")},
                                              {ACTION_OPEN, NULL},
                                              {ACTION_NONE, NULL}};
static const struct lines_spec replies_spec = {.columns = replies_columns,
                                               .n_columns = 4,
                                               .empty = N_("No answer to reply to yet."),
                                               .build = replies_build,
                                               .act = replies_act,
                                               .can = replies_can};
LINES_SCREEN(replies, N_("What each organisation will be told. Replies always carry a reason and one offer: "
                         "another theme, an observer seat, the next call."));
