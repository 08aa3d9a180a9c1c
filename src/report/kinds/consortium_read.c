#include "catalyse/base/date.h"
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

/* --- who left stands where it still holds something, and as one that left --- */

static void mark(const struct file *f, struct named *who) {
    for (size_t i = 0; who->id && i < f->sheet.n_members; i++) {
        const struct member_row *m = &f->sheet.members[i];
        if (m->left == NO_DAY || m->org.id != who->id) continue;
        struct sv day = say_date(f->doc, m->left);
        who->title = doc_say(f->doc, _("%.*s (left on %.*s)"), SV_ARG(who->title), SV_ARG(day));
        return;
    }
}

static void mark_project(struct file *f) {
    struct project_sheet *p = &f->sheet.project;
    mark(f, &p->lead);
    mark(f, &p->backbone);
    for (size_t i = 0; i < p->n_budget; i++) mark(f, &p->budget_rows[i].member);
    for (size_t i = 0; i < p->n_indicators; i++) mark(f, &p->indicators[i].collected_by);
    for (size_t i = 0; i < p->n_flows; i++) {
        mark(f, &p->flows[i].payer);
        mark(f, &p->flows[i].payee);
    }
}

static void mark_left(struct file *f) {
    mark_project(f);
    for (size_t i = 0; i < f->rasci.n_orgs; i++) mark(f, &f->rasci.orgs[i]);
    for (size_t i = 0; i < f->roles.n; i++) mark(f, &f->roles.v[i].org);
    for (size_t i = 0; i < f->ledger.n; i++) mark(f, &f->ledger.v[i].from);
    for (size_t i = 0; i < f->steps.n; i++) mark(f, &f->steps.v[i].owner);
    for (size_t i = 0; i < f->sheet.n_risks; i++) mark(f, &f->sheet.risks[i].owner);
    mark(f, &f->sheet.row.convenor);
}

bool file_read(struct file *f, const struct subgroup_row *group, const struct levels *levels,
               struct error *e) {
    const struct report_job *job = f->job;
    for (size_t i = 0; i < levels->n; i++)
        if (levels->v[i].subgroup.id == group->row.id) f->level = &levels->v[i];
    if (!subgroup_read(job->view, group->row.id, &f->sheet, e) ||
        !checklist_read(job->view, group->row.id, 0, &f->checklist, e) ||
        !photos_read(job->view, group->row.id, 0, true, &f->photos, e) ||
        !meetings_read(job->view, group->row.id, 0, &f->meetings, e) || !read_promises(f, group->row.id, e) ||
        !read_decisions(f, group->row.id, e) || !read_roles(f, e))
        return false;
    mark_left(f);
    return true;
}
