#include "app/palette.h"
#include "app/context.h"
#include "app/furniture.h"
#include "app/layout.h"
#include "app/nav.h"
#include "app/offers.h"
#include "app/panels.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/audience.h"
#include "catalyse/domain/entities.h"

enum { OFFERS_MAX = 96, N_ELSEWHERE = 2, N_LISTS = 2, LIST_IDS = ACTION_COUNT + 1000 };

/* The keys of an action as people read them; in the arena. */
static const char *action_keys(const struct app *a, enum action action, struct arena *arena) {
    const struct keyseq *seq = keymap_first(&a->keys, (int)action);
    if (!seq) return NULL;
    struct str s = {0};
    keyseq_show(seq, &s);
    return str_keep(&s, arena).p;
}

/* Found by its usual words as well, wherever the screen has its own. */
static struct menu_item action_item(struct app *a, const struct offer *o, const char *reason) {
    const struct action_row *row = &ACTION_TABLE[o->action];
    const char *also = action_also(o->action);
    return (struct menu_item){
        .id = o->action,
        .label = offer_words(o),
        .also = arena_printf(&a->palette_keep, "%s, %s, %s", _(row->hint), _(row->help), also ? also : ""),
        .key = action_keys(a, o->action, &a->palette_keep),
        .reason = reason,
    };
}

static size_t add_actions(struct app *a, struct menu_item *out) {
    struct offer offers[OFFERS_MAX];
    size_t n = app_offers(a, offers, OFFERS_MAX);
    for (size_t i = 0; i < n; i++) {
        const char *why = NULL;
        bool can = app_enabled(a, offers[i].action, &why);
        out[i] = action_item(a, &offers[i], can ? NULL : (why ? why : _("not possible here")));
    }
    return n;
}

/* What people look for anywhere and is done elsewhere: they read where. */
static size_t add_elsewhere(struct app *a, struct menu_item *out) {
    static const struct {
        struct offer offer;
        const char *where;
    } ELSEWHERE[N_ELSEWHERE] = {
        {{.action = ACTION_FORGET}, N_("open the person first: g6, then People")},
        {{.action = ACTION_HAND_OVER}, N_("open the person or the organisation first: g6")},
    };
    size_t n = 0;
    for (size_t i = 0; a->db && i < N_ELSEWHERE; i++)
        if (!app_offered(a, ELSEWHERE[i].offer.action))
            out[n++] = action_item(a, &ELSEWHERE[i].offer, _(ELSEWHERE[i].where));
    return n;
}

static const char *hidden_words(void) {
    return _("not shown to the group: Ctrl-x v first");
}

/* One that is not in use can be from now on; before the group nobody can tell, such panels are not shown. */
static struct menu_item panel_item(struct app *a, size_t panel) {
    const struct panel *p = &PANELS[panel];
    bool off = panel_off(a, panel), hidden = off && a->viewer != AUD_ME;
    return (struct menu_item){
        .id = ACTION_COUNT + (int64_t)panel,
        .label = arena_printf(&a->palette_keep, off && !hidden ? _("%s — %s, not in use yet") : "%s — %s",
                              _(p->label), stage_name(p->stage)),
        .also = panel_also(p),
        .reason = hidden ? hidden_words() : NULL,
        .far = off || p->stage != a->stage,
    };
}

static size_t add_panels(struct app *a, struct menu_item *out) {
    size_t n = 0;
    for (size_t i = 0; a->db && i < N_PANELS; i++)
        if (panel_shown(a, i) || panel_off(a, i)) out[n++] = panel_item(a, i);
    return n;
}

/* What people look for by name and no panel shows. */
static const struct {
    const char *entity, *also;
} LISTS[N_LISTS] = {
    {"consent", N_("GDPR, consents, privacy, who agreed")},
    {"contact_log", N_("calls made, letters and e-mails sent")},
};

static size_t add_lists(struct app *a, struct menu_item *out) {
    struct viewer viewer = viewer_of(a->viewer);
    size_t n = 0;
    for (size_t i = 0; a->db && i < N_LISTS; i++) {
        const struct entity *entity = entity_named(LISTS[i].entity);
        out[n++] = (struct menu_item){
            .id = LIST_IDS + (int64_t)i,
            .label = arena_printf(&a->palette_keep, "%s — %s", _(entity->label_many), stage_name(0)),
            .also = _(LISTS[i].also),
            .reason = entity_visible(entity, &viewer) ? NULL : hidden_words(),
            .far = a->stage != 0};
    }
    return n;
}

static void open_list(struct app *a, size_t list) {
    struct desk d = app_desk(a);
    desk_go(&d, (struct place){.screen = "list", .stage = -1, .entity = entity_named(LISTS[list].entity)});
}

void palette_open(struct app *a) {
    palette_close(a);
    a->palette_items = arena_array(&a->palette_keep, OFFERS_MAX + N_ELSEWHERE + N_PANELS + N_LISTS,
                                   sizeof *a->palette_items);
    size_t n = add_actions(a, a->palette_items);
    n += add_elsewhere(a, a->palette_items + n);
    n += add_panels(a, a->palette_items + n);
    n += add_lists(a, a->palette_items + n);
    menu_init(&a->palette, _("What do you want to do?"), a->palette_items, n, 0);
    a->palette_open = true;
}

void palette_close(struct app *a) {
    if (a->palette_open) menu_deinit(&a->palette);
    a->palette_open = false;
    arena_reset(&a->palette_keep);
}

/* One that is not in use is from now on. */
static void open_panel(struct app *a, size_t panel) {
    struct desk d = app_desk(a);
    struct error e = {0};
    bool off = panel_off(a, panel);
    if (off && !panel_put_in_use(a, panel, &e)) {
        desk_fail(&d, &e);
        return;
    }
    if (off) desk_done(&d, _("%s: in use for this programme — u undoes it"), _(PANELS[panel].label));
    context_refresh(a);
    nav_panel(a, PANELS[panel].stage, PANELS[panel].code);
}

void palette_event(struct app *a, const struct event *e) {
    menu_fit(&a->palette, body_rect(a->rows, a->cols).rows);
    enum outcome out = menu_key(&a->palette, e);
    if (out != OUT_DONE && out != OUT_CANCELLED) return;
    const struct menu_item *item = menu_item(&a->palette);
    int64_t id = out == OUT_DONE && item ? item->id : ACTION_NONE;
    palette_close(a);
    if (id >= LIST_IDS)
        open_list(a, (size_t)(id - LIST_IDS));
    else if (id >= ACTION_COUNT)
        open_panel(a, (size_t)(id - ACTION_COUNT));
    else if (id)
        app_run_action(a, (enum action)id);
}
