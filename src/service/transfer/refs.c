#include "service/transfer/refs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/query.h"
#include <string.h>

void refs_init(struct refs *refs, struct db *db, struct arena *a) {
    *refs = (struct refs){db, a, arena_array(a, N_ENTITIES, sizeof *refs->of)};
}

static struct refs_of *refs_of(struct refs *refs, const struct entity *entity) {
    return &refs->of[entity_index(entity)];
}

struct idmap *refs_map(struct refs *refs, const struct entity *entity) {
    return &refs_of(refs, entity)->map;
}

static void note_number(struct refs_of *of, const struct entity *entity, struct sv ref) {
    size_t n = strlen(entity->prefix);
    int64_t number;
    if (ref.n <= n + 1 || memcmp(ref.p, entity->prefix, n) != 0 || ref.p[n] != '-') return;
    if (sv_to_i64(sv_of(ref.p + n + 1, ref.n - n - 1), &number) && number > of->last) of->last = number;
}

void refs_add(struct refs *refs, const struct entity *entity, struct sv ref, int64_t id) {
    struct refs_of *of = refs_of(refs, entity);
    idmap_add(&of->map, refs->arena, ref, id);
    note_number(of, entity, ref);
}

static bool read_refs(struct refs *refs, const struct entity *entity, struct error *e) {
    struct query q;
    const char *sql = arena_printf(refs->arena, "SELECT id, ref FROM %s", entity->name);
    if (!query_open(refs->db, sql, &q, e)) return false;
    enum step s;
    while ((s = query_next(&q, e)) == STEP_ROW) refs_add(refs, entity, query_text(&q, 1), query_int(&q, 0));
    query_close(&q);
    return s == STEP_END;
}

bool refs_load(struct refs *refs, const struct entity *entity, struct error *e) {
    struct refs_of *of = refs_of(refs, entity);
    if (!of->loaded && refs->db && !read_refs(refs, entity, e)) return false;
    of->loaded = true;
    return true;
}

struct sv refs_upper(struct arena *a, struct sv text) {
    char *p = arena_strndup(a, text.p, text.n);
    for (size_t i = 0; i < text.n; i++)
        if (p[i] >= 'a' && p[i] <= 'z') p[i] = (char)(p[i] - 'a' + 'A');
    return sv_of(p, text.n);
}

bool refs_id(struct refs *refs, const struct entity *entity, struct sv text, int64_t *id, struct error *e) {
    if (!refs_load(refs, entity, e)) return false;
    const struct idmap_entry *entry = idmap_ref(refs_map(refs, entity), text);
    if (!entry) entry = idmap_ref(refs_map(refs, entity), refs_upper(refs->arena, text));
    *id = entry ? entry->id : 0;
    return true;
}

bool refs_ref(struct refs *refs, const struct entity *entity, int64_t id, struct sv *ref, struct error *e) {
    if (!refs_load(refs, entity, e)) return false;
    const struct idmap_entry *entry = idmap_id(refs_map(refs, entity), id);
    *ref = entry ? entry->ref : SV_NULL;
    return true;
}

struct sv refs_fresh(struct refs *refs, const struct entity *entity) {
    struct refs_of *of = refs_of(refs, entity);
    return sv_from(arena_printf(refs->arena, "%s-%lld", entity->prefix, (long long)++of->last));
}

/* Beyond that looking through all of them for each wrong row takes too long. */
enum { HINTS_MAX = 2000 };

bool refs_missing(struct refs *refs, const struct entity *entity, struct sv text, struct error *e) {
    struct nearest near = {.word = text};
    const struct idmap *map = refs_map(refs, entity);
    for (size_t i = 0; map->n <= HINTS_MAX && i < map->n; i++) nearest_try(&near, map->v[i].ref.p);
    if (near.name)
        return error_set(e, ERR_DATA, _("there is no %s '%s': did you mean '%s'?"), entity->name,
                         text_quote(text).p, text_quote(sv_from(near.name)).p);
    return error_set(e, ERR_DATA, _("there is no %s '%s': add it first, or correct the reference"),
                     entity->name, text_quote(text).p);
}

bool refs_resolve(struct refs *refs, struct record *r, size_t *at, struct error *e) {
    for (*at = 0; *at < r->entity->n_fields; ++*at) {
        const struct field *f = &r->entity->fields[*at];
        struct value *v = &r->v[*at];
        if (f->kind != FIELD_REF || v->null) continue;
        const struct entity *target = entity_named(f->target);
        int64_t id;
        if (!refs_id(refs, target, v->t, &id, e)) return false;
        if (id == 0) return refs_missing(refs, target, v->t, e);
        *v = value_int(id);
    }
    return true;
}
