#include "catalyse/domain/entities.h"
#include "report/kinds/events.h"
#include "report/kinds/parts.h"
#include <stdlib.h>

/* Something that is to be done or looked at on a day. */
struct due {
    int32_t day;
    const struct named *row;
    struct sv what, who;
};

struct calendar {
    const struct report_job *job;
    struct doc *doc;
    struct event_row *events;
    size_t n_events;
    struct steps steps;
    struct ledger ledger;
    struct decision_rows decisions;
    VEC(struct due) due;
};

static bool read_all(struct calendar *a, struct error *e) {
    const struct view *v = a->job->view;
    struct step_filter step = step_filter_all();
    struct commitment_filter promised = commitment_filter_all();
    step.subgroup = promised.subgroup = a->job->o->subgroup;
    step.open = promised.open = true;
    return programme_events(v, 0, &a->events, &a->n_events, e) && job_steps(a->job, &step, &a->steps, e) &&
           job_commitments(a->job, &promised, &a->ledger, e) &&
           decisions_read(v, a->job->o->subgroup, &a->decisions, e);
}

static struct sv uid_of(struct doc *d, const struct named *row) {
    return doc_say(d, "%s-%lld@catalyse", row->entity->name, (long long)row->id);
}

static bool is_ours(const struct calendar *a, const struct event_row *ev) {
    int64_t group = a->job->o->subgroup;
    return !group || !ev->subgroup.id || ev->subgroup.id == group;
}

static void put_events(struct calendar *a) {
    static const struct head heads[] = {{N_("Date"), ALIGN_DAY, false},  {N_("Starts"), ALIGN_DAY, false},
                                        {N_("Ends"), ALIGN_DAY, false},  {N_("Event"), ALIGN_LEFT, true},
                                        {N_("Place"), ALIGN_LEFT, true}, {N_("State"), ALIGN_DAY, false}};
    struct doc *d = a->doc;
    doc_heading(d, 1, sv_from(_("Events")));
    struct table *t = doc_table(d, sv_from(_("Events, by day")), heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < a->n_events; i++) {
        const struct event_row *ev = &a->events[i];
        if (!is_ours(a, ev) || ev->date == NO_DAY) continue;
        cell_date(d, t, ev->date);
        cell_put(d, t, say_time(d, ev->start));
        cell_put(d, t, say_time(d, ev->end));
        cell_put(d, t, ev->row.title);
        cell_put(d, t, ev->place);
        cell_put(d, t, say_choice(ev->state));
        VEC_PUSH(d->arena, &d->appointments,
                 (struct appointment){.uid = uid_of(d, &ev->row),
                                      .title = ev->row.title,
                                      .place = ev->place,
                                      .about = ev->subgroup.title,
                                      .day = ev->date,
                                      .start = ev->start,
                                      .end = ev->end,
                                      .cancelled = choice_is(ev->state, "cancelled")});
    }
}

static void due_add(struct calendar *a, int32_t day, const struct named *row, struct sv what, struct sv who) {
    if (day != NO_DAY) VEC_PUSH(a->doc->arena, &a->due, (struct due){day, row, what, who});
}

static int by_day(const void *a, const void *b) {
    const struct due *x = a, *y = b;
    return (x->day > y->day) - (x->day < y->day);
}

static void collect(struct calendar *a) {
    for (size_t i = 0; i < a->steps.n; i++) {
        const struct step_row *s = &a->steps.v[i];
        due_add(a, s->due, &s->row, say_sentence(a->doc, s->row.title), s->owner.title);
    }
    for (size_t i = 0; i < a->ledger.n; i++) {
        const struct commitment_row *c = &a->ledger.v[i];
        due_add(a, c->end, &c->row, c->type.title, c->from.title);
    }
    for (size_t i = 0; i < a->decisions.n; i++) {
        const struct decision_row *r = &a->decisions.v[i];
        if (!choice_is(r->state, "reviewed"))
            due_add(a, r->review_on, &r->row, r->row.title, r->subgroup.title);
    }
    if (a->due.n) qsort(a->due.v, a->due.n, sizeof *a->due.v, by_day);
}

static void put_due(struct doc *d, struct table *t, const struct due *due) {
    struct sv kind = sv_from(_(due->row->entity->label)), who = due->who;
    cell_date(d, t, due->day);
    cell_put(d, t, due->what);
    cell_put(d, t, kind);
    cell_put(d, t, who);
    VEC_PUSH(
        d->arena, &d->appointments,
        (struct appointment){.uid = uid_of(d, due->row),
                             .title = due->what,
                             .about = who.n ? doc_say(d, "%.*s · %.*s", SV_ARG(kind), SV_ARG(who)) : kind,
                             .day = due->day,
                             .start = -1});
}

static void put_dues(struct calendar *a) {
    static const struct head heads[] = {{N_("Date"), ALIGN_DAY, false},
                                        {N_("What"), ALIGN_LEFT, true},
                                        {N_("Kind"), ALIGN_LEFT, false},
                                        {N_("Who"), ALIGN_LEFT, false}};
    struct doc *d = a->doc;
    job_withheld(a->job, d, "next_step", WITHHELD_ROW, a->steps.withheld);
    job_withheld(a->job, d, "commitment", WITHHELD_ROW, a->ledger.withheld);
    job_withheld(a->job, d, "decision", WITHHELD_ROW, a->decisions.withheld);
    collect(a);
    doc_heading(d, 1, sv_from(_("What is due")));
    struct table *t = doc_table(d, sv_from(_("Next steps, ends of commitments, decisions to review")), heads,
                                sizeof heads / sizeof *heads);
    for (size_t i = 0; i < a->due.n; i++) put_due(d, t, &a->due.v[i]);
}

bool build_calendar(const struct report_job *job, struct doc *d, struct error *e) {
    struct calendar a = {.job = job, .doc = d};
    struct subgroup_row *groups;
    size_t n;
    if (!job_groups(job, d, &groups, &n, e) || !read_all(&a, e)) return false;
    d->title = sv_from(_("Dates and deadlines"));
    d->subtitle = job->programme.title;
    if (job->o->subgroup && n) d->subtitle = say_of_group(d, job->programme.title, groups[0].row.title);
    if (!job_paragraphs(job, d, "intro", 0, e)) return false;
    put_events(&a);
    put_dues(&a);
    return job_paragraphs(job, d, "closing", 0, e);
}
