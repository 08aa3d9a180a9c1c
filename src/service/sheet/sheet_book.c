#include "catalyse/base/i18n.h"
#include "catalyse/base/nearest.h"
#include "service/change/save.h"
#include "service/sheet/sheet_keys.h"
#include "service/sheet/sheet_run.h"
#include <string.h>

/* Themes by code and both names, criteria by both, organisations by name, people by both orders of their
 * names and by e-mail.
 */

/* A bit for each byte that is no blank; those 64 apart share one. */
static uint64_t bytes_of(struct sv key) {
    uint64_t bytes = 0;
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] != ' ') bytes |= UINT64_C(1) << ((unsigned char)key.p[i] % 64);
    return bytes;
}

static void entry_keys(struct arena *a, const struct record *r, struct book_entry *b) {
    const char *name = r->entity->name;
    if (!strcmp(name, "theme")) {
        b->keys[0] = words_key(a, record_text(r, "code"));
        b->keys[1] = words_key(a, record_text(r, "name_fr"));
        b->keys[2] = words_key(a, record_text(r, "name_en"));
    } else if (!strcmp(name, "criterion")) {
        b->keys[0] = words_key(a, record_text(r, "name_fr"));
        b->keys[1] = words_key(a, record_text(r, "name_en"));
    } else if (!strcmp(name, "organisation")) {
        b->keys[0] = words_key(a, record_text(r, "name"));
    } else {
        struct sv first = record_text(r, "first_name"), last = record_text(r, "last_name");
        b->keys[0] = words_key(a, sv_from(arena_printf(a, "%.*s %.*s", SV_ARG(first), SV_ARG(last))));
        b->keys[1] = words_key(a, sv_from(arena_printf(a, "%.*s %.*s", SV_ARG(last), SV_ARG(first))));
        b->keys[2] = words_key(a, record_text(r, "email"));
        b->org = record_int(r, "org");
    }
    for (int i = 0; i < BOOK_KEYS; i++) b->bytes[i] = bytes_of(b->keys[i]);
}

void book_change(struct sheet_run *x, enum sheet_book book, const struct record *r) {
    for (size_t i = 0; i < x->books[book].v.n; i++)
        if (x->books[book].v.v[i].row.id == r->id) entry_keys(x->v.arena, r, &x->books[book].v.v[i]);
}

void book_add(struct sheet_run *x, enum sheet_book book, const struct record *r) {
    struct book_entry b = {.row = seen_self(&x->v, r)};
    entry_keys(x->v.arena, r, &b);
    VEC_PUSH(x->v.arena, &x->books[book].v, b);
}

bool books_load(struct sheet_run *x, struct error *e) {
    static const char *const names[N_BOOKS] = {"theme", "organisation", "participant", "criterion"};
    for (int i = 0; i < N_BOOKS; i++) {
        struct list_query all = {.entity = entity_named(names[i])};
        struct list_rows rows;
        x->books[i].entity = all.entity;
        if (!list_run(x->v.db, x->v.arena, &all, &rows, e)) return false;
        for (size_t k = 0; k < rows.n; k++) book_add(x, (enum sheet_book)i, rows.v[k]);
    }
    return true;
}

const struct book_entry *book_entry_of(const struct sheet_run *x, enum sheet_book book, int64_t id) {
    const struct book *b = &x->books[book];
    for (size_t i = 0; i < b->v.n; i++)
        if (b->v.v[i].row.id == id) return &b->v.v[i];
    return NULL;
}

/* A heading holds the name of the row; that of a criterion may be its beginning. */
static bool is_called(const struct book_entry *b, enum sheet_book book, struct sv key) {
    for (int i = 0; i < BOOK_KEYS; i++) {
        bool whole = i > 0 || book != BOOK_THEMES; /* a code stands alone */
        if (!b->keys[i].n) continue;
        if (sv_eq(key, b->keys[i]) || (whole && words_in(key, b->keys[i]))) return true;
        if (book == BOOK_CRITERIA && words_in(b->keys[i], key)) return true;
    }
    return false;
}

int64_t book_named_in(const struct sheet_run *x, enum sheet_book book, struct sv heading) {
    struct sv key = words_key(x->v.arena, heading);
    const struct book *b = &x->books[book];
    int64_t found = 0;
    for (size_t i = 0; i < b->v.n; i++) {
        bool here = key.n && is_called(&b->v.v[i], book, key);
        if (here && found) return 0;
        if (here) found = b->v.v[i].row.id;
    }
    return found;
}

/* --- how near a text is to a row --- */

static bool next_digit(struct sv s, size_t *at, char *digit) {
    while (*at < s.n && (s.p[*at] < '0' || s.p[*at] > '9')) ++*at;
    if (*at == s.n) return false;
    *digit = s.p[(*at)++];
    return true;
}

/* "Régie 12" and "Régie 13" are two; "Régie" may be either. */
static bool numbers_differ(struct sv a, struct sv b) {
    size_t i = 0, k = 0;
    char x = 0, y = 0;
    bool in_a = next_digit(a, &i, &x), in_b = next_digit(b, &k, &y), both = in_a && in_b;
    while (in_a && in_b && x == y) {
        in_a = next_digit(a, &i, &x);
        in_b = next_digit(b, &k, &y);
    }
    return both && (in_a || in_b);
}

/* Rules out at once most of the rows there are: words of one in the other need its bytes, each of the edits
 * that nearest_try allows changes two of them at most. */
static bool may_be_near(uint64_t a, uint64_t b) {
    return !(a & ~b) || !(b & ~a) || __builtin_popcountll(a ^ b) <= 2 * NEAREST_EDITS;
}

static bool is_near(struct sv a, struct sv b) {
    enum { LONG_ENOUGH = 5 };
    char known[64];
    if (a.n < LONG_ENOUGH || b.n < LONG_ENOUGH || numbers_differ(a, b)) return false;
    if (words_in(a, b) || words_in(b, a)) return true;
    if (b.n >= sizeof known) return false;
    memcpy(known, b.p, b.n);
    known[b.n] = '\0';
    struct nearest near = {.word = a};
    nearest_try(&near, known);
    return near.name != NULL;
}

static bool is_same(const struct book_entry *b, struct sv key, struct sv text) {
    if (sv_eq(text, b->row.ref)) return true;
    for (int i = 0; i < BOOK_KEYS; i++)
        if (b->keys[i].n && sv_eq(b->keys[i], key)) return true;
    return false;
}

static bool one_is_near(const struct book_entry *b, struct sv key, uint64_t bytes) {
    for (int i = 0; i < BOOK_KEYS; i++)
        if (b->keys[i].n && may_be_near(b->bytes[i], bytes) && is_near(b->keys[i], key)) return true;
    return b->org && names_agree(b->keys[0], key);
}

struct finding_row {
    VEC(struct named) same, near; /* near: only where none is the same */
};

static void look_up(struct sheet_run *x, enum sheet_book book, struct sv text, int64_t within,
                    struct finding_row *out) {
    const struct book *all = &x->books[book];
    struct sv key = words_key(x->v.arena, text);
    uint64_t bytes = bytes_of(key);
    for (size_t i = 0; i < all->v.n; i++) {
        const struct book_entry *b = &all->v.v[i];
        if ((!within || b->org == within) && is_same(b, key, text)) VEC_PUSH(x->v.arena, &out->same, b->row);
    }
    for (size_t i = 0; i < all->v.n && !out->same.n; i++) {
        const struct book_entry *b = &all->v.v[i];
        if ((!within || b->org == within) && one_is_near(b, key, bytes))
            VEC_PUSH(x->v.arena, &out->near, b->row);
    }
}

/* --- questions --- */

static const char *candidates_said(struct sheet_run *x, const struct named *v, size_t n) {
    const char *said = "";
    for (size_t i = 0; i < n && i < 3; i++)
        said = arena_printf(x->v.arena, "%s%s%.*s (%.*s)", said, i ? ", " : "", SV_ARG(v[i].title),
                            SV_ARG(v[i].ref));
    return said;
}

static const char *const PREFIXES[N_BOOKS] = {"theme:", "org:", "person:", "criterion:"};

static bool ask(struct sheet_run *x, enum sheet_book book, struct sv text, const struct named *v, size_t n,
                bool may_be_new, struct error *e) {
    const struct entity *entity = x->books[book].entity;
    struct named *kept = arena_array(x->v.arena, n + 1, sizeof *kept);
    for (size_t i = 0; i < n; i++) kept[i] = v[i];
    sheet_ask(x, (struct sheet_question){.entity = entity,
                                         .text = text,
                                         .say = words_key(x->v.arena, text),
                                         .answers = PREFIXES[book],
                                         .candidates = kept,
                                         .n = n,
                                         .may_be_new = may_be_new});
    if (n == 0)
        return error_set(e, ERR_DATA, _("%s: nothing here is called '%s': say which one it is"),
                         _(entity->label), text_quote(text).p);
    return error_set(e, ERR_DATA, _("%s: '%s' may be %s: say which one it is"), _(entity->label),
                     text_quote(text).p, candidates_said(x, v, n));
}

enum said { SAID_NOTHING, SAID_ID, SAID_NEW };

/* What somebody said the text is: that row (none: to be left out), or one that is not here yet. */
static enum said said_to_be(struct sheet_run *x, enum sheet_book book, struct sv text, int64_t *id) {
    struct sv means = sheet_meaning_of(x, text), prefix = sv_from(PREFIXES[book]);
    *id = 0;
    if (sv_is(means, "-")) return SAID_ID;
    if (!sv_starts(means, prefix)) return SAID_NOTHING;
    struct sv ref = sv_of(means.p + prefix.n, means.n - prefix.n);
    for (size_t i = 0; i < x->books[book].v.n; i++) {
        const struct book_entry *b = &x->books[book].v.v[i];
        bool code = book == BOOK_THEMES && sv_eq(words_key(x->v.arena, ref), b->keys[0]);
        if (sv_eq(ref, b->row.ref) || code) *id = b->row.id;
    }
    bool is_new = sv_is(ref, "new") || sv_starts(ref, SV("new:"));
    return *id ? SAID_ID : is_new ? SAID_NEW : SAID_NOTHING;
}

/* A theme is made at once: answers rank it. */
static bool make_theme(struct sheet_run *x, struct sv name, int64_t *id, struct error *e) {
    struct change c;
    change_new(&c, &x->v, x->books[BOOK_THEMES].entity);
    if (!change_put(&c, SV("name_fr"), name, e) || !change_put(&c, SV("origin"), SV("call"), e) ||
        !change_put(&c, SV("state"), SV("opened"), e) || !change_save(&c, e))
        return false;
    book_add(x, BOOK_THEMES, c.after);
    *id = c.after->id;
    return true;
}

int64_t book_knows(struct sheet_run *x, enum sheet_book book, struct sv text) {
    struct finding_row found = {0};
    int64_t id;
    if (said_to_be(x, book, text, &id) != SAID_NOTHING) return id;
    look_up(x, book, text, 0, &found);
    return found.same.n == 1 ? found.same.v[0].id : 0;
}

bool book_doubt(struct sheet_run *x, enum sheet_book book, struct sv text, struct named row, bool may_be_new,
                struct error *e) {
    int64_t id;
    return said_to_be(x, book, text, &id) != SAID_NOTHING || book_knows(x, book, text) ||
           ask(x, book, text, &row, 1, may_be_new, e);
}

bool book_find(struct sheet_run *x, enum sheet_book book, struct sv text, int64_t within, bool must,
               int64_t *id, struct error *e) {
    struct finding_row found = {0};
    enum said said = said_to_be(x, book, text, id);
    if (said == SAID_ID) return true;
    look_up(x, book, text, within, &found);
    if (found.same.n == 1) *id = found.same.v[0].id;
    if (found.same.n == 1) return true;
    bool may = book != BOOK_PEOPLE || within; /* somebody new is of an organisation */
    if (said == SAID_NEW && may) return book != BOOK_THEMES || make_theme(x, text, id, e);
    if (found.same.n > 1) return ask(x, book, text, found.same.v, found.same.n, may, e);
    if ((found.near.n && x->reader) || must) return ask(x, book, text, found.near.v, found.near.n, may, e);
    return true;
}
