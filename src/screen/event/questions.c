#include "catalyse/domain/alike.h"
#include "catalyse/domain/chat.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/fund_questions.h"
#include "catalyse/service/plenary.h"
#include "catalyse/service/recast.h"
#include "catalyse/store/record.h"
#include "screen/event/ballot_screen.h"
#include "screen/event/chat_beside.h"
#include "screen/parts/lines.h"
#include "screen/parts/tag_hint.h"
#include "screen/parts/vote.h"
#include "screen/screens.h"

/* Questions to funds, typed while they are asked, each with what is answered. */

struct questions_screen {
    struct lines_screen lines; /* subject: the event */
    struct tag_hint hint;
};

static const struct column questions_columns[] = {
    {.title = N_("Dots"), .kind = COLUMN_FIXED, .width = 9, .align = ALIGN_RIGHT},
    {.title = N_("To the fund"), .kind = COLUMN_LABEL, .width = 20, .min = 8},
    {.title = N_("Question, and the answer"), .kind = COLUMN_FILL, .width = 40},
};

static void question_line(struct lines_screen *s, const struct fund_question_row *q,
                          const struct fund_question_row *before, const struct ballot_card *vote) {
    struct line_row row = {.cell = {lines_number(s, ballot_points(vote, q->row.id, q->votes), 0),
                                    lines_text(s, q->fund.title), lines_text(s, q->text)},
                           .role = ROLE_NORMAL,
                           .entity = q->row.entity,
                           .id = q->row.id};
    lines_add_long(s, row);
    row.cell[0] = row.cell[1] = "";
    if (before) {
        row.cell[2] = lines_printf(s, _("same as “%.*s”?"), SV_ARG(before->text));
        row.role = ROLE_WARNING;
        lines_add_long(s, row);
    }
    if (!q->answer.n) return;
    row.cell[2] = lines_printf(s, "→ %.*s", SV_ARG(q->answer));
    row.role = ROLE_MUTED;
    lines_add_long(s, row);
}

/* For each, the one asked before that says the same; NULL where there is none. In the rows' arena. */
static const struct fund_question_row **said_before(struct lines_screen *s, const struct plenary *p) {
    struct arena *a = &s->screen.rows;
    const struct fund_question_row **out = arena_array(a, p->n_questions + 1, sizeof *out);
    struct word_set *sets = arena_array(a, p->n_questions + 1, sizeof *sets);
    struct word_near *near = arena_array(a, p->n_questions + 1, sizeof *near);
    for (size_t i = 0; i < p->n_questions; i++) sets[i] = word_set_of(a, p->questions[i].text);
    struct word_index words = word_index_of(a, sets, p->n_questions);
    for (size_t i = 0; i < p->n_questions; i++) {
        size_t n = word_index_near(&words, i, ALIKE_SAME, near);
        for (size_t k = 0; k < n; k++) {
            const struct fund_question_row *other = &p->questions[near[k].at];
            if (other->row.id < p->questions[i].row.id) out[i] = other;
        }
    }
    return out;
}

static bool questions_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct event_row event;
    struct plenary p = {0};
    struct ballot_card vote;
    (void)d;
    s->model = NULL;
    if (!lines_event(s, v, &event, e)) return false;
    if (!s->subject) return true;
    if (!plenary_read(v, s->subject, &p, e) ||
        !ballot_open_read(v, entity_named("fund_question"), s->subject, &vote, e))
        return false;
    str_addf(&s->title, "%.*s", SV_ARG(event.row.title));
    if (vote.open) str_addz(&s->title, " · ");
    ballot_open_title(&vote, &s->title);
    const struct fund_question_row **before = said_before(s, &p);
    for (size_t i = 0; i < p.n_questions; i++) question_line(s, &p.questions[i], before[i], &vote);
    return true;
}

/* --- typed while they are asked --- */

static bool questions_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct sv fund = SV(""), unknown = SV_NULL;
    int64_t dots;
    if (!text.n) return error_set(e, ERR_USAGE, _("type what is asked; Esc leaves"));
    text = wish_dots(d->tmp, text, &dots);
    if (!tag_take_organisation(d, &text, &fund, &unknown, e)) return false;
    const struct pair pairs[] = {
        {SV("event"), sv_from(arena_printf(d->tmp, "%lld", (long long)s->subject))},
        {SV("text_fr"), text},
        {SV("fund"), fund},
        {SV("votes"), dots ? sv_from(arena_printf(d->tmp, "%lld", (long long)dots)) : SV("")},
    };
    if (!edit_add(&v, entity_named("fund_question"), pairs, sizeof pairs / sizeof *pairs, &out, e))
        return false;
    d->nav->made = out.id;
    if (unknown.n)
        tag_unknown_warn(d, _("noted"), unknown);
    else
        tell_typed(d, _("noted"), &out.warnings);
    return true;
}

static void stay_typed(struct lines_screen *s, struct sv line) {
    struct str all = {0};
    struct sv typed = line_text(&s->entry);
    str_addf(&all, "%.*s%s%.*s", SV_ARG(typed), typed.n ? " " : "", SV_ARG(line));
    line_set(&s->entry, str_sv(&all));
    str_deinit(&all);
}

/* As if each had been typed; those that are refused stay in the line, and the others go in. */
static bool questions_lines(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct error later, *told = e;
    struct sv line;
    bool all = true;
    while (sv_next(&text, '\n', &line)) {
        line = sv_trim(line);
        if (!line.n || questions_take(s, d, line, told)) continue;
        stay_typed(s, line);
        all = false;
        told = &later;
    }
    return all;
}

/* A chat is one step; what is refused in it stays to be put right. */
static bool questions_paste(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct fund_questions_added added;
    if (!chat_is(text)) return questions_lines(s, d, text, e);
    if (!fund_questions_add(&v, s->subject, text, &added, e)) return false;
    d->nav->made = added.last;
    struct sv line;
    chat_questions_tell(d, &added);
    while (sv_next(&added.too_long, '\n', &line)) stay_typed(s, line);
    chat_beside_again(d, &added.beside, true);
    return true;
}

static enum reply questions_changed(struct lines_screen *s, struct desk *d) {
    static const struct tag_meaning meanings[] = {{TAG_ORG, "organisation"}, {TAG_ORG, "participant"}};
    return tag_hint_look(&((struct questions_screen *)s)->hint, s, d, meanings,
                         sizeof meanings / sizeof *meanings);
}

static enum reply questions_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    return tag_hint_key(&((struct questions_screen *)s)->hint, s, d, e);
}

static const char *questions_prompt(const struct lines_screen *s) {
    (void)s;
    return _("Question");
}

static const char *questions_legend(const struct lines_screen *s) {
    const struct tag_hint *hint = &((const struct questions_screen *)s)->hint;
    return hint->text.n ? str_c(&hint->text) : _("Enter adds it   @fund   !3: dots   Up takes it back");
}

static const struct lines_entry questions_entry = {.draft = "questions/line",
                                                   .placed = true,
                                                   .chat = true,
                                                   .take = questions_take,
                                                   .paste = questions_paste,
                                                   .prompt = questions_prompt,
                                                   .legend = questions_legend,
                                                   .key = questions_key,
                                                   .changed = questions_changed};

/* --- the panel --- */

static bool answered(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct pair pair = {SV("answer_fr"), answer};
    if (!edit_set(&v, entity_named("fund_question"), *(const int64_t *)data, &pair, 1, &out, e)) return false;
    tell_saved(d, _("noted"), &out.warnings);
    return true;
}

static enum reply made_wish(struct desk *d, int64_t id) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!question_to_wish(&v, id, &e)) return desk_fail(d, &e);
    desk_done(d, "%s", _("a wish made of it — u undoes it"));
    return EATEN;
}

static enum reply questions_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    struct view v = desk_view(d, d->tmp);
    struct record *r;
    struct error e = {0};
    if (action == ACTION_VOTE) return go_vote(d, entity_named("fund_question"), line ? line->id : 0);
    if (action == ACTION_PRINT) return go_report(d, s->subject);
    if (action == ACTION_MAP && line) return made_wish(d, line->id);
    if (action == ACTION_ADD) lines_entry_open(s, d, SV(""));
    if (action != ACTION_NOTE || !line) return action == ACTION_ADD ? EATEN : PASS;
    if (!record_load(d->db, v.arena, line->entity, line->id, &r, &e)) return desk_fail(d, &e);
    desk_ask_line(d, _("What the funds answer"),
                  arena_printf(d->tmp, "%.*s", SV_ARG(record_text(r, "text_fr"))),
                  record_text(r, "answer_fr"), answered, &line->id, sizeof line->id);
    desk_line_about(d, line->entity, line->id);
    return EATEN;
}

static bool questions_can(const struct lines_screen *s, enum action action, const char **why) {
    if (action == ACTION_ADD) return lines_has_subject(s, why);
    *why = _("no row is selected");
    return (action != ACTION_VOTE && action != ACTION_OPEN && action != ACTION_NOTE &&
            action != ACTION_MAP) ||
           lines_current(s);
}

static const char *questions_nothing(const struct lines_screen *s) {
    return s->subject
               ? _("No question yet. a types one: what is asked, @ and the fund, Enter; then the next.")
               : _("No event yet. Tab goes to the run of show, where a adds one.");
}

static void questions_close(struct screen *screen) {
    tag_hint_deinit(&((struct questions_screen *)screen)->hint);
    lines_close(screen);
}

static const struct offer questions_offers[] = {{ACTION_ADD, N_("question")},
                                                {ACTION_NOTE, N_("answer")},
                                                {ACTION_VOTE, NULL},
                                                {ACTION_OPEN, NULL},
                                                {ACTION_GROUP, N_("other event")},
                                                {ACTION_EDIT, NULL},
                                                {ACTION_MAP, N_("is a wish")},
                                                {ACTION_DELETE, NULL},
                                                {ACTION_PRINT, NULL},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec questions_spec = {.columns = questions_columns,
                                                 .n_columns = 3,
                                                 .nothing = questions_nothing,
                                                 .of_event = true,
                                                 .build = questions_build,
                                                 .act = questions_act,
                                                 .can = questions_can,
                                                 .entry = &questions_entry};
LINES_SCREEN_WITH(
    struct questions_screen, questions,
    N_("Questions to funds, those with most dots first. a types them while they are asked, an "
       "Enter each: @ and the fund it is for, !3 its dots. i notes what is answered, v the dots "
       "of a vote, = makes a wish of it, s shows the question to the room."),
    lines_open, questions_close);
