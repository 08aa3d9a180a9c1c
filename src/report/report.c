#include "catalyse/report/report.h"
#include "catalyse/base/date.h"
#include "catalyse/service/funders.h"
#include "catalyse/service/pictures.h"
#include "catalyse/store/query.h"
#include "report/kinds/front.h"
#include "report/standing.h"
#include "report/writers/convert.h"
#include "report/writers/doc_pack.h"
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

static bool job_begin(struct report_job *job, struct view *v, struct error *e) {
    int64_t fund = job->o->fund ? job->o->fund : v->viewer.fund;
    job->view = v;
    if (!viewer_set_fund(v->db, v->arena, fund, &v->viewer, e)) return false;
    v->names = names_new(v);
    return programme_read(v, &job->programme, e) && people_agreed(v, &job->agreed, e);
}

/* As the rows are now. */
static bool build_anew(const struct report_job *job, struct doc *d, struct error *e) {
    *d = (struct doc){.arena = job->view->arena};
    if (!front_make(job, d, e) || !job->kind->build(job, d, e) || !job_hide_names(job, d, e)) return false;
    doc_close(d);
    return true;
}

static bool reads_as(const struct doc *d, const struct kept_text *kept) {
    struct str lines = {0};
    doc_pack(d, &lines);
    bool same = sv_eq(str_sv(&lines), kept->text);
    str_deinit(&lines);
    return same;
}

/* Whether it would read otherwise, were it validated again as of that day. */
static bool differs(const struct report_job *job, const struct kept_text *kept, bool *changed,
                    struct error *e) {
    struct view then = *job->view;
    struct report_job again = *job;
    struct doc d;
    then.today = kept->day;
    again.view = &then;
    bool ok = build_anew(&again, &d, e);
    *changed = ok && !reads_as(&d, kept);
    return ok;
}

/* Photos stay where they were, as long as they are in the programme and may be seen. */
static bool bring_pictures(const struct report_job *job, struct doc *d, struct error *e) {
    for (size_t i = 0; i < d->blocks.n; i++) {
        struct block *b = &d->blocks.v[i];
        if (b->kind != BLOCK_PICTURE) continue;
        if (!photo_picture(job->view, b->photo, &b->picture, e)) return false;
        if (b->picture.n) continue;
        b->kind = BLOCK_PARA;
        b->text = doc_say(d, _("%.*s: the photo is no longer shown"), SV_ARG(b->text));
    }
    return true;
}

/* A text that was kept, as a document whose logo is known already. */
static bool kept_doc(const struct report_job *job, const struct kept_text *kept, struct doc *d,
                     struct error *e) {
    struct doc old = {.arena = d->arena, .lang = d->lang, .logo = d->logo};
    if (!doc_unpack(kept->text, &old, e) || !bring_pictures(job, &old, e) || !job_hide_names(job, &old, e))
        return false;
    doc_close(&old);
    *d = old;
    return true;
}

/* In place of a document built anew, the one that was validated; that one when it cannot be read. */
static bool put_kept(const struct report_job *job, const struct kept_text *kept, struct doc *d, bool *put,
                     struct error *e) {
    bool changed;
    *put = kept_doc(job, kept, d, e);
    if (!*put && e->code == ERR_DATA) {
        error_clear(e);
        return true;
    }
    if (!*put || !differs(job, kept, &changed, e)) return false;
    standing_say_kept(d, kept, changed);
    return true;
}

static bool put_sent(const struct report_job *job, struct doc *d, struct error *e) {
    struct kept_text kept;
    *d = (struct doc){.arena = job->view->arena};
    if (!front_make(job, d, e) || !standing_kept(job, REPORT_SENT, job->o->sent, &kept, e)) return false;
    if (!kept.version)
        return error_set(e, ERR_NO_FILE, _("this document was not said to be sent then to these readers"));
    if (!kept_doc(job, &kept, d, e)) return false;
    standing_say_sent(d, &kept);
    return true;
}

/* As the rows are now, unless it is validated; and how far it is. */
static bool put_standing(const struct report_job *job, struct doc *d, struct error *e) {
    struct standing s;
    struct kept_text kept;
    bool put = false;
    if (!build_anew(job, d, e) || !standing_apply(job, d, &s, e)) return false;
    bool sent = sv_is(s.state, REPORT_SENT);
    if (!standing_kept(job, sent ? REPORT_SENT : REPORT_VALIDATED, 0, &kept, e)) return false;
    if (kept.version && sv_is(s.state, REPORT_VALIDATED) && !put_kept(job, &kept, d, &put, e)) return false;
    if (!put) standing_say(d, &s, &kept, sent && kept.version && reads_as(d, &kept), job->view->today);
    return true;
}

static bool document_build(const struct view *given, const struct report_kind *kind,
                           const struct report_options *o, struct doc *d, struct error *e) {
    struct view v = *given;
    struct report_job job = {.kind = kind, .o = o};
    if (!job_begin(&job, &v, e) || !(o->sent ? put_sent : put_standing)(&job, d, e)) return false;
    front_close(&job, d);
    return true;
}

/* What another program makes starts as the text it reads. */
static void (*const writers[N_REPORT_FORMATS])(const struct doc *d, struct str *out) = {
    [REPORT_MD] = write_markdown, [REPORT_HTML] = write_html, [REPORT_CSV] = write_csv,
    [REPORT_JSON] = write_json,   [REPORT_ICS] = write_ics,   [REPORT_PDF] = write_html,
    [REPORT_DOCX] = write_docx,   [REPORT_ODT] = write_odt,
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
    d.spreadsheet = o->spreadsheet;
    ok = ok && document_write(&d, o, out, e);
    i18n_pop();
    return ok;
}

/* A document as it is now, in one language, and its lines. */
static bool text_now(struct view v, struct report_job *job, struct report_options o, struct doc *d,
                     struct kept_text *out, struct error *e) {
    struct str lines = {0};
    job->o = &o;
    i18n_push(o.lang);
    bool ok = job_begin(job, &v, e) && build_anew(job, d, e);
    i18n_pop();
    if (ok) doc_pack(d, &lines);
    *out = (struct kept_text){.lang = o.lang, .text = str_keep(&lines, v.arena)};
    return ok;
}

bool report_mark(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                 struct sv state, struct error *e) {
    static const enum lang LANGS[] = {LANG_FR, LANG_EN};
    enum { N = sizeof LANGS / sizeof *LANGS };
    struct report_job job = {.kind = kind};
    struct report_options in_lang = *o;
    struct kept_text texts[N];
    struct doc d;
    bool keeps = (sv_is(state, REPORT_SENT) || sv_is(state, REPORT_VALIDATED)) && !kind->by_person,
         ok = read_begin(v->db, e);
    if (!ok) return false;
    for (size_t i = 0; ok && i < N; i++) {
        in_lang.lang = LANGS[i];
        ok = text_now(*v, &job, in_lang, &d, &texts[i], e);
    }
    read_end(v->db);
    job.view = v;
    job.o = o;
    return ok && standing_note(&job, &d, state, texts, keeps ? N : 0, e);
}

bool report_sent(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                 struct kept_texts *out, struct error *e) {
    struct report_job job = {.view = v, .kind = kind, .o = o};
    return standing_versions(&job, REPORT_SENT, out, e);
}

bool report_sent_find(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                      struct sv when, int *version, struct error *e) {
    struct kept_texts sent;
    int64_t number = 0;
    int32_t day = NO_DAY;
    if (!report_sent(v, kind, o, &sent, e)) return false;
    bool last = sv_is(when, "last");
    if (!last && !date_from_iso(when, &day)) sv_to_i64(when, &number);
    for (size_t i = 0; i < sent.n; i++) {
        const struct kept_text *text = &sent.v[i];
        if (!last && text->day != day && text->version != number) continue;
        *version = text->version;
        return true;
    }
    return error_set(e, ERR_NO_FILE, _("this document was not said to be sent then to these readers"));
}

static void put_sent_on(struct str *name, const struct kept_text *sent) {
    char day[DATE_TEXT];
    date_iso(sent->day, day);
    str_addf(name, "-%s-%d", day, sent->version);
}

/* What is noted of the latest event's document holds for no later one: which it is now, building it tells. */
static bool standing_now(const struct view *given, const struct report_kind *kind,
                         const struct report_options *o, struct standing *out, struct error *e) {
    struct view v = *given;
    struct report_job job = {.view = &v, .kind = kind, .o = o};
    struct doc d;
    if (!standing_read(given, kind, o, out, e)) return false;
    if (!out->about.n || o->event) return true;
    if (!read_begin(v.db, e)) return false;
    bool ok = job_begin(&job, &v, e) && build_anew(&job, &d, e) && standing_apply(&job, &d, out, e);
    read_end(v.db);
    return ok;
}

bool report_file_name(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                      struct str *out, struct error *e) {
    struct programme programme;
    struct str name = {0};
    struct standing s = {0};
    struct kept_text sent = {0};
    struct report_job job = {.view = v, .kind = kind, .o = o};
    bool ok =
        programme_read(v, &programme, e) &&
        (o->sent ? standing_kept(&job, REPORT_SENT, o->sent, &sent, e) : standing_now(v, kind, o, &s, e));
    if (ok) put_slug(&name, programme.code);
    ok = ok && document_key(v, kind, o, &name, e);
    if (ok) {
        put_slug(&name, sv_from(audience_code(v->viewer.audience)));
        put_slug(&name, o->sent ? SV(REPORT_SENT) : s.state);
        if (o->sent) put_sent_on(&name, &sent);
        if (o->paper == REPORT_PAPER_A4) put_slug(&name, SV("a4"));
        str_addf(&name, "-%s.%s", i18n_code(o->lang), REPORT_FORMATS[o->format].code);
        str_add(out, str_sv(&name));
    }
    str_deinit(&name);
    return ok;
}
