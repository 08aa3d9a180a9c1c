#include "catalyse/report/report.h"
#include "catalyse/service/funders.h"
#include "catalyse/store/query.h"
#include "report/kinds/front.h"
#include "report/writers/convert.h"
#include "report/writers/write.h"

struct viewer report_viewer(const struct report_kind *kind, int64_t subgroup) {
    if (kind->by_person) return viewer_me();
    if (subgroup && kind->of_one != AUD_ME) return viewer_of(kind->of_one);
    return viewer_of(kind->audience == AUD_ME ? AUD_FUNDS : kind->audience);
}

static bool person_check(const struct viewer *v, const struct report_kind *kind,
                         const struct report_options *o, struct error *e) {
    if (!kind->by_person)
        return !o->person || error_set(e, ERR_USAGE, _("'%s' is not made for one person"), kind->code);
    if (!o->person) return error_set(e, ERR_USAGE, _("about whom? Add --person REF"));
    return v->audience == AUD_ME ||
           error_set(e, ERR_USAGE, _("'%s' is for that person alone: it is made for no other audience"),
                     kind->code);
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

static bool document_build(const struct view *given, const struct report_kind *kind,
                           const struct report_options *o, struct doc *d, struct error *e) {
    struct view v = *given;
    struct report_job job = {.view = &v, .kind = kind, .o = o};
    int64_t fund = o->fund ? o->fund : v.viewer.fund;
    if (!viewer_set_fund(v.db, v.arena, fund, &v.viewer, e)) return false;
    v.names = names_new(&v);
    if (!programme_read(&v, &job.programme, e) || !people_agreed(&v, &job.agreed, e)) return false;
    if (!front_make(&job, d, e) || !kind->build(&job, d, e) || !front_close(&job, d, e) ||
        !job_hide_names(&job, d, e))
        return false;
    doc_close(d);
    return true;
}

/* What another program makes starts as the text it reads. */
static void (*const writers[N_REPORT_FORMATS])(const struct doc *d, struct str *out) = {
    [REPORT_MD] = write_markdown, [REPORT_HTML] = write_html,  [REPORT_CSV] = write_csv,
    [REPORT_JSON] = write_json,   [REPORT_ICS] = write_ics,    [REPORT_PDF] = write_html,
    [REPORT_DOCX] = write_office, [REPORT_ODT] = write_office,
};

static bool document_write(const struct doc *d, const struct report_options *o, struct str *out,
                           struct error *e) {
    enum report_format format = o->format;
    struct str text = {0};
    bool converted = format == REPORT_PDF || format == REPORT_DOCX || format == REPORT_ODT;
    writers[format](d, converted ? &text : out);
    bool ok = !converted || convert(str_sv(&text), format, &o->watch, out, e);
    str_deinit(&text);
    return ok;
}

bool report_write(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                  struct str *out, struct error *e) {
    struct doc d = {.arena = v->arena};
    if (!options_check(kind, o, e) || !person_check(&v->viewer, kind, o, e) || !read_begin(v->db, e))
        return false;
    i18n_push(o->lang);
    bool ok = document_build(v, kind, o, &d, e);
    read_end(v->db);
    ok = ok && document_write(&d, o, out, e);
    i18n_pop();
    return ok;
}

bool report_file_name(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                      struct str *out, struct error *e) {
    struct programme programme;
    struct str name = {0};
    struct sv state;
    int32_t since;
    bool ok = programme_read(v, &programme, e) && document_state(v, kind, o, &state, &since, e);
    if (ok) put_slug(&name, programme.code);
    ok = ok && document_key(v, kind, o, &name, e);
    if (ok) {
        put_slug(&name, sv_from(audience_code(v->viewer.audience)));
        put_slug(&name, state);
        if (o->paper == REPORT_PAPER_A4) put_slug(&name, SV("a4"));
        str_addf(&name, "-%s.%s", i18n_code(o->lang), REPORT_FORMATS[o->format].code);
        str_add(out, str_sv(&name));
    }
    str_deinit(&name);
    return ok;
}
