#include "catalyse/report/valise.h"
#include "catalyse/base/vec.h"
#include "report/folder.h"
#include "report/kinds/valise_index.h"

/* One paper after the other in memory first: the folder gets all of them or none. */
struct packing {
    const struct view *view; /* its arena is kept until the end */
    struct report_options o;
    struct valise *out;
    VEC(struct sv) files;
    struct sv index;
};

static bool paper_make(struct packing *p, const struct report_kind *kind, enum report_paper paper,
                       struct error *e) {
    struct view v = *p->view;
    struct report_options o = p->o;
    struct str file = {0}, name = {0};
    v.viewer = report_viewer(kind, 0);
    o.paper = paper;
    if (!kind->by_event) o.event = 0;
    bool ok = report_write(&v, kind, &o, &file, e) && report_file_name(&v, kind, &o, &name, e);
    if (ok) {
        struct valise_paper made = {kind, arena_strndup(v.arena, str_c(&name), name.n), paper};
        VEC_PUSH(v.arena, p->out, made);
        VEC_PUSH(v.arena, &p->files, sv_of(arena_strndup(v.arena, str_c(&file), file.n), file.n));
    }
    str_deinit(&file);
    str_deinit(&name);
    return ok;
}

static bool wanted(const struct packing *p, const struct report_kind *kind, bool *yes, struct error *e) {
    *yes = kind->day;
    return !kind->day || !kind->planned || kind->planned(p->view, &p->o, yes, e);
}

static bool papers_make(struct packing *p, struct error *e) {
    *p->out = (struct valise){0};
    p->files.n = 0;
    for (size_t i = 0; i < N_REPORT_KINDS; i++) {
        const struct report_kind *kind = &REPORT_KINDS[i];
        bool yes;
        if (!wanted(p, kind, &yes, e)) return false;
        if (yes && !paper_make(p, kind, REPORT_PAPER_USUAL, e)) return false;
        if (kind->large && !paper_make(p, kind, REPORT_PAPER_A4, e)) return false;
    }
    return true;
}

/* PDF where it can be, else web pages, when nothing was asked for. */
static bool papers_choose(struct packing *p, struct error *e) {
    bool free_choice = p->o.format == REPORT_MD;
    if (free_choice) p->o.format = REPORT_PDF;
    if (papers_make(p, e)) return true;
    if (!free_choice || e->code != ERR_MISSING) return false;
    p->o.format = REPORT_HTML;
    bool ok = papers_make(p, e);
    p->out->pages = ok;
    return ok;
}

static bool index_make(struct packing *p, struct error *e) {
    struct str page = {0};
    bool ok = valise_index(p->view, &p->o, p->out, &page, e);
    p->index = str_keep(&page, p->view->arena);
    return ok;
}

static bool is_free(struct arena *a, const char *folder, const char *name, struct error *e) {
    const char *path = fs_join(a, folder, name);
    return !fs_exists(path) ||
           error_set(e, ERR_CANNOT_CREATE,
                     _("'%s' is there already: give another folder, or --yes to replace it"), path);
}

static bool papers_put(struct packing *p, const char *folder, bool replace, struct error *e) {
    struct arena *a = p->view->arena;
    struct folder f;
    bool ok = replace || is_free(a, folder, VALISE_INDEX, e);
    for (size_t i = 0; ok && i < p->out->n && !replace; i++) ok = is_free(a, folder, p->out->v[i].name, e);
    if (!ok || !folder_begin(&f, a, folder, &p->o.watch, e)) return false;
    ok = folder_put(&f, VALISE_INDEX, p->index, e);
    for (size_t i = 0; ok && i < p->out->n; i++) ok = folder_put(&f, p->out->v[i].name, p->files.v[i], e);
    return folder_end(&f, ok, e);
}

bool valise_write(const struct view *v, const struct report_options *o, const char *folder, bool replace,
                  struct valise *out, struct error *e) {
    struct packing p = {.view = v, .o = *o, .out = out};
    if (o->format != REPORT_MD && o->format != REPORT_PDF && o->format != REPORT_HTML)
        return error_set(e, ERR_USAGE, _("'%s' is not made as %s"), "valise", REPORT_FORMATS[o->format].code);
    return papers_choose(&p, e) && index_make(&p, e) && papers_put(&p, folder, replace, e);
}
