#include "app/offers.h"
#include "app/actions.h"
#include "app/live.h"
#include "catalyse/base/i18n.h"
#include "catalyse/store/db.h"

void app_run_action(struct app *a, enum action action) {
    struct screen *top = app_top(a);
    struct desk d = app_desk(a);
    struct event none = {.kind = EVENT_NONE};
    a->quit_asked = action == ACTION_QUIT;
    if (!top || top->ops->update(top, &d, action, &none) == PASS) app_action(a, action);
}

static bool screen_typing(const struct screen *s) {
    return s && s->ops->typing && s->ops->typing(s);
}

bool app_read_only(const struct app *a, enum action action) {
    return a->db && db_read_only(a->db) && ACTION_TABLE[action].writes;
}

static bool enabled_everywhere(const struct app *a, enum action action, const char **why) {
    *why = _("open a programme first");
    if (!a->db && (!action_global(action) || action_in_programme(action))) return false;
    *why = _("nothing to undo");
    if (action == ACTION_UNDO) return a->context.can_undo;
    *why = _("nothing to redo");
    if (action == ACTION_REDO) return a->context.can_redo;
    *why = _("this is the first screen: Q quits");
    if (action == ACTION_BACK) return a->depth > 1 || a->came.back || screen_typing(app_top(a));
    return true;
}

static bool among(const struct offer *o, enum action action) {
    while (o && o->action && o->action != action) o++;
    return o && o->action;
}

bool app_offered(const struct app *a, enum action action) {
    const struct screen *top = app_top(a);
    return top && (among(top->ops->offers, action) || among(top->ops->usual, action));
}

bool app_enabled(const struct app *a, enum action action, const char **why) {
    const struct screen *top = app_top(a);
    *why = _("this file can only be read: copy it to where it can be written");
    if (app_read_only(a, action)) return false;
    if (app_offered(a, action)) return !top->ops->enabled || top->ops->enabled(top, action, why);
    return enabled_everywhere(a, action, why);
}

static struct offer offer_now(const struct screen *top, const struct offer *o) {
    const char *hint = top->ops->hint ? top->ops->hint(top, o->action) : NULL;
    return (struct offer){o->action, hint ? hint : o->hint};
}

const char *offer_words(const struct offer *o) {
    return _(o->hint ? o->hint : ACTION_TABLE[o->action].help);
}

size_t app_usual(const struct app *a, struct offer *out, size_t max) {
    const struct screen *top = app_top(a);
    const char *why;
    size_t n = 0;
    for (const struct offer *o = top ? top->ops->usual : NULL; o && o->action && n < max; o++)
        if (!among(top->ops->offers, o->action) && app_enabled(a, o->action, &why)) out[n++] = *o;
    return n;
}

size_t app_screen_offers(const struct app *a, struct offer *out, size_t max) {
    const struct screen *top = app_top(a);
    size_t n = 0;
    for (const struct offer *o = top ? top->ops->offers : NULL; o && o->action && n < max; o++)
        out[n++] = offer_now(top, o);
    return n + app_usual(a, out + n, max - n);
}

size_t app_offers(const struct app *a, struct offer *out, size_t max) {
    size_t n = app_screen_offers(a, out, max);
    for (int i = 1; i < ACTION_COUNT && n < max; i++) {
        bool there = false;
        for (size_t k = 0; k < n; k++) there = there || out[k].action == (enum action)i;
        if (!there && action_global((enum action)i)) out[n++] = (struct offer){.action = (enum action)i};
    }
    return n;
}

/* A line to type in, wherever they can be done; nothing else. */
static bool opens_line(enum action action) {
    static const enum action opening[] = {ACTION_ADD,    ACTION_WISH,        ACTION_LINES,  ACTION_PARK,
                                          ACTION_FILTER, ACTION_ALL_PRESENT, ACTION_NOTE,   ACTION_OWNER,
                                          ACTION_FAMILY, ACTION_RECOVER,     ACTION_PALETTE};
    for (size_t i = 0; i < sizeof opening / sizeof *opening; i++)
        if (opening[i] == action) return true;
    return false;
}

bool app_opens_field(const void *app, uint32_t key) {
    const struct app *a = app;
    const char *why;
    bool covered = a->locked || a->help_open || a->palette_open || a->question || a->room.open;
    if (covered || a->pending.n) return false;
    for (size_t i = 0; i < a->keys.n; i++) {
        const struct binding *b = &a->keys.v[i];
        if (b->seq.n == 1 && b->seq.key[0] == key)
            return opens_line((enum action)b->action) && app_enabled(a, (enum action)b->action, &why);
    }
    return false;
}

bool app_takes_digits(const void *app) {
    const struct app *a = app;
    bool covered = a->locked || a->help_open || a->palette_open || a->question || a->room.open;
    return !covered && a->depth && a->stack[a->depth - 1]->ops->digits;
}

/* Unless the screen offers it by itself. */
static void hint_add(const struct app *a, struct offer *out, size_t max, size_t *n, enum action action) {
    const char *why;
    for (size_t i = 0; i < *n; i++)
        if (out[i].action == action) return;
    if (*n < max && app_enabled(a, action, &why)) out[(*n)++] = (struct offer){.action = action};
}

/* In a field its key would be typed. */
static bool would_be_typed(const struct app *a, enum action action) {
    const struct keyseq *seq = keymap_first(&a->keys, (int)action);
    struct event key = event_key(seq ? seq->key[0] : 0);
    return event_is_char(&key);
}

static size_t hints_typing(const struct app *a, struct offer *out, size_t max) {
    const struct screen *top = app_top(a);
    size_t n = 0;
    const char *why;
    for (const struct offer *o = top->ops->offers; o && o->action && n + 1 < max; o++)
        if (!would_be_typed(a, o->action) && app_enabled(a, o->action, &why)) out[n++] = *o;
    if (!n) out[n++] = (struct offer){ACTION_OPEN, N_("confirm")};
    hint_add(a, out, max, &n, ACTION_BACK);
    return n;
}

size_t app_hints(const struct app *a, struct offer *out, size_t max) {
    const struct screen *top = app_top(a);
    size_t n = 0;
    const char *why;
    if (screen_typing(top)) return hints_typing(a, out, max);
    for (const struct offer *o = top ? top->ops->offers : NULL; o && o->action && n + 5 < max; o++)
        if (app_enabled(a, o->action, &why)) out[n++] = offer_now(top, o);
    if (live_runs(a)) hint_add(a, out, max, &n, ACTION_SEND);
    if (a->depth > 1 || a->came.back) hint_add(a, out, max, &n, ACTION_BACK);
    hint_add(a, out, max, &n, ACTION_UNDO);
    hint_add(a, out, max, &n, ACTION_REDO);
    hint_add(a, out, max, &n, ACTION_PALETTE);
    hint_add(a, out, max, &n, ACTION_HELP);
    return n;
}
