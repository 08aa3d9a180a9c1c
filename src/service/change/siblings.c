#include "service/change/siblings.h"

enum { GROUP_FIELDS = 4 };

bool edit_can_move(const struct entity *entity) {
    return field_index(entity, SV("pos")) >= 0;
}

static size_t group_filters(struct arena *a, const struct record *r, struct list_filter *out) {
    struct sv rest = sv_from(r->entity->order), name;
    size_t n = 0;
    while (n < GROUP_FIELDS && sv_next(&rest, ',', &name) && !sv_is(name, "pos"))
        out[n++] = (struct list_filter){.field = arena_strndup(a, name.p, name.n),
                                        .op = OP_IS,
                                        .value = r->v[field_index(r->entity, name)]};
    return n;
}

bool siblings_of(const struct view *v, const struct record *r, struct list_rows *out, struct error *e) {
    struct list_filter filters[GROUP_FIELDS];
    struct list_query q = {.entity = r->entity, .filters = filters};
    q.n_filters = group_filters(v->arena, r, filters);
    return list_run(v->db, v->arena, &q, out, e);
}

bool siblings_next(const struct view *v, const struct record *r, int64_t *pos, struct error *e) {
    struct list_rows rows;
    if (!siblings_of(v, r, &rows, e)) return false;
    *pos = rows.n ? record_int(rows.v[rows.n - 1], "pos") + 1 : 1;
    return true;
}
