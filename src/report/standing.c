#include "report/standing.h"
#include "catalyse/base/date.h"
#include "catalyse/domain/audience.h"
#include "report/kinds/front.h"
#include "report/writers/doc_pack.h"

const struct choice REPORT_STATES[] = {
    {"draft", N_("draft"), NULL},
    {"sent", N_("sent"), NULL},
    {"corrected", N_("corrected"), NULL},
    {"validated", N_("validated by the group"), NULL},
    {NULL, NULL, NULL},
};

static bool setting_name(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                         struct str *out, struct error *e) {
    struct str key = {0};
    bool ok = document_key(v, kind, o, &key, e);
    str_addf(out, "document.state.%s", str_c(&key));
    str_deinit(&key);
    return ok;
}

bool standing_read(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                   struct standing *out, struct error *e) {
    struct view mine = *v;
    struct str name = {0};
    struct sv value, day = SV_NULL;
    mine.viewer = viewer_me();
    *out = (struct standing){.day = NO_DAY};
    bool ok = setting_name(v, kind, o, &name, e) && programme_setting(&mine, str_c(&name), &value, e);
    str_deinit(&name);
    if (!ok) return false;
    struct standing read = {.day = NO_DAY};
    if (!sv_next(&value, ' ', &read.state) || !sv_next(&value, ' ', &day) || !date_from_iso(day, &read.day))
        return true;
    read.about = value;
    *out = read;
    return true;
}

bool standing_apply(const struct report_job *job, const struct doc *d, struct standing *out,
                    struct error *e) {
    if (!standing_read(job->view, job->kind, job->o, out, e)) return false;
    bool other = out->about.n && d->about.n && !sv_eq(out->about, d->about);
    if (other) *out = (struct standing){.day = NO_DAY};
    return true;
}

/* "minutes-ev-4-funds", and of what was sent "minutes-ev-4-funds-sent". */
static bool kept_name(const struct report_job *job, struct sv state, struct sv *out, struct error *e) {
    struct str key = {0};
    bool ok = document_key(job->view, job->kind, job->o, &key, e);
    put_slug(&key, sv_from(audience_code(job->view->viewer.audience)));
    if (sv_is(state, REPORT_SENT)) put_slug(&key, state);
    *out = str_keep(&key, job->view->arena);
    return ok;
}

bool standing_kept(const struct report_job *job, const char *state, int version, struct kept_text *out,
                   struct error *e) {
    struct sv name;
    return kept_name(job, sv_from(state), &name, e) &&
           kept_text_read(job->view, name, job->o->lang, version, out, e);
}

bool standing_versions(const struct report_job *job, const char *state, struct kept_texts *out,
                       struct error *e) {
    struct sv name;
    return kept_name(job, sv_from(state), &name, e) &&
           kept_versions_read(job->view, name, job->o->lang, out, e);
}

static struct sv corrected_said(struct doc *d, struct sv when, const struct kept_text *kept) {
    if (!kept->version) return doc_say(d, _("Corrected on %.*s"), SV_ARG(when));
    return doc_say(d, _("Corrected on %.*s, in place of the text validated on %.*s"), SV_ARG(when),
                   SV_ARG(say_day(d, kept->day)));
}

static struct sv state_said(struct doc *d, const struct standing *s, const struct kept_text *kept) {
    if (!s->state.n) return SV_NULL;
    struct sv when = say_day(d, s->day);
    if (sv_is(s->state, "draft")) return doc_say(d, _("Draft of %.*s"), SV_ARG(when));
    if (sv_is(s->state, REPORT_SENT)) return doc_say(d, _("Sent on %.*s"), SV_ARG(when));
    if (sv_is(s->state, "corrected")) return corrected_said(d, when, kept);
    if (sv_is(s->state, REPORT_VALIDATED)) return doc_say(d, _("Validated on %.*s"), SV_ARG(when));
    return SV_NULL;
}

void standing_say(struct doc *d, const struct standing *s, const struct kept_text *kept, bool same,
                  int32_t today) {
    struct sv said = state_said(d, s, kept), now = say_day(d, today);
    if (sv_is(s->state, REPORT_VALIDATED))
        d->made = doc_say(d, _("written anew on %.*s, it is not the text that was validated"), SV_ARG(now));
    else if (sv_is(s->state, REPORT_SENT) && kept->version && !same)
        d->made = doc_say(d, _("written anew on %.*s, it is not the text that was sent"), SV_ARG(now));
    if (said.n) d->made = doc_say(d, "%.*s · %.*s", SV_ARG(said), SV_ARG(d->made));
}

void standing_say_sent(struct doc *d, const struct kept_text *kept) {
    d->made = doc_say(d, _("As it was sent on %.*s"), SV_ARG(say_day(d, kept->day)));
}

void standing_say_kept(struct doc *d, const struct kept_text *kept, bool changed) {
    struct sv when = say_day(d, kept->day);
    d->made = changed ? doc_say(d, _("Validated on %.*s; what changed since is not in it"), SV_ARG(when))
                      : doc_say(d, _("Validated on %.*s"), SV_ARG(when));
}

bool standing_note(const struct report_job *job, const struct doc *d, struct sv state,
                   struct kept_text *texts, size_t n, struct error *e) {
    struct view mine = *job->view;
    struct str name = {0}, value = {0};
    struct sv key;
    char day[DATE_TEXT];
    mine.viewer = viewer_me();
    date_iso(mine.today, day);
    str_addf(&value, "%.*s %s", SV_ARG(state), day);
    if (d->about.n) str_addf(&value, " %.*s", SV_ARG(d->about));
    bool ok = setting_name(job->view, job->kind, job->o, &name, e) && kept_name(job, state, &key, e);
    for (size_t i = 0; ok && i < n; i++) texts[i].document = key;
    ok = ok && document_note(&mine, str_c(&name), str_sv(&value), texts, n, e);
    str_deinit(&name);
    str_deinit(&value);
    return ok;
}

bool report_check(const struct view *v, struct warnings *out, struct error *e) {
    struct kept_texts kept;
    if (!kept_texts_read(v, &kept, e)) return false;
    for (size_t i = 0; i < kept.n; i++) {
        struct doc d = {.arena = v->arena, .lang = kept.v[i].lang};
        struct error damage = {0};
        if (doc_unpack(kept.v[i].text, &d, &damage)) continue;
        struct warning w = {.code = "kept_text",
                            .severity = SEV_ERROR,
                            .row.ref = kept.v[i].ref,
                            .text = doc_say(&d, "%.*s: %s", SV_ARG(kept.v[i].document), damage.text),
                            .remedy = sv_from(_("open one of its backups"))};
        VEC_PUSH(v->arena, out, w);
    }
    return true;
}
