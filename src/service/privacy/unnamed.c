#include "catalyse/service/unnamed.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/alone.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/ordinary.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/query.h"

/* What is known of a name in the book; its tag is the organisation of whoever bears it. */
enum {
    KNOWN = 1,    /* of somebody who agreed too, of a place, or within an organisation's name: it stays */
    ALONE = 2,    /* a last name */
    ORDINARY = 4, /* and a word */
};

static struct sv both(struct arena *a, struct sv one, struct sv other) {
    if (!one.n || !other.n) return SV_NULL;
    return sv_from(arena_printf(a, "%.*s %.*s", SV_ARG(one), SV_ARG(other)));
}

static void person_add(struct unnamed *u, struct query *q) {
    struct sv first = query_text(q, 0), last = query_text(q, 1);
    int64_t org = query_int(q, 3);
    namebook_add(&u->book, both(u->view.arena, first, last), org, 0);
    namebook_add(&u->book, both(u->view.arena, last, first), org, 0);
    namebook_add(&u->book, query_text(q, 2), org, 0);
    if (utf8_count(last) < ALONE_SHORTEST) return;
    bool word = word_ordinary(text_folded(last, u->view.arena));
    namebook_add(&u->book, last, org, ALONE | (word ? ORDINARY : 0));
}

/* A name that may be said in this text may be said in all. */
static void name_keep(struct unnamed *u, struct query *q) {
    struct booked *name = namebook_find(&u->book, query_text(q, 0));
    if (name) name->flags |= KNOWN;
}

/* A last name that is a place too says nobody. */
static void place_keep(struct unnamed *u, struct query *q) {
    struct booked *name = namebook_find(&u->book, query_text(q, 0));
    if (name && name->flags & ALONE) name->flags |= KNOWN;
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
    *out = (struct unnamed){.view = *v, .book = {.arena = v->arena}};
    if (audience_sees(v->viewer.audience, AUD_ORGANISERS)) return true;
    if (!each_row(out, sql_unnamed, person_add, e)) return false;
    namebook_index(&out->book);
    return !out->book.n ||
           (each_row(out, sql_known, name_keep, e) && each_row(out, sql_places, place_keep, e));
}

static struct sv instead_of(const struct unnamed *u, struct arena *a, const struct booked *name) {
    struct named org = {0};
    bool known = name->tag && lookup_named(&u->view, entity_named("organisation"), name->tag, &org, NULL);
    if (!known || !org.id) return sv_from(_("somebody"));
    return sv_from(arena_printf(a, _("somebody (%.*s)"), SV_ARG(org.title)));
}

static bool is_meant(const void *ctx, const struct booked *name, struct sv text, size_t from, size_t to) {
    (void)ctx;
    if (name->flags & KNOWN) return false;
    return !(name->flags & ALONE) || name_alone(text, from, to, name->flags & ORDINARY);
}

static struct sv reworded(const struct unnamed *u, struct arena *a, struct sv text, size_t *n) {
    struct str out = {0}, scratch = {0};
    for (size_t at = 0; at < text.n;) {
        const struct booked *name;
        size_t end = text_whole(text, at, text.n)
                         ? namebook_end(&u->book, &scratch, text, at, is_meant, NULL, &name)
                         : 0;
        str_add(&out, end ? instead_of(u, a, name) : sv_of(text.p + at, 1));
        *n += end > 0;
        at = end ? end : at + 1;
    }
    str_deinit(&scratch);
    return str_keep(&out, a);
}

struct sv unnamed_hide(const struct unnamed *u, struct arena *a, struct sv text, size_t *n) {
    return namebook_find(&u->book, text) ? reworded(u, a, text, n) : text;
}
