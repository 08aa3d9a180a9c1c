#include "screen/directory/document_looks.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/pictures.h"
#include "catalyse/service/programme.h"
#include "screen/parts/common.h"
#include "screen/parts/file_pick.h"
#include <stdio.h>

/* --- a text --- */

static bool letterhead_given(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct pair pairs[] = {{SV("letterhead"), answer}};
    struct edit_result r = {0};
    if (!edit_set(&v, entity_named("programme"), *(const int64_t *)data, pairs, 1, &r, e)) return false;
    tell_saved(d, _("every document has this letterhead now"), &r.warnings);
    return true;
}

static bool ask_letterhead(struct desk *d, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct programme p;
    if (!programme_read(&v, &p, e)) return false;
    desk_ask_line(d, _("Letterhead"), _("Above every document: who writes, where to answer"), p.letterhead,
                  letterhead_given, &p.row.id, sizeof p.row.id);
    return true;
}

/* A setting of the programme, by its name. */
struct chosen {
    char setting[60];
};

static bool setting_given(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct chosen *c = data;
    struct view v = desk_view(d, d->tmp);
    const struct warnings none = {0};
    if (!programme_setting_set(&v, c->setting, answer, e)) return false;
    tell_saved(d, _("kept for the documents to come"), &none);
    return true;
}

static bool ask_setting(struct desk *d, const struct chosen *c, const char *title, const char *question,
                        struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct sv now;
    v.viewer = viewer_me();
    if (!programme_setting(&v, c->setting, &now, e)) return false;
    desk_ask_line(d, title, question, now, setting_given, c, sizeof *c);
    return true;
}

/* --- the logo --- */

static bool take_logo(struct desk *d, const void *data, struct sv path, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    const struct warnings none = {0};
    (void)data;
    if (!logo_set(&v, arena_strndup(d->tmp, path.p, path.n), e)) return false;
    tell_saved(d, _("every document has this logo now: its file may go"), &none);
    return true;
}

static void pick_logo(struct desk *d) {
    static const char *const ends[] = {".png", ".jpg", ".jpeg", ".svg", NULL};
    static const struct file_ask ask = {.which = N_("Which picture is the logo?"),
                                        .title = N_("Logo"),
                                        .path = N_("Path of the picture (/home/…/logo.png)"),
                                        .ends = ends};
    file_pick(d, &ask, take_logo, NULL, 0);
}

static bool look_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    static const struct chosen foot = {REPORT_FOOT};
    (void)data;
    if (sv_is(answer, "letterhead")) return ask_letterhead(d, e);
    if (sv_is(answer, "foot"))
        return ask_setting(d, &foot, _("Foot"), _("A line at the very end of every document"), e);
    pick_logo(d);
    return true;
}

enum reply document_looks(struct desk *d) {
    const struct question_choice choices[] = {
        {"letterhead", _("the letterhead: who writes, where to answer"), NULL},
        {"foot", _("a line at the end of every document"), NULL},
        {"logo", _("the logo: a picture of at most 256 kB"), NULL}};
    desk_choose(d, _("What every document bears"), choices, 3, look_chosen, NULL, 0);
    return EATEN;
}

enum reply document_rename(struct desk *d, const struct report_kind *kind) {
    struct chosen c;
    struct error e = {0};
    snprintf(c.setting, sizeof c.setting, REPORT_TITLE "%s", kind->code);
    const char *question =
        arena_printf(d->tmp, _("What “%s” is called here; empty: as usual"), _(kind->title));
    return ask_setting(d, &c, _("Name of a document"), question, &e) ? EATEN : desk_fail(d, &e);
}
