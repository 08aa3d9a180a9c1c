#include "catalyse/base/date.h"
#include "catalyse/service/plenary.h"
#include "report/kinds/events.h"

/* The day on paper: what comes when, how, with what, led by whom, and room for the real time. */

/* What the reader may see of a block beside its time. */
struct sight {
    bool materials, outputs; /* the cells of materials are empty when they are withheld */
};

static struct table *blocks_table(struct doc *d, struct sight sees) {
    struct head heads[7];
    size_t n = 0;
    heads[n++] = (struct head){N_("At"), ALIGN_DAY, false};
    heads[n++] = (struct head){N_("Min"), ALIGN_RIGHT, false};
    heads[n++] = (struct head){N_("Block and objective"), ALIGN_LEFT, true};
    heads[n++] = (struct head){N_("How, with what"), ALIGN_LEFT, true};
    if (sees.outputs) heads[n++] = (struct head){N_("To capture"), ALIGN_LEFT, false};
    heads[n++] = (struct head){N_("Led by"), ALIGN_LEFT, false};
    heads[n++] = (struct head){N_("Really at"), ALIGN_LEFT, false};
    return doc_table(d, sv_from(_("Block by block")), heads, n);
}

static void put_blocks(struct doc *d, const struct show *s, const struct plenary *p, struct sight sees) {
    struct table *t = blocks_table(d, sees);
    for (size_t i = 0; i < p->n_agenda; i++) {
        const struct agenda_row *a = &p->agenda[i];
        if (choice_is(a->state, "cut")) continue;
        cell_put(d, t, say_start(d, s, a->row.id));
        cell_count(d, t, a->planned_min);
        cell_put(d, t, say_lines(d, a->row.title, a->objective));
        cell_put(d, t, say_lines(d, a->method, a->materials));
        if (sees.outputs) cell_put(d, t, a->outputs);
        cell_put(d, t, a->lead.title);
        cell_put(d, t, SV("\u00A0"));
    }
}

/* Plan B: what may give, and how much that is in all. */
static void put_spare(struct doc *d, const struct show *s) {
    int64_t all = 0;
    doc_heading(d, 1, sv_from(_("When late")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < s->n; i++) {
        const struct show_block *b = &s->v[i];
        bool optional = s->agenda.v[i].optional;
        if (!b->row.id || (!b->cut_min && !optional)) continue;
        all += optional ? b->planned_min : b->cut_min;
        struct sv how = optional ? sv_from(_("may be dropped"))
                                 : doc_say(d, _("may give %lld min"), (long long)b->cut_min);
        item_add(d, list, b->row.title, how, SV_NULL);
    }
    doc_para(
        d, doc_say(d, _("In all %lld min can be found; the other blocks need their time."), (long long)all));
}

bool build_run_sheet(const struct report_job *job, struct doc *d, struct error *e) {
    static const struct event_sort sort = {.stage = 4, .ahead = true};
    struct event_row event;
    struct show show;
    struct plenary p = {0};
    if (!job_event(job, &sort, &event, e) || !show_read(job->view, event.row.id, clock_now(), &show, e) ||
        !plenary_read(job->view, event.row.id, &p, e))
        return false;
    event_front(job, d, &event);
    d->paper = PAPER_A4_SHEET;
    if (!job_paragraphs(job, d, "intro", event.row.id, e)) return false;
    doc_heading(d, 1, sv_from(_("Run of show")));
    struct sight sees = {job_sees(job, d, "agenda_item", "materials_fr"),
                         job_sees(job, d, "agenda_item", "outputs_fr")};
    put_blocks(d, &show, &p, sees);
    if (job_sees(job, d, "agenda_item", "cut_min") && show.n) put_spare(d, &show);
    return job_paragraphs(job, d, "closing", event.row.id, e);
}
