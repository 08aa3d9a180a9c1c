#include "service/transfer/disguise.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/list.h"
#include <stdlib.h>
#include <string.h>

enum { SHORTEST = 3 }; /* a shorter name stands in too many words */

static void alias_add(struct disguise *d, struct sv was, const char *now) {
    if (was.n >= SHORTEST) VEC_PUSH(d->arena, d, (struct alias){was, sv_from(now)});
}

static bool add_organisation(const struct record *r, void *ctx, struct error *e) {
    struct disguise *d = ctx;
    (void)e;
    struct sv name = record_text(r, "name");
    alias_add(d, sv_of(arena_strndup(d->arena, name.p, name.n), name.n),
              arena_printf(d->arena, _("Organisation %zu"), ++d->organisations));
    return true;
}

static bool add_person(const struct record *r, void *ctx, struct error *e) {
    struct disguise *d = ctx;
    struct sv first = record_text(r, "first_name"), last = record_text(r, "last_name");
    struct sv whole = sv_from(arena_printf(d->arena, "%.*s %.*s", SV_ARG(first), SV_ARG(last)));
    const char *now = arena_printf(d->arena, _("Person %zu"), ++d->people);
    (void)e;
    alias_add(d, whole, now);
    alias_add(d, sv_of(arena_strndup(d->arena, last.p, last.n), last.n), now);
    return true;
}

static int longest_first(const void *a, const void *b) {
    const struct alias *x = a, *y = b;
    return (x->was.n < y->was.n) - (x->was.n > y->was.n);
}

bool disguise_load(struct db *db, struct arena *a, struct disguise *out, struct error *e) {
    struct list_query orgs = {.entity = entity_named("organisation"), .order = "id"};
    struct list_query people = {.entity = entity_named("participant"), .order = "id"};
    *out = (struct disguise){.arena = a};
    if (!list_each(db, &orgs, add_organisation, out, e) || !list_each(db, &people, add_person, out, e))
        return false;
    if (out->n) qsort(out->v, out->n, sizeof *out->v, longest_first);
    return true;
}

static bool is_letter(char c) {
    unsigned char u = (unsigned char)c;
    return u >= 0x80 || (u >= '0' && u <= '9') || ((u | 0x20) >= 'a' && (u | 0x20) <= 'z');
}

static bool is_word(struct sv text, size_t at, size_t n) {
    return (at == 0 || !is_letter(text.p[at - 1])) && (at + n == text.n || !is_letter(text.p[at + n]));
}

static const struct alias *alias_at(const struct disguise *d, struct sv text, size_t at) {
    for (size_t i = 0; i < d->n; i++) {
        struct sv was = d->v[i].was;
        bool here = at + was.n <= text.n && !memcmp(text.p + at, was.p, was.n);
        if (here && is_word(text, at, was.n)) return &d->v[i];
    }
    return NULL;
}

static struct sv reworded(const struct disguise *d, struct arena *a, struct sv text) {
    struct str out = {0};
    for (size_t at = 0; at < text.n;) {
        bool begins = at == 0 || !is_letter(text.p[at - 1]);
        const struct alias *alias = begins ? alias_at(d, text, at) : NULL;
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
    const struct alias *alias = alias_at(d, whole, 0);
    record_set_text(r, "first_name", sv_from(_("Person")));
    size_t blank = alias ? sv_find(alias->now, ' ') + 1 : 0;
    record_set_text(r, "last_name", alias ? sv_of(alias->now.p + blank, alias->now.n - blank) : SV("—"));
}

void disguise_record(const struct disguise *d, struct arena *a, struct record *r) {
    if (r->entity == entity_named("participant")) name_person(d, a, r);
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        bool text = f->kind == FIELD_TEXT || f->kind == FIELD_LINES;
        if (!text || r->v[i].null) continue;
        r->v[i] = tells(r->entity, f) ? value_null() : value_text(reworded(d, a, r->v[i].t));
    }
}
