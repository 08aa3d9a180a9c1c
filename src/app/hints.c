#include "app/hints.h"
#include "app/live.h"
#include "app/offers.h"
#include "catalyse/base/i18n.h"
#include "catalyse/tui/keyhints.h"

/* What lies over the screen takes other keys than the screen: those are shown meanwhile. */

enum {
    HINTS_MAX = 48,
    WAYS = 2, /* to panels, to stages */
    USUAL_MAX = 4,
    KEPT = 2 /* all actions and help: from there everything is found */
};

struct hint_line {
    struct keyhint v[HINTS_MAX];
    struct str keys[HINTS_MAX];
    size_t n, keep; /* of the last ones, that stay when others have no room */
};

/* The key that is written in keys[n] does this. */
static void line_add(struct hint_line *l, const char *label) {
    l->v[l->n] = (struct keyhint){.key = str_c(&l->keys[l->n]), .label = _(label)};
    l->n++;
}

struct cover {
    uint32_t key;
    const char *label;
};

static const struct cover *cover_of(const struct app *a) {
    static const struct cover text[] = {{K_DOWN, N_("further")}, {K_ESC, N_("close")}, {0, NULL}};
    static const struct cover menu[] = {
        {K_DOWN, N_("choose")}, {K_ENTER, N_("confirm")}, {K_ESC, N_("close")}, {0, NULL}};
    static const struct cover yes_no[] = {
        {K_TAB, N_("the other")}, {K_ENTER, N_("confirm")}, {K_ESC, N_("cancel")}, {0, NULL}};
    static const struct cover line[] = {{K_ENTER, N_("confirm")}, {K_ESC, N_("cancel")}, {0, NULL}};
    if (a->help_open) return text;
    if (a->palette_open || (a->question && a->question->choosing)) return menu;
    if (!a->question) return NULL;
    return question_typing(a->question) ? line : yes_no;
}

static void add_cover(struct hint_line *l, const struct cover *c) {
    for (; c->key; c++) {
        key_show(c->key, &l->keys[l->n]);
        line_add(l, c->label);
    }
}

static void add_action(struct hint_line *l, const struct keyseq *seq, const char *label) {
    keyseq_show(seq, &l->keys[l->n]);
    line_add(l, label);
}

static void add_key(struct hint_line *l, const struct app *a, enum action action) {
    const struct keyseq *seq = keymap_first(&a->keys, (int)action);
    if (seq) keyseq_show(seq, &l->keys[l->n]);
}

static void add_hint(struct hint_line *l, const struct app *a, const struct offer *o) {
    const struct keyseq *seq = keymap_first(&a->keys, (int)o->action);
    if (seq) add_action(l, seq, o->hint ? o->hint : ACTION_TABLE[o->action].hint);
}

/* Where there is room for it. */
static void add_usual(struct hint_line *l, const struct app *a) {
    struct offer usual[USUAL_MAX];
    size_t n = app_typing(a) ? 0 : app_usual(a, usual, USUAL_MAX);
    for (size_t i = 0; i < n; i++) add_hint(l, a, &usual[i]);
}

/* To the other stages where there is room for it, to the other panels always: nobody guesses that key. While
 * a block is under way its own keys come first. */
static void add_ways(struct hint_line *l, const struct app *a) {
    bool ways = a->db && a->depth <= 1 && !app_typing(a);
    if (ways) {
        add_key(l, a, ACTION_STAGE_1);
        str_addz(&l->keys[l->n], "…");
        add_key(l, a, ACTION_RECORDS);
        line_add(l, N_("stage"));
    }
    add_usual(l, a);
    if (!ways) return;
    add_key(l, a, ACTION_PANEL_NEXT);
    line_add(l, N_("panel"));
    if (!live_runs(a)) l->keep++;
}

static void add_offers(struct hint_line *l, const struct app *a) {
    struct offer offers[HINTS_MAX];
    size_t n = app_hints(a, offers, HINTS_MAX - WAYS - USUAL_MAX);
    for (size_t i = 0; i < n; i++) {
        if (i + KEPT == n) add_ways(l, a);
        add_hint(l, a, &offers[i]);
    }
}

static void draw_all(struct hint_line *l, struct canvas c) {
    struct keyhints all = {.v = l->v, .n = l->n, .keep = l->n < l->keep ? l->n : l->keep};
    hints_draw(canvas_sub(c, (struct rect){0, 1, 1, c.cols - 1}), &all);
    for (size_t i = 0; i < l->n; i++) str_deinit(&l->keys[i]);
}

void hints_guide(const struct app *a, struct canvas c) {
    struct hint_line l = {.keep = KEPT};
    const struct keyseq *seq = keymap_first(&a->keys, ACTION_GUIDE);
    const struct screen *top = app_top(a);
    bool leads = live_runs(a) ? top && !top->ops->live : a->context.guide.n;
    if (!seq || !leads || cover_of(a) || app_typing(a)) return;
    add_action(&l, seq, ACTION_TABLE[ACTION_GUIDE].hint);
    draw_all(&l, c);
}

void hints_show(const struct app *a, struct canvas c) {
    struct hint_line l = {.keep = KEPT};
    const struct cover *cover = cover_of(a);
    if (cover)
        add_cover(&l, cover);
    else
        add_offers(&l, a);
    draw_all(&l, c);
}
