#include "screen/directory/document_files.h"
#include "catalyse/base/fs.h"
#include "catalyse/report/letters.h"
#include "catalyse/report/valise.h"
#include "catalyse/store/db.h"
#include "screen/parts/common.h"
#include <string.h>

struct wish {
    const struct report_kind *kind;
    int64_t group, event, person;
    int sent;
};

struct view document_view(const struct desk *d, const struct report_kind *kind, int64_t subgroup) {
    struct view v = desk_view(d, d->tmp);
    v.viewer = report_viewer(kind, subgroup);
    return v;
}

static struct report_options options_of(const struct desk *d, enum report_format format) {
    return (struct report_options){
        .lang = i18n_lang(), .format = format, .spreadsheet = true, .watch = desk_watch_writing(d)};
}

static bool document_path(struct desk *d, const struct view *v, const struct report_kind *kind,
                          const struct report_options *o, struct str *out, struct error *e) {
    const char *path = db_path(d->db);
    str_add(out, sv_of(path, (size_t)(fs_basename(path) - path)));
    return report_file_name(v, kind, o, out, e);
}

/* Whose replies are in none of the letters; "" when all are, or where that is not to be seen. */
static bool held_said(struct desk *d, const struct view *v, const struct report_kind *kind, const char **out,
                      struct error *e) {
    enum { NAMED = 3 };
    struct replies_held held;
    struct str names = {0};
    *out = "";
    if (!audience_sees(d->viewer, v->viewer.audience)) return true;
    if (!letters_held(v, kind, &held, e)) return false;
    for (size_t i = 0; i < held.n && i < NAMED; i++)
        str_addf(&names, "%s%.*s", i ? ", " : "", SV_ARG(held.v[i].org.title));
    if (held.n > NAMED) str_addz(&names, "…");
    if (held.n)
        *out =
            arena_printf(d->tmp,
                         P_(" — %zu reply is held back (%s): m among the replies completes it",
                            " — %zu replies are held back (%s): m among the replies completes them", held.n),
                         held.n, str_c(&names));
    str_deinit(&names);
    return true;
}

static bool document_file(struct desk *d, const struct wish *w, enum report_format format, struct error *e) {
    struct view v = document_view(d, w->kind, w->group);
    struct report_options o = options_of(d, format);
    struct str text = {0}, path = {0};
    const char *held;
    o.subgroup = w->group;
    o.event = w->event;
    o.person = w->person;
    o.sent = w->sent;
    bool ok = report_write(&v, w->kind, &o, &text, e) && document_path(d, &v, w->kind, &o, &path, e) &&
              fs_write(str_c(&path), str_sv(&text), e) && held_said(d, &v, w->kind, &held, e);
    if (ok) desk_done(d, _("written: %s%s"), str_c(&path), held);
    str_deinit(&text);
    str_deinit(&path);
    return ok;
}

/* A folder of drafts named like the document, beside the programme. */
static bool document_drafts(struct desk *d, const struct report_kind *kind, struct error *e) {
    struct view v = document_view(d, kind, 0);
    struct report_options o = options_of(d, REPORT_EML);
    struct letters_written done;
    struct str path = {0};
    bool ok = document_path(d, &v, kind, &o, &path, e);
    if (ok) path.p[path.n -= strlen(".eml")] = '\0';
    const char *held;
    ok = ok && letters_write(&v, kind, &o, str_c(&path), &done, e) && held_said(d, &v, kind, &held, e);
    if (ok && done.attach)
        desk_done(d, P_("%zu draft in %s — attach %s", "%zu drafts in %s — attach %s to them", done.letters),
                  done.letters, str_c(&path), done.attach);
    else if (ok)
        desk_done(d, P_("%zu draft in %s%s", "%zu drafts in %s%s", done.letters), done.letters, str_c(&path),
                  held);
    str_deinit(&path);
    return ok;
}

static bool document_form_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct wish *w = data;
    enum report_format format;
    if (!report_format_find(answer, &format, e)) return false;
    return format == REPORT_EML ? document_drafts(d, w->kind, e) : document_file(d, w, format, e);
}

static bool can_be(const struct report_kind *kind, enum report_format format) {
    if (format == REPORT_EML) return kind->letter != 0;
    if (format == REPORT_JSON) return kind->by_person;
    return (kind->formats & 1u << format) != 0;
}

static enum reply ask_form(struct desk *d, struct wish wish) {
    static const enum report_format forms[] = {REPORT_HTML, REPORT_PDF, REPORT_EML, REPORT_DOCX,
                                               REPORT_ODT,  REPORT_CSV, REPORT_ICS, REPORT_JSON};
    struct question_choice choices[sizeof forms / sizeof *forms];
    size_t n = 0;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const struct report_format_kind *form = &REPORT_FORMATS[forms[i]];
        if (!can_be(wish.kind, forms[i]) || (wish.sent && forms[i] == REPORT_EML)) continue;
        const char *label = arena_printf(d->tmp, "%s — %s", _(form->title), _(form->description));
        choices[n++] = (struct question_choice){form->code, label, NULL};
    }
    desk_choose(d, _("Write it as…"), choices, n, document_form_chosen, &wish, sizeof wish);
    return EATEN;
}

enum reply document_save(struct desk *d, const struct report_kind *kind, const struct report_options *of) {
    return ask_form(d,
                    (struct wish){.kind = kind, .group = of->subgroup, .event = of->event, .sent = of->sent});
}

enum reply person_paper(struct desk *d, int64_t participant) {
    struct wish wish = {.person = participant};
    struct error e = {0};
    return report_kind_find(SV("person"), &wish.kind, &e) ? ask_form(d, wish) : desk_fail(d, &e);
}

/* "programme-valise-fr" beside "programme.catalyse" */
static const char *valise_path(const struct desk *d) {
    const char *path = db_path(d->db), *dot = strrchr(path, '.');
    size_t n = dot && dot > fs_basename(path) ? (size_t)(dot - path) : strlen(path);
    return arena_printf(d->tmp, "%.*s-valise-%s", (int)n, path, i18n_code(i18n_lang()));
}

enum reply valise_save(struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct report_options o = options_of(d, REPORT_MD);
    struct valise valise;
    struct error e = {0};
    const char *path = valise_path(d);
    v.viewer = viewer_me();
    if (!valise_write(&v, &o, path, true, &valise, &e)) return desk_fail(d, &e);
    if (valise.pages)
        desk_done(d,
                  P_("%zu paper in %s, as a web page for want of weasyprint",
                     "%zu papers in %s, as web pages for want of weasyprint", valise.n),
                  valise.n, path);
    else
        desk_done(d, P_("%zu paper in %s", "%zu papers in %s", valise.n), valise.n, path);
    return EATEN;
}
