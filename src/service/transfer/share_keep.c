#include "service/transfer/share_keep.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/list.h"
#include <string.h>

void keep_deinit(struct keep *k) {
    mask_deinit(&k->mask);
    arena_deinit(&k->arena);
}

static struct kept *kept_of(const struct keep *k, const struct entity *entity) {
    return &k->of[entity_index(entity)];
}

bool keep_has(const struct keep *k, const struct entity *entity, int64_t id) {
    struct kept *of = kept_of(k, entity);
    const struct idmap_entry *entry = idmap_id(&of->rows, id);
    return entry && !(of->gone && of->gone[entry - of->rows.v]);
}

/* Fields that only say who may see the row: a row that stays lets that be known. */
static bool is_permission(const struct field *f) {
    static const char *const names[] = {"audience", "share_organisers", "share_group", "share_funds",
                                        "rights"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(f->name, names[i]) == 0) return true;
    return false;
}

static bool stays(const struct keep *k, const struct record *r, size_t field) {
    return is_permission(&r->entity->fields[field]) || mask_value(&k->mask, r, field) == SEEN;
}

/* A list that leaves the organisers names only those who agreed to be on it. */
static bool has_agreed(const struct keep *k, const struct record *r) {
    if (k->mask.viewer.audience <= AUD_ORGANISERS || strcmp(r->entity->name, "participant") != 0) return true;
    return record_int(r, "consent_list") == 1;
}

/* Faces, and hands that write. */
static bool shows_people(const struct entity *entity) {
    return strcmp(entity->name, "photo") == 0 || strcmp(entity->name, "picture") == 0;
}

/* Without what it must have there is no row. */
static bool can_stand(const struct keep *k, const struct record *r) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (f->flags & F_REQUIRED && !f->initial && !stays(k, r, i)) return false;
    }
    return true;
}

static bool look_at_row(const struct record *r, void *ctx, struct error *e) {
    struct keep *k = ctx;
    enum withheld why;
    if (k->anonymous && shows_people(r->entity)) return true;
    if (!mask_row(&k->mask, r, &why, e)) return false;
    if (why == SEEN && has_agreed(k, r) && can_stand(k, r))
        idmap_add(&kept_of(k, r->entity)->rows, &k->arena, r->ref, r->id);
    return true;
}

/* A row goes with the one that such a field refers to. */
static bool goes_with(const struct field *f) {
    return f->kind == FIELD_REF && f->flags & (F_REQUIRED | F_CASCADE);
}

static bool leads_on(const struct keep *k, const struct record *r, size_t field) {
    const struct field *f = &r->entity->fields[field];
    if (f->kind != FIELD_REF || r->v[field].null) return true;
    return keep_has(k, entity_named(f->target), r->v[field].i);
}

struct following {
    struct keep *k;
    bool changed;
};

static bool follow_row(const struct record *r, void *ctx, struct error *e) {
    (void)e;
    struct following *x = ctx;
    struct kept *of = kept_of(x->k, r->entity);
    if (!keep_has(x->k, r->entity, r->id)) return true;
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        if (!goes_with(&r->entity->fields[i]) || leads_on(x->k, r, i)) continue;
        of->gone[idmap_id(&of->rows, r->id) - of->rows.v] = true;
        x->changed = true;
        return true;
    }
    return true;
}

static bool needs_rows(const struct entity *entity) {
    for (size_t i = 0; i < entity->n_fields; i++)
        if (goes_with(&entity->fields[i])) return true;
    return false;
}

/* And so on, as long as rows go. */
static bool follow(struct keep *k, struct error *e) {
    struct following x = {.k = k, .changed = true};
    for (size_t i = 0; i < N_ENTITIES; i++)
        k->of[i].gone = arena_array(&k->arena, k->of[i].rows.n + 1, sizeof *k->of[i].gone);
    while (x.changed) {
        x.changed = false;
        for (size_t i = 0; i < N_ENTITIES; i++) {
            struct list_query rows = {.entity = ENTITIES[i], .order = "id"};
            if (needs_rows(ENTITIES[i]) && !list_each(k->db, &rows, follow_row, &x, e)) return false;
        }
    }
    return true;
}

bool keep_find(struct keep *k, struct db *db, struct viewer viewer, bool anonymous, struct error *e) {
    *k = (struct keep){.db = db, .mask = {.db = db, .viewer = viewer}, .anonymous = anonymous};
    k->of = arena_array(&k->arena, N_ENTITIES, sizeof *k->of);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        struct list_query rows = {.entity = ENTITIES[i], .order = "id"};
        if (!list_each(db, &rows, look_at_row, k, e)) return false;
    }
    return follow(k, e);
}

bool keep_strip(struct keep *k, struct arena *a, const struct record *r, size_t *removed, struct record **out,
                struct error *e) {
    enum withheld why;
    if (!mask_row(&k->mask, r, &why, e)) return false;
    struct record *fresh = record_new(a, r->entity);
    *out = record_copy(a, r);
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        if (r->v[i].null || (stays(k, r, i) && leads_on(k, r, i))) continue;
        bool required = r->entity->fields[i].flags & F_REQUIRED;
        (*out)->v[i] = required ? fresh->v[i] : value_null();
        if (!value_eq((*out)->v[i], r->v[i])) removed[i]++;
    }
    /* Who wrote it is for those who look after the programme. */
    (*out)->author = SV_NULL;
    return true;
}
