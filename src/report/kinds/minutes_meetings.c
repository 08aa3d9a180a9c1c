#include "catalyse/service/timetable.h"
#include "report/kinds/minutes.h"
#include <stdlib.h>

/* Meetings of funds and projects that took place at the event: who met whom for all who read the minutes,
 * what came of it for those who may know. */

/* Of several hours, those without one last. */
static int by_hour_then_table(const void *a, const void *b) {
    const struct funder_meeting_row *x = a, *y = b;
    int order = timetable_order(x->start, x->table, y->start, y->table);
    return order ? order : (x->row.id > y->row.id) - (x->row.id < y->row.id);
}

/* Whose state is not for the reader was on the timetable. */
static bool took_place(const struct minutes *m, const struct funder_meeting_row *r) {
    if (m->group && (!m->n_groups || m->groups[0].sheet.project.row.id != r->project.id)) return false;
    return r->state ? choice_is(r->state, "held") || choice_is(r->state, "followed_up") : r->start >= 0;
}

bool minutes_meetings_read(struct minutes *m, struct error *e) {
    struct funder_meetings *all = &m->met;
    size_t n = 0;
    if (!funder_meetings_read(m->job->view, 0, 0, m->event.row.id, all, e)) return false;
    for (size_t i = 0; i < all->n; i++)
        if (took_place(m, &all->v[i])) all->v[n++] = all->v[i];
    all->n = n;
    if (n) qsort(all->v, n, sizeof *all->v, by_hour_then_table);
    return true;
}

struct sv minutes_met(struct minutes *m) {
    size_t n = m->met.n;
    return n ? doc_say(m->doc,
                       P_("%zu meeting between a fund and a project",
                          "%zu meetings between funds and projects", n),
                       n)
             : SV_NULL;
}

static struct sv outcome_of(struct doc *d, const struct funder_meeting_row *r) {
    struct sv outcome = say_choice(r->outcome);
    return r->amount ? say_with(d, outcome, say_money(d, r->amount)) : outcome;
}

static void put_meeting(struct doc *d, struct table *t, const struct funder_meeting_row *r, bool outcome) {
    cell_put(d, t, r->start < 0 ? SV_NULL : say_time(d, r->start));
    if (r->table)
        cell_count(d, t, r->table);
    else
        cell_put(d, t, SV_NULL);
    cell_put(d, t, r->funder.title);
    cell_put(d, t, r->project.title);
    if (!outcome) return;
    cell_put(d, t, outcome_of(d, r));
    cell_put(d, t, say_with(d, r->next_step, say_date(d, r->next_due)));
}

void minutes_meetings(struct minutes *m) {
    static const struct head heads[] = {
        {N_("Hour"), ALIGN_DAY, false},    {N_("Table"), ALIGN_RIGHT, false},
        {N_("Fund"), ALIGN_LEFT, true},    {N_("Project"), ALIGN_LEFT, true},
        {N_("Outcome"), ALIGN_LEFT, true}, {N_("Next step"), ALIGN_LEFT, true}};
    enum { OUTCOMES = 2 };
    struct doc *d = m->doc;
    if (!m->met.n) return;
    bool outcome = job_sees(m->job, d, "funder_meeting", "outcome");
    doc_heading(d, 1, sv_from(_("Meetings of funds and projects")));
    struct table *t = doc_table(d, sv_from(_("Who met whom")), heads,
                                sizeof heads / sizeof *heads - (outcome ? 0 : OUTCOMES));
    for (size_t i = 0; i < m->met.n; i++) put_meeting(d, t, &m->met.v[i], outcome);
    job_withheld(m->job, d, "funder_meeting", WITHHELD_ROW, m->met.withheld);
}
