#include "report/kinds/parts.h"

/* The answers of one section, as its table. */
static void put_answers(const struct report_job *job, struct doc *d, const struct checklist *c) {
    doc_heading(d, 2, sv_from(_("The answers")));
    for (size_t i = 0; i < c->n_sections; i++) part_answers(job, d, c, &c->sections[i]);
}

static bool put_group(const struct report_job *job, struct doc *d, const struct subgroup_row *group,
                      struct error *e) {
    struct checklist c = {0};
    if (!checklist_read(job->view, group->row.id, 0, &c, e)) return false;
    doc_heading(d, 1, doc_say(d, _("Group %.*s"), SV_ARG(group->row.title)));
    if (!c.total.score.asked) return true;
    if (c.rounds > 1) doc_para(d, doc_say(d, _("Round %d of %d."), c.round, c.rounds));
    if (!part_radar(job, d, group->row.id, e)) return false;
    part_sections(job, d, &c);
    part_again(job, d, &c);
    put_answers(job, d, &c);
    return true;
}

static void front(const struct report_job *job, struct doc *d) {
    d->title = sv_from(_("The right questions to ask"));
    d->subtitle = job->programme.title;
}

bool build_checklist(const struct report_job *job, struct doc *d, struct error *e) {
    front(job, d);
    return job_each_group(job, d, true, put_group, e);
}
