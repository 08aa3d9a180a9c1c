#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/change/change.h"
#include "service/programme/people_rows.h"
#include "service/read/goes.h"
#include "service/read/take.h"

static const char SQL_PEOPLE[] = "SELECT p.id FROM participant p WHERE (?1 = 0 OR " GOES_TO(
    "?1") ") AND (?2 = 0 OR p.org = ?2)"
          " ORDER BY fold(p.last_name), fold(p.first_name), p.id";
static const char SQL_AGREED[] = "SELECT consent_list FROM participant WHERE id = ?1";

/* The one noted comes first. */
static bool load_groups(const struct view *v, const struct record *r, struct person_row *out,
                        struct error *e) {
    struct seen groups;
    struct named noted;
    if (!seen_ref(v, r, "subgroup", &noted, e) ||
        !seen_rows(v, entity_named("subgroup"), GOES_ALSO, PARAMS(value_int(r->id)), &groups, e))
        return false;
    out->groups = arena_array(v->arena, groups.n + 1, sizeof *out->groups);
    if (noted.id) out->groups[out->n_groups++] = noted;
    for (size_t i = 0; i < groups.n; i++) out->groups[out->n_groups++] = seen_self(v, groups.v[i]);
    return true;
}

bool person_goes(const struct person_row *p, int64_t subgroup) {
    for (size_t i = 0; i < p->n_groups; i++)
        if (p->groups[i].id == subgroup) return true;
    return false;
}

struct named person_home(const struct person_row *p) {
    return p->n_groups ? p->groups[0] : (struct named){0};
}

bool person_row_of(const struct view *v, const struct record *r, struct person_row *out, struct error *e) {
    int64_t agreed;
    if (!query_one(v->db, SQL_AGREED, r->id, &agreed, e)) return false;
    *out = (struct person_row){.row = seen_self(v, r),
                               .first_name = record_text(r, "first_name"),
                               .last_name = record_text(r, "last_name"),
                               .function = record_text(r, "function"),
                               .email = record_text(r, "email"),
                               .access_needs = record_text(r, "access_needs"),
                               .role = take_choice(r, "programme_role"),
                               .state = take_choice(r, "state"),
                               .may_commit = take_flag(r, "may_commit"),
                               .consent_list = agreed == 1,
                               .delete_after = take_day(r, "delete_after")};
    return seen_ref(v, r, "org", &out->org, e) && load_groups(v, r, out, e);
}

static bool people_load(const struct view *v, int64_t subgroup, int64_t org, struct people *out,
                        struct error *e) {
    struct seen rows;
    if (!seen_rows(v, entity_named("participant"), SQL_PEOPLE, PARAMS(value_int(subgroup), value_int(org)),
                   &rows, e))
        return false;
    out->withheld = rows.withheld;
    for (size_t i = 0; i < rows.n; i++) {
        struct person_row row;
        if (!person_row_of(v, rows.v[i], &row, e)) return false;
        VEC_PUSH(v->arena, out, row);
    }
    return true;
}

bool people_read(const struct view *v, int64_t subgroup, int64_t org, struct people *out, struct error *e) {
    *out = (struct people){0};
    return read_begin(v->db, e) && read_done(v->db, people_load(v, subgroup, org, out, e));
}

bool people_follow(const struct view *v, int64_t org, int64_t from, int64_t to, struct error *e) {
    static const char SQL[] = "SELECT id FROM participant WHERE org = ?1 AND subgroup = ?2 ORDER BY id";
    struct ids ids;
    if (!ids_of(v, SQL, PARAMS(value_int(org), value_int(from)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct change c;
        if (!change_open(&c, v, entity_named("participant"), ids.v[i], e)) return false;
        if (to)
            record_set_int(c.after, "subgroup", to);
        else
            record_set_null(c.after, "subgroup");
        if (!change_save(&c, e)) return false;
    }
    return true;
}
