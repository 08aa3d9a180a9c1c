#include "service/read/mask.h"
#include "catalyse/domain/entities.h"

void mask_deinit(struct mask *m) {
    arena_deinit(&m->arena);
}

/* Rows of one parent mostly stand together. */
static bool find_parent(struct mask *m, const struct record *r, struct error *e) {
    const char *name = audience_parent(r->entity);
    const struct field *f = name ? field_named(r->entity, name) : NULL;
    int64_t id = f ? record_int(r, name) : 0;
    const struct entity *target = f ? entity_named(f->target) : NULL;
    if (m->parent && m->parent->entity == target && m->parent->id == id) return true;
    arena_reset(&m->arena);
    m->parent = NULL;
    return id == 0 || record_load(m->db, &m->arena, target, id, &m->parent, e);
}

bool mask_row(struct mask *m, const struct record *r, enum withheld *why, struct error *e) {
    *why = SEEN;
    if (m->viewer.audience == AUD_ME && !m->viewer.fund) return true;
    if (!find_parent(m, r, e)) return false;
    *why = row_withheld(r, m->parent, &m->viewer);
    return true;
}

enum withheld mask_value(const struct mask *m, const struct record *r, size_t field) {
    if (m->viewer.audience == AUD_ME && !m->viewer.fund) return SEEN;
    return value_withheld(r, m->parent, &r->entity->fields[field], &m->viewer);
}
