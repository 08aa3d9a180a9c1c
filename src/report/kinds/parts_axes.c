#include "report/kinds/parts.h"

void cell_known(struct doc *d, struct table *t, int tenths) {
    if (tenths >= 0)
        cell_mean(d, t, tenths, 1);
    else
        cell_put(d, t, SV_NULL);
}

void cell_moved(struct doc *d, struct table *t, int before, int now) {
    cell_known(d, t, before);
    cell_known(d, t, now);
    if (before >= 0 && now >= 0)
        cell_change(d, t, now - before, 1);
    else
        cell_put(d, t, SV_NULL);
}

static void put_moves(struct doc *d, const struct spokes *r) {
    static const struct head heads[] = {{N_("Axis"), ALIGN_LEFT, false},
                                        {N_("Before"), ALIGN_RIGHT, false},
                                        {N_("Now"), ALIGN_RIGHT, false},
                                        {N_("Difference"), ALIGN_RIGHT, false}};
    struct table *t = doc_table(d, sv_from(_("What moved on each axis, from 0 to 4")), heads, 4);
    for (size_t i = 0; i < r->n; i++) {
        cell_put(d, t, r->v[i].label);
        cell_moved(d, t, spoke_tenths(r, r->v[i].before), spoke_tenths(r, r->v[i].value));
    }
}

void part_axes(struct doc *d, struct sv caption, const struct axes *a, struct sv now, struct sv before) {
    struct spokes *r = doc_radar(d, caption, 400, 4);
    for (int i = 0; i < N_AXES; i++) spoke_add(d, r, say_choice(a->v[i].axis), a->v[i].now, a->v[i].before);
    if (!a->again) return;
    r->now = now;
    r->before = before;
    r->told = true;
    put_moves(d, r);
}

bool part_radar(const struct report_job *job, struct doc *d, int64_t group, struct error *e) {
    struct axes axes;
    if (!job_sees(job, d, "checklist_answer", "spread")) return true;
    if (!axes_at(job->view, group, 0, &axes, e)) return false;
    part_axes(d, sv_from(_("Eight axes, from 0 to 4")), &axes, sv_from(_("latest round")),
              sv_from(_("first round")));
    return true;
}
