#include "app/help.h"
#include "app/actions.h"
#include "app/furniture.h"
#include "catalyse/base/utf8.h"

enum { KEY_COLUMNS = 26 };

static void help_action(const struct app *a, enum action action, struct str *out) {
    struct str keys = {0};
    for (size_t i = 0; i < a->keys.n; i++) {
        if (a->keys.v[i].action != (int)action) continue;
        if (keys.n) str_addz(&keys, ", ");
        keyseq_show(&a->keys.v[i].seq, &keys);
    }
    int width = text_width(str_sv(&keys));
    str_addz(out, "| ");
    str_add(out, str_sv(&keys));
    str_addn(out, ' ', width < KEY_COLUMNS ? (size_t)(KEY_COLUMNS - width) : 1);
    str_addf(out, "%s\n", _(ACTION_TABLE[action].help));
    str_deinit(&keys);
}

static void help_here(struct app *a, struct str *out) {
    const struct screen *top = app_top(a);
    if (!top) return;
    if (top->ops->help) str_addf(out, "%s\n\n", _(top->ops->help));
    str_addf(out, "# %s\n", _("Keys of this screen"));
    for (const struct offer *o = top->ops->offers; o && o->action; o++) help_action(a, o->action, out);
    str_addc(out, '\n');
}

void help_open(struct app *a) {
    struct str text = {0};
    help_here(a, &text);
    str_addf(&text, "# %s\n", _("Keys that work everywhere"));
    for (int i = 1; i < ACTION_COUNT; i++)
        if (action_global((enum action)i)) help_action(a, (enum action)i, &text);
    str_addf(&text, "\n# %s\n", _("Moving about"));
    for (int i = 1; i < ACTION_COUNT; i++)
        if (action_moves((enum action)i)) help_action(a, (enum action)i, &text);
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
