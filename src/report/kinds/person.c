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

static bool put_own(const struct report_job *job, struct doc *d, const struct traces *traces,
                    struct error *e) {
    struct worded *words;
    size_t n;
    if (!row_words(job->view, &traces->person, &words, &n, e)) return false;
    doc_heading(d, 1, sv_from(_("About you")));
    struct items *facts = doc_facts(d);
    for (size_t i = 0; i < n; i++) fact_add(d, facts, _(words[i].field->label), words[i].text);
    return true;
}

/* A row that refers to the person, whole. */
static bool say_row(const struct report_job *job, struct doc *d, const struct named *row, struct sv *out,
                    struct error *e) {
    struct worded *words;
    struct str text = {0};
    size_t n;
    if (!row_words(job->view, row, &words, &n, e)) return false;
    for (size_t i = 0; i < n; i++) /* what, its value: Due: 18/06/2026 */
        join(&text, doc_say(d, _("%s: %.*s"), _(words[i].field->label), SV_ARG(words[i].text)), "\n");
    *out = doc_copy(d, &text);
    str_deinit(&text);
    return true;
}

static bool is_own(const struct traces *traces, const struct trace *t) {
    return t->row.entity == traces->person.entity && t->row.id == traces->person.id;
}

static bool put_rows(const struct report_job *job, struct doc *d, const struct traces *traces,
                     struct error *e) {
    static const struct head heads[] = {{N_("Record"), ALIGN_LEFT, false},
                                        {N_("As"), ALIGN_LEFT, false},
                                        {N_("What it holds"), ALIGN_LEFT, true}};
    doc_heading(d, 1, sv_from(_("Where you are spoken of")));
    struct table *t = doc_table(d, sv_from(_("Records that name you or refer to you")), heads, 3);
    for (size_t i = 0; i < traces->n; i++) {
        const struct trace *trace = &traces->v[i];
        struct sv text = trace->text, kind = sv_from(_(trace->row.entity->label));
        if (is_own(traces, trace)) continue;
        if (!trace->by_name && !say_row(job, d, &trace->row, &text, e)) return false;
        cell_put(d, t, doc_say(d, "%.*s %.*s", SV_ARG(kind), SV_ARG(trace->row.ref)));
        cell_put(d, t, sv_from(_(trace->field->label)));
        cell_put(d, t, text);
    }
    return true;
}

bool build_person(const struct report_job *job, struct doc *d, struct error *e) {
    struct traces traces;
    if (!person_traces(job->view, job->o->person, &traces, e)) return false;
    front(d, &traces);
    return put_own(job, d, &traces, e) && put_rows(job, d, &traces, e);
}
