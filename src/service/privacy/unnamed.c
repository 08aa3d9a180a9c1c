#include "catalyse/service/unnamed.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/alone.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/query.h"
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
        if (end > folded.n) continue;
        int order = memcmp(folded.p + at, name.p, name.n);
        if (order < 0) break;
        if (order > 0) continue;
        if (end == folded.n || !folded_letter(folded.p[end])) found = &u->v[i];
    }
    return found;
}

static struct unnamed_name *name_in(const struct unnamed *u, struct sv folded) {
    bool within = false;
    for (size_t at = 0; at < folded.n; at++) {
        unsigned char first = (unsigned char)folded.p[at];
        bool begins = !within && u->from[first] < u->from[first + 1];
        struct unnamed_name *name = begins ? name_at(u, folded, at) : NULL;
        if (name) return name;
        within = folded_letter(folded.p[at]);
    }
    return NULL;
}

/* Whether the text must be folded to know: ASCII folds to as many bytes or fewer, each word in its place. */
static bool may_name(const struct unnamed *u, struct sv text) {
    bool within = false;
    for (size_t at = 0; at < text.n; at++) {
        unsigned char c = (unsigned char)text.p[at];
        if (c >= 0x80) return true;
        if (c >= 'A' && c <= 'Z') c |= 0x20;
        if (!within && u->from[c] < u->from[c + 1] && text.n - at >= u->shortest) return true;
        within = folded_letter((char)c);
    }
    return false;
}

static void name_add(struct unnamed *u, struct sv name, int64_t org, bool alone) {
    struct sv folded = text_folded(name, u->view.arena);
    if (!folded.n || !folded_letter(folded.p[0])) return;
    VEC_PUSH(u->view.arena, u, (struct unnamed_name){.name = folded, .org = org, .alone = alone});
    if (u->n == 1 || folded.n < u->shortest) u->shortest = folded.n;
}

static struct sv both(struct arena *a, struct sv one, struct sv other) {
    if (!one.n || !other.n) return SV_NULL;
    return sv_from(arena_printf(a, "%.*s %.*s", SV_ARG(one), SV_ARG(other)));
}

static void person_add(struct unnamed *u, struct query *q) {
    struct sv first = query_text(q, 0), last = query_text(q, 1);
    int64_t org = query_int(q, 3);
    name_add(u, both(u->view.arena, first, last), org, false);
    name_add(u, both(u->view.arena, last, first), org, false);
    name_add(u, query_text(q, 2), org, false);
    if (utf8_count(last) >= ALONE_SHORTEST) name_add(u, last, org, true);
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

static struct unnamed_name *name_of(struct unnamed *u, struct sv text) {
    return may_name(u, text) ? name_in(u, text_folded(text, u->view.arena)) : NULL;
}

/* A name that may be said in this text may be said in all. */
static void name_keep(struct unnamed *u, struct query *q) {
    struct unnamed_name *name = name_of(u, query_text(q, 0));
    if (name) name->known = true;
}

/* A last name that is a place too says nobody. */
static void place_keep(struct unnamed *u, struct query *q) {
    struct unnamed_name *name = name_of(u, query_text(q, 0));
    if (name && name->alone) name->known = true;
}

static bool each_row(struct unnamed *u, const char *sql, void (*take)(struct unnamed *u, struct query *q),
                     struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(u->view.db, sql, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW) take(u, &q);
    query_close(&q);
    return s == STEP_END;
}

bool unnamed_read(const struct view *v, struct unnamed *out, struct error *e) {
    static const char sql_unnamed[] =
        "SELECT first_name, last_name, email, org FROM participant WHERE coalesce(consent_list, 0) <> 1";
    static const char sql_known[] = "SELECT name FROM organisation UNION ALL"
                                    " SELECT first_name || ' ' || last_name FROM participant"
                                    " WHERE consent_list = 1";
    static const char sql_places[] = "SELECT commune FROM organisation WHERE commune IS NOT NULL UNION ALL"
                                     " SELECT place FROM event WHERE place IS NOT NULL";
    *out = (struct unnamed){.view = *v};
    if (audience_sees(v->viewer.audience, AUD_ORGANISERS)) return true;
    if (!each_row(out, sql_unnamed, person_add, e)) return false;
    index_names(out);
    return !out->n || (each_row(out, sql_known, name_keep, e) && each_row(out, sql_places, place_keep, e));
}

static struct sv instead_of(const struct unnamed *u, struct arena *a, const struct unnamed_name *name) {
    struct named org = {0};
    bool known = name->org && lookup_named(&u->view, entity_named("organisation"), name->org, &org, NULL);
    if (!known || !org.id) return sv_from(_("somebody"));
    return sv_from(arena_printf(a, _("somebody (%.*s)"), SV_ARG(org.title)));
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
        if (name->alone && !name_alone(text, at, to)) continue;
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
        str_add(&out, end ? instead_of(u, a, name) : sv_of(text.p + at, 1));
        *n += end > 0;
        at = end ? end : at + 1;
    }
    str_deinit(&folded);
    return str_keep(&out, a);
}

struct sv unnamed_hide(const struct unnamed *u, struct arena *a, struct sv text, size_t *n) {
    struct str folded = {0};
    if (!u->n || !may_name(u, text)) return text;
    text_fold(text, &folded);
    bool named = name_in(u, str_sv(&folded)) != NULL;
    str_deinit(&folded);
    return named ? reworded(u, a, text, n) : text;
}
