#include "catalyse/base/i18n.h"
#include "catalyse/store/query.h"
#include "catalyse/store/record.h"
#include "store/table.h"

/* A title may be made of references, whose titles are made of references… */
enum { DEPTH = 4 };

static void add_title(struct db *db, const struct record *r, int depth, struct str *out);

/* "Ana Orme", but "Lab Emploi · 2 500 €": words of one row stand together, those of others apart. */
static void add_part(struct str *out, struct sv words, bool apart) {
    if (words.n == 0) return;
    if (out->n) str_addz(out, apart ? " · " : " ");
    str_add(out, words);
}

static const char *gone(struct arena *a, const struct entity *entity) {
    /* the kind of row: "Participant (no longer there)" */
    return arena_printf(a, _("%s (no longer there)"), _(entity->label));
}

static void add_row(struct db *db, const struct entity *entity, int64_t id, int depth, struct str *out) {
    struct arena a = {0};
    struct record *r;
    if (record_load(db, &a, entity, id, &r, NULL))
        add_title(db, r, depth, out);
    else
        str_addz(out, gone(&a, entity));
    arena_deinit(&a);
}

static void add_value(struct db *db, const struct field *f, struct value v, int depth, struct str *out) {
    if (f->kind == FIELD_REF && !v.null)
        add_row(db, target_of(db, f), v.i, depth, out);
    else
        value_show(f, v, out);
}

static struct sv first_word(const struct record *r) {
    struct sv rest = sv_from(r->entity->title);
    struct title_part part;
    return title_next(r->entity, &rest, &part) ? r->v[part.field - r->entity->fields].t : SV_NULL;
}

/* The row that says how this one is called: when it has no name, and in English when its name is the French
 * one's. */
static bool add_namesake(struct db *db, const struct record *r, int depth, struct str *out) {
    struct arena a = {0};
    struct record *other;
    bool unnamed = first_word(r).n == 0;
    if (!r->entity->namesake || (!unnamed && i18n_lang() != LANG_EN)) return false;
    const struct field *f = field_named(r->entity, r->entity->namesake);
    struct value to = r->v[f - r->entity->fields];
    bool same = !to.null && record_load(db, &a, target_of(db, f), to.i, &other, NULL) &&
                (unnamed || sv_eq(first_word(r), first_word(other)));
    if (same) add_title(db, other, depth + 1, out);
    arena_deinit(&a);
    return same;
}

/* Another row has the same name and the same of what is shared. */
static bool has_double(struct db *db, const struct record *r) {
    struct arena a = {0};
    struct query q;
    struct sv rest = sv_from(r->entity->title);
    struct title_part named;
    size_t shared = field_at(r->entity, r->entity->shared);
    if (!title_next(r->entity, &rest, &named)) return false;
    bool any =
        query_open_once(db,
                        arena_printf(&a, "SELECT 1 FROM %s WHERE id <> ?1 AND %s IS ?2 AND %s IS ?3 LIMIT 1",
                                     r->entity->name, named.field->name, r->entity->shared),
                        &q, NULL);
    if (any) {
        query_bind_int(&q, 1, r->id);
        query_bind_value(&q, 2, r->v[named.field - r->entity->fields]);
        query_bind_value(&q, 3, r->v[shared]);
        any = query_next(&q, NULL) == STEP_ROW;
        query_close(&q);
    }
    arena_deinit(&a);
    return any;
}

static void add_apart(struct db *db, const struct record *r, struct str *out) {
    size_t apart = field_at(r->entity, r->entity->apart);
    struct str words = {0};
    if (has_double(db, r)) value_show(&r->entity->fields[apart], r->v[apart], &words);
    add_part(out, str_sv(&words), true);
    str_deinit(&words);
}

static void add_title(struct db *db, const struct record *r, int depth, struct str *out) {
    const struct entity *entity = r->entity;
    struct sv rest = sv_from(entity->title);
    struct str words = {0}, title = {0};
    bool apart = false;
    if (add_namesake(db, r, depth, out)) return;
    for (struct title_part part; depth < DEPTH && title_next(entity, &rest, &part);) {
        const struct field *f = part.field;
        struct value v = r->v[f - entity->fields];
        if (part.other) {
            struct value other = r->v[part.other - entity->fields];
            if ((i18n_lang() == LANG_EN && !other.null) || v.null) v = other;
        }
        bool own = field_is_words(f->kind);
        str_clear(&words);
        add_value(db, f, v, depth + 1, &words);
        add_part(&title, str_sv(&words), apart || !own);
        apart = !own;
    }
    if (title.n && entity->apart) add_apart(db, r, &title);
    str_add(out, title.n ? str_sv(&title) : r->ref);
    str_deinit(&title);
    str_deinit(&words);
}

const char *record_title(struct db *db, struct arena *a, const struct record *r) {
    struct str out = {0};
    add_title(db, r, 0, &out);
    return str_keep(&out, a).p;
}

const char *row_title(struct db *db, struct arena *a, const struct entity *entity, int64_t id) {
    struct str out = {0};
    add_row(db, entity, id, 0, &out);
    return str_keep(&out, a).p;
}

const char *record_shown(struct db *db, struct arena *a, const struct record *r, size_t field) {
    struct str out = {0};
    add_value(db, &r->entity->fields[field], r->v[field], 0, &out);
    return str_keep(&out, a).p;
}
