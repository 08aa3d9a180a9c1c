#include "report/kinds/minutes.h"

static void put_project(struct minutes *m, struct project_sheet project) {
    if (minutes_unread(m, &project.need)) project.need.title = sv_from(_("A quote not read again yet"));
    part_project(m->job, m->doc, &project);
}

static void put_group(struct minutes *m, const struct minutes_group *g) {
    struct doc *d = m->doc;
    doc_heading(d, 1, doc_say(d, _("Group %.*s"), SV_ARG(g->sheet.row.row.title)));
    part_group(m->job, d, &g->sheet, true);
    part_diagnosis(m->job, d, &g->sheet);
    put_project(m, g->sheet.project);
    part_short_list(m->job, d, &g->checklist);
    part_photos(m->job, d, &g->photos);
}

void minutes_groups(struct minutes *m) {
    for (size_t i = 0; i < m->n_groups; i++) put_group(m, &m->groups[i]);
}
