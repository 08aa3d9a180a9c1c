#include "catalyse/service/selfdiag.h"
#include "report/kinds/parts.h"

/* What the people of a group think of it: how many said what, never who. */

static void put_axes(struct doc *d, const struct selfdiag *g) {
    bool again = g->before > 0;
    struct spokes *now = doc_radar(d, sv_from(_("Self-diagnosis, from 0 to 4")), 400, 4);
    for (int i = 0; i < N_AXES; i++) spoke_add(d, now, say_choice(g->axes[i].axis), g->axes[i].now);
    if (!again) return;
    struct spokes *before = doc_radar(d, sv_from(_("The same in the first round")), 400, 4);
    for (int i = 0; i < N_AXES; i++) spoke_add(d, before, say_choice(g->axes[i].axis), g->axes[i].before);
}

static void cell_mean_of(struct doc *d, struct table *t, const struct tally *tally) {
    if (tally->n)
        cell_mean(d, t, tally->mean, 1);
    else
        cell_put(d, t, SV_NULL);
}

static void put_statements(struct doc *d, const struct selfdiag *g) {
    static const struct head heads[] = {{N_("Axis"), ALIGN_LEFT, false},
                                        {N_("Statement"), ALIGN_LEFT, true},
                                        {N_("Before"), ALIGN_RIGHT, false},
                                        {N_("Now"), ALIGN_RIGHT, false},
                                        {N_("Spread"), ALIGN_RIGHT, false}};
    struct table *t = doc_table(d, sv_from(_("Sixteen statements, from 1 to 5")), heads, 5);
    for (size_t i = 0; i < g->n; i++) {
        cell_put(d, t, say_choice(g->v[i].axis));
        cell_put(d, t, g->v[i].row.title);
        cell_mean_of(d, t, &g->v[i].before);
        cell_mean_of(d, t, &g->v[i].now);
        cell_count(d, t, g->v[i].now.spread);
    }
}

static void put_priorities(struct doc *d, const struct selfdiag *g) {
    doc_para(d, sv_from(_("Three priorities: the lowest first, then where answers differ most.")));
    struct items *list = doc_list(d, LIST_NUMBERED);
    for (size_t i = 0; i < g->n_first; i++) item_add(d, list, SV_NULL, g->first[i]->row.title, SV_NULL);
}

bool part_selfdiag(const struct report_job *job, struct doc *d, int64_t group, struct error *e) {
    struct selfdiag g;
    if (!selfdiag_read(job->view, group, 0, &g, e)) return false;
    if (!g.rounds || !audience_sees(job->view->viewer.audience, AUD_GROUP)) return true;
    doc_para(d, doc_say(d, P_("%d sheet, without names", "%d sheets, without names", g.sheets), g.sheets));
    if (!g.shown) {
        doc_para(d,
                 doc_say(d, _("Nothing is said of them before there are %d: one could tell who said what."),
                         SHEETS_SHOWN));
        return true;
    }
    put_priorities(d, &g);
    put_axes(d, &g);
    put_statements(d, &g);
    return true;
}
