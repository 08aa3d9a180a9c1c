#include "catalyse/service/selfdiag.h"
#include "report/kinds/parts.h"

/* What the people of a group think of it: how many said what, never who. */

/* "Round 2, 5 sheets" */
static struct sv round_name(struct doc *d, int round, int sheets) {
    return doc_say(d, P_("round %d, %d sheet", "round %d, %d sheets", sheets), round, sheets);
}

static int mean_of(const struct tally *t) {
    return t->n ? t->mean : -1;
}

static void put_statements(struct doc *d, const struct selfdiag *g) {
    static const struct head once[] = {{N_("Axis"), ALIGN_LEFT, false},
                                       {N_("Statement"), ALIGN_LEFT, true},
                                       {N_("Spread"), ALIGN_RIGHT, false},
                                       {N_("Score"), ALIGN_RIGHT, false}};
    static const struct head again[] = {
        {N_("Axis"), ALIGN_LEFT, false},    {N_("Statement"), ALIGN_LEFT, true},
        {N_("Spread"), ALIGN_RIGHT, false}, {N_("Before"), ALIGN_RIGHT, false},
        {N_("Now"), ALIGN_RIGHT, false},    {N_("Difference"), ALIGN_RIGHT, false}};
    bool twice = g->axes.again;
    struct table *t = doc_table(d, sv_from(_("Sixteen statements, from 1 to 5")), twice ? again : once,
                                twice ? sizeof again / sizeof *again : sizeof once / sizeof *once);
    for (size_t i = 0; i < g->n; i++) {
        const struct statement_row *s = &g->v[i];
        cell_put(d, t, say_choice(s->axis));
        cell_put(d, t, s->row.title);
        cell_count(d, t, s->now.spread);
        if (twice)
            cell_moved(d, t, mean_of(&s->before), mean_of(&s->now));
        else
            cell_known(d, t, mean_of(&s->now));
    }
}

static void put_priorities(struct doc *d, const struct selfdiag *g) {
    doc_para(d, sv_from(_("Three priorities: the lowest first, then where answers differ most.")));
    struct items *list = doc_list(d, LIST_NUMBERED);
    for (size_t i = 0; i < g->n_first; i++) item_add(d, list, SV_NULL, g->first[i]->row.title, SV_NULL);
}

/* The latest round with scores, `last` being the one under way; without scores, the latest. */
static bool read_shown(const struct view *v, int64_t group, struct selfdiag *g, struct selfdiag *last,
                       struct error *e) {
    struct selfdiag before;
    if (!selfdiag_read(v, group, 0, last, e)) return false;
    *g = *last;
    for (int round = g->rounds - 1; !g->shown && round > 0; round--) {
        if (!selfdiag_read(v, group, round, &before, e)) return false;
        if (before.shown) *g = before;
    }
    return true;
}

bool part_selfdiag(const struct report_job *job, struct doc *d, int64_t group, struct error *e) {
    struct selfdiag g, last;
    if (!read_shown(job->view, group, &g, &last, e)) return false;
    if (!g.rounds || !audience_sees(job->view->viewer.audience, AUD_GROUP)) return true;
    doc_para(d, doc_say(d, P_("%d sheet, without names", "%d sheets, without names", g.sheets), g.sheets));
    if (!g.shown) {
        doc_para(d,
                 doc_say(d, _("Nothing is said of them before there are %d: one could tell who said what."),
                         SHEETS_SHOWN));
        return true;
    }
    struct sv under_way = round_name(d, last.round, last.sheets);
    if (g.round < last.round) doc_para(d, doc_say(d, _("Under way: %.*s."), SV_ARG(under_way)));
    put_priorities(d, &g);
    part_axes(d, sv_from(_("Self-diagnosis, from 0 to 4")), &g.axes, round_name(d, g.round, g.sheets),
              round_name(d, 1, g.before));
    put_statements(d, &g);
    return true;
}
