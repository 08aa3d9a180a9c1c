#include "catalyse/service/wishes.h"
#include "catalyse/tui/area.h"
#include "screen/common.h"
#include "screen/screens.h"

/* The entry line: text that was typed or pasted while no field was open is kept here; nothing is lost and no
 * action ran. Saved, each line becomes a wish. */

struct entry_screen {
    struct screen screen;
    struct area area;
};

static bool entry_open(struct screen *screen, struct desk *d, struct error *e) {
    struct entry_screen *s = (struct entry_screen *)screen;
    (void)d;
    (void)e;
    area_init(&s->area, 60000);
    area_set(&s->area, sv_from(screen->place.param));
    return true;
}

static enum reply entry_save(struct entry_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    size_t added;
    if (!wishes_add(&v, 0, area_text(&s->area), &added, &e)) return desk_fail(d, &e);
    desk_back(d);
    desk_done(d, P_("%zu wish added — u undoes it", "%zu wishes added — u undoes them", added), added);
    return EATEN;
}

static enum reply entry_update(struct screen *screen, struct desk *d, enum action action,
                               const struct event *e) {
    struct entry_screen *s = (struct entry_screen *)screen;
    (void)action;
    area_fit(&s->area, screen->lines - 4, screen->cols - 4);
    bool one_line = sv_find(area_text(&s->area), '\n') == area_text(&s->area).n;
    if (event_is(e, K_CTRL | 's') || (one_line && event_is(e, K_ENTER))) return entry_save(s, d);
    if (event_is(e, K_ESC)) {
        desk_back(d);
        return EATEN;
    }
    return area_key(&s->area, e) == OUT_PASS ? PASS : EATEN;
}

static void entry_draw(const struct screen *screen, struct canvas c) {
    const struct entry_screen *s = (const struct entry_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    canvas_textz(c, 0, 1, ROLE_HEADING, _("Typed outside a field: one wish a line"));
    canvas_textz(c, 1, 1, ROLE_MUTED,
                 _("Enter adds it (Ctrl-s when there are several lines), Esc forgets the text."));
    area_draw(&s->area, canvas_sub(c, (struct rect){3, 2, c.rows - 4, c.cols - 4}), true);
}

static void entry_close(struct screen *screen) {
    area_deinit(&((struct entry_screen *)screen)->area);
}

static bool entry_typing(const struct screen *screen) {
    (void)screen;
    return true;
}

const struct screen_ops entry_screen = {
    .name = "entry",
    .help = N_("Text that came outside a field. Each line becomes a wish."),
    .size = sizeof(struct entry_screen),
    .open = entry_open,
    .update = entry_update,
    .draw = entry_draw,
    .close = entry_close,
    .typing = entry_typing,
};
