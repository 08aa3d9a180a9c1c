#include "app/hints.h"
#include "app/layout.h"
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
    struct keyseq seq[HINTS_MAX]; /* what a click presses; empty: nothing */
    size_t n, keep;               /* of the last ones, that stay when others have no room */
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
        l->seq[l->n] = (struct keyseq){.key = {c->key}, .n = 1};
        line_add(l, c->label);
    }
}

static void add_action(struct hint_line *l, const struct keyseq *seq, const char *label) {
    keyseq_show(seq, &l->keys[l->n]);
    l->seq[l->n] = *seq;
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
    const struct keyseq *panel = keymap_first(&a->keys, ACTION_PANEL_NEXT);
    if (panel) add_action(l, panel, N_("panel"));
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

static struct keyhints hints_of(const struct hint_line *l) {
    return (struct keyhints){.v = l->v, .n = l->n, .keep = l->n < l->keep ? l->n : l->keep};
}

static void line_free(struct hint_line *l) {
    for (size_t i = 0; i < l->n; i++) str_deinit(&l->keys[i]);
}

static void draw_all(struct hint_line *l, struct canvas c) {
    struct keyhints all = hints_of(l);
    hints_draw(canvas_sub(c, (struct rect){0, 1, 1, c.cols - 1}), &all);
    line_free(l);
}

static void guide_hints(struct hint_line *l, const struct app *a) {
    const struct keyseq *seq = keymap_first(&a->keys, ACTION_GUIDE);
    const struct screen *top = app_top(a);
    bool leads = live_runs(a) ? top && !top->ops->live : a->context.guide.n;
    if (seq && leads && !cover_of(a) && !app_typing(a)) add_action(l, seq, ACTION_TABLE[ACTION_GUIDE].hint);
}

static void all_hints(struct hint_line *l, const struct app *a) {
    const struct cover *cover = cover_of(a);
    if (cover)
        add_cover(l, cover);
    else
        add_offers(l, a);
}

void hints_guide(const struct app *a, struct canvas c) {
    struct hint_line l = {.keep = KEPT};
    guide_hints(&l, a);
    draw_all(&l, c);
}

void hints_show(const struct app *a, struct canvas c) {
    struct hint_line l = {.keep = KEPT};
    all_hints(&l, a);
    draw_all(&l, c);
}

bool hints_click(const struct app *a, int row, int col, struct keyseq *seq) {
    struct hint_line l = {.keep = KEPT};
    if (row == a->rows - 1)
        all_hints(&l, a);
    else if (a->db && row == a->rows - 2 && layout_guide(a->rows) > 1)
        guide_hints(&l, a);
    struct keyhints all = hints_of(&l);
    size_t at = a->toast.kind == TOAST_NONE && col ? hints_at(&all, a->cols - 1, col - 1) : l.n;
    bool found = at < l.n && l.seq[at].n;
    if (found) *seq = l.seq[at];
    line_free(&l);
    return found;
}
