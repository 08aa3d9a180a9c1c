#include "store/person.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/record.h"
#include "store/table.h"
#include <string.h>

enum { SHORTEST_GIVEN = 3 }; /* letters; a shorter name is a word of its own in some language */

static void add_needle(struct person *p, struct arena *a, struct sv text) {
    struct sv folded = text_folded(text, a);
    if (folded.n > 1) p->needles[p->n++] = folded;
}

/* The personal texts among these fields, with a blank between them. */
static struct sv personal_join(struct arena *a, const struct record *r, const char *names, char sep) {
    struct str out = {0};
    struct sv rest = sv_from(names), name;
    while (sv_next(&rest, sep, &name)) {
        int i = field_index(r->entity, name);
        if (i < 0 || !(r->entity->fields[i].flags & F_PERSONAL) || r->v[i].null || sv_is(r->v[i].t, ERASED))
            continue;
        if (out.n) str_addc(&out, ' ');
        str_add(&out, r->v[i].t);
    }
    return str_keep(&out, a);
}

static struct sv first_personal(struct arena *a, const struct record *r, const char *names, char sep) {
    struct sv rest = sv_from(names), first = SV_NULL;
    sv_next(&rest, sep, &first);
    return personal_join(a, r, arena_strndup(a, first.p, first.n), sep);
}

static struct sv email(const struct record *r) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        struct sv t = r->v[i].t;
        bool personal = r->entity->fields[i].flags & F_PERSONAL && r->entity->fields[i].kind == FIELD_TEXT;
        if (personal && !r->v[i].null && sv_find(t, '@') < t.n) return t;
    }
    return SV_NULL;
}

bool person_load(struct db *db, struct arena *a, const struct entity *entity, int64_t id, struct person *out,
                 struct error *e) {
    *out = (struct person){0};
    if (!record_load(db, a, entity, id, &out->record, e)) return false;
    /* People are called by their given name first, and sorted by their family name. */
    out->given = first_personal(a, out->record, entity->title, ' ');
    out->family = first_personal(a, out->record, entity->order, ',');
    out->email = email(out->record);
    add_needle(out, a, personal_join(a, out->record, entity->title, ' '));
    add_needle(out, a, personal_join(a, out->record, entity->order, ','));
    add_needle(out, a, out->family);
    add_needle(out, a, out->email);
    return true;
}

static bool holds_words(struct sv hay, struct sv needle) {
    for (const char *p = hay.p; hay.n && (p = memmem(p, (size_t)(hay.p + hay.n - p), needle.p, needle.n));
         p++) {
        size_t at = (size_t)(p - hay.p);
        if (text_whole(hay, at, at + needle.n)) return true;
    }
    return false;
}

struct sv person_in(const struct person *p, struct sv text) {
    struct str folded = {0};
    struct sv found = SV_NULL;
    text_fold(text, &folded);
    for (size_t i = 0; i < p->n && !found.p; i++)
        if (holds_words(str_sv(&folded), p->needles[i])) found = p->needles[i];
    str_deinit(&folded);
    return found;
}

struct sv person_said(const struct person *p, struct sv text) {
    struct sv found = person_in(p, text);
    if (found.p || utf8_count(p->given) < SHORTEST_GIVEN) return found;
    return holds_words(text, p->given) ? p->given : SV_NULL;
}
