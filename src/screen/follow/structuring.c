#include "catalyse/service/structuring.h"
#include "catalyse/store/record.h"
#include "screen/follow/steps.h"
#include "screen/parts/groups_pick.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* From group to consortium, one group at a time: seven questions and the options they make worth asking a
 * lawyer about, ten steps, the headings of the agreement, and how the project might spread. */

static const struct column structuring_columns[] = {
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 34},
    {.title = N_("Owner"), .kind = COLUMN_AUTO, .width = 22, .min = 8, .priority = 1},
    {.title = N_("Due"), .kind = COLUMN_FIXED, .width = 10},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 20, .min = 9},
};

/* `data` of a line: a question from 1 on, a score from SCORES on, a heading from HEADINGS on. */
enum { SCORES = 100, HEADINGS = 200, HIGHEST = 5 };

static const char *answer_word(int answer) {
    return answer == NOT_ANSWERED ? _("no answer") : answer ? _("yes") : _("no");
}

static void put_questions(struct lines_screen *s, const struct structuring *t) {
    lines_heading(s, _("Seven questions, before a lawyer is asked; Space answers"));
    for (int i = 0; i < N_STRUCTURE_QUESTIONS; i++)
        lines_add(s, (struct line_row){.cell = {structure_question(i), "", "", answer_word(t->answers[i])},
                                       .role = t->answers[i] == NOT_ANSWERED ? ROLE_MUTED : ROLE_NORMAL,
                                       .data = i + 1});
}

static void put_span(struct lines_screen *s, const char *text, struct line_row line) {
    line.cell[0] = text;
    line.span = true;
    lines_add_long(s, line);
}

static void put_options(struct lines_screen *s, const struct structuring *t, bool worth) {
    for (size_t i = 0; i < t->n_options; i++) {
        const struct text_row *o = t->options[i].content;
        if (t->options[i].worth != worth) continue;
        put_span(s,
                 lines_printf(s, _("%.*s — when: %.*s. Trap: %.*s."), SV_ARG(o->row.title), SV_ARG(o->text),
                              SV_ARG(o->caution)),
                 (struct line_row){
                     .role = worth ? ROLE_VALUE : ROLE_NORMAL, .entity = o->row.entity, .id = o->row.id});
    }
}

static void put_worth(struct lines_screen *s, const struct structuring *t) {
    lines_heading(s, _("Worth asking a lawyer about: to have checked, never an advised choice"));
    put_options(s, t, true);
    if (t->n_worth) return;
    put_span(s,
             t->n_answered < N_STRUCTURE_QUESTIONS
                 ? _("Nothing follows yet: the questions above lead here.")
                 : _("Nothing follows from these answers alone: take all the forms below to the lawyer."),
             (struct line_row){.role = ROLE_MUTED});
}

/* --- steps --- */

static const char *step_state(struct lines_screen *s, const struct structure_step *step) {
    if (!step->row.id) return _("not begun");
    if (step->blocker) return lines_printf(s, _("blocked: %s"), lines_choice(step->blocker));
    if (step->checked_by)
        return lines_printf(s, _("%s, seen by %s"), lines_choice(step->state),
                            lines_choice(step->checked_by));
    return lines_choice(step->state);
}

static void put_steps(struct lines_screen *s, const struct structuring *t) {
    lines_heading(s, t->n_begun
                         ? _("Ten steps, four to nine months; y done, D later, m owner, document, check")
                         : _("Ten steps, four to nine months; w makes next steps of them"));
    for (size_t i = 0; i < t->n_steps; i++) {
        const struct structure_step *step = &t->steps[i];
        const struct named *row = step->row.id ? &step->row : &step->content->row;
        lines_add(
            s, (struct line_row){
                   .cell = {lines_printf(s, "%zu. %.*s", i + 1, SV_ARG(step->content->row.title)),
                            lines_text(s, step->owner.title), lines_day(s, step->due), step_state(s, step)},
                   .role = step->late || step->blocker ? ROLE_LATE : ROLE_NORMAL,
                   .entity = row->entity,
                   .id = row->id});
    }
}

static void put_headings(struct lines_screen *s, const struct structuring *t) {
    lines_heading(s, _("Headings of the agreement: Enter answers in the checklist, P prints them"));
    for (size_t i = 0; i < t->n_headings; i++) {
        const struct heading_row *h = &t->headings[i];
        const char *answered = h->asked ? lines_printf(s, _("%d of %d"), h->answered, h->asked) : "";
        lines_add(s, (struct line_row){.cell = {lines_text(s, h->content->row.title), "", "", answered},
                                       .role = ROLE_NORMAL,
                                       .entity = h->content->row.entity,
                                       .id = h->content->row.id,
                                       .data = HEADINGS + (int64_t)i});
    }
}

/* --- spreading --- */

static void put_models(struct lines_screen *s, const struct structuring *t) {
    enum { NEAREST = 2 };
    struct scale_fit fits[N_SCALE_MODELS];
    if (!scale_fits(t->scores, fits)) return;
    bool fit = fits[0].off == 0;
    for (int i = 0; i < N_SCALE_MODELS && (fit ? !fits[i].off : i < NEAREST); i++) {
        enum scale_model m = fits[i].model;
        put_span(s,
                 lines_printf(s, _("%s (%s): %s — %s"), scale_model_label(m), scale_model_text(m),
                              fit ? _("the scores fit") : _("nearest, undecided"),
                              scale_why(&s->screen.rows, m, t->scores)),
                 (struct line_row){.role = fit ? ROLE_VALUE : ROLE_NORMAL});
    }
    put_span(
        s, _("To talk over for each: economic model, local roots, quality control, speed, human resources."),
        (struct line_row){.role = ROLE_MUTED});
}

static void put_scale(struct lines_screen *s, const struct structuring *t) {
    lines_heading(s, _("If the project spreads: four scores from 1 to 5; Space turns them"));
    for (int i = 0; i < N_SCALE_QUESTIONS; i++)
        lines_add(
            s, (struct line_row){.cell = {scale_question(i), "", "",
                                          t->scores[i] ? lines_number(s, t->scores[i], 0) : _("no answer")},
                                 .role = t->scores[i] ? ROLE_NORMAL : ROLE_MUTED,
                                 .data = SCORES + i});
    put_models(s, t);
}

/* --- the panel: `subject` is the group, `option` its project --- */

static bool structuring_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct structuring *t = arena_alloc(&s->screen.rows, sizeof *t);
    (void)d;
    s->option = 0;
    s->model = t;
    if (!group_pick(v, s->subject, &s->subject, NULL, e)) return false;
    if (!s->subject) return true;
    if (!structuring_read(v, s->subject, t, e)) return false;
    s->option = t->project.id;
    str_addf(&s->title, "%.*s — %.*s", SV_ARG(t->subgroup.title),
             SV_ARG(t->project.id ? t->project.title : sv_from(_("no project yet"))));
    if (t->project.id) {
        put_questions(s, t);
        put_worth(s, t);
    }
    put_steps(s, t);
    put_headings(s, t);
    if (t->project.id) put_scale(s, t);
    if (t->n_worth < t->n_options) lines_heading(s, _("Other forms"));
    put_options(s, t, false);
    return true;
}

/* An empty text takes the answer back. */
static enum reply structuring_put(struct lines_screen *s, struct desk *d, const char *field, int value,
                                  int none) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct error e = {0};
    struct sv text = value == none ? SV("") : sv_from(arena_printf(d->tmp, "%d", value));
    struct pair pair = {sv_from(field), text};
    if (!edit_set(&v, entity_named("project"), s->option, &pair, 1, &r, &e)) return desk_fail(d, &e);
    tell_saved(d, _("noted"), &r.warnings);
    return EATEN;
}

/* Not answered, yes, no; not given, 1 to 5. */
static enum reply structuring_turn(struct lines_screen *s, struct desk *d, const struct line_row *line) {
    const struct structuring *t = s->model;
    if (line->data >= SCORES) {
        int at = (int)line->data - SCORES;
        return structuring_put(s, d, SCALE_FIELDS[at], (t->scores[at] + 1) % (HIGHEST + 1), 0);
    }
    int at = (int)line->data - 1, answer = t->answers[at];
    return structuring_put(s, d, STRUCTURE_FIELDS[at],
                           answer == NOT_ANSWERED ? 1
                           : answer               ? 0
                                                  : NOT_ANSWERED,
                           NOT_ANSWERED);
}

/* In the checklist, at the question that fills it. */
static enum reply heading_open(struct lines_screen *s, struct desk *d, const struct line_row *line) {
    struct sv open = ((const struct structuring *)s->model)->headings[line->data - HEADINGS].open;
    struct error e = {0};
    if (!open.n) return PASS;
    desk_panel_of(d, 4, "checklist", s->subject);
    return record_id(d->db, entity_named("question"), open, &d->nav->made, &e) ? EATEN : desk_fail(d, &e);
}

static enum reply structuring_begin_all(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    size_t added;
    if (!structuring_begin(&v, s->subject, &added, &e)) return desk_fail(d, &e);
    desk_done(d,
              P_("%zu step added, over six months — u takes it back",
                 "%zu steps added, over six months — u takes them back", added),
              added);
    return EATEN;
}

static enum reply structuring_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    switch (action) {
    case ACTION_MARK:
    case ACTION_OPEN:
        if (line && line->data >= HEADINGS) return heading_open(s, d, line);
        return line && line->data ? structuring_turn(s, d, line) : PASS;
    case ACTION_AGREE:
        return step_done(d, line->id);
    case ACTION_DUE:
        return step_postpone_ask(d, line->id);
    case ACTION_SHORT:
        return s->subject ? structuring_begin_all(s, d) : EATEN;
    case ACTION_GROUP:
        return group_next(&v, s->subject, &s->subject, &e) ? lines_again(s, d) : desk_fail(d, &e);
    default:
        return PASS;
    }
}

static bool structuring_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct structuring *t = s->model;
    const struct line_row *line = lines_current(s);
    if (action == ACTION_AGREE || action == ACTION_DUE) {
        *why = _("choose one of the ten steps; w begins them");
        return line && line->entity == entity_named("next_step");
    }
    if (action == ACTION_MARK && !lines_has_data(s, why)) return false;
    *why = _("a heading is answered in the checklist: Enter goes to its question");
    if (action == ACTION_MARK) return lines_current(s)->data < HEADINGS;
    if (action != ACTION_SHORT) return true;
    if (!lines_has_subject(s, why)) return false;
    *why = _("the ten steps are there already: t says how far each is");
    return t->n_begun < t->n_steps;
}

static const struct offer structuring_offers[] = {
    {ACTION_MARK, N_("answer")}, {ACTION_SHORT, N_("ten steps")},
    {ACTION_AGREE, N_("done")},  {ACTION_DUE, NULL},
    {ACTION_GROUP, NULL},        {ACTION_OPEN, NULL},
    {ACTION_STATE, NULL},        {ACTION_EDIT, NULL},
    {ACTION_PRINT, NULL},        {ACTION_NONE, NULL}};
static const struct lines_spec structuring_spec = {.columns = structuring_columns,
                                                   .n_columns = 4,
                                                   .empty =
                                                       N_("No subgroup yet. g3 goes where they are formed."),
                                                   .build = structuring_build,
                                                   .document = "consortium",
                                                   .group = group_show,
                                                   .act = structuring_act,
                                                   .can = structuring_can};
LINES_SCREEN(
    structuring,
    N_("Seven yes or no questions say which legal forms are worth asking a lawyer about, each with "
       "when it fits and its trap; nothing here is advice. w makes next steps of the ten steps, with "
       "owner, date, document and who checked: y says that one is done, D puts it off. Last, four scores say which models of spreading are "
       "near."));
