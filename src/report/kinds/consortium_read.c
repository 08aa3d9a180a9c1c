#include "report/kinds/consortium.h"

static bool read_decisions(struct file *f, int64_t group, struct error *e) {
    const struct view *v = f->job->view;
    struct decision_rows rows = {0};
    if (!decisions_read(v, group, &rows, e)) return false;
    job_withheld(f->job, f->doc, "decision", WITHHELD_ROW, rows.withheld);
    f->decisions = arena_array(v->arena, rows.n + 1, sizeof *f->decisions);
    for (size_t i = 0; i < rows.n; i++)
        if (!decision_read(v, rows.v[i].row.id, &f->decisions[f->n_decisions++], e)) return false;
    return true;
}

static bool read_promises(struct file *f, int64_t group, struct error *e) {
    struct commitment_filter promised = commitment_filter_all();
    struct step_filter step = step_filter_all();
    promised.subgroup = step.subgroup = group;
    return job_commitments(f->job, &promised, &f->ledger, e) && job_steps(f->job, &step, &f->steps, e);
}

static bool read_roles(struct file *f, struct error *e) {
    int64_t project = f->sheet.project.row.id;
    return !project || (roles_read(f->job->view, project, &f->roles, e) &&
                        rasci_read(f->job->view, project, &f->rasci, e));
}

bool file_read(struct file *f, const struct subgroup_row *group, const struct levels *levels,
               struct error *e) {
    const struct report_job *job = f->job;
    for (size_t i = 0; i < levels->n; i++)
        if (levels->v[i].subgroup.id == group->row.id) f->level = &levels->v[i];
    return subgroup_read(job->view, group->row.id, &f->sheet, e) &&
           checklist_read(job->view, group->row.id, 0, &f->checklist, e) &&
           photos_read(job->view, group->row.id, 0, true, &f->photos, e) &&
           meetings_read(job->view, group->row.id, 0, &f->meetings, e) &&
           read_promises(f, group->row.id, e) && read_decisions(f, group->row.id, e) && read_roles(f, e);
}
