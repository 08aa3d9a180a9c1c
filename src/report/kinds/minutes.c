#include "report/kinds/minutes.h"
#include "report/kinds/events.h"

static struct sv attended(struct minutes *m) {
    struct doc *d = m->doc;
    const struct presence *p = &m->presence;
    struct str text = {0};
    size_t present = p->present + p->late + p->gone;
    if (present)
        join(&text, doc_say(d, P_("%zu person present", "%zu people present", present), present), ", ");
    if (p->excused) join(&text, doc_say(d, P_("%zu excused", "%zu excused", p->excused), p->excused), ", ");
    if (p->absent) join(&text, doc_say(d, P_("%zu absent", "%zu absent", p->absent), p->absent), ", ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

static struct sv said_of(struct minutes *m) {
    struct doc *d = m->doc;
    struct sv day = say_day(d, m->job->view->today);
    if (choice_is(m->event.state, "minuted"))
        return doc_say(d, _("Minutes closed; this copy was written on %.*s"), SV_ARG(day));
    return m->event.state ? doc_say(d, _("Draft to be read again, written on %.*s"), SV_ARG(day)) : d->made;
}

static void front(struct minutes *m) {
    struct doc *d = m->doc;
    const struct programme *p = &m->job->programme;
    event_front(m->job, d, &m->event);
    if (m->group && m->n_groups) d->subtitle = say_of_group(d, p->title, m->groups[0].sheet.row.row.title);
    d->made = said_of(m);
    fact_add(d, &d->facts, _("Convened by"), p->convenor.title);
    fact_add(d, &d->facts, _("Facilitated by"), p->facilitator.title);
    fact_add(d, &d->facts, _("Attendance"), attended(m));
}

static void put_decisions(struct minutes *m) {
    if (m->work) job_withheld(m->job, m->doc, "decision", WITHHELD_ROW, m->decisions_withheld);
    doc_heading(m->doc, 1, sv_from(_("Decisions")));
    for (size_t i = 0; i < m->n_decisions; i++) part_decision(m->job, m->doc, &m->decisions[i], 2);
}

static void say_standing(struct minutes *m) {
    struct doc *d = m->doc;
    struct sv day = say_day(d, m->job->view->today);
    doc_para(d, doc_say(d,
                        _("As they stand on %.*s. What was said without a mandate is an intention until "
                          "someone who may commit the organisation confirms it."),
                        SV_ARG(day)));
}

static void put_promises(struct minutes *m) {
    struct doc *d = m->doc;
    job_withheld(m->job, d, "commitment", WITHHELD_ROW, m->ledger.withheld);
    doc_heading(d, 1, sv_from(_("Commitments")));
    if (m->ledger.n) say_standing(m);
    part_commitments(d, &m->ledger, PICK_AGREED, sv_from(_("Commitments")));
    part_commitments(d, &m->ledger, PICK_PROPOSED, sv_from(_("Proposed, not agreed yet")));
    part_commitments(d, &m->ledger, PICK_INTENTION, sv_from(_("Intentions stated in session")));
}

static void put_steps(struct minutes *m) {
    struct doc *d = m->doc;
    job_withheld(m->job, d, "next_step", WITHHELD_ROW, m->steps.withheld);
    doc_heading(d, 1, sv_from(_("Next steps")));
    part_steps(d, &m->steps, STEP_ALL, sv_from(_("Who does what by when")));
}

static bool is_left(const struct minutes *m, const struct open_point *p) {
    return minutes_concern(m, p->subgroup.id) && p->reason.n && !p->masked &&
           !sv_is(p->reason, AUDIENCE_MASK);
}

/* Points of one kind, group and reason, one of which is as good as another. */
static bool is_same_left(const struct open_point *a, const struct open_point *b) {
    return a->what == b->what && a->subgroup.id == b->subgroup.id && sv_eq(a->reason, b->reason);
}

/* Quotes are counted: their words wait to be read again. Empty once they are. */
static struct sv left_quotes(struct minutes *m, size_t at) {
    const struct open_point *v = m->closing.v;
    size_t n = 1;
    for (size_t i = 0; i < at; i++)
        if (is_left(m, &v[i]) && is_same_left(&v[i], &v[at])) return SV_NULL;
    for (size_t i = at + 1; i < m->closing.n; i++) n += is_left(m, &v[i]) && is_same_left(&v[i], &v[at]);
    return doc_say(m->doc, P_("%zu quote not read again yet", "%zu quotes not read again yet", n), n);
}

static struct sv left_words(struct minutes *m, size_t at) {
    const struct open_point *p = &m->closing.v[at];
    struct sv words = minutes_unread(m, &p->row) ? left_quotes(m, at) : p->row.title;
    return words.n ? say_with(m->doc, words, p->subgroup.title) : SV_NULL;
}

/* The points left open for the reason of the one at `from`, below it; nothing when one before had the same.
 */
static void put_reason(struct minutes *m, struct items *list, size_t from) {
    const struct open_point *first = &m->closing.v[from];
    if (!is_left(m, first)) return;
    for (size_t i = 0; i < from; i++)
        if (is_left(m, &m->closing.v[i]) && sv_eq(m->closing.v[i].reason, first->reason)) return;
    item_add(m->doc, list, SV_NULL, say_sentence(m->doc, first->reason), SV_NULL);
    for (size_t i = from; i < m->closing.n; i++) {
        const struct open_point *p = &m->closing.v[i];
        struct sv words = is_left(m, p) && sv_eq(p->reason, first->reason) ? left_words(m, i) : SV_NULL;
        if (words.n) item_below(m->doc, list, SV_NULL, words);
    }
}

/* What the minutes were closed without, and why. */
static void put_left_open(struct minutes *m) {
    doc_heading(m->doc, 1, sv_from(_("Left open")));
    struct items *list = doc_list(m->doc, LIST_PLAIN);
    for (size_t i = 0; i < m->closing.n; i++) put_reason(m, list, i);
}

bool build_minutes(const struct report_job *job, struct doc *d, struct error *e) {
    struct minutes m = {.job = job, .doc = d};
    if (!minutes_read(&m, e)) return false;
    front(&m);
    if (!job_paragraphs(job, d, "intro", m.event.row.id, e)) return false;
    minutes_essentials(&m);
    minutes_people(&m);
    minutes_agenda(&m);
    minutes_said(&m);
    minutes_room(&m);
    minutes_votes(&m);
    minutes_meetings(&m);
    minutes_groups(&m);
    put_decisions(&m);
    put_promises(&m);
    put_steps(&m);
    put_left_open(&m);
    if (!part_departures(job, d, job->o->subgroup, 1, e)) return false;
    part_parking(d, &m.plenary);
    part_roti(d, &m.plenary);
    return job_paragraphs(job, d, "closing", m.event.row.id, e);
}
