#include "catalyse/base/date.h"
#include "catalyse/service/departures.h"
#include "report/kinds/parts.h"

static struct sv taken_what(struct doc *d, const struct taken *t) {
    struct sv what = t->n > 1 ? doc_say(d, "%.*s × %zu", SV_ARG(t->what.title), t->n) : t->what.title;
    return t->reconfirm ? doc_say(d, _("%.*s (to be confirmed)"), SV_ARG(what)) : what;
}

static struct sv taken_by(struct doc *d, const struct departure *one, const struct named *by) {
    struct str text = {0};
    for (size_t i = 0; i < one->taken.n; i++)
        if (one->taken.v[i].by.id == by->id) join(&text, taken_what(d, &one->taken.v[i]), "; ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

/* Each who takes over once, with what. */
static struct sv taken_said(struct doc *d, const struct departure *one) {
    struct str text = {0};
    for (size_t i = 0, before; i < one->taken.n; i++) {
        const struct named *by = &one->taken.v[i].by;
        for (before = 0; before < i && one->taken.v[before].by.id != by->id; before++) continue;
        if (before < i) continue;
        struct sv what = taken_by(d, one, by);
        join(&text, doc_say(d, _("%.*s: %.*s"), SV_ARG(by->title), SV_ARG(what)), "\n");
    }
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

/* Each kind once, with how many. */
static struct sv held_of(struct doc *d, const struct withdrawal *w) {
    struct str text = {0};
    for (size_t i = 0, n; i < w->n; i += n) {
        for (n = 1; i + n < w->n && w->v[i + n].kind == w->v[i].kind; n++) continue;
        join(&text, doc_say(d, _("%s: %zu"), stake_label(w->v[i].kind), n), ", ");
    }
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

bool part_departures(const struct report_job *job, struct doc *d, int64_t group, int level, struct error *e) {
    static const struct head heads[] = {
        {N_("Who left"), ALIGN_LEFT, false},  {N_("Group"), ALIGN_LEFT, false},
        {N_("Since"), ALIGN_DAY, false},      {N_("Why"), ALIGN_LEFT, true},
        {N_("Taken over"), ALIGN_LEFT, true}, {N_("Still in its hands"), ALIGN_LEFT, true}};
    bool all = audience_sees(job->view->viewer.audience, AUD_ORGANISERS);
    struct departures gone;
    if (!departures_read(job->view, group, &gone, e)) return false;
    job_withheld(job, d, "subgroup_member", WITHHELD_ROW, gone.withheld);
    if (!gone.n) return true;
    doc_heading(d, level, sv_from(_("Who left")));
    const char *caption = all ? _("What is still in the hands of who left waits to be taken over")
                              : _("Who took over from whom");
    struct table *t = doc_table(d, sv_from(caption), heads, sizeof heads / sizeof *heads - !all);
    for (size_t i = 0; i < gone.n; i++) {
        const struct departure *one = &gone.v[i];
        cell_put(d, t, one->org.title);
        cell_put(d, t, one->group.title);
        cell_date(d, t, one->left);
        cell_put(d, t, one->reason_said);
        cell_put(d, t, taken_said(d, one));
        if (all) cell_put(d, t, held_of(d, &one->held));
    }
    return true;
}
