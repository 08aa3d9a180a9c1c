#include "catalyse/service/privacy.h"
#include "report/job.h"

/* Everything the file holds about one person, for that person. */

static void front(struct doc *d, const struct traces *traces) {
    struct sv name = traces->person.title;
    d->title = name;
    d->audience = doc_say(d, _("Meant for: %.*s alone"), SV_ARG(name));
    doc_para(
        d,
        sv_from(_("This is all that is kept about you in this programme. You may ask for it to be corrected "
                  "or erased.")));
    doc_note(d, NOTE_WARN, sv_from(_("Before handing it over:")),
             sv_from(_("read it again; a text may speak of other people too.")));
}

/* A record, field by field. */
static bool put_record(const struct report_job *job, struct doc *d, struct items *facts,
                       const struct named *row, struct error *e) {
    struct worded *words;
    size_t n;
    if (!row_words(job->view, row, &words, &n, e)) return false;
    for (size_t i = 0; i < n; i++) fact_add(d, facts, _(words[i].field->label), words[i].text);
    return true;
}

static bool is_own(const struct traces *traces, const struct trace *t) {
    return t->row.entity == traces->person.entity && t->row.id == traces->person.id;
}

/* Records that refer to the person stand whole; of those that only name them, the text. */
static bool put_trace(const struct report_job *job, struct doc *d, const struct trace *t, struct error *e) {
    struct items *facts = doc_facts(d);
    fact_add(d, facts, _("Record"), t->row.ref);
    if (!t->by_name) return put_record(job, d, facts, &t->row, e);
    fact_add(d, facts, _(t->field->label), t->text);
    return true;
}

/* Under a heading for each kind of record. */
static bool put_traces(const struct report_job *job, struct doc *d, const struct traces *traces,
                       struct error *e) {
    const struct entity *last = NULL;
    doc_heading(d, 1, sv_from(_("Where you are spoken of")));
    for (size_t i = 0; i < traces->n; i++) {
        const struct trace *t = &traces->v[i];
        if (is_own(traces, t)) continue;
        if (t->row.entity != last) doc_heading(d, 2, sv_from(_(t->row.entity->label_many)));
        last = t->row.entity;
        if (!put_trace(job, d, t, e)) return false;
    }
    return true;
}

bool build_person(const struct report_job *job, struct doc *d, struct error *e) {
    struct traces traces;
    if (!person_traces(job->view, job->o->person, &traces, e)) return false;
    front(d, &traces);
    doc_heading(d, 1, sv_from(_("About you")));
    return put_record(job, d, doc_facts(d), &traces.person, e) && put_traces(job, d, &traces, e);
}
