#include "report/kinds/front.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/pictures.h"

void put_slug(struct str *out, struct sv text) {
    struct str folded = {0};
    text_fold(text, &folded);
    bool gap = out->n > 0;
    for (size_t i = 0; i < folded.n; i++) {
        char c = folded.p[i];
        bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (keep && gap) str_addc(out, '-');
        if (keep) str_addc(out, c);
        gap = keep ? false : out->n > 0;
    }
    str_deinit(&folded);
}

/* What the programme chose for itself, whoever reads the document. */
static struct view chosen_by_us(const struct view *v) {
    struct view mine = *v;
    mine.viewer = viewer_me();
    return mine;
}

static bool put_ref(const struct view *v, const char *entity, int64_t id, struct str *out, struct error *e) {
    struct view mine = chosen_by_us(v);
    struct named row;
    if (!lookup_named(&mine, entity_named(entity), id, &row, e)) return false;
    put_slug(out, row.ref);
    return true;
}

bool document_key(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                  struct str *out, struct error *e) {
    put_slug(out, sv_from(kind->code));
    return put_ref(v, "event", o->event, out, e) && put_ref(v, "subgroup", o->subgroup, out, e) &&
           put_ref(v, "participant", o->person, out, e) &&
           put_ref(v, "organisation", o->fund ? o->fund : v->viewer.fund, out, e);
}

bool report_title(const struct view *v, const struct report_kind *kind, struct sv *title, struct error *e) {
    struct view mine = chosen_by_us(v);
    if (!programme_setting(&mine, arena_printf(v->arena, REPORT_TITLE "%s", kind->code), title, e))
        return false;
    if (!title->n) *title = sv_from(_(kind->title));
    return true;
}

static bool footer_read(const struct report_job *job, struct sv *footer, struct error *e) {
    struct view mine = chosen_by_us(job->view);
    return programme_setting(&mine, REPORT_FOOT, footer, e);
}

static bool say_audience(const struct view *v, struct doc *d, struct error *e) {
    struct named fund = {0};
    const char *word = audience_word(v->viewer.audience);
    if (v->viewer.fund && !lookup_named(v, entity_named("organisation"), v->viewer.fund, &fund, e))
        return false;
    if (fund.id)
        d->audience = doc_say(d, _("Meant for: %.*s, %s"), SV_ARG(fund.title), word);
    else
        d->audience = doc_say(d, _("Meant for: %s"), word);
    return true;
}

bool front_make(const struct report_job *job, struct doc *d, struct error *e) {
    d->lang = job->o->lang;
    d->letterhead = job->programme.letterhead;
    d->title = job->programme.title;
    d->made = doc_say(d, _("Written on %.*s"), SV_ARG(say_day(d, job->view->today)));
    if (!report_title(job->view, job->kind, &d->kind, e) || !footer_read(job, &d->footer, e) ||
        !logo_read(job->view, &d->logo, e))
        return false;
    return say_audience(job->view, d, e);
}

/* Words that were written once stay in the language of the programme. Sheets hold next to none. */
void front_close(const struct report_job *job, struct doc *d) {
    const struct choice *lang = job->programme.lang;
    if (d->paper != PAPER_A4 || !lang || choice_is(lang, i18n_code(d->lang))) return;
    d->made = choice_is(lang, "fr")
                  ? doc_say(d, _("%.*s; what was written in French is quoted in French"), SV_ARG(d->made))
                  : doc_say(d, _("%.*s; what was written in English is quoted in English"), SV_ARG(d->made));
}
