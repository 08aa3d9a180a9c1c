#include "catalyse/service/checklist.h"
#include "screen/event/checklist_entry.h"
#include "screen/parts/groups_pick.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The checklist of one group: sections with score and spread, questions with their status. */

enum { ALL_QUESTIONS, SHORT_LIST };

static const struct column checklist_columns[] = {
    {.title = N_("No"), .kind = COLUMN_FIXED, .width = 6},
    {.title = N_("Question"), .kind = COLUMN_FILL, .width = 24},
    {.title = N_("Status"), .kind = COLUMN_AUTO, .width = 16, .min = 9},
    {.title = N_("Confidence"), .kind = COLUMN_FIXED, .width = 9, .align = ALIGN_RIGHT, .priority = 2},
    {.title = N_("Spread"), .kind = COLUMN_FIXED, .width = 7, .align = ALIGN_RIGHT, .priority = 1},
    {.title = N_("Carried by"), .kind = COLUMN_FIXED, .width = 32, .priority = 3},
    {.title = N_("Due"), .kind = COLUMN_FIXED, .width = 10, .priority = 4},
};

static const char *spread_words(struct lines_screen *s, int spread) {
    return spread < 0 ? "" : lines_printf(s, "%d", spread);
}

/* Votes are not for the room: then the spread is masked, not missing. */
static const char *unknown_spread(const struct lines_screen *s) {
    return s->screen.viewer == AUD_ME ? _("no vote") : "•••";
}

/* Score and spread together, never a score alone. */
static const char *score_words(struct lines_screen *s, const struct score *r) {
    if (r->bp < 0 || !r->asked) return "";
    const char *spread = r->spread < 0 ? unknown_spread(s) : lines_printf(s, _("spread %d"), r->spread);
    return lines_printf(s, "%s, %s — %s", lines_percent(s, r->bp), spread, band_word(r->band));
}

static void checklist_section(struct lines_screen *s, const struct section_row *r) {
    const char *score = score_words(s, &r->score);
    lines_heading(s, lines_printf(s, "%d · %.*s%s%s", r->no, SV_ARG(r->title), *score ? " — " : "", score));
}

static void checklist_question(struct lines_screen *s, const struct question_row *q) {
    const char *confidence = q->confidence < 0 ? "" : lines_number(s, q->confidence, 1);
    const char *star = q->starred ? "★ " : "";
    lines_add(s, (struct line_row){
                     .cell = {lines_text(s, q->ref), lines_printf(s, "%s%.*s", star, SV_ARG(q->text)),
                              q->state ? _(q->state->label) : "", confidence, spread_words(s, q->spread),
                              lines_text(s, q->owner.title), lines_day(s, q->due)},
                     .role = q->discuss ? ROLE_WARNING : ROLE_NORMAL,
                     .data = q->question});
}

static void checklist_rows(struct lines_screen *s, const struct checklist *c) {
    int64_t section = 0;
    for (size_t i = 0; i < c->n_questions; i++) {
        const struct question_row *q = &c->questions[i];
        if (s->option == SHORT_LIST && !q->starred) continue;
        for (size_t k = 0; q->section != section && k < c->n_sections; k++)
            if (c->sections[k].id == q->section) checklist_section(s, &c->sections[k]);
        section = q->section;
        checklist_question(s, q);
    }
}

static bool checklist_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct checklist c;
    struct sv group = SV("");
    (void)d;
    if (!s->subject) s->subject = param_id(&s->screen, "subgroup");
    if (!group_pick(v, s->subject, &s->subject, &group, e)) return false;
    if (!s->subject) return true;
    if (!checklist_read(v, s->subject, 0, &c, e)) return false;
    const char *score = score_words(s, &c.total.score);
    str_addf(&s->title, _("%.*s · round %d · %d asked of %zu"), SV_ARG(group), c.round, c.total.score.asked,
             c.total.questions);
    if (*score) str_addf(&s->title, " · %s", score);
    checklist_rows(s, &c);
    return true;
}

static enum reply checklist_open_question(struct lines_screen *s, struct desk *d, int64_t question) {
    desk_go(d, (struct place){.screen = "question",
                              .stage = -1,
                              .id = question,
                              .param = arena_printf(d->tmp, "subgroup=%lld;short=%d", (long long)s->subject,
                                                    s->option == SHORT_LIST)});
    return EATEN;
}

/* From the selected line on, the first that is a question. */
static enum reply checklist_go(struct lines_screen *s, struct desk *d) {
    for (size_t i = s->table.selected; i < s->lines.n; i++)
        if (s->lines.v[i].data) return checklist_open_question(s, d, s->lines.v[i].data);
    return EATEN;
}

/* From the first question of the selection on, in the printed order. */
static enum reply checklist_type(struct lines_screen *s, struct desk *d) {
    while (lines_current(s) && !lines_current(s)->data && table_move(&s->table, TABLE_DOWN)) continue;
    if (s->subject) lines_entry_open(s, d, SV(""));
    return EATEN;
}

static bool new_round(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    int round;
    (void)answer;
    if (!checklist_new_round(&v, *(const int64_t *)data, &round, e)) return false;
    desk_done(d, _("round %d begun — u undoes it"), round);
    return true;
}

static enum reply checklist_act(struct lines_screen *s, struct desk *d, enum action action) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    switch (action) {
    case ACTION_OPEN:
    case ACTION_NEXT:
        return checklist_go(s, d);
    case ACTION_ADD:
        return checklist_type(s, d);
    case ACTION_LINES:
        desk_go(d, (struct place){.screen = "checklist_grid", .stage = -1, .id = s->subject});
        return EATEN;
    case ACTION_SHORT:
        s->option = s->option == SHORT_LIST ? ALL_QUESTIONS : SHORT_LIST;
        return lines_again(s, d);
    case ACTION_GROUP:
        if (!group_next(&v, s->subject, &s->subject, &e)) return desk_fail(d, &e);
        return lines_again(s, d);
    case ACTION_ROUND:
        if (s->subject)
            desk_confirm(d, _("Begin a new round?"),
                         _("What is not agreed or is spread is carried over, without its votes."), NULL,
                         _("begin"), new_round, &s->subject, sizeof s->subject);
        return EATEN;
    default:
        return PASS;
    }
}

static bool checklist_can(const struct lines_screen *s, enum action action, const char **why) {
    bool group = action == ACTION_ADD || action == ACTION_LINES || action == ACTION_SHORT ||
                 action == ACTION_GROUP || action == ACTION_ROUND;
    return !group || lines_has_subject(s, why);
}

static const struct offer checklist_offers[] = {{ACTION_OPEN, N_("ask it")},
                                                {ACTION_ADD, N_("one sheet")},
                                                {ACTION_LINES, N_("grid of sheets")},
                                                {ACTION_SHORT, NULL},
                                                {ACTION_GROUP, NULL},
                                                {ACTION_ROUND, NULL},
                                                {ACTION_FILTER, NULL},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec checklist_spec = {
    .columns = checklist_columns,
    .n_columns = 7,
    .empty = N_("No subgroup yet: the checklist is asked group by group. g3 forms them."),
    .of = "question",
    .build = checklist_build,
    .group = group_show,
    .act = checklist_act,
    .can = checklist_can,
    .entry = &checklist_entry};
LINES_SCREEN(checklist,
             N_("The right questions to ask, group by group. Enter shows one question, big; w "
                "keeps the twelve of the short list; x shows another group. E types the paper sheets of all "
                "groups in a grid."));
