#include "screen/parts/form_screen.h"
#include <string.h>

/* A row that a field refers to and that is not there yet is added on the way, in a form over this one. */

/* The field of a title, in the language of the moment where there is one for each; NULL when it is no text.
 */
static const struct field *title_field(const struct entity *e, struct sv name) {
    bool twin = sv_ends(name, SV("_*"));
    int at = twin ? field_in(e, sv_of(name.p, name.n - strlen("_*")), i18n_lang() == LANG_EN ? "en" : "fr")
                  : field_index(e, name);
    return at >= 0 && e->fields[at].kind == FIELD_TEXT ? &e->fields[at] : NULL;
}

/* "first_name=Anne;last_name=Le Goff": a word for each field that names a row, the rest for the last. False:
 * it is not named by its own texts alone. */
static bool named_by(const struct entity *e, struct sv typed, struct str *out) {
    struct sv names = sv_from(e->title), name, word;
    while (sv_next(&names, ' ', &name)) {
        const struct field *f = title_field(e, name);
        if (!f) return false;
        if (!names.p)
            word = typed;
        else if (!sv_next(&typed, ' ', &word))
            return true;
        str_addf(out, "%s=%.*s;", f->name, SV_ARG(word));
    }
    return true;
}

/* Not what the method brings, and not what the form itself adds: its draft is kept once. */
bool fresh_possible(const struct form_slot *slot, struct sv typed) {
    const struct entity *e = entity_named(slot->field->target);
    struct str params = {0};
    bool ok = typed.n && sv_find(typed, ';') == typed.n && !(e->flags & (E_CONTENT | E_APPEND)) &&
              e != slot->owner->screen.place.entity && named_by(e, typed, &params);
    str_deinit(&params);
    return ok;
}

static void fresh_go(struct form_screen *s, struct desk *d, const struct form_slot *slot) {
    const struct entity *e = entity_named(slot->field->target);
    struct sv text = form_text(&s->form, slot->at);
    const char *typed = arena_strndup(d->tmp, text.p, text.n);
    struct str params = {0};
    named_by(e, sv_trim(sv_from(typed)), &params);
    str_addz(&params, FORM_WITHIN "=form");
    form_set_id(&s->form, slot->at, 0, sv_from(typed));
    form_touch(&s->form, slot->at);
    s->fresh = slot->field;
    desk_go(d,
            (struct place){.screen = "form", .stage = -1, .entity = e, .param = str_keep(&params, d->tmp).p});
    str_deinit(&params);
}

void fresh_asked(struct form_screen *s, struct desk *d) {
    for (size_t i = 0; i < s->n_slots; i++)
        if (s->slots[i].field->kind == FIELD_REF && form_id(&s->form, s->slots[i].at) == FORM_NEW)
            fresh_go(s, d, &s->slots[i]);
}
