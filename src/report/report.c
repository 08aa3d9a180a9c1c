#include "catalyse/report/report.h"
#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/funders.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/query.h"
#include "report/convert.h"
#include "report/job.h"
#include "report/write.h"

struct viewer report_viewer(const struct report_kind *kind) {
    return viewer_of(kind->audience == AUD_ME ? AUD_FUNDS : kind->audience);
}

static bool options_check(const struct report_kind *kind, const struct report_options *o, struct error *e) {
    if (!(kind->formats & 1u << o->format))
        return error_set(e, ERR_USAGE, _("'%s' is not made as %s"), kind->code,
                         REPORT_FORMATS[o->format].code);
    if (o->subgroup && !kind->by_group)
        return error_set(e, ERR_USAGE, _("'%s' is not made for one subgroup"), kind->code);
    if (o->paper == REPORT_PAPER_A4 && !kind->large)
        return error_set(e, ERR_USAGE, _("'%s' is made for A4 anyway"), kind->code);
    if (o->event && !kind->by_event)
        return error_set(e, ERR_USAGE, _("'%s' is not made for one event"), kind->code);
    return true;
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

static bool front(const struct report_job *job, struct doc *d, struct error *e) {
    d->lang = job->o->lang;
    d->letterhead = job->programme.letterhead;
    d->kind = sv_from(_(job->kind->title));
    d->title = job->programme.title;
    d->made = doc_say(d, _("Written on %.*s"), SV_ARG(say_day(d, job->view->today)));
    return say_audience(job->view, d, e);
}

static bool document_build(const struct view *given, const struct report_kind *kind,
                           const struct report_options *o, struct doc *d, struct error *e) {
    struct view v = *given;
    struct report_job job = {.view = &v, .kind = kind, .o = o};
    int64_t fund = o->fund ? o->fund : v.viewer.fund;
    if (!viewer_set_fund(v.db, v.arena, fund, &v.viewer, e)) return false;
    v.names = names_new(&v);
    if (!programme_read(&v, &job.programme, e)) return false;
    if (!front(&job, d, e) || !kind->build(&job, d, e)) return false;
    doc_close(d);
    return true;
}

/* What another program makes starts as the text it reads. */
static void (*const writers[N_REPORT_FORMATS])(const struct doc *d, struct str *out) = {
    [REPORT_MD] = write_markdown,  [REPORT_HTML] = write_html, [REPORT_CSV] = write_csv,
    [REPORT_ICS] = write_ics,      [REPORT_PDF] = write_html,  [REPORT_DOCX] = write_markdown,
    [REPORT_ODT] = write_markdown,
};

static bool document_write(const struct doc *d, enum report_format format, struct str *out, struct error *e) {
    struct str text = {0};
    bool converted = format == REPORT_PDF || format == REPORT_DOCX || format == REPORT_ODT;
    writers[format](d, converted ? &text : out);
    bool ok = !converted || convert(str_sv(&text), format, out, e);
    str_deinit(&text);
    return ok;
}

bool report_write(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                  struct str *out, struct error *e) {
    struct doc d = {.arena = v->arena};
    if (!options_check(kind, o, e) || !read_begin(v->db, e)) return false;
    i18n_push(o->lang);
    bool ok = document_build(v, kind, o, &d, e);
    read_end(v->db);
    ok = ok && document_write(&d, o->format, out, e);
    i18n_pop();
    return ok;
}

/* Letters and digits of a text, folded, one dash for anything between. */
static void put_slug(struct str *out, struct sv text) {
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

static bool put_ref(const struct view *v, const char *entity, int64_t id, struct str *out, struct error *e) {
    struct view mine = *v;
    struct named row;
    mine.viewer = viewer_me();
    if (!lookup_named(&mine, entity_named(entity), id, &row, e)) return false;
    put_slug(out, row.ref);
    return true;
}

bool report_file_name(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                      struct str *out, struct error *e) {
    struct programme programme;
    struct str name = {0};
    bool ok = programme_read(v, &programme, e);
    if (ok) {
        put_slug(&name, programme.code);
        put_slug(&name, sv_from(kind->code));
    }
    ok = ok && put_ref(v, "event", o->event, &name, e) && put_ref(v, "subgroup", o->subgroup, &name, e) &&
         put_ref(v, "organisation", o->fund ? o->fund : v->viewer.fund, &name, e);
    if (ok) {
        put_slug(&name, sv_from(audience_code(v->viewer.audience)));
        if (o->paper == REPORT_PAPER_A4) put_slug(&name, SV("a4"));
        str_addf(&name, "-%s.%s", i18n_code(o->lang), REPORT_FORMATS[o->format].code);
        str_add(out, str_sv(&name));
    }
    str_deinit(&name);
    return ok;
}
