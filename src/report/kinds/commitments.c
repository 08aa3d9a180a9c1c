#include "report/kinds/parts.h"

struct promises {
    const struct report_job *job;
    struct doc *doc;
    struct ledger ledger;
    struct steps steps;
};

static bool read_all(struct promises *p, struct error *e) {
    struct commitment_filter promised = commitment_filter_all();
    struct step_filter step = step_filter_all();
    promised.subgroup = step.subgroup = p->job->o->subgroup;
    return job_commitments(p->job, &promised, &p->ledger, e) && job_steps(p->job, &step, &p->steps, e);
}

static bool front(struct promises *p, struct error *e) {
    struct doc *d = p->doc;
    struct subgroup_row *groups;
    size_t n;
    if (!job_groups(p->job, d, &groups, &n, e)) return false;
    d->title = sv_from(_("Commitments and next steps"));
    d->subtitle = p->job->programme.title;
    if (p->job->o->subgroup && n) d->subtitle = say_of_group(d, p->job->programme.title, groups[0].row.title);
    part_promise_facts(d, &p->ledger, &p->steps);
    return true;
}

static void put_commitments(struct promises *p) {
    struct doc *d = p->doc;
    doc_heading(d, 1, sv_from(_("Commitments")));
    job_withheld(p->job, d, "commitment", WITHHELD_ROW, p->ledger.withheld);
    if (!p->ledger.n && job_sees(p->job, d, "commitment", "from_org"))
        doc_para(d, sv_from(_("No commitment yet.")));
    part_commitments(d, &p->ledger, PICK_LATE, sv_from(_("Late: their end is past")));
    part_commitments(d, &p->ledger, PICK_OPEN, sv_from(_("Under way")));
    part_commitments(d, &p->ledger, PICK_INTENTION, sv_from(_("Intentions, to be confirmed")));
    part_commitments(d, &p->ledger, PICK_OVER, sv_from(_("Over: kept, lapsed or taken back")));
    part_totals(d, &p->ledger);
    part_givers(d, &p->ledger);
}

static void put_steps(struct promises *p) {
    struct doc *d = p->doc;
    doc_heading(d, 1, sv_from(_("Next steps")));
    job_withheld(p->job, d, "next_step", WITHHELD_ROW, p->steps.withheld);
    if (!p->steps.n && job_sees(p->job, d, "next_step", "text_fr"))
        doc_para(d, sv_from(_("No next step yet.")));
    part_steps(d, &p->steps, STEP_LATE, sv_from(_("Late")));
    part_steps(d, &p->steps, STEP_DUE, sv_from(_("To do")));
    part_steps(d, &p->steps, STEP_OVER, sv_from(_("Done or given up")));
}

bool build_commitments(const struct report_job *job, struct doc *d, struct error *e) {
    struct promises p = {.job = job, .doc = d};
    if (!read_all(&p, e) || !front(&p, e) || !job_paragraphs(job, d, "intro", 0, e)) return false;
    put_commitments(&p);
    put_steps(&p);
    return job_paragraphs(job, d, "closing", 0, e);
}
