#include "screen/follow/preparation.h"
#include "screen/screens.h"

/* The fifteen days before the afternoon: one key notes what somebody answered, one line what is brought. */

static const struct column preparation_columns[] = {
    {.title = N_("About"), .kind = COLUMN_LABEL, .width = 26, .min = 12},
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 17},
    {.title = N_("Role, state"), .kind = COLUMN_LABEL, .width = 18, .min = 9},
};

static const char *preparation_nothing(const struct lines_screen *s) {
    (void)s;
    return _("No afternoon is planned yet: Tab goes to the run of show, a adds its date there.");
}

/* --- answers --- */

/* The next person comes under the cursor: those of a list are noted one key each. */
static enum reply answer(struct lines_screen *s, struct desk *d, const char *state, const char *said) {
    const struct presence_row *r = preparation_person(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    const char *name = arena_strndup(d->tmp, r->person.row.title.p, r->person.row.title.n);
    if (!presence_answer(&v, s->subject, r->person.row.id, sv_from(state), &e)) return desk_fail(d, &e);
    table_move(&s->table, TABLE_DOWN);
    desk_done(d, _("%s: %s"), name, said);
    return EATEN;
}

/* --- somebody found by name, or what is brought --- */

static struct preparation_screen *of(struct lines_screen *s) {
    return (struct preparation_screen *)s;
}

/* The whole list again, with the cursor on whom it was on. */
static bool find_take(struct lines_screen *s, struct desk *d, struct error *e) {
    const struct presence_row *r = preparation_person(s);
    if (!r) return error_set(e, ERR_NO_FILE, _("nobody has that name"));
    int64_t id = r->person.row.id;
    size_t at = 0;
    s->entering = of(s)->finding = false;
    lines_again(s, d);
    while (at < s->lines.n &&
           !(s->lines.v[at].id == id && s->lines.v[at].entity == entity_named("participant")))
        at++;
    table_select(&s->table, at);
    return true;
}

static bool preparation_paste(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct steps_added added;
    if (of(s)->finding) return error_set(e, ERR_NO_FILE, _("nobody has that name"));
    if (!steps_add_by(&v, ((struct preparation_screen *)s)->event.date, text, &added, e)) return false;
    steps_tell(d, &added);
    return true;
}

static bool preparation_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    if (of(s)->finding) return find_take(s, d, e);
    if (!text.n) return error_set(e, ERR_USAGE, _("type what is brought; Esc leaves"));
    return preparation_paste(s, d, text, e);
}

static enum reply preparation_changed(struct lines_screen *s, struct desk *d) {
    if (of(s)->finding) return lines_first(s, d);
    return steps_look(&((struct preparation_screen *)s)->hint, s, d);
}

/* While a name is looked for Up is a move in the list: nothing that was typed before is taken back. */
static enum reply preparation_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    if (!of(s)->finding) return tag_hint_key(&of(s)->hint, s, d, e);
    if (!event_is(e, K_UP)) return PASS;
    table_key(&s->table, e);
    return EATEN;
}

static const char *preparation_prompt(const struct lines_screen *s) {
    return ((const struct preparation_screen *)s)->finding ? _("Who") : _("To bring, to do");
}

static const char *preparation_legend(const struct lines_screen *s) {
    const struct tag_hint *hint = &((const struct preparation_screen *)s)->hint;
    if (((const struct preparation_screen *)s)->finding)
        return _("The beginning of a name; Enter goes to it, Esc leaves");
    return hint->text.n ? str_c(&hint->text)
                        : _("What @who, by that day unless you name one   Enter adds it   Up takes it back");
}

/* A name looked for is not kept. */
static const char *preparation_draft(const struct lines_screen *s, struct arena *a) {
    (void)a;
    return ((const struct preparation_screen *)s)->finding ? "" : "preparation/line";
}

static void preparation_closed(struct lines_screen *s) {
    of(s)->finding = false;
}

static const struct lines_entry preparation_entry = {.draft = "preparation/line",
                                                     .draft_of = preparation_draft,
                                                     .placed = true,
                                                     .closed = preparation_closed,
                                                     .take = preparation_take,
                                                     .paste = preparation_paste,
                                                     .prompt = preparation_prompt,
                                                     .legend = preparation_legend,
                                                     .key = preparation_key,
                                                     .changed = preparation_changed};

/* --- the panel --- */

static bool begins_part(const struct lines_screen *s, size_t at) {
    return at && at < s->lines.n && s->lines.v[at - 1].role == ROLE_HEADING;
}

static enum reply to_part(struct lines_screen *s, bool forward) {
    size_t at = s->table.selected;
    do at += forward ? 1 : (size_t)-1;
    while (at < s->lines.n && !begins_part(s, at));
    if (at < s->lines.n) table_select(&s->table, at);
    return EATEN;
}

static enum reply agree(struct lines_screen *s, struct desk *d) {
    int64_t step = preparation_step(s);
    return step ? step_done(d, step) : answer(s, d, "expected", _("comes"));
}

static enum reply preparation_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct report_kind *brief = preparation_brief(s);
    switch (action) {
    case ACTION_FILTER:
    case ACTION_ADD:
        of(s)->finding = action == ACTION_FILTER;
        lines_entry_open(s, d, SV(""));
        return EATEN;
    case ACTION_AGREE:
        return agree(s, d);
    case ACTION_OBJECT:
        return answer(s, d, "excused", _("excused"));
    case ACTION_DELETE:
        return preparation_person(s) ? answer(s, d, "", _("no answer")) : PASS;
    case ACTION_NEXT:
    case ACTION_PREVIOUS:
        return to_part(s, action == ACTION_NEXT);
    case ACTION_OPEN:
        return brief ? go_document(d, brief->code, 0) : PASS;
    default:
        return PASS;
    }
}

static bool leads_somewhere(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    return line && (line->entity || line->panel || preparation_brief(s));
}

static bool preparation_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct presence_row *r = preparation_person(s);
    bool step = preparation_step(s) != 0;
    if (action == ACTION_ADD || action == ACTION_FILTER || action == ACTION_NEXT || action == ACTION_PREVIOUS)
        return lines_has_subject(s, why);
    *why = _("no row is selected");
    if (action == ACTION_OPEN) return leads_somewhere(s);
    if (action == ACTION_STATE && r) {
        *why = _("y confirms, b excuses, d takes the answer away");
        return false;
    }
    if (action != ACTION_AGREE && action != ACTION_OBJECT && action != ACTION_DELETE) return true;
    *why = _("select a person, or what is brought");
    if (!r) return step && action != ACTION_OBJECT;
    *why = _("the welcome has noted this person already: go on there");
    return preparation_coming(r) != COMING_NOTED;
}

static const struct offer preparation_offers[] = {{ACTION_AGREE, N_("coming, done")},
                                                  {ACTION_OBJECT, N_("excused")},
                                                  {ACTION_FILTER, N_("find somebody")},
                                                  {ACTION_ADD, N_("what is brought")},
                                                  {ACTION_DELETE, N_("take off")},
                                                  {ACTION_NEXT, N_("next part")},
                                                  {ACTION_OPEN, NULL},
                                                  {ACTION_PREVIOUS, N_("part before")},
                                                  {ACTION_GROUP, N_("other event")},
                                                  {ACTION_NONE, NULL}};
static const struct lines_spec preparation_spec = {.columns = preparation_columns,
                                                   .n_columns = 3,
                                                   .nothing = preparation_nothing,
                                                   .of_event = true,
                                                   .build = preparation_build,
                                                   .act = preparation_act,
                                                   .can = preparation_can,
                                                   .entry = &preparation_entry};

static void preparation_close(struct screen *screen) {
    tag_hint_deinit(&((struct preparation_screen *)screen)->hint);
    lines_close(screen);
}

/* A step just typed, whatever else has its number. */
static bool preparation_select(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    size_t at = preparation_step_at(s, id);
    if (at == s->lines.n) return lines_select(screen, d, id, e);
    table_select(&s->table, at);
    return true;
}

const struct screen_ops preparation_screen = {
    LINES_OPS(
        struct preparation_screen, preparation,
        N_("The fifteen days before the afternoon. On a person y notes that they come, b that they are excused, "
           "d that they have not answered; the next person comes under the cursor. a types who brings what: "
           "what, @ and who, Enter; it is a next step due that day, y says that it is done. / finds somebody "
           "by name. n goes from part to part: answers, what is brought, materials, briefs to print, what the "
           "rules find.")),
    .open = lines_open,
    .update = lines_update,
    .close = preparation_close,
    .reload = lines_reload,
    .select = preparation_select,
    .focus = lines_focus,
};
