#include "report/kinds/valise_index.h"
#include "catalyse/store/query.h"
#include "report/kinds/events.h"
#include "report/writers/write.h"

static struct sv paper_word(const struct valise_paper *p) {
    if (!p->kind->large) return SV("A4");
    return p->paper == REPORT_PAPER_A4 ? sv_from(_("on A4 sheets to put side by side")) : SV("A3");
}

static bool put_paper(const struct view *v, struct doc *d, struct items *list, const struct valise_paper *p,
                      struct error *e) {
    struct sv title, paper = paper_word(p);
    if (!report_title(v, p->kind, &title, e)) return false;
    const char *readers = audience_word(report_viewer(p->kind, 0).audience);
    item_add(d, list, title, sv_from(_(p->kind->description)),
             doc_say(d, "%s · %.*s", readers, SV_ARG(paper)));
    list->v[list->n - 1].link = sv_from(p->name);
    return true;
}

static bool index_build(const struct report_job *job, const struct valise *valise, struct doc *d,
                        struct error *e) {
    struct day day;
    if (!day_or_blank_read(job, &day, e)) return false;
    d->letterhead = job->programme.letterhead;
    d->kind = sv_from(_("Folder of the day"));
    event_front(job, d, &day.event);
    d->audience = doc_say(d, _("Meant for: %s"), audience_word(AUD_ORGANISERS));
    struct items *list = doc_list(d, LIST_NUMBERED);
    for (size_t i = 0; i < valise->n; i++)
        if (!put_paper(job->view, d, list, &valise->v[i], e)) return false;
    return true;
}

bool valise_index(const struct view *v, const struct report_options *o, const struct valise *valise,
                  struct str *out, struct error *e) {
    struct report_job job = {.view = v, .o = o};
    struct doc d = {.arena = v->arena, .lang = o->lang};
    if (!read_begin(v->db, e)) return false;
    i18n_push(o->lang);
    bool ok = programme_read(v, &job.programme, e) && index_build(&job, valise, &d, e);
    read_end(v->db);
    if (ok) write_html(&d, out);
    i18n_pop();
    return ok;
}
