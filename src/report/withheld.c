#include "doc.h"

/* The fields of one entity, in one line. */
static void say_fields(struct doc *d, size_t from) {
    const struct missing *all = d->missing.v;
    struct str names = {0};
    for (size_t i = from; i < d->missing.n; i++) {
        if (all[i].entity != all[from].entity || !all[i].field) continue;
        if (names.n) str_addz(&names, _("; "));
        str_addz(&names, _(all[i].field->label));
    }
    /* what kind of record, which of its fields: Checklist answers: Spread (not meant for this audience) */
    VEC_PUSH(d->arena, &d->withheld,
             doc_say(d, _("%s: %s (not meant for this audience)"), _(all[from].entity->label_many),
                     str_c(&names)));
    str_deinit(&names);
}

static bool is_first_field(const struct doc *d, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (d->missing.v[i].field && d->missing.v[i].entity == d->missing.v[at].entity) return false;
    return true;
}

void doc_close(struct doc *d) {
    for (size_t i = 0; i < d->missing.n; i++) {
        const struct missing *m = &d->missing.v[i];
        if (m->field && is_first_field(d, i)) say_fields(d, i);
        if (m->field) continue;
        /* what kind of record, how many and why: Expressions of interest: 3 lines that … */
        VEC_PUSH(d->arena, &d->withheld,
                 doc_say(d, _("%s: %s"), _(m->entity->label_many),
                         withheld_words(d->arena, m->why, (int64_t)m->n)));
    }
}
