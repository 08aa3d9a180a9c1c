#include "app/keys.h"

static int action_by_name(const char *name) {
    for (int i = 1; i < ACTION_COUNT; i++)
        if (sv_is(sv_from(name), ACTION_TABLE[i].name)) return i;
    return ACTION_NONE;
}

static bool key_user(struct app *a, const struct ini_item *k, struct error *e) {
    int action = action_by_name(k->key);
    if (!action) return error_set(e, ERR_CONFIG, _("unknown action '%s'"), k->key);
    return keymap_rebind(&a->keys, action, k->value, e);
}

static bool set_by_user(const struct ini_section *s, int action) {
    for (size_t i = 0; i < s->n; i++)
        if (action_by_name(s->items[i].key) == action) return true;
    return false;
}

/* What the user gives a key to has it, whatever it meant by default. */
static void keys_take(struct app *a, const struct ini_section *s) {
    for (size_t i = 0; i < s->n; i++) {
        int mine = action_by_name(s->items[i].key);
        for (int other = 1; mine && other < ACTION_COUNT; other++)
            if (!set_by_user(s, other)) keymap_yield(&a->keys, other, mine);
    }
}

/* [keys] of the settings file: an action's own keys in place of the default ones. */
static void keys_user(struct app *a, struct problems *problems) {
    const struct ini_section *s = a->cfg->keys;
    for (size_t i = 0; i < s->n; i++) {
        struct error e = {0};
        if (!key_user(a, &s->items[i], &e))
            problems_add(problems, &a->tmp, a->cfg->keys_path, s->items[i].line, s->items[i].column, "%s",
                         e.text);
    }
    keys_take(a, s);
    const struct binding *one, *two;
    if (keymap_conflict(&a->keys, &one, &two))
        problems_add(problems, &a->tmp, "", 0, 0,
                     _("the same key means '%s' and '%s': see [keys] in the settings"),
                     ACTION_TABLE[one->action].name, ACTION_TABLE[two->action].name);
}

void keys_load(struct app *a, struct problems *problems) {
    for (int i = 1; i < ACTION_COUNT; i++) {
        struct error own = {0};
        BUG_ON(!keymap_bind(&a->keys, i, sv_from(ACTION_TABLE[i].keys), &own));
    }
    if (a->cfg->keys) keys_user(a, problems);
}

enum action keys_action(struct app *a, const struct event *e, bool *eaten) {
    if (e->kind != EVENT_KEY) return ACTION_NONE;
    const struct keymap *maps[] = {&a->keys};
    int action = ACTION_NONE;
    bool dropped = false;
    enum keymap_result r = keymap_feed(maps, 1, &a->pending, e->key, &action, NULL, &dropped);
    *eaten = r == KEYMAP_PENDING || dropped;
    return r == KEYMAP_FOUND ? (enum action)action : ACTION_NONE;
}
