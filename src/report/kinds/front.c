#include "report/kinds/front.h"
#include "catalyse/base/date.h"
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

const struct choice REPORT_STATES[] = {
    {"draft", N_("draft"), NULL},
    {"sent", N_("sent"), NULL},
    {"corrected", N_("corrected"), NULL},
    {"validated", N_("validated by the group"), NULL},
    {NULL, NULL, NULL},
};

static struct sv state_said(struct doc *d, struct sv state, int32_t day) {
    if (!state.n) return SV_NULL;
    struct sv when = say_day(d, day);
    if (sv_is(state, "draft")) return doc_say(d, _("Draft of %.*s"), SV_ARG(when));
    if (sv_is(state, "sent")) return doc_say(d, _("Sent on %.*s"), SV_ARG(when));
    if (sv_is(state, "corrected")) return doc_say(d, _("Corrected on %.*s"), SV_ARG(when));
    if (sv_is(state, "validated")) return doc_say(d, _("Validated on %.*s"), SV_ARG(when));
    return SV_NULL;
}

bool document_state(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                    struct sv *state, int32_t *day, struct error *e) {
    struct view mine = chosen_by_us(v);
    struct str key = {0}, name = {0};
    struct sv value;
    *state = SV_NULL;
    bool ok = document_key(v, kind, o, &key, e);
    str_addf(&name, "document.state.%s", str_c(&key));
    ok = ok && programme_setting(&mine, str_c(&name), &value, e);
    if (ok && (!sv_next(&value, ' ', state) || !date_from_iso(value, day))) *state = SV_NULL;
    str_deinit(&name);
    str_deinit(&key);
    return ok;
}

/* Words that were written once stay in the language of the programme. Sheets hold next to none. */
static void say_quoted(const struct report_job *job, struct doc *d) {
    const struct choice *lang = job->programme.lang;
    if (d->paper != PAPER_A4 || !lang || choice_is(lang, i18n_code(d->lang))) return;
    d->made = choice_is(lang, "fr")
                  ? doc_say(d, _("%.*s; what was written in French is quoted in French"), SV_ARG(d->made))
                  : doc_say(d, _("%.*s; what was written in English is quoted in English"), SV_ARG(d->made));
}

bool front_close(const struct report_job *job, struct doc *d, struct error *e) {
    struct sv state;
    int32_t day;
    if (!document_state(job->view, job->kind, job->o, &state, &day, e)) return false;
    struct sv said = state_said(d, state, day);
    if (said.n) d->made = doc_say(d, "%.*s · %.*s", SV_ARG(said), SV_ARG(d->made));
    say_quoted(job, d);
    return true;
}

bool report_mark(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                 struct sv state, struct error *e) {
    struct str name = {0}, value = {0}, key = {0};
    char day[DATE_TEXT];
    date_iso(v->today, day);
    bool ok = document_key(v, kind, o, &key, e);
    str_addf(&name, "document.state.%s", str_c(&key));
    str_addf(&value, "%.*s %s", SV_ARG(state), day);
    ok = ok && programme_setting_set(v, str_c(&name), str_sv(&value), e);
    str_deinit(&key);
    str_deinit(&name);
    str_deinit(&value);
    return ok;
}
