#include "catalyse/service/check.h"
#include "catalyse/domain/entities.h"
#include "service/read/take.h"
#include "service/rules/rules.h"
#include <stdlib.h>
#include <string.h>

static int by_gravity(const void *a, const void *b) {
    const struct warning *x = a, *y = b;
    if (x->severity != y->severity) return (int)y->severity - (int)x->severity;
    int code = strcmp(x->code, y->code);
    if (code) return code;
    int ref = sv_cmp(x->row.ref, y->row.ref);
    return ref ? ref : sv_cmp(x->text, y->text);
}

static bool look_at_all(const struct view *v, const struct row_rules *rules, int64_t subgroup,
                        struct findings *out, struct error *e) {
    const struct entity *entity = entity_named(rules->entity);
    const char *sql = arena_printf(v->arena, "WITH asked AS (SELECT ?1, ?2) %s", rules->all);
    struct ids ids;
    if (!ids_of(v, sql, PARAMS(value_int(subgroup), value_text(day_text(v->arena, v->today))), &ids, e))
        return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct record *r;
        if (!record_load(v->db, v->arena, entity, ids.v[i], &r, e) || !rules->look(v, r, out, e))
            return false;
    }
    return true;
}

static bool rules_load(const struct view *v, int64_t subgroup, struct warnings *out, struct error *e) {
    struct findings found = {.arena = v->arena};
    for (size_t i = 0; i < N_RULES; i++)
        if (RULES[i].all && !look_at_all(v, &RULES[i], subgroup, &found, e)) return false;
    if (!rules_warnings(v, &found, out, e)) return false;
    if (out->n) qsort(out->v, out->n, sizeof *out->v, by_gravity);
    return true;
}

bool check_rules(const struct view *v, int64_t subgroup, struct warnings *out, struct error *e) {
    *out = (struct warnings){0};
    return read_begin(v->db, e) && read_done(v->db, rules_load(v, subgroup, out, e));
}

static bool row_load(const struct view *v, const struct entity *entity, int64_t id, struct warnings *out,
                     struct error *e) {
    struct findings found = {.arena = v->arena};
    struct record *r;
    return record_load(v->db, v->arena, entity, id, &r, e) && rules_look(v, r, &found, e) &&
           rules_warnings(v, &found, out, e);
}

bool check_row(const struct view *v, const struct entity *entity, int64_t id, struct warnings *out,
               struct error *e) {
    *out = (struct warnings){0};
    return read_begin(v->db, e) && read_done(v->db, row_load(v, entity, id, out, e));
}
