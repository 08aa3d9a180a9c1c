#include "report/kinds/consortium.h"

static void put_promises(struct file *f) {
    struct doc *d = f->doc;
    job_withheld(f->job, d, "commitment", WITHHELD_ROW, f->ledger.withheld);
    doc_heading(d, 2, sv_from(_("Commitments")));
    part_commitments(d, &f->ledger, PICK_AGREED, sv_from(_("Commitments")));
    part_commitments(d, &f->ledger, PICK_PROPOSED, sv_from(_("Proposed, not agreed yet")));
    part_commitments(d, &f->ledger, PICK_INTENTION, sv_from(_("Intentions, to be confirmed")));
    part_totals(d, &f->ledger);
    job_withheld(f->job, d, "next_step", WITHHELD_ROW, f->steps.withheld);
    doc_heading(d, 2, sv_from(_("Next steps")));
    part_steps(d, &f->steps, STEP_ALL, sv_from(_("Who does what by when")));
}

static void put_checklist(struct file *f) {
    struct doc *d = f->doc;
    if (!f->checklist.total.score.asked) return;
    doc_heading(d, 2, sv_from(_("Checklist")));
    part_sections(f->job, d, &f->checklist);
    part_again(f->job, d, &f->checklist);
}

static void put_decisions(struct file *f) {
    doc_heading(f->doc, 2, sv_from(_("Decisions")));
    for (size_t i = 0; i < f->n_decisions; i++) part_decision(f->job, f->doc, &f->decisions[i], 3);
}

static bool put_file(struct file *f, struct error *e) {
    struct doc *d = f->doc;
    doc_heading(d, 1, doc_say(d, _("Group %.*s"), SV_ARG(f->sheet.row.row.title)));
    part_group(f->job, d, &f->sheet, false);
    file_takers(f);
    file_members(f);
    if (!part_departures(f->job, d, f->sheet.row.row.id, 2, e)) return false;
    part_project(f->job, d, &f->sheet.project);
    file_roles(f);
    file_rasci(f);
    if (!file_budget(f, e)) return false;
    put_promises(f);
    put_checklist(f);
    file_level(f);
    file_risks(f);
    file_indicators(f);
    put_decisions(f);
    file_meetings(f);
    part_photos(f->job, d, &f->photos);
    return file_structuring(f, e) && file_agreement(f, e) && file_boards(f, e);
}

static void front(const struct report_job *job, struct doc *d, const struct subgroup_row *group) {
    d->subtitle = job->programme.title;
    d->title = sv_from(_("The groups and their projects"));
    if (!group) return;
    d->title = group->project.title.n ? group->project.title : group->row.title;
    fact_add(d, &d->facts, _("Group"), group->row.title);
    fact_add(d, &d->facts, _("Convenor"),
             say_with(d, job_name(job, &group->convenor_person), group->convenor.title));
}

bool build_consortium(const struct report_job *job, struct doc *d, struct error *e) {
    struct subgroup_row *groups;
    struct levels levels = {0};
    struct fund_profiles funds;
    size_t n;
    if (!job_groups(job, d, &groups, &n, e) || !levels_now(job->view, job->o->subgroup, &levels, e) ||
        !fund_profiles_read(job->view, 0, &funds, e))
        return false;
    front(job, d, job->o->subgroup && n ? &groups[0] : NULL);
    if (!job_paragraphs(job, d, "intro", 0, e)) return false;
    if (!n && job_sees(job, d, "subgroup", "name")) doc_para(d, sv_from(_("No subgroup yet.")));
    for (size_t i = 0; i < n; i++) {
        struct file f = {.job = job, .doc = d, .funds = &funds};
        if (i) doc_break(d);
        if (!file_read(&f, &groups[i], &levels, e) || !put_file(&f, e)) return false;
    }
    job_withheld(job, d, "subgroup", WITHHELD_ROW, levels.withheld);
    return job_paragraphs(job, d, "closing", 0, e);
}
