#include "catalyse/service/decisions.h"
#include "screen/event/decisions.h"
#include "screen/parts/groups_pick.h"
#include "screen/parts/lines.h"
#include "screen/parts/row_acts.h"
#include "screen/screens.h"

/* Decisions with their rule, their open objections and their review day; one decision in full. */

static const struct column decisions_columns[] = {
    {.title = N_("What is decided"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Subgroup"), .kind = COLUMN_AUTO, .width = 22, .min = 10, .priority = 3},
    {.title = N_("Rule"), .kind = COLUMN_AUTO, .width = 24, .min = 10, .priority = 2},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 14, .min = 8},
    {.title = N_("Objections"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT, .priority = 1},
    {.title = N_("Review on"), .kind = COLUMN_FIXED, .width = 10, .priority = 1},
};

static bool decisions_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct decision_rows rows = {0};
    struct sv group;
    (void)d;
    if (s->subject && !group_pick(v, s->subject, &s->subject, &group, e)) return false;
    if (!decisions_read(v, s->subject, &rows, e)) return false;
    if (s->subject) str_addf(&s->title, "%.*s", SV_ARG(group));
    for (size_t i = 0; i < rows.n; i++) {
        const struct decision_row *r = &rows.v[i];
        bool look = r->objections_open || r->review_due;
        lines_add(s, (struct line_row){
                         .cell = {lines_text(s, r->row.title), lines_text(s, r->subgroup.title),
                                  lines_choice(r->rule), lines_choice(r->state),
                                  r->objections_open ? lines_printf(s, "%zu", r->objections_open) : "",
                                  lines_day(s, r->review_on)},
                         .role = look ? ROLE_WARNING : ROLE_NORMAL,
                         .entity = r->row.entity,
                         .id = r->row.id,
                         .data = r->mandate_waits});
    }
    return true;
}

static bool propose(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    int64_t group = *(const int64_t *)data;
    struct pair pairs[] = {{SV("title_fr"), answer},
                           {SV("text"), answer},
                           {SV("review_on"), SV("+6m")},
                           {SV("subgroup"), sv_from(arena_printf(d->tmp, "%lld", (long long)group))}};
    if (!decision_propose(&v, pairs, group ? 4 : 3, &r, e)) return false;
    d->nav->made = r.id;
    tell_saved(d, _("proposed, to be reviewed in six months"), &r.warnings);
    return true;
}

static enum reply give_mandate(struct desk *d, int64_t decision) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!election_mandate(&v, decision, &e)) return desk_fail(d, &e);
    desk_done(
        d, "%s",
        _("the mandate is noted in the group's project, until the election is looked at again — u undoes it"));
    return EATEN;
}

static bool decisions_can(const struct lines_screen *s, enum action action, const char **why) {
    if (action != ACTION_AGREE) return true;
    bool waits = lines_has_data(s, why);
    *why = _("no election that waits for its mandate is selected");
    return waits;
}

static enum reply decisions_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_ADD) {
        desk_ask_line(d, _("New proposal"), _("One sentence: what do we decide?"), SV(""), propose,
                      &s->subject, sizeof s->subject);
        desk_line_about(d, entity_named("subgroup"), s->subject);
        return EATEN;
    }
    if (action == ACTION_GROUP) return group_lines_act(s, d, action);
    if (action == ACTION_OWNER) return ask_election(d);
    if (action == ACTION_AGREE) return give_mandate(d, line->id);
    if (action != ACTION_OPEN || !line || !line->id) return PASS;
    desk_go(d, (struct place){.screen = "decision", .stage = -1, .entity = line->entity, .id = line->id});
    return EATEN;
}

static const struct offer decisions_offers[] = {{ACTION_OPEN, NULL},
                                                {ACTION_ADD, N_("propose")},
                                                {ACTION_AGREE, N_("give the mandate")},
                                                {ACTION_OWNER, N_("elect for a role")},
                                                {ACTION_GROUP, NULL},
                                                {ACTION_EDIT, NULL},
                                                {ACTION_DELETE, NULL},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec decisions_spec = {.columns = decisions_columns,
                                                 .n_columns = 6,
                                                 .empty = N_("No decision yet. Press a to write a proposal."),
                                                 .add = "decision",
                                                 .build = decisions_build,
                                                 .group = group_show,
                                                 .act = decisions_act,
                                                 .can = decisions_can};
LINES_SCREEN(decisions, N_("Proposals and decisions. An objection shows harm and must be worked in; a "
                           "concern is noted and reviewed. Enter opens a proposal: v notes the votes, b an "
                           "objection or a concern, t adopts it or not."));

/* --- one decision --- */

static const struct column decision_columns[] = {
    {.title = "", .kind = COLUMN_LABEL, .width = 26, .min = 12},
    {.title = "", .kind = COLUMN_FILL, .width = 30},
};

static void fact(struct lines_screen *s, const char *label, const char *text) {
    if (text && *text) lines_add_long(s, (struct line_row){.cell = {label, text}, .role = ROLE_NORMAL});
}

/* What was shown on one version, scale by scale. */
static void version_polls(struct lines_screen *s, const struct decision_card *c, int no) {
    for (size_t i = 0; i < c->polls.n; i++)
        for (size_t k = 0; k < c->polls.v[i].n_versions; k++) {
            const struct poll_version *v = &c->polls.v[i].versions[k];
            struct str words = {0};
            if (v->no != no || !v->tally.n) continue;
            str_addf(&words, "%s · ", _(c->polls.v[i].scale->label));
            tally_words(&v->tally, &words);
            str_addf(&words, " · %s", verdict_words(v->verdict));
            lines_add_long(
                s, (struct line_row){.cell = {"", lines_text(s, str_sv(&words))},
                                     .role = v->verdict > VERDICT_PASSES ? ROLE_WARNING : ROLE_MUTED});
            str_deinit(&words);
        }
}

static void decision_versions(struct lines_screen *s, const struct decision_card *c) {
    for (size_t i = c->n_versions; i-- > 0;) {
        lines_add_long(s, (struct line_row){.cell = {lines_printf(s, _("Version %d"), c->versions[i].no),
                                                     lines_text(s, c->versions[i].text)},
                                            .role = i + 1 == c->n_versions ? ROLE_VALUE : ROLE_MUTED});
        version_polls(s, c, c->versions[i].no);
    }
}

static void decision_objections(struct lines_screen *s, const struct decision_card *c) {
    for (size_t i = 0; i < c->n_objections; i++) {
        const struct objection_row *o = &c->objections[i];
        bool open = choice_is(o->state, "open");
        bool objection = choice_is(o->kind, "objection");
        lines_add_long(
            s,
            (struct line_row){
                .cell = {lines_printf(s, "%s — %s", lines_choice(o->kind), lines_choice(o->state)),
                         lines_printf(s, "%.*s%s%.*s%s%.*s", SV_ARG(o->text), o->org.title.n ? " — " : "",
                                      SV_ARG(o->org.title), o->outcome.n ? " → " : "", SV_ARG(o->outcome))},
                .role = open && objection ? ROLE_WARNING : ROLE_NORMAL,
                .entity = o->row.entity,
                .id = o->row.id,
                .data = o->row.id});
        if (o->again)
            fact(s, "",
                 lines_printf(s, _("settled on earlier words: hear it again on version %d"),
                              c->versions[c->n_versions - 1].no));
    }
}

/* The group does not read them, but whoever facilitates must know that they are there. */
static void masked_objections(struct lines_screen *s, const struct decision_card *c) {
    size_t n = c->n_objections ? 0 : c->row.objections_open;
    if (n)
        fact(s, _("Open objections"),
             lines_printf(s, P_("%zu, masked: Ctrl-x v shows it", "%zu, masked: Ctrl-x v shows them", n), n));
}

static void decision_election(struct lines_screen *s, const struct election *c) {
    fact(s, _("Role"), lines_text(s, c->role.title));
    fact(s, _("Proposed for it"), lines_text(s, c->elected.title));
    fact(s, _("Until"), lines_day(s, c->until));
    if (c->n) fact(s, _("Nominations"), lines_printf(s, _("%zu of %zu — r shows them"), c->said, c->n));
}

static bool decision_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct decision_card c;
    (void)d;
    if (!decision_read(v, s->screen.place.id, &c, e)) return false;
    str_addf(&s->title, "%.*s — %s", SV_ARG(c.row.row.title), lines_choice(c.row.state));
    s->option = c.election != NULL;
    if (c.election) decision_election(s, c.election);
    if (c.row.mandate_waits) fact(s, _("Mandate"), _("waits: y in the list of decisions gives it"));
    fact(s, _("Rule"), lines_choice(c.row.rule));
    fact(s, _("Who decides"), lines_text(s, c.voters));
    decision_versions(s, &c);
    decision_objections(s, &c);
    masked_objections(s, &c);
    fact(s, _("Outcome"), lines_text(s, c.outcome));
    fact(s, _("Opponents and their reasons"), lines_text(s, c.opponents));
    fact(s, _("On trial until"), lines_day(s, c.row.trial_until));
    fact(s, _("Review on"), lines_day(s, c.row.review_on));
    if (!c.may_adopt && c.refusal.n)
        lines_add_long(s, (struct line_row){.cell = {_("Not adopted yet"), lines_text(s, c.refusal)},
                                            .role = ROLE_WARNING});
    return true;
}

static bool amend(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (!decision_amend(&v, *(const int64_t *)data, answer, e)) return false;
    desk_done(d, "%s", _("new version — u undoes it"));
    return true;
}

enum reply ask_version(struct desk *d, int64_t decision, struct sv before) {
    desk_ask_line(d, _("New version of the proposal"), "", before, amend, &decision, sizeof decision);
    desk_line_about(d, entity_named("decision"), decision);
    return EATEN;
}

static enum reply ask_amendment(struct desk *d, int64_t decision) {
    struct view v = desk_view(d, d->tmp);
    struct decision_card c;
    struct error e = {0};
    return decision_read(&v, decision, &c, &e) ? ask_version(d, decision, c.row.text) : desk_fail(d, &e);
}

static bool object(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    bool concern = answer.n && answer.p[0] == '?';
    if (concern) answer = sv_trim(sv_of(answer.p + 1, answer.n - 1));
    if (!decision_object(&v, *(const int64_t *)data, concern, 0, answer, &r, e)) return false;
    tell_saved(d, concern ? _("concern noted") : _("objection noted"), &r.warnings);
    return true;
}

enum reply ask_objection(struct desk *d, int64_t decision) {
    desk_ask_line(d, _("Objection"), _("The harm it would do; begin with ? for a concern"), SV(""), object,
                  &decision, sizeof decision);
    desk_line_about(d, entity_named("decision"), decision);
    return EATEN;
}

static bool move(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct decision_said said = {0};
    if (!decision_move(&v, ((const struct row *)data)->id, answer, &said, &r, e)) return false;
    tell_saved(d, _("state changed"), &r.warnings);
    return true;
}

static enum reply decision_states(struct lines_screen *s, struct desk *d) {
    const struct row r = {entity_named("decision"), s->screen.place.id};
    return row_next_state(d, &r, _("What becomes of it?"), move);
}

struct settling {
    int64_t objection;
    bool integrated;
};

static bool settle(struct desk *d, const void *data, struct sv how, struct error *e) {
    const struct settling *s = data;
    struct view v = desk_view(d, d->tmp);
    if (!objection_close(&v, s->objection, s->integrated, how, e)) return false;
    desk_done(d, "%s",
              s->integrated ? _("worked into the proposal — u undoes it")
                            : _("lifted: it stands in the way no more — u undoes it"));
    return true;
}

static bool settle_how(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct settling s = {*(const int64_t *)data, sv_is(answer, "integrated")};
    (void)e;
    desk_ask_line(d, _("Objection settled"),
                  s.integrated ? _("How is it worked in? One sentence for the minutes, or nothing")
                               : _("Why is it lifted? One sentence for the minutes, or nothing"),
                  SV(""), settle, &s, sizeof s);
    desk_line_about(d, entity_named("objection"), s.objection);
    return true;
}

/* Tested first: does it show a harm to the project, or is it a preference? */
static enum reply objection_settle(struct lines_screen *s, struct desk *d) {
    const struct line_row *line = lines_current(s);
    const struct question_choice choices[] = {
        {"integrated", _("worked in: the proposal is the better for it"), NULL},
        {"withdrawn", _("lifted: a preference, or who raised it lets it go"), NULL}};
    if (line && line->data)
        desk_choose(d, _("What becomes of the objection?"), choices, 2, settle_how, &line->data,
                    sizeof line->data);
    return EATEN;
}

static enum reply decision_act(struct lines_screen *s, struct desk *d, enum action action) {
    int64_t id = s->screen.place.id;
    switch (action) {
    case ACTION_NOTE:
        return ask_amendment(d, id);
    case ACTION_OBJECT:
        return ask_objection(d, id);
    case ACTION_VOTE:
        desk_go(d, (struct place){.screen = "poll", .stage = -1, .entity = s->screen.place.entity, .id = id});
        return EATEN;
    case ACTION_OWNER:
        return s->option ? go_election(d, id) : EATEN;
    case ACTION_AGREE:
        return objection_settle(s, d);
    case ACTION_STATE:
        return decision_states(s, d);
    case ACTION_EDIT:
        return go_edit(d, s->screen.place.entity, id);
    default:
        return PASS;
    }
}

static bool decision_can(const struct lines_screen *s, enum action action, const char **why) {
    bool on_objection = lines_has_data(s, why);
    *why = _("no objection is selected");
    if (action == ACTION_AGREE) return on_objection;
    *why = _("this decision is not an election");
    return action != ACTION_OWNER || s->option;
}

static const struct offer decision_offers[] = {{ACTION_AGREE, N_("settle the objection")},
                                               {ACTION_STATE, N_("adopt, reject…")},
                                               {ACTION_VOTE, NULL},
                                               {ACTION_OBJECT, NULL},
                                               {ACTION_NOTE, N_("new version")},
                                               {ACTION_OWNER, N_("nominations")},
                                               {ACTION_EDIT, NULL},
                                               {ACTION_NONE, NULL}};
static const struct lines_spec decision_spec = {.columns = decision_columns,
                                                .n_columns = 2,
                                                .flags = TABLE_NO_HEADER,
                                                .empty = "",
                                                .build = decision_build,
                                                .act = decision_act,
                                                .can = decision_can,
                                                .whole = true};
LINES_SCREEN(decision, N_("The proposal in its versions, objections and concerns. On an objection, y says "
                          "what became of it, and how. Under consent and consensus nothing is adopted "
                          "while an objection is open."));
