#include "service/transfer/loops.h"
#include "catalyse/base/vec.h"

static struct dump_loop loop_of(struct arena *a, const struct record *r, size_t field) {
    return (struct dump_loop){r->entity, &r->entity->fields[field],
                              sv_of(arena_strndup(a, r->ref.p, r->ref.n), r->ref.n)};
}

bool loops_cut(struct db *db, struct record *r, struct arena *a, struct dump_loops *cut, struct error *e) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        bool loops;
        if (!record_loops(db, r, i, &loops, e)) return false;
        if (!loops) continue;
        r->v[i] = value_null();
        VEC_PUSH(a, cut, loop_of(a, r, i));
    }
    return true;
}
