#include "service/transfer/disguise.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/alone.h"
#include "catalyse/domain/ordinary.h"
#include "catalyse/store/list.h"
#include "catalyse/store/query.h"
#include "service/transfer/disguise_text.h"
#include <string.h>

/* Fewer letters are many a word ("Le", "An"); a first word alone is no name before it has as many letters. */
enum { SHORTEST = 3, FIRST_WORD = 6 };

static void alias_add(struct disguise *d, struct sv was, const char *now, unsigned flags) {
    bool alone = flags & (BOOK_FIRST | BOOK_LAST), brief = utf8_count(was) < SHORTEST;
    if (brief && !alone) return;
    if (alone && (brief || word_ordinary(text_folded(was, d->arena)))) flags |= BOOK_ORDINARY;
    namebook_add(&d->book, was, (int64_t)d->n, flags);
    VEC_PUSH(d->arena, d, (struct alias){sv_of(arena_strndup(d->arena, was.p, was.n), was.n), sv_from(now)});
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
            alias_add(d, so_far, now, BOOK_SHORT);
    }
}

static bool add_organisation(const struct record *r, void *ctx, struct error *e) {
    struct disguise *d = ctx;
    struct sv name = record_text(r, "name");
    const char *now = arena_printf(d->arena, _("Organisation %zu"), ++d->organisations);
    (void)e;
    alias_add(d, name, now, BOOK_WHOLE);
    add_beginnings(d, name, now);
    return true;
}

static bool add_person(const struct record *r, void *ctx, struct error *e) {
    struct disguise *d = ctx;
    struct sv first = record_text(r, "first_name"), last = record_text(r, "last_name");
    const char *now = arena_printf(d->arena, _("Person %zu"), ++d->people);
    (void)e;
    alias_add(d, sv_from(arena_printf(d->arena, "%.*s %.*s", SV_ARG(first), SV_ARG(last))), now, BOOK_WHOLE);
    alias_add(d, sv_from(arena_printf(d->arena, "%.*s %.*s", SV_ARG(last), SV_ARG(first))), now, BOOK_WHOLE);
    alias_add(d, record_text(r, "email"), now, BOOK_WHOLE);
    alias_add(d, last, now, BOOK_LAST);
    alias_add(d, first, now, BOOK_FIRST);
    return true;
}

static bool names_people(const struct booked *name) {
    return name->flags & (BOOK_FIRST | BOOK_LAST);
}

/* One entry for the `n` of a name: the whole name of something before all; whom several are called by their
 * first or last name is somebody, and what several are called for short is none of them. */
static bool settle(struct disguise *d, struct booked *same, size_t n) {
    struct sv now = d->v[same[0].tag].now;
    bool people = names_people(&same[0]), one = true;
    for (size_t i = 0; i < n; i++) {
        if (same[i].flags & BOOK_WHOLE) {
            same[0] = same[i];
            return true;
        }
        people |= names_people(&same[i]);
        one &= sv_eq(d->v[same[i].tag].now, now);
        if (names_people(&same[i])) same[0] = same[i];
    }
    if (one || !people) return one;
    struct sv was = d->v[same[0].tag].was;
    same[0].tag = (int64_t)d->n;
    VEC_PUSH(d->arena, d, (struct alias){was, sv_from(_("somebody"))});
    return true;
}

static void settle_all(struct disguise *d) {
    struct namebook *b = &d->book;
    size_t n = 0;
    namebook_index(b);
    for (size_t i = 0, to; i < b->n; i = to) {
        to = i + 1;
        while (to < b->n && sv_eq(b->v[to].name, b->v[i].name)) to++;
        if (settle(d, &b->v[i], to - i)) b->v[n++] = b->v[i];
    }
    b->n = n;
    namebook_index(b);
}

/* A name of people that stands in that of an organisation or a place, too, says neither. */
static bool mark_places(struct disguise *d, struct db *db, struct error *e) {
    static const char SQL[] = "SELECT name FROM organisation UNION SELECT commune FROM organisation"
                              " UNION SELECT place FROM event";
    struct query q;
    enum step s;
    if (!query_open(db, SQL, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct sv rest = query_text(&q, 0), word;
        while (sv_next(&rest, ' ', &word)) {
            struct booked *name = namebook_find(&d->book, word);
            if (name && names_people(name)) name->flags |= BOOK_PLACE;
        }
    }
    query_close(&q);
    return s == STEP_END;
}

bool disguise_load(struct db *db, struct arena *a, struct disguise *out, struct error *e) {
    struct list_query orgs = {.entity = entity_named("organisation"), .order = "id"};
    struct list_query people = {.entity = entity_named("participant"), .order = "id"};
    *out = (struct disguise){.arena = a, .book = {.arena = a}};
    if (!list_each(db, &orgs, add_organisation, out, e) || !list_each(db, &people, add_person, out, e))
        return false;
    settle_all(out);
    return mark_places(out, db, e);
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
    struct sv now = disguise_name(d, sv_from(arena_printf(a, "%.*s %.*s", SV_ARG(first), SV_ARG(last))));
    record_set_text(r, "first_name", sv_from(_("Person")));
    size_t blank = now.n ? sv_find(now, ' ') + 1 : 0;
    record_set_text(r, "last_name", now.n ? sv_of(now.p + blank, now.n - blank) : SV("—"));
}

void disguise_record(struct disguise *d, struct arena *a, struct record *r) {
    if (r->entity == entity_named("participant")) name_person(d, a, r);
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (!field_is_words(f->kind) || r->v[i].null) continue;
        if (tells(r->entity, f))
            r->v[i] = value_null();
        else
            r->v[i] = value_text(disguise_text(d, a, r, f, r->v[i].t));
    }
}
