#include "catalyse/base/date.h"
#include "catalyse/base/email.h"
#include "catalyse/report/letters.h"
#include "catalyse/store/query.h"
#include "report/folder.h"
#include "report/kinds/front.h"
#include "report/kinds/letters.h"

/* "replies-org-17.eml" */
static bool put_file(struct folder *f, const struct report_kind *kind, const struct letter *l,
                     const char *suffix, struct sv data, struct error *e) {
    struct str name = {0};
    put_slug(&name, sv_from(kind->code));
    put_slug(&name, l->to.org.ref);
    str_addz(&name, suffix);
    bool ok = folder_put(f, str_c(&name), data, e);
    str_deinit(&name);
    return ok;
}

static bool put_letter(struct folder *f, const struct report_kind *kind, const struct letters *all,
                       const struct letter *l, struct error *e) {
    struct str message = {0}, plain = {0};
    eml_write(all, l, clock_now(), &message);
    letter_plain(all, l, &plain);
    bool ok =
        put_file(f, kind, l, ".eml", str_sv(&message), e) && put_file(f, kind, l, ".txt", str_sv(&plain), e);
    str_deinit(&message);
    str_deinit(&plain);
    return ok;
}

/* A document beside the drafts. */
static bool put_beside(struct folder *f, const struct report_job *job, const struct report_kind *kind,
                       enum report_format format, const char *suffix, struct error *e) {
    struct report_options o = *job->o;
    struct view v = *job->view;
    struct str data = {0};
    if (kind != job->kind) v.viewer = report_viewer(kind, 0); /* it goes out as it is */
    o.format = format;
    o.spreadsheet = true;
    const char *name = arena_printf(job->view->arena, "%s%s", kind->code, suffix);
    bool ok = report_write(&v, kind, &o, &data, e) && folder_put(f, name, str_sv(&data), e);
    str_deinit(&data);
    return ok;
}

/* The letters of the call say that the form comes with them. */
static bool has_form(const struct report_kind *kind) {
    return kind->letter != LETTER_REPLY;
}

static bool put_form(struct folder *f, const struct report_job *job, struct error *e) {
    const struct report_kind *form;
    if (!has_form(job->kind)) return true;
    return report_kind_find(SV("call-form"), &form, e) && put_beside(f, job, form, REPORT_HTML, ".html", e);
}

static bool read_letters(const struct report_job *job, struct doc *d, struct letters *all, struct error *e) {
    struct report_job *filled = arena_alloc(d->arena, sizeof *filled);
    *filled = *job;
    return read_begin(job->view->db, e) &&
           read_done(job->view->db,
                     programme_read(job->view, &filled->programme, e) && letters_read(filled, d, all, e));
}

static bool put_all(const struct report_job *job, const struct letters *all, const char *path,
                    struct error *e) {
    struct folder f;
    if (!folder_begin(&f, job->view->arena, path, &job->o->watch, e)) return false;
    bool ok = put_beside(&f, job, job->kind, REPORT_CSV, ".csv", e) && put_form(&f, job, e);
    for (size_t i = 0; ok && i < all->n; i++) ok = put_letter(&f, job->kind, all, &all->v[i], e);
    return folder_end(&f, ok, e);
}

bool letters_write(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                   const char *folder, struct letters_written *out, struct error *e) {
    struct report_job job = {.view = v, .kind = kind, .o = o};
    struct doc d = {.arena = v->arena, .lang = o->lang};
    struct letters all;
    *out = (struct letters_written){0};
    if (!kind->letter) return error_set(e, ERR_USAGE, _("'%s' is no letter: it has no drafts"), kind->code);
    i18n_push(o->lang);
    bool ok = read_letters(&job, &d, &all, e);
    i18n_pop();
    if (!ok || !put_all(&job, &all, folder, e)) return false;
    out->letters = all.n;
    out->attach = has_form(kind) ? "call-form.html" : NULL;
    for (size_t i = 0; i < all.n; i++) {
        out->without_address += !all.v[i].to.email.n;
        out->wrong_address += all.v[i].to.email.n && email_fault(all.v[i].to.email);
    }
    return true;
}
