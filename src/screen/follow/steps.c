#include "screen/follow/steps.h"
#include "screen/follow/help_wanted.h"
#include "screen/follow/postpone.h"
#include "screen/parts/groups_pick.h"
#include "screen/screens.h"

/* Who does what by when: the next due first, and the line they are typed in while they are said. */

struct steps_screen {
    struct lines_screen lines; /* subject: the group, 0 all; option: only open ones */
    struct tag_hint hint;
};

static const struct column steps_columns[] = {
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 26},
    {.title = N_("Who"), .kind = COLUMN_AUTO, .width = 26, .min = 12, .priority = 1},
    {.title = N_("Due"), .kind = COLUMN_FIXED, .width = 10},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 19, .min = 8},
    {.title = N_("Subgroup"), .kind = COLUMN_AUTO, .width = 22, .min = 10, .priority = 2},
};

const char *step_who(struct lines_screen *s, const struct step_row *r) {
    if (!r->person.id) return lines_text(s, r->owner.title);
    if (!r->owner.id) return lines_text(s, r->person.title);
    return lines_printf(s, "%.*s, %.*s", SV_ARG(r->person.title), SV_ARG(r->owner.title));
}

static const char *state_words(struct lines_screen *s, const struct step_row *r) {
    return help_state(s, postpone_state(s, lines_choice(r->state), r->postponed), r->help);
}

static void step_line(struct lines_screen *s, const struct step_row *r) {
    lines_add(
        s, (struct line_row){.cell = {lines_text(s, r->row.title), step_who(s, r), lines_day(s, r->due),
                                      state_words(s, r), s->subject ? "" : lines_text(s, r->subgroup.title)},
                             .role = r->late ? ROLE_LATE : ROLE_NORMAL,
                             .entity = r->row.entity,
                             .id = r->row.id,
                             .data = r->row.id});
}

void steps_withheld(struct lines_screen *s, const struct steps *steps) {
    if (steps->withheld)
        lines_add(s, (struct line_row){.cell = {lines_printf(s, _("%zu not shown here"), steps->withheld)},
                                       .role = ROLE_MASKED});
}

static bool steps_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct step_filter filter = step_filter_all();
    struct steps *steps = s->model = arena_alloc(&s->screen.rows, sizeof *steps);
    struct sv group = SV("");
    (void)d;
    if (s->subject && !group_pick(v, s->subject, &s->subject, &group, e)) return false;
    filter.subgroup = s->subject;
    filter.open = s->option;
    if (!steps_read(v, &filter, steps, e)) return false;
    str_addf(&s->title, _("%.*s — open: %zu, late: %zu, done: %zu"),
             SV_ARG(s->subject ? group : sv_from(_("All groups"))), steps->open, steps->late, steps->done);
    if (steps->helped) str_addf(&s->title, _(", help wanted: %zu"), steps->helped);
    if (s->option) str_addf(&s->title, " — %s", _("open only"));
    for (size_t i = 0; i < steps->n; i++) step_line(s, &steps->v[i]);
    steps_withheld(s, steps);
    return true;
}

/* --- the line --- */

void steps_tell(struct desk *d, const struct steps_added *added) {
    const char *said =
        arena_printf(d->tmp, P_("%zu next step noted", "%zu next steps noted", added->n), added->n);
    if (added->unknown.n)
        tag_unknown_warn(d, said, added->unknown);
    else
        tell_typed(d, said, NULL);
    d->nav->made = added->last;
}

static bool steps_paste(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct steps_added added;
    if (!steps_add(&v, s->subject, text, &added, e)) return false;
    steps_tell(d, &added);
    return true;
}

static bool steps_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    if (!text.n) return error_set(e, ERR_USAGE, _("type what is to be done; Esc leaves"));
    return steps_paste(s, d, text, e);
}

enum reply steps_look(struct tag_hint *h, const struct lines_screen *s, struct desk *d) {
    static const struct tag_meaning meanings[] = {{TAG_ORG, "organisation"}, {TAG_ORG, "participant"}};
    return tag_hint_look(h, s, d, meanings, sizeof meanings / sizeof *meanings);
}

static enum reply steps_changed(struct lines_screen *s, struct desk *d) {
    return steps_look(&((struct steps_screen *)s)->hint, s, d);
}

static enum reply steps_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    return tag_hint_key(&((struct steps_screen *)s)->hint, s, d, e);
}

static const char *steps_prompt(const struct lines_screen *s) {
    (void)s;
    return _("Next step");
}

static const char *steps_legend(const struct lines_screen *s) {
    const struct tag_hint *hint = &((const struct steps_screen *)s)->hint;
    return hint->text.n ? str_c(&hint->text)
                        : _("What @who 30/9 or +15d, then Enter   Up takes the last one back");
}

static const struct lines_entry steps_entry = {.draft = "steps/line",
                                               .placed = true,
                                               .take = steps_take,
                                               .paste = steps_paste,
                                               .prompt = steps_prompt,
                                               .legend = steps_legend,
                                               .key = steps_key,
                                               .changed = steps_changed};

/* --- what becomes of one --- */

static bool postpone(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct reasons why;
    struct sv due = postpone_day(answer, &why);
    if (!step_postpone(&v, *(const int64_t *)data, due, why, &r, e)) return false;
    tell_saved(d, _("postponed"), &r.warnings);
    return true;
}

enum reply step_postpone_ask(struct desk *d, int64_t id) {
    postpone_ask(d, entity_named("next_step"), id, postpone);
    return EATEN;
}

enum reply step_done(struct desk *d, int64_t id) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct error e = {0};
    if (!edit_state(&v, entity_named("next_step"), id, SV("done"), (struct reasons){0}, &r, &e))
        return desk_fail(d, &e);
    tell_saved(d, _("done"), &r.warnings);
    return EATEN;
}

static const struct step_row *selected(const struct lines_screen *s) {
    const struct steps *steps = s->model;
    const struct line_row *line = lines_current(s);
    for (size_t i = 0; line && i < steps->n; i++)
        if (steps->v[i].row.id == line->id) return &steps->v[i];
    return NULL;
}

/* What is over comes first by its day; the work begins at what is open. */
static void first_open(struct lines_screen *s) {
    const struct steps *steps = s->model;
    size_t at = 0;
    while (at < steps->n && !steps->v[at].open) at++;
    if (at < steps->n) table_select(&s->table, at);
}

static enum reply other_group(struct lines_screen *s, struct desk *d) {
    enum reply reply = group_lines_act(s, d, ACTION_GROUP);
    first_open(s);
    return reply;
}

static enum reply steps_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    int64_t id = line ? line->data : 0;
    switch (action) {
    case ACTION_AGREE:
        return id ? step_done(d, id) : EATEN;
    case ACTION_DUE:
        return id ? step_postpone_ask(d, id) : EATEN;
    case ACTION_NOTE:
        return help_ask(d, line->entity, id, selected(s)->help);
    case ACTION_GROUP:
        return other_group(s, d);
    default:
        return group_lines_act(s, d, action);
    }
}

static bool steps_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct step_row *step = selected(s);
    if (action != ACTION_AGREE && action != ACTION_DUE && action != ACTION_NOTE) return true;
    if (!lines_has_data(s, why)) return false;
    *why = _("this next step is over: t opens it again");
    return step && step->open;
}

static const struct offer steps_offers[] = {{ACTION_ADD, NULL},
                                            {ACTION_OPEN, NULL},
                                            {ACTION_AGREE, N_("done")},
                                            {ACTION_DUE, NULL},
                                            {ACTION_NOTE, N_("help wanted")},
                                            {ACTION_SHORT, N_("open only")},
                                            {ACTION_GROUP, NULL},
                                            {ACTION_EDIT, NULL},
                                            {ACTION_STATE, NULL},
                                            {ACTION_DELETE, NULL},
                                            {ACTION_FILTER, NULL},
                                            {ACTION_NONE, NULL}};
static const struct lines_spec steps_spec = {.columns = steps_columns,
                                             .n_columns = 5,
                                             .empty =
                                                 N_("No next step yet. Press a: what @who 30/9, one a line."),
                                             .build = steps_build,
                                             .group = group_show,
                                             .act = steps_act,
                                             .can = steps_can,
                                             .entry = &steps_entry};

static bool steps_open(struct screen *screen, struct desk *d, struct error *e) {
    if (!lines_open(screen, d, e)) return false;
    first_open((struct lines_screen *)screen);
    return true;
}

static void steps_close(struct screen *screen) {
    tag_hint_deinit(&((struct steps_screen *)screen)->hint);
    lines_close(screen);
}

LINES_SCREEN_WITH(
    struct steps_screen, steps,
    N_("Who does what by when. a types one: what, @ and who (Tab completes), and the day (30/9, +15d), "
       "Enter, and the next one. y says that it is done, D gives another day, with a reason when it is a later one; w keeps the open ones, x "
       "shows one group after the other: what is typed there belongs to it."),
    steps_open, steps_close);
