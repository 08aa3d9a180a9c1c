#include "catalyse/service/agenda.h"
#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/agenda_past.h"
#include "report/kinds/events.h"
#include "report/kinds/parts.h"
#include <stdlib.h>

/* How the day went: planned, expected and actual side by side, what was done about delays, and how long each
 * method really takes. */

struct told {
    const struct report_job *job;
    struct doc *doc;
    struct event_row event;
    struct show show;
    bool past; /* what happened may be told */
};

static void cell_minutes(struct doc *d, struct table *t, int64_t minutes) {
    if (minutes < 0)
        cell_put(d, t, SV_NULL);
    else
        cell_count(d, t, minutes);
}

static struct table *blocks_table(struct told *t) {
    struct head heads[7];
    size_t n = 0;
    heads[n++] = (struct head){N_("Block"), ALIGN_LEFT, true};
    heads[n++] = (struct head){N_("Planned at"), ALIGN_DAY, false};
    if (t->show.open) heads[n++] = (struct head){N_("Expected at"), ALIGN_DAY, false};
    if (t->past) heads[n++] = (struct head){N_("Really at"), ALIGN_DAY, false};
    heads[n++] = (struct head){N_("Planned (min)"), ALIGN_RIGHT, false};
    if (t->past) heads[n++] = (struct head){N_("Actual (min)"), ALIGN_RIGHT, false};
    heads[n++] = (struct head){N_("State"), ALIGN_LEFT, false};
    return doc_table(t->doc, sv_from(_("The blocks: planned, expected, actual")), heads, n);
}

static void put_blocks(struct told *t) {
    struct doc *d = t->doc;
    struct table *table = blocks_table(t);
    for (size_t i = 0; i < t->show.n; i++) {
        const struct show_block *b = &t->show.v[i];
        if (!b->row.id) continue;
        cell_put(d, table, b->row.title);
        cell_put(d, table, say_moment(d, b->t.planned.start));
        if (t->show.open) cell_put(d, table, say_moment(d, b->t.expected.start));
        if (t->past) cell_put(d, table, say_moment(d, b->t.actual.start));
        cell_count(d, table, b->planned_min);
        if (t->past) cell_minutes(d, table, b->actual_min);
        bool never = !t->show.open && t->show.agenda.v[i].state == BLOCK_PENDING;
        cell_put(d, table, never ? sv_from(_("not started")) : say_choice(b->state));
    }
}

static void front(struct told *t) {
    struct doc *d = t->doc;
    const struct show *s = &t->show;
    event_front(t->job, d, &t->event);
    fact_add(d, &d->facts, _("End planned or agreed"), say_moment(d, s->end_wanted));
    if (s->open) fact_add(d, &d->facts, _("End expected"), say_moment(d, s->end_expected));
    if (t->past && !s->open) fact_add(d, &d->facts, _("Real end"), say_moment(d, s->end_expected));
}

/* The furthest from what was planned first. */
static int by_gap(const void *a, const void *b) {
    const struct method_mean *x = a, *y = b;
    int64_t gap_x = llabs(x->actual - x->planned), gap_y = llabs(y->actual - y->planned);
    if (gap_x != gap_y) return gap_x < gap_y ? 1 : -1;
    return text_order(x->method, y->method);
}

static bool put_means(struct told *t, struct error *e) {
    static const struct head heads[] = {{N_("Method"), ALIGN_LEFT, true},
                                        {N_("Blocks"), ALIGN_RIGHT, false},
                                        {N_("Planned, mean (min)"), ALIGN_RIGHT, false},
                                        {N_("Actual, mean (min)"), ALIGN_RIGHT, false}};
    struct doc *d = t->doc;
    struct method_means m;
    if (!method_means_read(t->job->view, &m, e)) return false;
    doc_heading(d, 1, sv_from(_("How long methods really take")));
    if (m.n) qsort(m.v, m.n, sizeof *m.v, by_gap);
    struct sv caption =
        sv_from(_("Over all events, the furthest from the plan first, without those that kept to it"));
    struct table *table = doc_table(d, caption, heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < m.n; i++) {
        if (m.v[i].actual == m.v[i].planned) continue;
        cell_put(d, table, m.v[i].method);
        cell_count(d, table, m.v[i].blocks);
        cell_number(d, table, m.v[i].planned, 1);
        cell_number(d, table, m.v[i].actual, 1);
    }
    if (m.left_running)
        doc_para(d, doc_say(d,
                            P_("%d block left running is in no mean.",
                               "%d blocks left running are in no mean.", m.left_running),
                            (int)m.left_running));
    return true;
}

bool build_agenda(const struct report_job *job, struct doc *d, struct error *e) {
    static const struct event_sort sort = {.stage = 4};
    struct told t = {.job = job, .doc = d};
    struct replans replans;
    if (!job_event(job, &sort, &t.event, e) || !show_read(job->view, t.event.row.id, clock_now(), &t.show, e))
        return false;
    t.past = job_sees(job, d, "agenda_item", "actual_min");
    front(&t);
    if (!job_paragraphs(job, d, "intro", t.event.row.id, e)) return false;
    doc_heading(d, 1, sv_from(_("Run of show")));
    put_blocks(&t);
    if (!replans_read(job->view, t.event.row.id, &replans, e)) return false;
    part_replans(d, &replans);
    return put_means(&t, e) && job_paragraphs(job, d, "closing", t.event.row.id, e);
}
