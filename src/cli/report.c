#include "catalyse/base/fs.h"
#include "catalyse/domain/entities.h"
#include "catalyse/match/watch.h"
#include "catalyse/report/letters.h"
#include "catalyse/report/valise.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/sink.h"
#include "cli/command.h"
#include <string.h>
#include <unistd.h>

static bool options_read(struct cli *c, struct report_options *o, struct error *e) {
    const struct words *w = c->words;
    o->lang = i18n_lang();
    if (w->value[OPT_LANGUAGE]) BUG_ON(!i18n_from_code(w->value[OPT_LANGUAGE], &o->lang));
    if (w->value[OPT_FORMAT] && !report_format_find(sv_from(w->value[OPT_FORMAT]), &o->format, e))
        return false;
    if (w->value[OPT_PAPER] && !strcmp(w->value[OPT_PAPER], "a4")) o->paper = REPORT_PAPER_A4;
    return row_option(c, OPT_GROUP, "subgroup", &o->subgroup, e) &&
           row_option(c, OPT_EVENT, "event", &o->event, e) &&
           row_option(c, OPT_PERSON, "participant", &o->person, e) &&
           row_option(c, OPT_FUND, "organisation", &o->fund, e);
}

/* The rows are looked for with our own eyes, the document is made for its readers'. */
static struct view view_of_readers(const struct cli *c, const struct report_kind *kind, int64_t subgroup) {
    struct view v = c->view;
    enum audience audience;
    v.viewer = report_viewer(kind, subgroup);
    const char *word = c->words->value[OPT_AUDIENCE];
    if (word && audience_from_code(sv_from(word), &audience)) v.viewer = viewer_of(audience);
    return v;
}

/* NULL: standard output, which "-" stands for. */
static const char *output_of(const struct cli *c) {
    const char *path = c->words->value[OPT_OUTPUT];
    return path && strcmp(path, "-") ? path : NULL;
}

/* A folder gets a file with a name of its own. */
static bool path_read(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                      const char **path, struct error *e) {
    struct str name = {0};
    bool ok = true;
    if (fs_is_dir(*path)) {
        ok = report_file_name(v, kind, o, &name, e);
        if (ok) *path = fs_join(v->arena, *path, str_c(&name));
    }
    str_deinit(&name);
    return ok;
}

static bool document_put(const struct cli *c, const char *path, struct sv document, struct error *e) {
    if (!path) {
        struct sink out = sink_to_file(stdout);
        return out.put(out.ctx, document, e);
    }
    if (fs_exists(path) && !c->words->value[OPT_YES])
        return error_set(e, ERR_CANNOT_CREATE,
                         _("'%s' is there already: give another name, or --yes to replace it"), path);
    if (!fs_write(path, document, e)) return false;
    out_say(_("written: %s"), path);
    return true;
}

static bool run_drafts(struct cli *c, const struct report_kind *kind, const struct report_options *o,
                       struct error *e) {
    const char *folder = output_of(c);
    struct letters_written done;
    struct view v = view_of_readers(c, kind, o->subgroup);
    if (!folder) return error_set(e, ERR_USAGE, _("where to? Add --output FOLDER"));
    if (!letters_write(&v, kind, o, folder, &done, e)) return false;
    out_say(P_("%zu draft written in %s", "%zu drafts written in %s", done.letters), done.letters, folder);
    if (done.without_address)
        out_say(P_("%zu has no address yet", "%zu have no address yet", done.without_address),
                done.without_address);
    if (done.wrong_address)
        out_say(P_("%zu has an e-mail that reaches nobody", "%zu have an e-mail that reaches nobody",
                   done.wrong_address),
                done.wrong_address);
    if (done.attach) out_say(_("attach to them the form that is beside them: %s"), done.attach);
    return true;
}

/* Named apart from the document, which may go down a pipe. */
static bool held_tell(struct cli *c, const struct report_kind *kind, struct error *e) {
    struct view v = view_of_readers(c, kind, 0);
    struct replies_held held;
    if (!letters_held(&v, kind, &held, e)) return false;
    for (size_t i = 0; i < held.n; i++)
        out_tell(_("held back: %.*s: %s"), SV_ARG(held.v[i].org.title), held.v[i].why);
    if (held.n) c->status = error_status(ERR_DATA);
    return true;
}

static bool document_make(struct cli *c, const struct report_kind *kind, const struct watch *watch,
                          struct str *document, struct error *e) {
    const char *path = output_of(c);
    struct report_options o = {.watch = *watch};
    if (!options_read(c, &o, e)) return false;
    if (!path && o.format >= REPORT_PDF && isatty(STDOUT_FILENO))
        return error_set(e, ERR_USAGE, _("a terminal cannot show this format: add --output FILE"));
    const char *state = c->words->value[OPT_STATE], *sent = c->words->value[OPT_SENT];
    struct view v = view_of_readers(c, kind, o.subgroup);
    if (o.format == REPORT_EML && sent)
        return error_set(e, ERR_USAGE, _("drafts are made of letters as they read now: leave out --sent"));
    if (o.format == REPORT_EML && !run_drafts(c, kind, &o, e)) return false;
    if (state && !report_mark(&v, kind, &o, sv_from(state), e)) return false;
    if (o.format == REPORT_EML) return true;
    if (sent && !report_sent_find(&v, kind, &o, sv_from(sent), &o.sent, e)) return false;
    return (!path || path_read(&v, kind, &o, &path, e)) && report_write(&v, kind, &o, document, e) &&
           document_put(c, path, str_sv(document), e);
}

static bool run_valise(struct cli *c, const struct watch *watch, struct error *e) {
    struct report_options o = {.watch = *watch};
    struct valise valise;
    const char *folder = output_of(c);
    if (!folder) return error_set(e, ERR_USAGE, _("where to? Add --output FOLDER"));
    if (!options_read(c, &o, e) ||
        !valise_write(&c->view, &o, folder, c->words->value[OPT_YES] != NULL, &valise, e))
        return false;
    for (size_t i = 0; i < valise.n; i++) {
        const struct valise_paper *paper = &valise.v[i];
        bool large = paper->kind->large && paper->paper == REPORT_PAPER_USUAL;
        out_say("%s  %s  %s", large ? "A3" : "A4", paper->name, _(paper->kind->title));
    }
    if (valise.pages)
        out_say("%s", _("These are web pages: print them from a browser, or install weasyprint to get PDF."));
    return true;
}

static bool run_one(struct cli *c, const struct watch *watch, struct error *e) {
    const struct report_kind *kind;
    struct str document = {0};
    bool ok = report_kind_find(sv_from(c->words->args[1]), &kind, e) &&
              document_make(c, kind, watch, &document, e) && held_tell(c, kind, e);
    str_deinit(&document);
    return ok;
}

bool run_report(struct cli *c, struct error *e) {
    bool valise = !strcmp(c->words->args[1], "valise");
    struct watch watch = {0};
    struct waiting waiting = {0};
    watch_begin(&watch, &waiting);
    bool ok = valise ? run_valise(c, &watch, e) : run_one(c, &watch, e);
    watch_end(&watch);
    return ok;
}
