#include "catalyse/service/convenor_calls.h"
#include "report/kinds/parts.h"

/* What goes to the convenor of a group before the call, and comes back with crosses: a page a group. */

enum { ANSWERS = 4 };

static void put_row(struct doc *d, struct table *t, struct sv ref, struct sv what, struct sv who,
                    int32_t due) {
    struct sv when = say_date(d, due);
    struct str lines = {0};
    join(&lines, what, " · ");
    join(&lines, who, " · ");
    join(&lines, when, ", ");
    cell_put(d, t, ref);
    cell_put(d, t, doc_copy(d, &lines));
    for (int i = 0; i < ANSWERS; i++) cell_put(d, t, SV("☐"));
    cell_put(d, t, SV_NULL);
    str_deinit(&lines);
}

static struct sv promise_of(struct doc *d, const struct commitment_row *c) {
    struct sv type =
        say_with(d, c->type.title, c->has_quantity ? say_quantity(d, c->quantity, c->unit) : SV_NULL);
    return c->conditions.n ? doc_say(d, _("%.*s: %.*s"), SV_ARG(type), SV_ARG(c->conditions)) : type;
}

/* Its table says whose it is: in a spreadsheet nothing else does. */
static bool put_promises(const struct report_job *job, struct doc *d, const struct named *group,
                         struct error *e) {
    static const struct head heads[] = {
        {N_("Reference"), ALIGN_DAY, false},      {N_("What was promised"), ALIGN_LEFT, true},
        {N_("Done"), ALIGN_CENTRE, false},        {N_("Under way"), ALIGN_CENTRE, false},
        {N_("Not done"), ALIGN_CENTRE, false},    {N_("Help wanted"), ALIGN_CENTRE, false},
        {N_("In a few words"), ALIGN_LEFT, false}};
    struct step_filter step = step_filter_all();
    struct commitment_filter promised = commitment_filter_all();
    struct steps steps;
    struct ledger ledger;
    step.subgroup = promised.subgroup = group->id;
    step.open = promised.open = true;
    if (!job_steps(job, &step, &steps, e) || !job_commitments(job, &promised, &ledger, e)) return false;
    job_withheld(job, d, "next_step", WITHHELD_ROW, steps.withheld);
    job_withheld(job, d, "commitment", WITHHELD_ROW, ledger.withheld);
    if (!steps.n && !ledger.n)
        doc_para(d, sv_from(_("Nothing is promised yet: what could be, before the call?")));
    struct sv caption =
        doc_say(d, _("%.*s: one cross a line, and a few words when they help"), SV_ARG(group->title));
    struct table *t = doc_table(d, caption, heads, sizeof heads / sizeof *heads);
    t->room = true;
    for (size_t i = 0; i < steps.n; i++)
        put_row(d, t, steps.v[i].row.ref, say_sentence(d, steps.v[i].row.title),
                say_with(d, steps.v[i].owner.title, steps.v[i].person.title), steps.v[i].due);
    for (size_t i = 0; i < ledger.n; i++)
        put_row(d, t, ledger.v[i].row.ref, promise_of(d, &ledger.v[i]), ledger.v[i].from.title,
                ledger.v[i].end);
    return true;
}

static void put_questions(struct doc *d) {
    doc_heading(d, 2, sv_from(_("What we shall talk about on the phone")));
    struct items *list = doc_list(d, LIST_NUMBERED);
    for (int i = 0; i < CALL_QUESTIONS; i++) item_add(d, list, SV_NULL, sv_from(call_question(i)), SV_NULL);
}

static bool put_group(const struct report_job *job, struct doc *d, const struct subgroup_row *group,
                      struct error *e) {
    struct call_row call;
    if (!call_last(job->view, group->row.id, &call, e)) return false;
    doc_heading(d, 1, doc_say(d, _("Group %.*s"), SV_ARG(group->row.title)));
    struct items *facts = doc_facts(d);
    fact_add(d, facts, _("Convenor"),
             say_with(d, group->convenor.title, job_name(job, &group->convenor_person)));
    fact_add(d, facts, _("Last call"), say_day(d, call.day));
    if (!put_promises(job, d, &group->row, e)) return false;
    put_questions(d);
    return true;
}

bool build_call_sheet(const struct report_job *job, struct doc *d, struct error *e) {
    d->title = sv_from(_("Where our promises stand"));
    d->subtitle = job->programme.title;
    d->paper = PAPER_A4_SHEET;
    return job_each_group(job, d, true, put_group, e);
}
