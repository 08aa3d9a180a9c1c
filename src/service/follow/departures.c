#include "catalyse/service/departures.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

/* The role it held in a project of the group, and the latest that somebody else has of it there. */
static bool taken_load(const struct view *v, struct departure *out, struct error *e) {
    static const char SQL[] =
        "SELECT max(n.id) FROM role_assignment o JOIN project p ON p.id = o.project JOIN role_assignment n ON"
        " n.project = o.project AND n.role = o.role AND n.state <> 'ended' AND n.org <> o.org"
        " WHERE o.org = ?1 AND p.subgroup = ?2 AND o.state = 'ended' GROUP BY n.project, n.role ORDER BY 1";
    struct seen seen;
    if (!seen_rows(v, entity_named("role_assignment"), SQL,
                   PARAMS(value_int(out->org.id), value_int(out->group.id)), &seen, e))
        return false;
    out->taken = arena_array(v->arena, seen.n, sizeof *out->taken);
    for (size_t i = 0; i < seen.n; i++) {
        struct taken_role *t = &out->taken[out->n_taken++];
        if (!seen_ref(v, seen.v[i], "role", &t->role, e) || !seen_ref(v, seen.v[i], "org", &t->by, e))
            return false;
    }
    return true;
}

static bool departure_of(const struct view *v, const struct record *r, struct departure *out,
                         struct error *e) {
    *out = (struct departure){.left = take_day(r, "left_on"), .reason_said = record_text(r, "reason_said")};
    return seen_ref(v, r, "org", &out->org, e) && seen_ref(v, r, "subgroup", &out->group, e) &&
           taken_load(v, out, e);
}

static bool departures_load(const struct view *v, int64_t subgroup, struct departures *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM subgroup_member WHERE left_on IS NOT NULL AND"
                              " (?1 = 0 OR subgroup = ?1) ORDER BY left_on DESC, id";
    struct seen seen;
    if (!seen_rows(v, entity_named("subgroup_member"), SQL, PARAMS(value_int(subgroup)), &seen, e))
        return false;
    out->withheld = seen.withheld;
    for (size_t i = 0; i < seen.n; i++) {
        struct departure one;
        if (!departure_of(v, seen.v[i], &one, e)) return false;
        VEC_PUSH(v->arena, out, one);
    }
    return true;
}

bool departures_read(const struct view *v, int64_t subgroup, struct departures *out, struct error *e) {
    *out = (struct departures){0};
    if (!read_begin(v->db, e) || !read_done(v->db, departures_load(v, subgroup, out, e))) return false;
    for (size_t i = 0; i < out->n; i++) {
        struct departure *d = &out->v[i];
        struct leaver who = {d->org.entity, d->org.id, d->group.id};
        if (d->org.id && !withdrawal_read(v, &who, &d->held, e)) return false;
    }
    return true;
}
