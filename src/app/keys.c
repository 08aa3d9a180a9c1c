#include "app/app.h"

static int action_by_name(const char *name) {
    for (int i = 1; i < ACTION_COUNT; i++)
        if (sv_is(sv_from(name), ACTION_TABLE[i].name)) return i;
    return ACTION_NONE;
}

/* [keys] of the settings file: an action's own keys in place of the default ones. */
static bool keys_user(struct app *a, struct error *e) {
    const struct ini_section *s = a->cfg->keys;
    for (size_t i = 0; s && i < s->n; i++) {
        const struct ini_item *k = &s->items[i];
        int action = action_by_name(k->key);
        if (!action)
            return error_set(e, ERR_CONFIG, _("%s:%d: unknown action '%s'"), a->cfg->keys_path, k->line,
                             k->key);
        if (!keymap_rebind(&a->keys, action, k->value, e))
            return error_prefix(e, "%s:%d", a->cfg->keys_path, k->line);
    }
    return true;
}

bool keys_load(struct app *a, struct error *e) {
    for (int i = 1; i < ACTION_COUNT; i++) {
        struct error own = {0};
        BUG_ON(!keymap_bind(&a->keys, i, sv_from(ACTION_TABLE[i].keys), &own));
    }
    if (!keys_user(a, e)) return false;
    const struct binding *one, *two;
    if (!keymap_conflict(&a->keys, &one, &two)) return true;
    return error_set(e, ERR_CONFIG, _("the same key means '%s' and '%s': see [keys] in the settings"),
                     ACTION_TABLE[one->action].name, ACTION_TABLE[two->action].name);
}
