#include "app/app.h"

enum { OFFERS_MAX = 96 };

/* The keys of an action as people read them; in the arena. */
static const char *action_keys(const struct app *a, enum action action, struct arena *arena) {
    const struct keyseq *seq = keymap_first(&a->keys, (int)action);
    if (!seq) return NULL;
    struct str s = {0};
    keyseq_show(seq, &s);
    char *out = arena_strndup(arena, str_c(&s), s.n);
    str_deinit(&s);
    return out;
}

void palette_open(struct app *a) {
    palette_close(a);
    struct offer offers[OFFERS_MAX];
    size_t n = app_offers(a, offers, OFFERS_MAX);
    a->palette_items = arena_array(&a->palette_keep, n, sizeof *a->palette_items);
    for (size_t i = 0; i < n; i++) {
        const char *why = NULL;
        const struct action_row *row = &ACTION_TABLE[offers[i].action];
        bool can = app_enabled(a, offers[i].action, &why);
        a->palette_items[i] = (struct menu_item){
            .id = offers[i].action,
            .label = _(row->help),
            .key = action_keys(a, offers[i].action, &a->palette_keep),
            .reason = can ? NULL : (why ? why : _("not possible here")),
        };
    }
    menu_init(&a->palette, _("What do you want to do?"), a->palette_items, n, 0);
    a->palette_open = true;
}

void palette_close(struct app *a) {
    if (a->palette_open) menu_deinit(&a->palette);
    a->palette_open = false;
    arena_reset(&a->palette_keep);
}

void palette_event(struct app *a, const struct event *e) {
    menu_fit(&a->palette, body_rect(a->rows, a->cols).rows);
    enum outcome out = menu_key(&a->palette, e);
    if (out != OUT_DONE && out != OUT_CANCELLED) return;
    const struct menu_item *item = menu_item(&a->palette);
    enum action action = out == OUT_DONE && item ? (enum action)item->id : ACTION_NONE;
    palette_close(a);
    if (action) app_run_action(a, action);
}
