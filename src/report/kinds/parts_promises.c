#include "catalyse/base/utf8.h"
#include "catalyse/domain/rules_commit.h"
#include "report/kinds/parts.h"

static bool is_over(const struct commitment_row *c) {
    static const char *const over[] = {"kept", "partly_kept", "lapsed", "withdrawn"};
    for (size_t i = 0; i < sizeof over / sizeof *over; i++)
        if (choice_is(c->state, over[i])) return true;
    return false;
}

static bool is_picked(const struct commitment_row *c, enum commitment_pick pick) {
    switch (pick) {
    case PICK_AGREED:
        return !c->intention && !choice_is(c->state, "withdrawn") && !choice_is(c->state, "proposed");
    case PICK_PROPOSED:
        return !c->intention && choice_is(c->state, "proposed");
    case PICK_INTENTION:
        return c->intention && !is_over(c);
    case PICK_LATE:
        return c->late;
    case PICK_OPEN:
        return !is_over(c) && !c->late && !c->intention;
    case PICK_OVER:
        return is_over(c);
    }
    return false;
}

size_t part_picked(const struct ledger *l, enum commitment_pick pick) {
    size_t n = 0;
    for (size_t i = 0; i < l->n; i++) n += is_picked(&l->v[i], pick);
    return n;
}

static struct sv promise_of(struct doc *d, const struct commitment_row *c) {
    struct sv who = c->said_by.title;
    if (c->intention)
        return who.n ? doc_say(d, _("%.*s (%s; said by %.*s)"), SV_ARG(c->type.title), intention_words(),
                               SV_ARG(who))
                     : doc_say(d, "%.*s (%s)", SV_ARG(c->type.title), intention_words());
    return c->conditions.n ? doc_say(d, "%.*s\n%.*s", SV_ARG(c->type.title), SV_ARG(c->conditions))
                           : c->type.title;
}

static struct sv with_help(struct doc *d, struct sv what, struct sv help) {
    return help.n ? doc_say(d, _("%.*s\nHelp wanted: %.*s"), SV_ARG(what), SV_ARG(help)) : what;
}

static struct sv with_times(struct doc *d, struct sv state, int64_t postponed) {
    return postponed ? doc_say(d, P_("%.*s, postponed once", "%.*s, postponed %lld times", postponed),
                               SV_ARG(state), (long long)postponed)
                     : state;
}

static struct sv promise_state(struct doc *d, const struct commitment_row *c) {
    struct sv state = say_choice(c->state);
    if (c->late) state = doc_say(d, _("%.*s, late"), SV_ARG(state));
    return with_times(d, state, c->postponed);
}

static void put_commitment(struct doc *d, struct table *t, const struct commitment_row *c) {
    cell_put(d, t, c->from.title);
    cell_put(d, t, with_help(d, promise_of(d, c), is_over(c) ? SV_NULL : c->help));
    cell_put(d, t, c->has_quantity ? say_quantity(d, c->quantity, c->unit) : SV_NULL);
    cell_put(d, t, c->project.title.n ? c->project.title : c->to.title);
    cell_put(d, t, say_period(d, c->start, c->end));
    cell_put(d, t, promise_state(d, c));
}

void part_commitments(struct doc *d, const struct ledger *l, enum commitment_pick pick, struct sv caption) {
    static const struct head heads[] = {
        {N_("Who"), ALIGN_LEFT, false},       {N_("Promises"), ALIGN_LEFT, true},
        {N_("Quantity"), ALIGN_RIGHT, false}, {N_("For"), ALIGN_LEFT, false},
        {N_("When"), ALIGN_LEFT, false},      {N_("State"), ALIGN_LEFT, false}};
    struct table *t = doc_table(d, caption, heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < l->n; i++)
        if (is_picked(&l->v[i], pick)) put_commitment(d, t, &l->v[i]);
}

void part_promise_counts(struct doc *d, struct items *facts, const struct ledger *l, const struct steps *s) {
    if (l->n)
        fact_add(d, facts, _("Commitments"),
                 doc_say(d, _("under way %zu · late %zu · kept %zu"), l->open, l->late, l->kept));
    if (s->n)
        fact_add(d, facts, _("Next steps"),
                 doc_say(d, _("to do %zu · late %zu · done %zu"), s->open, s->late, s->done));
}

void part_promise_facts(struct doc *d, const struct ledger *l, const struct steps *s) {
    part_promise_counts(d, &d->facts, l, s);
    if (l->helped + s->helped) fact_add(d, &d->facts, _("Help wanted"), say_count(d, l->helped + s->helped));
    fact_add(d, &d->facts, _("Value"), say_money(d, l->valued));
}

void part_totals(struct doc *d, const struct ledger *l) {
    static const struct head heads[] = {{N_("Type"), ALIGN_LEFT, false},
                                        {N_("Commitments"), ALIGN_RIGHT, false},
                                        {N_("In all"), ALIGN_RIGHT, false},
                                        {N_("Value"), ALIGN_RIGHT, false}};
    if (!l->n_totals) return;
    struct table *t = doc_table(d, sv_from(_("What is agreed, signed or kept, by type and unit")), heads,
                                sizeof heads / sizeof *heads);
    size_t count = 0;
    for (size_t i = 0; i < l->n_totals; i++) {
        const struct commitment_total *row = &l->totals[i];
        count += row->count;
        cell_put(d, t, row->type.title);
        cell_count(d, t, (int64_t)row->count);
        cell_put(d, t, say_quantity(d, row->quantity, row->unit));
        cell_money(d, t, row->valued);
    }
    cell_put(d, t, sv_from(_("All")));
    cell_count(d, t, (int64_t)count);
    cell_put(d, t, SV_NULL);
    cell_money(d, t, l->valued);
    t->sums = true;
}

void part_givers(struct doc *d, const struct ledger *l) {
    static const struct head heads[] = {{N_("Who"), ALIGN_LEFT, true},
                                        {N_("Commitments"), ALIGN_RIGHT, false},
                                        {N_("Value"), ALIGN_RIGHT, false}};
    struct table *t = NULL;
    for (size_t i = 0; i < l->n_givers; i++) {
        const struct giver_total *g = &l->givers[i];
        if (!i || g->fund != l->givers[i - 1].fund)
            t = doc_table(d, sv_from(g->fund ? _("The same by fund") : _("The same by member")), heads,
                          sizeof heads / sizeof *heads);
        cell_put(d, t, g->from.title);
        cell_count(d, t, (int64_t)g->count);
        cell_money(d, t, g->valued);
    }
}

static bool step_over(const struct step_row *s) {
    return choice_is(s->state, "done") || choice_is(s->state, "dropped");
}

static bool step_picked(const struct step_row *s, enum step_pick pick) {
    switch (pick) {
    case STEP_ALL:
        return true;
    case STEP_LATE:
        return s->late;
    case STEP_DUE:
        return !s->late && !step_over(s);
    case STEP_OVER:
        return step_over(s);
    }
    return false;
}

/* One group's steps need no column to say so. */
static bool of_several_groups(const struct steps *s) {
    for (size_t i = 1; i < s->n; i++)
        if (s->v[i].subgroup.id != s->v[0].subgroup.id) return true;
    return false;
}

static void put_step(struct doc *d, struct table *t, const struct step_row *s, bool with_group) {
    struct sv what = say_sentence(d, s->row.title);
    if (s->first_small_step.n)
        what = doc_say(d, _("%.*s\nFirst small step: %.*s"), SV_ARG(what), SV_ARG(s->first_small_step));
    cell_put(d, t, with_help(d, what, step_over(s) || sv_eq(s->help, s->row.title) ? SV_NULL : s->help));
    cell_put(d, t, say_with(d, s->owner.title, s->person.title));
    cell_date(d, t, s->due);
    cell_put(d, t, with_times(d, s->late ? sv_from(_("late")) : say_choice(s->state), s->postponed));
    if (with_group) cell_put(d, t, s->subgroup.title);
}

void part_steps(struct doc *d, const struct steps *s, enum step_pick pick, struct sv caption) {
    static const struct head heads[] = {{N_("Next step"), ALIGN_LEFT, true},
                                        {N_("Who"), ALIGN_LEFT, true},
                                        {N_("By when"), ALIGN_DAY, false},
                                        {N_("State"), ALIGN_LEFT, false},
                                        {N_("Group"), ALIGN_LEFT, false}};
    bool with_group = of_several_groups(s);
    struct table *t = doc_table(d, caption, heads, with_group ? 5 : 4);
    for (size_t i = 0; i < s->n; i++)
        if (step_picked(&s->v[i], pick)) put_step(d, t, &s->v[i], with_group);
}

static void put_objections(const struct report_job *job, struct doc *d, const struct decision_card *c) {
    struct items *list = doc_list(d, LIST_PLAIN);
    if (c->row.concerns + c->row.objections_open + c->n_objections == 0) return;
    if (!job_sees(job, d, "objection", "text_fr")) return;
    for (size_t i = 0; i < c->n_objections; i++) {
        const struct objection_row *o = &c->objections[i];
        struct sv kind = say_sentence(d, say_choice(o->kind));
        item_add(d, list, doc_say(d, _("%.*s:"), SV_ARG(kind)), o->text,
                 say_with(d, say_choice(o->state), o->org.title));
        if (o->outcome.n) item_below(d, list, SV_NULL, o->outcome);
    }
}

static struct sv concerns_said(struct doc *d, const struct decision_card *c) {
    size_t n = c->row.concerns;
    return n ? doc_say(d, P_("%zu concern, noted and reviewed", "%zu concerns, noted and reviewed", n), n)
             : SV_NULL;
}

static struct sv nominee_name(const struct report_job *job, const struct named *who) {
    struct sv name = job_name(job, who);
    return name.n || !who->id ? name : sv_from(_("somebody not named here"));
}

/* Reasons are said aloud, who said them is not written. */
static void put_nominations(const struct report_job *job, struct doc *d, const struct election *c) {
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < c->n; i++)
        if (c->v[i].nominee.id && c->v[i].reason.n)
            item_add(d, list, doc_say(d, _("%.*s:"), SV_ARG(nominee_name(job, &c->v[i].nominee))),
                     c->v[i].reason, SV_NULL);
}

static struct sv nominated(const struct report_job *job, struct doc *d, const struct election *c) {
    struct str text = {0};
    for (size_t i = 0; i < c->n_tally; i++)
        str_addf(&text, "%s%.*s (%zu)", i ? ", " : "", SV_ARG(nominee_name(job, &c->tally[i].person)),
                 c->tally[i].n);
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

static void put_election(const struct report_job *job, struct doc *d, struct items *facts,
                         const struct election *c) {
    fact_add(d, facts, _("Role"), c->role.title);
    fact_add(d, facts, _("Secrecy"), sv_from(c->secret ? _("secret vote") : _("open vote")));
    fact_add(d, facts, _("Nominations"), nominated(job, d, c));
    fact_add(d, facts, c->open ? _("Proposed for it") : _("Mandate of"), nominee_name(job, &c->elected));
    fact_add(d, facts, _("Until"), say_day(d, c->until));
}

void part_decision(const struct report_job *job, struct doc *d, const struct decision_card *c, int level) {
    doc_heading(d, level, c->row.row.title);
    if (!text_same(c->row.text, c->row.row.title)) doc_para(d, c->row.text);
    struct items *facts = doc_facts(d);
    fact_add(d, facts, _("Group"), c->row.subgroup.title);
    fact_add(d, facts, _("Rule"), say_choice(c->row.rule));
    fact_add(d, facts, _("Who decides"), !c->voters.n && c->polls.n ? c->polls.v[0].voters : c->voters);
    if (c->election) put_election(job, d, facts, c->election);
    if (c->polls.n) fact_add(d, facts, _("Secrecy"), sv_from(c->secret ? _("secret vote") : _("open vote")));
    fact_add(d, facts, _("State"), say_choice(c->row.state));
    fact_add(d, facts, _("Outcome"), c->outcome);
    fact_add(d, facts, _("On trial until"), say_day(d, c->row.trial_until));
    fact_add(d, facts, _("Concerns"), concerns_said(d, c));
    fact_add(d, facts, _("Opponents"), c->opponents);
    fact_add(d, facts, _("To be reviewed on"), say_day(d, c->row.review_on));
    if (c->election) put_nominations(job, d, c->election);
    part_polls(job, d, c);
    put_objections(job, d, c);
}
