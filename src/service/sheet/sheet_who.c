#include "catalyse/base/i18n.h"
#include "catalyse/domain/rules_call.h"
#include "catalyse/store/record.h"
#include "service/change/save.h"
#include "service/sheet/sheet_keys.h"
#include "service/sheet/sheet_run.h"
#include <string.h>

bool draft_fill(const struct record *given, struct record *r, bool over) {
    bool filled = false;
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        if (given->v[i].null || (!over && !r->v[i].null) || value_eq(given->v[i], r->v[i])) continue;
        r->v[i] = given->v[i];
        filled = true;
    }
    return filled;
}

bool draft_is_left_out(const struct sheet_run *x, const struct draft *d) {
    return d->cancelled || (d->org_text.n && sv_is(sheet_meaning_of(x, d->org_text), "-")) ||
           (d->person_text.n && sv_is(sheet_meaning_of(x, d->person_text), "-"));
}

void sheet_count(struct sheet_run *x, bool added, bool changed) {
    x->out->added += added;
    x->out->changed += !added && changed;
    x->out->unchanged += !added && !changed;
}

/* --- organisations --- */

bool org_settle(struct sheet_run *x, struct draft *d, struct error *e) {
    if (!book_find(x, BOOK_ORGS, d->org_text, 0, false, &d->org_id, e)) return false;
    return d->org_id || kind_find(x, d, e);
}

bool org_keep(struct sheet_run *x, struct draft *d, bool *changed, struct error *e) {
    struct change c;
    if (!d->org_id) change_new(&c, &x->v, d->org->entity);
    if (d->org_id && !change_open(&c, &x->v, d->org->entity, d->org_id, e)) return false;
    if (!draft_fill(d->org, c.after, !c.before)) return true;
    if (!change_save(&c, e)) return false;
    if (!d->org_id) book_add(x, BOOK_ORGS, c.after);
    d->org_id = c.after->id;
    *changed = true;
    return true;
}

/* --- people --- */

static bool all_capitals(struct sv word) {
    struct str folded = {0};
    text_fold(word, &folded);
    bool lower = false;
    for (size_t i = 0; i < word.n; i++) lower = lower || (word.p[i] >= 'a' && word.p[i] <= 'z');
    bool letters = folded.n > 1;
    str_deinit(&folded);
    return letters && !lower;
}

static void name_parts(struct draft *d, struct arena *a, struct sv first, struct sv last) {
    first = sv_trim(first);
    last = sv_trim(last);
    record_set_text(d->person, "first_name", sv_of(arena_strndup(a, first.p, first.n), first.n));
    record_set_text(d->person, "last_name", sv_of(arena_strndup(a, last.p, last.n), last.n));
}

/* "Mme Ana Orme": without what a letter would begin with. */
static struct sv untitled(struct arena *a, struct sv name) {
    struct sv rest = name, first;
    sv_next(&rest, ' ', &first);
    bool title =
        sv_lists(SV("m mr mme mlle monsieur madame mademoiselle mrs ms miss dr"), words_key(a, first));
    return title && rest.p && sv_trim(rest).n ? sv_trim(rest) : name;
}

/* "Ana Orme", "ORME Ana", "Orme, Ana". */
static void split_name(struct sheet_run *x, struct draft *d) {
    struct sv first, last = d->person_text = untitled(x->v.arena, d->person_text);
    bool turned = sv_find(last, ',') < last.n;
    sv_next(&last, turned ? ',' : ' ', &first);
    turned = turned || (all_capitals(first) && !all_capitals(last));
    if (last.p) name_parts(d, x->v.arena, turned ? last : first, turned ? first : last);
}

struct sv person_named(struct sheet_run *x, const struct draft *d) {
    struct sv first = record_text(d->person, "first_name"), last = record_text(d->person, "last_name");
    if (d->person_text.n) return d->person_text;
    return sv_trim(sv_from(arena_printf(x->v.arena, "%.*s %.*s", SV_ARG(first), SV_ARG(last))));
}

/* Who has this e-mail, the one called so before all others; NULL nobody. One who registers several gives
 * theirs for all; whoever joins a meeting joins by an account of their own. */
static const struct book_entry *owner_of(struct sheet_run *x, const struct draft *d, bool *agrees) {
    struct arena *a = x->v.arena;
    struct sv key = words_key(a, d->email), name = words_key(a, person_named(x, d));
    const struct book_entry *owner = NULL;
    *agrees = false;
    for (size_t i = 0; key.n && !*agrees && i < x->books[BOOK_PEOPLE].v.n; i++) {
        const struct book_entry *b = &x->books[BOOK_PEOPLE].v.v[i];
        if (!sv_eq(b->keys[2], key)) continue;
        *agrees = !name.n || names_agree(name, b->keys[0]) || !strcmp(x->sheet->code, "video");
        if (*agrees || !owner) owner = b;
    }
    return owner;
}

int64_t person_known(struct sheet_run *x, const struct draft *d) {
    bool agrees;
    int64_t id = book_knows(x, BOOK_PEOPLE, person_named(x, d));
    const struct book_entry *owner = id ? NULL : owner_of(x, d, &agrees);
    return id ? id : owner && agrees ? owner->row.id : 0;
}

/* Somebody else of the family, or the same person under a name that changed: only who knows them can say. */
static bool ask_of_family(struct sheet_run *x, const struct draft *d, const struct book_entry *owner,
                          struct error *e) {
    struct sv name = person_named(x, d);
    bool family = words_shared(words_key(x->v.arena, name), owner->keys[0]) > 0;
    return !family || !x->reader || book_doubt(x, BOOK_PEOPLE, name, owner->row, d->org_text.n > 0, e);
}

/* False when it is somebody of another organisation, or may be. */
static bool by_email(struct sheet_run *x, struct draft *d, struct error *e) {
    bool agrees;
    const struct book_entry *owner = owner_of(x, d, &agrees);
    if (!owner) return true;
    if (!agrees) return ask_of_family(x, d, owner, e);
    if (d->org_text.n && d->org_id != owner->org)
        return error_set(e, ERR_DATA, _("the e-mail '%s' is that of %.*s (%.*s), of another organisation"),
                         text_quote(d->email).p, SV_ARG(owner->row.title), SV_ARG(owner->row.ref));
    d->person_id = owner->row.id;
    return true;
}

static bool names_whole(const struct draft *d, struct error *e) {
    if (record_text(d->person, "first_name").n && record_text(d->person, "last_name").n) return true;
    return error_set(e, ERR_DATA, _("a first and a last name are needed"));
}

/* A name that cannot be kept is the row's fault, not the file's. */
static bool names_fit(const struct draft *d, struct error *e) {
    static const char *const names[] = {"first_name", "last_name"};
    for (size_t i = 0; i < 2; i++) {
        struct value v = record_get(d->person, names[i]);
        if (!v.null && !value_check(field_named(d->person->entity, names[i]), v, e)) return false;
    }
    return true;
}

bool person_settle(struct sheet_run *x, struct draft *d, bool must, struct error *e) {
    if (d->person_text.n) split_name(x, d);
    if (!names_fit(d, e)) return false;
    struct sv name = person_named(x, d);
    if (!by_email(x, d, e)) return false;
    if (d->person_id || (!name.n && !must)) return true;
    if (d->org_text.n && !d->org_id) return !must || names_whole(d, e);
    bool known = d->org_text.n > 0;
    if (name.n && !book_find(x, BOOK_PEOPLE, name, d->org_id, must && !known, &d->person_id, e)) return false;
    return d->person_id || !must || names_whole(d, e);
}

static bool keeps_state(const struct record *r, const char *state) {
    return !state || !record_is(r, "state", "invited");
}

/* Who comes from a fund is one of the funders, as at check-in. */
static bool place_new(struct sheet_run *x, const struct draft *d, struct record *person, struct error *e) {
    struct record *org;
    if (!record_load(x->v.db, x->v.arena, d->org->entity, d->org_id, &org, e)) return false;
    record_set_int(person, "org", d->org_id);
    if (org_is_fund(record_text(org, "kind"))) record_set_text(person, "programme_role", SV("funder"));
    return true;
}

bool person_keep(struct sheet_run *x, struct draft *d, const char *state, bool *changed, struct error *e) {
    const struct entity *entity = d->person->entity;
    struct change c;
    struct error ignored;
    bool is_new = !d->person_id;
    if (is_new && !names_whole(d, &ignored)) return true;
    if (is_new) change_new(&c, &x->v, entity);
    if (!is_new && !change_open(&c, &x->v, entity, d->person_id, e)) return false;
    bool filled = draft_fill(d->person, c.after, is_new);
    if (is_new && !place_new(x, d, c.after, e)) return false;
    bool moved = !keeps_state(c.after, state);
    if (moved) record_set_text(c.after, "state", sv_from(state));
    if (record_int(d->person, "consent_list") && !record_int(c.after, "consent_list")) {
        record_set_int(c.after, "consent_list", 1);
        filled = true;
    }
    if (!filled && !moved) return true;
    if (!change_save(&c, e)) return false;
    if (is_new)
        book_add(x, BOOK_PEOPLE, c.after);
    else
        book_change(x, BOOK_PEOPLE, c.after);
    d->person_id = c.after->id;
    *changed = true;
    return true;
}
