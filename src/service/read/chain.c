#include "catalyse/service/chain.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/goes.h"
#include "service/read/seen.h"
#include <stdlib.h>
#include <string.h>

static const char *const PLACES[] = {"wish",
                                     "theme",
                                     "expression_of_interest",
                                     "subgroup",
                                     "diagnosis_entry",
                                     "project",
                                     "role_assignment",
                                     "commitment",
                                     "next_step"};

int chain_place(const struct entity *entity) {
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++)
        if (strcmp(PLACES[i], entity->name) == 0) return (int)i + 1;
    return 0;
}

#define ORG_OF_ROLE "coalesce(r.org, (SELECT p.org FROM participant p WHERE p.id = r.person))"

/* Steps of the chain that are no reference: who holds a role and what it promised to the same project, what
 * a group found out and the project that answers it, who goes to a group that is not noted, who met whom.
 * ?1 is the row. */
static const struct {
    const char *from, *to, *relation, *sql;
} BRIDGES[] = {
    {"role_assignment", "commitment", NULL,
     "SELECT c.id FROM commitment c, role_assignment r WHERE r.id = ?1 AND c.project = r.project AND"
     " c.from_org = " ORG_OF_ROLE " ORDER BY c.\"end\", c.id"},
    {"commitment", "role_assignment", NULL,
     "SELECT r.id FROM commitment c, role_assignment r WHERE c.id = ?1 AND c.project = r.project AND"
     " c.from_org = " ORG_OF_ROLE " ORDER BY r.id"},
    {"diagnosis_entry", "project", NULL,
     "SELECT p.id FROM project p, diagnosis_entry d WHERE d.id = ?1 AND p.subgroup = d.subgroup AND"
     " p.need IS NULL ORDER BY p.id"},
    {"project", "diagnosis_entry", NULL,
     "SELECT d.id FROM project p, diagnosis_entry d WHERE p.id = ?1 AND p.subgroup = d.subgroup AND"
     " p.need IS NULL ORDER BY d.block, d.id"},
    {"participant", "subgroup", N_("goes there as well"),
     "SELECT gg.id FROM " GOES_BESIDE " AND p.id = ?1 GROUP BY gg.folded, gg.id"},
    {"subgroup", "participant", N_("goes there as well"),
     "SELECT p.id FROM " GOES_BESIDE " AND gm.subgroup = ?1 GROUP BY p.folded, p.id"},
    {"participant", "participant", N_("met at an event"),
     "SELECT met FROM encounter WHERE participant = ?1 UNION SELECT participant FROM encounter WHERE met = "
     "?1"},
};

/* A reading of one row's surroundings. */
struct reading {
    const struct view *v;
    const struct entity *self;
    int64_t id;
    size_t limit;
    struct chain *out;
};

static enum chain_way way_of(const struct entity *self, const struct entity *other) {
    int own = chain_place(self), its = chain_place(other);
    if (!own || !its || own == its) return CHAIN_BESIDE;
    return its < own ? CHAIN_BACK : CHAIN_FORWARD;
}

/* The facilitator sees every row: no need to look at each to count them. */
static bool counts_apart(const struct view *v) {
    return v->viewer.audience == AUD_ME && !v->viewer.fund;
}

static bool add_named(const struct reading *r, struct chain_link *link, int64_t id, struct error *e) {
    struct named named;
    for (size_t i = 0; i < link->n; i++)
        if (link->rows[i].id == id) return true;
    if (link->n == r->limit && counts_apart(r->v)) return true;
    if (!seen_named(r->v, link->entity, id, &named, e)) return false;
    if (named.id && link->count++ < r->limit) link->rows[link->n++] = named;
    return true;
}

/* How the row comes to others: by a field of its own, or as `relation` says. */
struct how {
    const struct field *by;
    const char *label, *relation; /* N_; label: what they are from there, NULL the name of their entity */
};

static bool add_link(const struct reading *r, const struct entity *other, struct how how,
                     const struct ids *ids, size_t total, struct error *e) {
    struct chain_link link = {.way = way_of(r->self, other),
                              .entity = other,
                              .label = _(how.label ? how.label : other->label_many),
                              .by = how.by,
                              .relation = how.relation ? _(how.relation) : NULL};
    if (!entity_visible(other, &r->v->viewer)) return true;
    link.rows = arena_array(r->v->arena, r->limit + 1, sizeof *link.rows);
    for (size_t i = 0; i < ids->n; i++)
        if (!add_named(r, &link, ids->v[i], e)) return false;
    if (counts_apart(r->v)) link.count = total;
    if (link.count) VEC_PUSH(r->v->arena, r->out, link);
    return true;
}

static bool add_sql(const struct reading *r, const struct entity *other, struct how how, const char *sql,
                    struct error *e) {
    struct ids ids;
    return ids_of(r->v, sql, PARAMS(value_int(r->id)), &ids, e) && add_link(r, other, how, &ids, ids.n, e);
}

/* Rows of `from` that refer to this one by `f`. */
static bool add_referring(const struct reading *r, const struct entity *from, const struct field *f,
                          struct how how, struct error *e) {
    struct list_filter to_it = {f->name, OP_IS, value_int(r->id)};
    struct list_query q = {.entity = from, .filters = &to_it, .n_filters = 1};
    struct list_rows rows;
    struct ids ids = {0};
    size_t total;
    if (counts_apart(r->v)) q.limit = r->limit;
    if (!list_run(r->v->db, r->v->arena, &q, &rows, e) || !list_count(r->v->db, &q, &total, e)) return false;
    for (size_t i = 0; i < rows.n; i++) VEC_PUSH(r->v->arena, &ids, rows.v[i]->id);
    return add_link(r, from, how, &ids, total, e);
}

/* The other end of a link entity: a required reference other than `f`, one of the same kind first (who was
 * met rather than where); NULL when it has none. */
static const struct field *other_end(const struct entity *link, const struct field *f) {
    const struct field *end = NULL;
    if (!(link->flags & E_LINK)) return NULL;
    for (size_t i = 0; i < link->n_fields; i++) {
        const struct field *g = &link->fields[i];
        if (g == f || g->kind != FIELD_REF || !(g->flags & F_REQUIRED)) continue;
        if (!end || strcmp(g->target, f->target) == 0) end = g;
    }
    return end;
}

static bool add_through(const struct reading *r, const struct entity *link, const struct field *f,
                        const struct field *g, struct error *e) {
    const char *sql =
        arena_printf(r->v->arena, "SELECT DISTINCT \"%s\" FROM \"%s\" WHERE \"%s\" = ?1 ORDER BY id", g->name,
                     link->name, f->name);
    struct how how = {.label = f->back, .relation = f->back ? NULL : link->label};
    return add_sql(r, entity_named(g->target), how, sql, e);
}

static size_t references_to(const struct entity *from, const struct entity *to) {
    size_t n = 0;
    for (size_t i = 0; i < from->n_fields; i++)
        n += from->fields[i].kind == FIELD_REF && strcmp(from->fields[i].target, to->name) == 0;
    return n;
}

static bool add_backward(const struct reading *r, const struct entity *from, struct error *e) {
    size_t ways = references_to(from, r->self);
    if (!entity_visible(from, &r->v->viewer)) return true;
    for (size_t i = 0; ways && i < from->n_fields; i++) {
        const struct field *f = &from->fields[i];
        if (f->kind != FIELD_REF || strcmp(f->target, r->self->name) != 0) continue;
        const struct field *g = other_end(from, f);
        if (g && f->flags & F_REQUIRED && strcmp(g->target, f->target) == 0)
            continue; /* a bridge reads both ends at once */
        struct how how = {.label = f->back, .relation = ways > 1 && !f->back ? f->label : NULL};
        bool ok = g ? add_through(r, from, f, g, e) : add_referring(r, from, f, how, e);
        if (!ok) return false;
    }
    return true;
}

static bool add_forward(const struct reading *r, const struct record *self, struct error *e) {
    for (size_t i = 0; i < self->entity->n_fields; i++) {
        const struct field *f = &self->entity->fields[i];
        if (f->kind != FIELD_REF || self->v[i].null) continue;
        struct ids one = {&self->v[i].i, 1, 1};
        if (!add_link(r, entity_named(f->target), (struct how){.by = f, .relation = f->label}, &one, 1, e))
            return false;
    }
    return true;
}

static bool add_bridges(const struct reading *r, struct error *e) {
    for (size_t i = 0; i < sizeof BRIDGES / sizeof *BRIDGES; i++)
        if (strcmp(BRIDGES[i].from, r->self->name) == 0 &&
            !add_sql(r, entity_named(BRIDGES[i].to), (struct how){.relation = BRIDGES[i].relation},
                     BRIDGES[i].sql, e))
            return false;
    return true;
}

static int by_place(const void *a, const void *b) {
    const struct chain_link *x = a, *y = b;
    if (x->way != y->way) return (int)x->way - (int)y->way;
    int px = chain_place(x->entity), py = chain_place(y->entity);
    if (px != py) return px && py ? px - py : px ? -1 : 1;
    size_t ix = entity_index(x->entity), iy = entity_index(y->entity);
    if (ix != iy) return ix < iy ? -1 : 1;
    return x->rank < y->rank ? -1 : 1;
}

static bool chain_load(const struct reading *r, struct error *e) {
    struct record *self;
    if (!seen_row(r->v, r->self, r->id, &self, e)) return false;
    if (!self) return true;
    r->out->self = seen_self(r->v, self);
    if (!add_forward(r, self, e) || !add_bridges(r, e)) return false;
    for (size_t i = 0; i < N_ENTITIES; i++)
        if (!add_backward(r, ENTITIES[i], e)) return false;
    for (size_t i = 0; i < r->out->n; i++) r->out->v[i].rank = i;
    if (r->out->n) qsort(r->out->v, r->out->n, sizeof *r->out->v, by_place);
    return true;
}

bool chain_read(const struct view *v, const struct entity *entity, int64_t id, size_t limit,
                struct chain *out, struct error *e) {
    struct reading reading = {v, entity, id, limit, out};
    *out = (struct chain){0};
    return read_begin(v->db, e) && read_done(v->db, chain_load(&reading, e));
}
