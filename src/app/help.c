#include "app/help.h"
#include "app/actions.h"
#include "app/layout.h"
#include "app/offers.h"

static void help_action(struct app *a, const struct offer *o, struct str *out) {
    const char *between = ": ";
    for (size_t i = 0; i < a->keys.n; i++) {
        if (a->keys.v[i].action != (int)o->action) continue;
        str_addz(out, between);
        keyseq_show(&a->keys.v[i].seq, out);
        between = ", ";
    }
    str_addf(out, "\t%s\n", offer_words(o));
}

static void help_key(const struct app *a, enum action action, struct str *out) {
    const struct keyseq *seq = keymap_first(&a->keys, (int)action);
    if (seq) keyseq_show(seq, out);
}

/* First of all, how to get elsewhere. */
static void help_ways(const struct app *a, struct str *out) {
    struct str panel = {0}, first = {0}, last = {0};
    help_key(a, ACTION_PANEL_NEXT, &panel);
    help_key(a, ACTION_STAGE_1, &first);
    help_key(a, ACTION_RECORDS, &last);
    str_addf(out, _("%s: the next panel; %s to %s: the stages and the directory.\n\n"), str_c(&panel),
             str_c(&first), str_c(&last));
    str_deinit(&panel);
    str_deinit(&first);
    str_deinit(&last);
}

static void help_here(struct app *a, struct str *out) {
    const struct screen *top = app_top(a);
    struct offer offers[ACTION_COUNT];
    if (!top) return;
    const char *list = a->db && a->depth == 1 ? panel_help(&PANELS[a->panel[a->stage]]) : NULL;
    if (list) str_addf(out, "%s\n\n", list);
    if (top->ops->help) str_addf(out, "%s\n\n", _(top->ops->help));
    if (a->db) help_ways(a, out);
    str_addf(out, "# %s\n", _("Keys of this screen"));
    size_t n = app_screen_offers(a, offers, ACTION_COUNT);
    for (size_t i = 0; i < n; i++) help_action(a, &offers[i], out);
    str_addc(out, '\n');
}

void help_open(struct app *a) {
    struct str text = {0};
    help_here(a, &text);
    str_addf(&text, "# %s\n", _("Keys that work everywhere"));
    for (struct offer o = {ACTION_NONE + 1, NULL}; o.action < ACTION_COUNT; o.action++)
        if (action_global(o.action) && !app_offered(a, o.action)) help_action(a, &o, &text);
    str_addf(&text, "\n# %s\n", _("Moving about"));
    for (struct offer o = {ACTION_NONE + 1, NULL}; o.action < ACTION_COUNT; o.action++)
        if (action_moves(o.action)) help_action(a, &o, &text);
    str_addf(&text, "\n%s\n",
             _("The five stages follow the programme; nothing forbids going back. Everything is saved at "
               "once, and u undoes it."));
    textview_init(&a->help);
    textview_set(&a->help, str_sv(&text));
    str_deinit(&text);
    a->help_open = true;
}

void help_close(struct app *a) {
    if (a->help_open) textview_deinit(&a->help);
    a->help_open = false;
}

void help_event(struct app *a, const struct event *e) {
    struct rect body = body_rect(a->rows, a->cols);
    textview_fit(&a->help, body.rows, body.cols - 2);
    if (textview_key(&a->help, e) != OUT_PASS) return;
    if (event_is(e, K_ESC) || event_is(e, 'q') || event_is(e, '?') || event_is(e, K_F1) ||
        event_is(e, K_ENTER) || event_is(e, K_BACKSPACE))
        help_close(a);
}
