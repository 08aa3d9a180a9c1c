#include "catalyse/service/departures.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

/* The history of row x says that ?1 held it. */
#define HELD_BEFORE(entity)                                                                        \
    "EXISTS (SELECT 1 FROM state_change c WHERE c.entity = '" entity "' AND c.row_ref = x.ref AND" \
    " c.from_state = (SELECT ref FROM organisation WHERE id = ?1))"

/* What another organisation holds since: rows of an entity that ?1 held in the group ?2. */
static const struct {
    const char *entity, *what, *by; /* `what` NULL: the row itself */
    bool mandate;
    const char *sql;
} TAKEN[] = {
    {"role_assignment", "role", "org", true,
     "SELECT max(n.id) FROM role_assignment o JOIN project p ON p.id = o.project JOIN role_assignment n ON"
     " n.project = o.project AND n.role = o.role AND n.state <> 'ended' AND n.org <> o.org"
     " WHERE o.org = ?1 AND p.subgroup = ?2 AND o.state = 'ended' GROUP BY n.project, n.role ORDER BY 1"},
    {"role_assignment", "role", "org", true,
     "SELECT x.id FROM role_assignment x JOIN project p ON p.id = x.project WHERE p.subgroup = ?2 AND"
     " x.org <> ?1 AND x.state <> 'ended' AND " HELD_BEFORE("role_assignment") " ORDER BY x.id"},
    {"commitment", "type", "from_org", false,
     "SELECT x.id FROM commitment x JOIN project p ON p.id = x.project WHERE p.subgroup = ?2 AND"
     " x.from_org <> ?1 AND " HELD_BEFORE("commitment") " ORDER BY x.id"},
    {"next_step", NULL, "owner", false,
     "SELECT x.id FROM next_step x WHERE x.subgroup = ?2 AND x.owner <> ?1 AND " HELD_BEFORE(
         "next_step") " ORDER BY x.id"},
};

static bool taken_of(const struct view *v, size_t source, const struct record *r, struct taken *out,
                     struct error *e) {
    *out = (struct taken){.reconfirm = TAKEN[source].mandate && take_in(r, "state", "proposed")};
    if (!TAKEN[source].what)
        out->what = seen_self(v, r);
    else if (!seen_ref(v, r, TAKEN[source].what, &out->what, e))
        return false;
    return seen_ref(v, r, TAKEN[source].by, &out->by, e);
}

static bool taken_load(const struct view *v, struct departure *out, struct error *e) {
    const struct value who[] = {value_int(out->org.id), value_int(out->group.id)};
    for (size_t i = 0; i < sizeof TAKEN / sizeof *TAKEN; i++) {
        struct seen seen;
        if (!seen_rows(v, entity_named(TAKEN[i].entity), TAKEN[i].sql, who, 2, &seen, e)) return false;
        for (size_t k = 0; k < seen.n; k++) {
            struct taken one;
            if (!taken_of(v, i, seen.v[k], &one, e)) return false;
            VEC_PUSH(v->arena, &out->taken, one);
        }
    }
    return true;
}

static bool departure_of(const struct view *v, const struct record *r, struct departure *out,
                         struct error *e) {
    *out = (struct departure){.left = take_day(r, "left_on"), .reason_said = record_text(r, "reason_said")};
    return seen_ref(v, r, "org", &out->org, e) && seen_ref(v, r, "subgroup", &out->group, e) &&
           taken_load(v, out, e);
}

#define DEPARTURES(where) \
    "SELECT id FROM subgroup_member WHERE left_on IS NOT NULL" where " ORDER BY left_on DESC, id"

static bool departures_load(const struct view *v, int64_t subgroup, struct departures *out, struct error *e) {
    static const char ALL[] = DEPARTURES(""), OF_GROUP[] = DEPARTURES(" AND subgroup = ?1");
    const struct value of = value_int(subgroup);
    struct seen seen;
    if (!seen_rows(v, entity_named("subgroup_member"), subgroup ? OF_GROUP : ALL, &of, subgroup != 0, &seen,
                   e))
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
