#include "screen/parts/form_screen.h"

/* What the rules say of the row as it stands in the form, when a field is left: each thing once, before it is
 * saved. */

static bool known(const struct form_screen *s, struct sv text) {
    struct sv rest = str_sv(&s->warned), line;
    while (sv_next(&rest, '\n', &line))
        if (sv_eq(line, text)) return true;
    return false;
}

static bool look_through(struct form_screen *s, struct desk *d, struct warnings *w) {
    const struct entity *entity = s->screen.place.entity;
    struct pair *pairs = arena_array(d->tmp, entity->n_fields, sizeof *pairs);
    size_t n = form_pairs(s, d->tmp, pairs);
    struct view v = desk_view(d, d->tmp);
    struct error none = {0};
    return edit_try(&v, entity, s->screen.place.id, pairs, n, w, &none);
}

void form_warn_begin(struct form_screen *s, struct desk *d) {
    struct warnings w = {0};
    str_clear(&s->warned);
    if (!s->screen.place.id || !look_through(s, d, &w)) return;
    for (size_t i = 0; i < w.n; i++) str_addf(&s->warned, "%.*s\n", SV_ARG(w.v[i].text));
}

void form_warn(struct form_screen *s, struct desk *d) {
    struct warnings w = {0};
    if (!form_changed(&s->form) || !look_through(s, d, &w)) return;
    for (size_t i = w.n; i-- > 0;) {
        if (known(s, w.v[i].text)) continue;
        str_addf(&s->warned, "%.*s\n", SV_ARG(w.v[i].text));
        desk_warn(d, "%.*s", SV_ARG(w.v[i].text));
    }
}
