#include "catalyse/service/unnamed.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/list.h"
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 400 }; /* bytes of a name, as a text may write it */

/* The longest name that stands whole at this place of a folded text. */
static struct unnamed_name *name_at(const struct unnamed *u, struct sv folded, size_t at) {
    unsigned char first = (unsigned char)folded.p[at];
    struct unnamed_name *found = NULL;
    for (size_t i = u->from[first]; i < u->from[first + 1]; i++) {
        struct sv name = u->v[i].name;
        size_t end = at + name.n;
        if (end > folded.n || memcmp(folded.p + at, name.p, name.n) != 0) continue;
        if (end == folded.n || !folded_letter(folded.p[end])) found = &u->v[i];
    }
    return found;
}

static struct unnamed_name *name_in(const struct unnamed *u, struct sv folded) {
    for (size_t at = 0; at < folded.n; at++) {
        bool begins = folded_letter(folded.p[at]) && (at == 0 || !folded_letter(folded.p[at - 1]));
        struct unnamed_name *name = begins ? name_at(u, folded, at) : NULL;
        if (name) return name;
    }
    return NULL;
}

static void name_add(struct unnamed *u, struct arena *a, struct sv name, struct sv instead) {
    struct sv folded = text_folded(name, a);
    if (folded.n && folded_letter(folded.p[0]))
        VEC_PUSH(a, u, (struct unnamed_name){.name = folded, .instead = instead});
}

static struct sv both(struct arena *a, struct sv one, struct sv other) {
    if (!one.n || !other.n) return SV_NULL;
    return sv_from(arena_printf(a, "%.*s %.*s", SV_ARG(one), SV_ARG(other)));
}

static bool person_add(const struct view *v, const struct record *r, struct unnamed *u, struct error *e) {
    struct sv first = record_text(r, "first_name"), last = record_text(r, "last_name");
    struct named org;
    if (!lookup_named(v, entity_named("organisation"), record_int(r, "org"), &org, e)) return false;
    struct sv instead =
        sv_from(org.id ? arena_printf(v->arena, _("somebody (%.*s)"), SV_ARG(org.title)) : _("somebody"));
    name_add(u, v->arena, both(v->arena, first, last), instead);
    name_add(u, v->arena, both(v->arena, last, first), instead);
    name_add(u, v->arena, record_text(r, "email"), instead);
    return true;
}

static int by_name(const void *a, const void *b) {
    const struct unnamed_name *x = a, *y = b;
    return sv_cmp(x->name, y->name);
}

static void index_names(struct unnamed *u) {
    if (u->n) qsort(u->v, u->n, sizeof *u->v, by_name);
    for (size_t i = 0; i < u->n; i++) u->from[(unsigned char)u->v[i].name.p[0] + 1] = i + 1;
    for (size_t c = 1; c < sizeof u->from / sizeof *u->from; c++)
        if (u->from[c] < u->from[c - 1]) u->from[c] = u->from[c - 1];
}

/* A name that may be said in this text may be said in all. */
static void keep_names(struct unnamed *u, struct arena *a, struct sv text) {
    struct unnamed_name *name = name_in(u, text_folded(text, a));
    if (name) name->known = true;
}

static bool keep_known(const struct view *v, const struct list_rows *people, struct unnamed *u,
                       struct error *e) {
    struct list_query all = {.entity = entity_named("organisation")};
    struct list_rows orgs;
    if (!list_run(v->db, v->arena, &all, &orgs, e)) return false;
    for (size_t i = 0; i < orgs.n; i++) keep_names(u, v->arena, record_text(orgs.v[i], "name"));
    for (size_t i = 0; i < people->n; i++) {
        const struct record *r = people->v[i];
        struct sv first = record_text(r, "first_name"), last = record_text(r, "last_name");
        if (record_int(r, "consent_list") == 1) keep_names(u, v->arena, both(v->arena, first, last));
    }
    return true;
}

bool unnamed_read(const struct view *v, struct unnamed *out, struct error *e) {
    struct list_query all = {.entity = entity_named("participant")};
    struct list_rows people;
    *out = (struct unnamed){0};
    if (audience_sees(v->viewer.audience, AUD_ORGANISERS)) return true;
    if (!list_run(v->db, v->arena, &all, &people, e)) return false;
    for (size_t i = 0; i < people.n; i++)
        if (record_int(people.v[i], "consent_list") != 1 && !person_add(v, people.v[i], out, e)) return false;
    index_names(out);
    return !out->n || keep_known(v, &people, out, e);
}

/* The end of the longest name that begins at this place of the text, 0 without any. */
static size_t name_end(const struct unnamed *u, struct str *folded, struct sv text, size_t at,
                       const struct unnamed_name **out) {
    size_t end = 0;
    for (size_t to = at + 1; to <= text.n && to - at < LONGEST; to++) {
        if (!text_whole(text, at, to)) continue;
        text_fold(sv_of(text.p + at, to - at), folded);
        const struct unnamed_name *name = folded->n ? name_at(u, str_sv(folded), 0) : NULL;
        if (!name || name->known || name->name.n != folded->n) continue;
        *out = name;
        end = to;
    }
    return end;
}

static struct sv reworded(const struct unnamed *u, struct arena *a, struct sv text, size_t *n) {
    struct str out = {0}, folded = {0};
    for (size_t at = 0; at < text.n;) {
        const struct unnamed_name *name;
        size_t end = text_whole(text, at, text.n) ? name_end(u, &folded, text, at, &name) : 0;
        str_add(&out, end ? name->instead : sv_of(text.p + at, 1));
        *n += end > 0;
        at = end ? end : at + 1;
    }
    str_deinit(&folded);
    return str_keep(&out, a);
}

struct sv unnamed_hide(const struct unnamed *u, struct arena *a, struct sv text, size_t *n) {
    struct str folded = {0};
    if (!u->n || !text.n) return text;
    text_fold(text, &folded);
    bool named = name_in(u, str_sv(&folded)) != NULL;
    str_deinit(&folded);
    return named ? reworded(u, a, text, n) : text;
}
