#include "screen/event/canvas_photos.h"
#include "screen/parts/file_pick.h"

static const char *panel_of(enum canvas_kind kind) {
    return kind == CANVAS_PROJECT ? "project" : "diagnosis";
}

/* --- those there are --- */

/* Of this sheet, or of a block that tells of neither. */
static bool shows_sheet(enum canvas_kind kind, const struct photo_row *p) {
    enum canvas_kind other = kind == CANVAS_PROJECT ? CANVAS_DIAGNOSIS : CANVAS_PROJECT;
    return !sv_lists(p->panels, sv_from(panel_of(other))) || sv_lists(p->panels, sv_from(panel_of(kind)));
}

static void photo_title(struct lines_screen *s, const struct photo_row *p) {
    enum { KIB = 1024 };
    struct sv name = p->name.n ? p->name : p->caption.n ? p->caption : p->block.title;
    if (!name.n) return;
    if (p->bytes)
        str_addf(&s->title, _(" · photo: %.*s, %lld kB"), SV_ARG(name),
                 (long long)(p->bytes + KIB - 1) / KIB);
    else
        str_addf(&s->title, _(" · photo: %.*s (X takes it in)"), SV_ARG(name));
}

void canvas_photos_title(struct lines_screen *s, enum canvas_kind kind, const struct photos *photos) {
    for (size_t i = 0; i < photos->n; i++)
        if (shows_sheet(kind, &photos->v[i])) photo_title(s, &photos->v[i]);
}

/* --- one more --- */

struct photo_asked {
    int64_t subgroup;
    enum canvas_kind kind;
};

static bool take_photo(struct desk *d, const void *data, struct sv path, struct error *e) {
    const struct photo_asked *asked = data;
    struct photo_of of = {asked->subgroup, sv_from(panel_of(asked->kind))};
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    if (!photo_add(&v, path.p, &of, &r, e)) return false;
    tell_saved(d, _("the photo is in the programme, without the place it was taken at: its file may go"),
               &r.warnings);
    return true;
}

enum reply canvas_photo_pick(const struct lines_screen *s, struct desk *d, enum canvas_kind kind) {
    static const char *const ends[] = {".jpg", ".jpeg", ".png", ".heic", NULL};
    static const struct file_ask ask = {.which = N_("Which photo of the sheet?"),
                                        .title = N_("Photo of the sheet"),
                                        .path = N_("Path of the photo (/home/…/table-3.jpg)"),
                                        .ends = ends};
    struct photo_asked asked = {s->subject, kind};
    return file_pick(d, &ask, take_photo, &asked, sizeof asked);
}
