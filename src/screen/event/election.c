#include "catalyse/service/elections.h"
#include "catalyse/service/lookup.h"
#include "screen/event/decisions.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Election without candidate: each one names somebody and says why; then one person is proposed. */

/* What the line asks for, one after the other. */
enum nominate_step { NOMINATE_WHOM, NOMINATE_WHY };

struct election_screen {
    struct lines_screen lines; /* option: the round that is noted now */
    struct election election;  /* in the rows' arena */
    enum nominate_step step;
    int64_t from, nominee;
    struct str prompt;
};

static const struct column election_columns[] = {
    {.title = N_("Who nominates"), .kind = COLUMN_AUTO, .width = 22, .min = 12},
    {.title = N_("Nominated"), .kind = COLUMN_AUTO, .width = 22, .min = 12},
    {.title = N_("Before"), .kind = COLUMN_AUTO, .width = 18, .min = 8, .priority = 1},
    {.title = N_("Reason"), .kind = COLUMN_FILL, .width = 12},
};

static struct election_screen *election_of(struct lines_screen *s) {
    return (struct election_screen *)s;
}

/* Who names whom is for the eyes of the group alone: it can be noted where it can be seen. */
static bool hidden(const struct lines_screen *s) {
    return !audience_sees(s->screen.viewer, AUD_GROUP);
}

static const char *hidden_word(void) {
    return _("names are shown to you alone: Ctrl-x v unmasks");
}

/* --- the rows --- */

static void facts_lines(struct lines_screen *s, const struct election *c) {
    struct str tally = {0};
    lines_add(s, (struct line_row){
                     .cell = {lines_printf(s, _("Who votes: %.*s · %s"), SV_ARG(c->voters),
                                           c->secret ? _("secret: only counts are kept") : _("open vote"))},
                     .role = ROLE_NORMAL,
                     .span = true});
    lines_add_long(
        s, (struct line_row){.cell = {lines_text(s, c->definition)}, .role = ROLE_VALUE, .span = true});
    for (size_t i = 0; i < c->n_tally; i++)
        str_addf(&tally, "%s%.*s %zu", i ? " · " : "", SV_ARG(c->tally[i].person.title), c->tally[i].n);
    if (tally.n) lines_heading(s, lines_printf(s, _("Nominated: %s"), str_c(&tally)));
    str_deinit(&tally);
}

static void nomination_line(struct lines_screen *s, const struct nomination *n) {
    lines_add(s, (struct line_row){.cell = {lines_text(s, n->from.title), lines_text(s, n->nominee.title),
                                            lines_text(s, n->before.title), lines_text(s, n->reason)},
                                   .role = ROLE_NORMAL,
                                   .data = n->from.id});
}

static bool election_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct election *c = &election_of(s)->election;
    (void)d;
    if (!election_read(v, s->screen.place.id, c, e)) return false;
    if (s->option < c->round) s->option = c->round;
    str_addf(&s->title, _("%.*s · %.*s · round %d of %d"), SV_ARG(c->decision.title),
             SV_ARG(c->subgroup.title), (int)s->option, ELECTION_ROUNDS);
    if (s->entering && election_of(s)->step == NOMINATE_WHOM && line_text(&s->entry).n)
        return lines_matches(s, v, "participant", 1, e);
    facts_lines(s, c);
    for (size_t i = 0; i < c->n; i++) nomination_line(s, &c->v[i]);
    if (hidden(s))
        lines_add(s, (struct line_row){.cell = {hidden_word()}, .role = ROLE_MASKED, .span = true});
    return true;
}

/* --- the line --- */

/* The next one after `from` who has named nobody yet; 0 when all have. */
static int64_t next_voter(const struct election *c, int64_t from) {
    size_t at = 0;
    while (at < c->n && c->v[at].from.id != from) at++;
    for (size_t i = 0; i < c->n; i++) {
        const struct nomination *n = &c->v[(at < c->n ? at + 1 + i : i) % c->n];
        if (n->from.id && !n->nominee.id) return n->from.id;
    }
    return 0;
}

static bool take_whom(struct election_screen *s, struct error *e) {
    const struct line_row *row = lines_current(&s->lines);
    if (!line_text(&s->lines.entry).n || !row || !row->id)
        return error_set(e, ERR_NO_FILE, _("a few letters of a name, then Enter on it"));
    s->nominee = row->id;
    s->step = NOMINATE_WHY;
    return true;
}

/* The line closes once everyone has named somebody. */
static bool take_why(struct election_screen *s, struct desk *d, struct sv why, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (!election_nominate(&v, s->lines.screen.place.id, (int)s->lines.option, s->from, s->nominee, why, e) ||
        !election_read(&v, s->lines.screen.place.id, &s->election, e))
        return false;
    s->step = NOMINATE_WHOM;
    s->from = s->election.secret ? 0 : next_voter(&s->election, s->from);
    s->lines.entering = s->election.secret || s->from;
    tell_typed(d, _("noted"), NULL);
    return true;
}

static bool election_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct election_screen *l = election_of(s);
    return l->step == NOMINATE_WHOM ? take_whom(l, e) : take_why(l, d, text, e);
}

static enum reply election_changed(struct lines_screen *s, struct desk *d) {
    struct election_screen *l = election_of(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    struct named from;
    str_clear(&l->prompt);
    if (l->step == NOMINATE_WHY)
        str_addz(&l->prompt, _("Why"));
    else if (!lookup_named(&v, entity_named("participant"), l->from, &from, &e))
        return desk_fail(d, &e);
    else
        str_addf(&l->prompt, _("%.*s names"), SV_ARG(l->from ? from.title : sv_from(_("Somebody"))));
    return lines_first(s, d);
}

static const char *election_prompt(const struct lines_screen *s) {
    return str_c(&((const struct election_screen *)s)->prompt);
}

static const char *election_legend(const struct lines_screen *s) {
    return ((const struct election_screen *)s)->step == NOMINATE_WHOM
               ? _("A few letters of a name; Enter takes the row marked >   Esc leaves")
               : _("The reason, in a few words, then Enter");
}

static void election_closed(struct lines_screen *s) {
    election_of(s)->step = NOMINATE_WHOM;
}

static enum reply nominate(struct lines_screen *s, struct desk *d) {
    struct election_screen *l = election_of(s);
    const struct line_row *line = lines_current(s);
    l->step = NOMINATE_WHOM;
    l->from = line && line->data ? line->data : l->election.secret ? 0 : next_voter(&l->election, 0);
    lines_entry_open(s, d, SV(""));
    return EATEN;
}

/* --- what becomes of it --- */

static bool propose(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    int64_t decision = *(const int64_t *)data, person = 0;
    if (!sv_to_i64(answer, &person) || !election_propose(&v, decision, person, e)) return false;
    desk_go(d, (struct place){
                   .screen = "decision", .stage = -1, .entity = entity_named("decision"), .id = decision});
    desk_done(d, "%s", _("proposed: b notes an objection, t adopts"));
    return true;
}

/* Those who were named, the most named first; the facilitator decides. */
static enum reply ask_proposed(struct lines_screen *s, struct desk *d) {
    const struct election *c = &election_of(s)->election;
    struct question_choice *choices = arena_array(d->tmp, c->n_tally + 1, sizeof *choices);
    for (size_t i = 0; i < c->n_tally; i++)
        choices[i] = (struct question_choice){
            arena_printf(d->tmp, "%lld", (long long)c->tally[i].person.id),
            arena_printf(d->tmp, "%.*s (%zu)", SV_ARG(c->tally[i].person.title), c->tally[i].n), NULL};
    desk_choose(d, _("Who is proposed to the group?"), choices, c->n_tally, propose, &s->screen.place.id,
                sizeof s->screen.place.id);
    return EATEN;
}

static enum reply second_round(struct lines_screen *s, struct desk *d) {
    s->option = ELECTION_ROUNDS;
    desk_done(d, "%s", _("second round: who changes their mind says so; the others stay"));
    return lines_again(s, d);
}

static enum reply election_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct election *c = &election_of(s)->election;
    switch (action) {
    case ACTION_ADD:
    case ACTION_OPEN:
    case ACTION_VOTE:
        return c->open ? nominate(s, d) : EATEN;
    case ACTION_ROUND:
        return second_round(s, d);
    case ACTION_AGREE:
        return c->open && c->n_tally ? ask_proposed(s, d) : EATEN;
    case ACTION_EDIT:
        return go_edit(d, entity_named("decision"), s->screen.place.id);
    case ACTION_DELETE:
    case ACTION_STATE:
        return EATEN;
    default:
        return PASS;
    }
}

static bool election_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct election *c = &((const struct election_screen *)s)->election;
    bool noted =
        action == ACTION_ADD || action == ACTION_OPEN || action == ACTION_VOTE || action == ACTION_AGREE;
    *why = _("this election is decided already");
    if (noted && !c->open) return false;
    *why = hidden_word();
    if (noted && action != ACTION_AGREE && !c->secret && hidden(s)) return false;
    *why = _("nobody has been nominated yet");
    if ((action == ACTION_AGREE || action == ACTION_ROUND) && !c->n_tally) return false;
    *why = _("the second round has begun");
    return action != ACTION_ROUND || s->option < ELECTION_ROUNDS;
}

static const struct lines_entry election_entry = {.steps = true,
                                                  .draft = "election/line",
                                                  .take = election_take,
                                                  .prompt = election_prompt,
                                                  .legend = election_legend,
                                                  .changed = election_changed,
                                                  .closed = election_closed};
static const struct offer election_offers[] = {{ACTION_ADD, N_("nominate")},
                                               {ACTION_AGREE, N_("propose")},
                                               {ACTION_ROUND, N_("second round")},
                                               {ACTION_EDIT, N_("rules")},
                                               {ACTION_NONE, NULL}};
static const struct lines_spec election_spec = {.columns = election_columns,
                                                .n_columns = 4,
                                                .empty = "",
                                                .build = election_build,
                                                .act = election_act,
                                                .can = election_can,
                                                .whole = true,
                                                .entry = &election_entry};

static void election_close(struct screen *screen) {
    str_deinit(&((struct election_screen *)screen)->prompt);
    lines_close(screen);
}

LINES_SCREEN_WITH(
    struct election_screen, election,
    N_("Election without candidate. The role is read aloud; each one names somebody and says why: a, a few "
       "letters of the name, Enter, the reason, Enter, and the next person. R is the second round: who was "
       "convinced names somebody else. y proposes one of those named; the group consents or objects, and "
       "the mandate is adopted with the decision."),
    lines_open, election_close);
