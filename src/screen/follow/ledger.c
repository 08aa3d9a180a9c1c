#include "screen/follow/ledger.h"
#include "catalyse/domain/unit.h"
#include "screen/follow/help_wanted.h"
#include "screen/follow/postpone.h"
#include "screen/parts/groups_pick.h"
#include "screen/parts/hand_over.h"
#include "screen/parts/row_acts.h"
#include "screen/screens.h"

/* Who promised what, by when: the open ones first, totals by type below. */

enum { ALL_GROUPS = 0 };

static const struct column ledger_columns[] = {
    {.title = N_("Promised by"), .kind = COLUMN_AUTO, .width = 16, .min = 12},
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 20},
    {.title = N_("Quantity"),
     .kind = COLUMN_AUTO,
     .width = 13,
     .min = 8,
     .align = ALIGN_RIGHT,
     .priority = 2},
    {.title = N_("Project"), .kind = COLUMN_AUTO, .width = 24, .min = 10, .priority = 3},
    {.title = N_("Until"), .kind = COLUMN_FIXED, .width = 10, .priority = 1},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 19, .min = 9},
};

static const char *quantity(struct lines_screen *s, bool has, int64_t n, const struct choice *unit) {
    if (has && choice_is(unit, "EUR")) return lines_money(s, n);
    return has ? lines_printf(s, "%s %s", lines_number(s, n, 2), unit_words(unit, n)) : "";
}

/* An intention stands under its own heading: it is not said again. */
static const char *state_words(struct lines_screen *s, const struct commitment_row *c) {
    const char *state = lines_choice(c->state);
    if (c->late) state = lines_printf(s, _("late (%s)"), state);
    return postpone_state(s, state, c->postponed);
}

static void ledger_row(struct lines_screen *s, const struct commitment_row *c) {
    lines_add(s, (struct line_row){.cell = {lines_text(s, c->from.title), lines_text(s, c->type.title),
                                            quantity(s, c->has_quantity, c->quantity, c->unit),
                                            lines_text(s, c->project.title), lines_day(s, c->end),
                                            help_state(s, state_words(s, c), c->help)},
                                   .role = c->late ? ROLE_LATE : ROLE_NORMAL,
                                   .entity = c->row.entity,
                                   .id = c->row.id,
                                   .data = c->row.id});
}

static void ledger_totals(struct lines_screen *s, const struct ledger *l) {
    if (l->n_totals) lines_heading(s, _("Totals agreed, signed or kept"));
    for (size_t i = 0; i < l->n_totals; i++) {
        const struct commitment_total *t = &l->totals[i];
        lines_add(s,
                  (struct line_row){
                      .cell = {lines_text(s, t->type.title),
                               lines_printf(s, P_("%zu commitment", "%zu commitments", t->count), t->count),
                               quantity(s, true, t->quantity, t->unit), "", "", lines_money(s, t->valued)},
                      .role = ROLE_NORMAL});
    }
}

static void ledger_givers(struct lines_screen *s, const struct ledger *l) {
    for (size_t i = 0; i < l->n_givers; i++) {
        const struct giver_total *g = &l->givers[i];
        if (!i || g->fund != l->givers[i - 1].fund)
            lines_heading(s, g->fund ? _("The same by fund") : _("The same by member"));
        lines_add(s,
                  (struct line_row){
                      .cell = {lines_text(s, g->from.title),
                               lines_printf(s, P_("%zu commitment", "%zu commitments", g->count), g->count),
                               "", "", "", lines_money(s, g->valued)},
                      .role = ROLE_NORMAL});
    }
}

static bool is_intention(const struct commitment_row *c) {
    return c->intention && choice_is(c->state, "proposed");
}

/* What was said without a mandate stands apart from what is promised. */
static void ledger_rows(struct lines_screen *s, const struct ledger *l) {
    size_t intentions = 0;
    for (size_t i = 0; i < l->n; i++) {
        intentions += is_intention(&l->v[i]);
        if (!is_intention(&l->v[i])) ledger_row(s, &l->v[i]);
    }
    if (intentions) lines_heading(s, _("Intentions, until somebody who may commit confirms them"));
    for (size_t i = 0; i < l->n; i++)
        if (is_intention(&l->v[i])) ledger_row(s, &l->v[i]);
}

/* What was answered of the promise so far, and in what the next answer counts. */
static void said_title(struct ledger_screen *l) {
    struct sv said = str_sv(&l->said), answer;
    while (sv_next(&said, '\n', &answer))
        if (answer.n) str_addf(&l->lines.title, l->lines.title.n ? " · %.*s" : "%.*s", SV_ARG(answer));
    if (l->step == PROMISE_QUANTITY && l->unit) str_addf(&l->lines.title, " (%s)", _(l->unit->label));
}

static bool ledger_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct commitment_filter filter = commitment_filter_all();
    struct ledger *l = &((struct ledger_screen *)s)->ledger;
    struct sv group = SV("");
    bool choosing;
    (void)d;
    *l = (struct ledger){0};
    if (s->subject && !group_pick(v, s->subject, &s->subject, &group, e)) return false;
    if (!ledger_matches((struct ledger_screen *)s, v, &choosing, e)) return false;
    said_title((struct ledger_screen *)s);
    if (choosing) return true;
    filter.subgroup = s->subject;
    filter.open = s->option;
    if (!commitments_read(v, &filter, l, e)) return false;
    if (!s->title.n)
        str_addf(&s->title, _("%.*s — open: %zu, past their end: %zu, kept: %zu"),
                 SV_ARG(s->subject ? group : sv_from(_("All groups"))), l->open, l->late, l->kept);
    if (l->helped) str_addf(&s->title, _(", help wanted: %zu"), l->helped);
    if (s->option) str_addf(&s->title, " — %s", _("open only"));
    ledger_rows(s, l);
    ledger_totals(s, l);
    ledger_givers(s, l);
    if (l->withheld)
        lines_add(s, (struct line_row){.cell = {"", lines_printf(s, _("%zu not shown here"), l->withheld)},
                                       .role = ROLE_MASKED});
    return true;
}

/* --- what becomes of one --- */

struct step {
    int64_t id;
    enum action action;
    bool confirmed; /* somebody who may commit says what was an intention */
    bool partly;    /* kept in part */
};

static bool told(struct desk *d, const char *what, bool ok, const struct edit_result *r) {
    if (ok) tell_saved(d, what, &r->warnings);
    return ok;
}

static bool postpone(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct reasons why;
    struct sv until = postpone_day(answer, &why);
    if (!why.mine.n)
        return error_set(e, ERR_USAGE, _("a date, a comma and the reason: 30/9, the workshop opens later"));
    return told(d, _("postponed"), commitment_postpone(&v, *(const int64_t *)data, until, why, &r, e), &r);
}

static bool keep(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    const struct step *step = data;
    return told(d, step->partly ? _("partly kept") : _("kept"),
                commitment_keep(&v, step->id, answer, step->partly, &r, e), &r);
}

static bool withdraw(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct reasons why = {.mine = answer, .said = answer};
    return told(d, _("withdrawn"), commitment_withdraw(&v, ((const struct step *)data)->id, why, &r, e), &r);
}

static bool agree(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    const struct step *step = data;
    (void)answer;
    return told(d, _("agreed"), commitment_agree(&v, step->id, step->confirmed, &r, e), &r);
}

static const struct commitment_row *commitment_of(const struct lines_screen *s, int64_t id) {
    const struct ledger *l = &((const struct ledger_screen *)s)->ledger;
    for (size_t i = 0; i < l->n; i++)
        if (l->v[i].row.id == id) return &l->v[i];
    return NULL;
}

static void keep_ask(struct desk *d, const struct step *step) {
    desk_ask_line(d, step->partly ? _("Partly kept: what was, what shows it?") : _("Kept: what shows it?"),
                  _("Evidence, in a few words"), SV(""), keep, step, sizeof *step);
    desk_line_about(d, entity_named("commitment"), step->id);
}

/* What shows it is asked for wherever it is said to be kept, in full or in part. */
static bool state_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct step step = {.id = ((const struct row *)data)->id, .partly = sv_is(answer, "partly_kept")};
    if (!step.partly && !sv_is(answer, "kept")) return row_state_move(d, data, answer, e);
    keep_ask(d, &step);
    return true;
}

/* The promise in one sentence, with the project that it is for: it may have been guessed. */
static const char *read_back(struct desk *d, const struct commitment_row *c, const struct line_row *line) {
    const char *said = arena_printf(d->tmp, _("%s: %s, %s, until %s"), line->cell[0], line->cell[1],
                                    *line->cell[2] ? line->cell[2] : _("no quantity"),
                                    *line->cell[4] ? line->cell[4] : _("no date"));
    struct sv project = c->project.title;
    return project.n ? arena_printf(d->tmp, _("%s, for %.*s"), said, SV_ARG(project)) : said;
}

/* A commitment goes one step further: proposed → agreed once the room heard it, then kept with its evidence.
 */
static enum reply advance(struct lines_screen *s, struct desk *d, const struct line_row *line) {
    struct step step = {.id = line->data, .action = ACTION_AGREE};
    const struct commitment_row *c = commitment_of(s, line->data);
    step.confirmed = c && is_intention(c);
    if (c && choice_is(c->state, "proposed"))
        desk_confirm(
            d, step.confirmed ? _("Does somebody who may commit confirm it?") : _("Read it to the room"),
            read_back(d, c, line), NULL, _("agreed"), agree, &step, sizeof step);
    else
        keep_ask(d, &step);
    return EATEN;
}

static enum reply withdraw_ask(struct desk *d, const struct step *step) {
    desk_ask_line(d, _("Withdraw"), _("Reason that can be said aloud"), SV(""), withdraw, step, sizeof *step);
    desk_line_about(d, entity_named("commitment"), step->id);
    return EATEN;
}

static enum reply ledger_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    struct step step = {.id = line ? line->data : 0, .action = action};
    switch (action) {
    case ACTION_AGREE:
        return step.id ? advance(s, d, line) : EATEN;
    case ACTION_STATE:
        return step.id ? row_next_state(d, &(struct row){entity_named("commitment"), step.id}, _("New state"),
                                        state_chosen)
                       : PASS;
    case ACTION_DUE:
        if (step.id) postpone_ask(d, entity_named("commitment"), step.id, postpone);
        return EATEN;
    case ACTION_HAND_OVER:
        return step.id ? leaver_look(d, entity_named("organisation"), commitment_of(s, step.id)->from.id)
                       : EATEN;
    case ACTION_NOTE:
        return step.id ? help_ask(d, line->entity, step.id, commitment_of(s, step.id)->help) : EATEN;
    case ACTION_OBJECT:
        return step.id ? withdraw_ask(d, &step) : EATEN;
    default:
        return group_lines_act(s, d, action);
    }
}

static bool ledger_can(const struct lines_screen *s, enum action action, const char **why) {
    bool one = action == ACTION_AGREE || action == ACTION_DUE || action == ACTION_OBJECT ||
               action == ACTION_NOTE || action == ACTION_HAND_OVER;
    return !one || lines_has_data(s, why);
}

static const struct offer ledger_offers[] = {{ACTION_ADD, NULL},
                                             {ACTION_OPEN, NULL},
                                             {ACTION_AGREE, N_("agreed, kept")},
                                             {ACTION_DUE, NULL},
                                             {ACTION_OBJECT, N_("withdraw")},
                                             {ACTION_NOTE, N_("help wanted")},
                                             {ACTION_HAND_OVER, NULL},
                                             {ACTION_SHORT, N_("open only")},
                                             {ACTION_GROUP, NULL},
                                             {ACTION_EDIT, NULL},
                                             {ACTION_STATE, NULL},
                                             {ACTION_FILTER, NULL},
                                             {ACTION_NONE, NULL}};
static const struct lines_spec ledger_spec = {
    .columns = ledger_columns,
    .n_columns = 6,
    .empty = N_("No commitment yet. Press a: who, what, how much, by when."),
    .build = ledger_build,
    .group = group_show,
    .act = ledger_act,
    .can = ledger_can,
    .entry = &ledger_entry};

static void ledger_close(struct screen *screen) {
    str_deinit(&((struct ledger_screen *)screen)->quantity);
    str_deinit(&((struct ledger_screen *)screen)->said);
    lines_close(screen);
}

LINES_SCREEN_WITH(
    struct ledger_screen, ledger,
    N_("Who promised what. a types a promise: who, what, how much, until when. y reads it back to the room "
       "and agrees, then keeps it with its evidence; D gives another date with a reason. A commitment said "
       "without a mandate stays an intention."),
    lines_open, ledger_close);
