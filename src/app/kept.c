#include "app/kept.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/db.h"
#include "catalyse/store/drafts.h"
#include <string.h>

/* Drafts that are named after no entity and no panel. */
static const struct {
    const char *draft, *label;
} OTHERS[] = {
    {"answer", N_("Answers")},           {"call", N_("Calls")},
    {"checklist_grid", N_("Checklist")}, {"election", N_("Decisions")},
    {"poll", N_("Decisions")},           {"question", N_("Checklist")},
    {"recovery", N_("Run of show")},     {"speakers", N_("Speaking order")},
};

/* Where it was typed, by the first part of its key; NULL when that is not known here. */
static const char *place_of(const char *key) {
    struct sv first = sv_of(key, sv_find(sv_from(key), '/'));
    const struct entity *entity = entity_find(first);
    if (entity) return _(entity->label);
    for (size_t i = 0; i < N_PANELS; i++)
        if (sv_is(first, PANELS[i].screen)) return _(PANELS[i].label);
    for (size_t i = 0; i < sizeof OTHERS / sizeof *OTHERS; i++)
        if (sv_is(first, OTHERS[i].draft)) return _(OTHERS[i].label);
    return NULL;
}

/* Not one of a process that still runs. */
static bool is_kept(const struct app *a, const char *key) {
    struct str text = {0};
    struct error ignored = {0};
    bool any = draft_load(db_own_folder(a->db), key, &text, &ignored) && text.n;
    str_deinit(&text);
    return any;
}

static void places(struct app *a, char *const *keys, size_t n, struct str *out) {
    const char *last = NULL;
    for (size_t i = 0; i < n; i++) {
        const char *place = place_of(keys[i]);
        if (!place || (last && strcmp(place, last) == 0) || !is_kept(a, keys[i])) continue;
        str_addf(out, "%s%s", last ? ", " : "", place);
        last = place;
    }
}

void kept_tell(struct app *a) {
    struct desk d = app_desk(a);
    struct error ignored = {0};
    struct str words = {0};
    char **keys;
    size_t n;
    if (a->toast.text.n || !draft_list(db_own_folder(a->db), &a->tmp, &keys, &n, &ignored)) return;
    places(a, keys, n, &words);
    if (words.n)
        desk_done(&d, _("unfinished text was kept: %s — it is there when you type there again"),
                  str_c(&words));
    str_deinit(&words);
}
