#include "service/transfer/disguise.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/list.h"
#include <stdlib.h>
#include <string.h>

/* A shorter name stands in too many words; a first word alone is no name before it has as many letters. */
enum { SHORTEST = 3, FIRST_WORD = 6 };

static void alias_add(struct disguise *d, struct sv was, const char *now, bool spoken) {
    struct sv kept = sv_of(arena_strndup(d->arena, was.p, was.n), was.n);
    if (was.n >= SHORTEST) VEC_PUSH(d->arena, d, (struct alias){kept, sv_from(now), spoken});
}

static bool is_capital(struct sv word) {
    size_t at = 0;
    uint32_t cp;
    return utf8_next(word, &at, &cp) && cp_is_capital(cp);
}

static bool is_article(struct sv word) {
    return sv_is(word, "Les") || sv_is(word, "Le") || sv_is(word, "La");
}

/* The beginnings of a name that may stand for it: those that end with a capital word. */
static void add_beginnings(struct disguise *d, struct sv name, const char *now) {
    struct sv rest = name, word;
    size_t from = 0;
    while (sv_next(&rest, ' ', &word) && rest.n) {
        size_t to = (size_t)(word.p - name.p) + word.n;
        struct sv so_far = sv_of(name.p + from, to - from);
        if (!from && is_article(word))
            from = to + 1;
        else if (is_capital(word) && (so_far.n > word.n || utf8_count(word) >= FIRST_WORD))
            alias_add(d, so_far, now, true);
    }
}

static bool add_organisation(const struct record *r, void *ctx, struct error *e) {
    struct disguise *d = ctx;
    struct sv name = record_text(r, "name");
    const char *now = arena_printf(d->arena, _("Organisation %zu"), ++d->organisations);
    (void)e;
    alias_add(d, name, now, false);
    add_beginnings(d, name, now);
    return true;
}

static bool add_person(const struct record *r, void *ctx, struct error *e) {
    struct disguise *d = ctx;
    struct sv first = record_text(r, "first_name"), last = record_text(r, "last_name");
    const char *now = arena_printf(d->arena, _("Person %zu"), ++d->people);
    (void)e;
    alias_add(d, sv_from(arena_printf(d->arena, "%.*s %.*s", SV_ARG(first), SV_ARG(last))), now, false);
    alias_add(d, last, now, false);
    alias_add(d, first, now, true);
    return true;
}

static int longest_first(const void *a, const void *b) {
    const struct alias *x = a, *y = b;
    if (x->was.n != y->was.n) return x->was.n < y->was.n ? 1 : -1;
    int order = memcmp(x->was.p, y->was.p, x->was.n);
    return order ? order : x->spoken - y->spoken;
}

/* What several are called for short names none of them. */
static void drop_shared(struct disguise *d) {
    size_t n = 0;
    for (size_t i = 0, to; i < d->n; i = to) {
        to = i + 1;
        while (to < d->n && sv_eq(d->v[to].was, d->v[i].was)) to++;
        if (to == i + 1 || !d->v[i].spoken) d->v[n++] = d->v[i];
    }
    d->n = n;
}

bool disguise_load(struct db *db, struct arena *a, struct disguise *out, struct error *e) {
    struct list_query orgs = {.entity = entity_named("organisation"), .order = "id"};
    struct list_query people = {.entity = entity_named("participant"), .order = "id"};
    *out = (struct disguise){.arena = a};
    if (!list_each(db, &orgs, add_organisation, out, e) || !list_each(db, &people, add_person, out, e))
        return false;
    if (out->n) qsort(out->v, out->n, sizeof *out->v, longest_first);
    drop_shared(out);
    return true;
}

static const struct alias *alias_at(const struct disguise *d, struct sv text, size_t at, bool spoken) {
    for (size_t i = 0; i < d->n; i++) {
        struct sv was = d->v[i].was;
        if (at + was.n > text.n || memcmp(text.p + at, was.p, was.n) != 0) continue;
        if ((spoken || !d->v[i].spoken) && text_whole(text, at, at + was.n)) return &d->v[i];
    }
    return NULL;
}

static struct sv reworded(const struct disguise *d, struct arena *a, struct sv text, bool spoken) {
    struct str out = {0};
    for (size_t at = 0; at < text.n;) {
        bool begins = text_whole(text, at, text.n);
        const struct alias *alias = begins ? alias_at(d, text, at, spoken) : NULL;
        str_add(&out, alias ? alias->now : sv_of(text.p + at, 1));
        at += alias ? alias->was.n : 1;
    }
    return str_keep(&out, a);
}

/* Fields that tell who somebody is, whatever they hold. */
static bool tells(const struct entity *entity, const struct field *f) {
    static const char *const fields[] = {"commune", "website", "network", "host_name", "path", "place"};
    if (f->flags & F_PERSONAL && !(f->flags & F_REQUIRED)) return true;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!strcmp(f->name, fields[i])) return !(f->flags & F_REQUIRED);
    return entity == entity_named("programme") && !strcmp(f->name, "letterhead");
}

static void name_person(const struct disguise *d, struct arena *a, struct record *r) {
    struct sv first = record_text(r, "first_name"), last = record_text(r, "last_name");
    struct sv whole = sv_from(arena_printf(a, "%.*s %.*s", SV_ARG(first), SV_ARG(last)));
    const struct alias *alias = alias_at(d, whole, 0, false);
    record_set_text(r, "first_name", sv_from(_("Person")));
    size_t blank = alias ? sv_find(alias->now, ' ') + 1 : 0;
    record_set_text(r, "last_name", alias ? sv_of(alias->now.p + blank, alias->now.n - blank) : SV("—"));
}

void disguise_record(const struct disguise *d, struct arena *a, struct record *r) {
    if (r->entity == entity_named("participant")) name_person(d, a, r);
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        bool text = field_is_words(f->kind);
        if (!text || r->v[i].null) continue;
        bool spoken = f->flags & F_FREE_TEXT;
        r->v[i] = tells(r->entity, f) ? value_null() : value_text(reworded(d, a, r->v[i].t, spoken));
    }
}
