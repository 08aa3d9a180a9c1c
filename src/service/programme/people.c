#include "catalyse/service/people.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/programme/people_rows.h"
#include "service/read/goes.h"
#include "service/read/take.h"

static const char SQL_PEOPLE[] =
    "SELECT p.id FROM participant p WHERE (?1 = 0 OR " GOES_TO("?1") ") AND (?2 = 0 OR p.org = ?2)"
                                                                     " ORDER BY p.folded, p.id";
static const char SQL_BESIDE[] = "SELECT p.id, gg.id FROM " GOES_BESIDE " GROUP BY p.id, gg.folded, gg.id";
static const char SQL_AGREED[] = "SELECT id FROM participant WHERE consent_list = 1 ORDER BY id";

bool people_facts_read(const struct view *v, struct people_facts *out, struct error *e) {
    return links_of(v, SQL_BESIDE, NULL, 0, &out->beside, e) && people_agreed(v, &out->agreed, e);
}

bool people_agreed(const struct view *v, struct agreed *out, struct error *e) {
    struct ids ids;
    bool ok = ids_of(v, SQL_AGREED, NULL, 0, &ids, e);
    if (ok) *out = (struct agreed){ids.v, ids.n};
    return ok;
}

bool agreed_has(const struct agreed *agreed, int64_t person) {
    return id_place(agreed->v, agreed->n, sizeof *agreed->v, person) < agreed->n;
}

/* The one noted comes first. */
static bool load_groups(const struct view *v, const struct record *r, const struct people_facts *facts,
                        struct person_row *out, struct error *e) {
    size_t n;
    const struct link *beside = links_from(&facts->beside, r->id, &n);
    out->groups = arena_array(v->arena, n + 1, sizeof *out->groups);
    if (!seen_ref(v, r, "subgroup", &out->groups[0], e)) return false;
    out->n_groups = out->groups[0].id != 0;
    for (size_t i = 0; i < n; i++) {
        struct named *next = &out->groups[out->n_groups];
        if (!seen_named(v, entity_named("subgroup"), beside[i].to, next, e)) return false;
        out->n_groups += next->id != 0;
    }
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

bool person_row_of(const struct view *v, const struct record *r, const struct people_facts *facts,
                   struct person_row *out, struct error *e) {
    *out = (struct person_row){.row = seen_self(v, r),
                               .first_name = record_text(r, "first_name"),
                               .last_name = record_text(r, "last_name"),
                               .function = record_text(r, "function"),
                               .email = record_text(r, "email"),
                               .access_needs = record_text(r, "access_needs"),
                               .role = take_choice(r, "programme_role"),
                               .state = take_choice(r, "state"),
                               .may_commit = take_flag(r, "may_commit"),
                               .consent_list = agreed_has(&facts->agreed, r->id),
                               .delete_after = take_day(r, "delete_after")};
    return seen_ref(v, r, "org", &out->org, e) && load_groups(v, r, facts, out, e);
}

static bool people_load(const struct view *v, int64_t subgroup, int64_t org, struct people *out,
                        struct error *e) {
    struct people_facts facts;
    struct seen rows;
    if (!people_facts_read(v, &facts, e) || !seen_rows(v, entity_named("participant"), SQL_PEOPLE,
                                                       PARAMS(value_int(subgroup), value_int(org)), &rows, e))
        return false;
    out->withheld = rows.withheld;
    for (size_t i = 0; i < rows.n; i++) {
        struct person_row row;
        if (!person_row_of(v, rows.v[i], &facts, &row, e)) return false;
        VEC_PUSH(v->arena, out, row);
    }
    return true;
}

bool people_read(const struct view *v, int64_t subgroup, int64_t org, struct people *out, struct error *e) {
    *out = (struct people){0};
    return read_begin(v->db, e) && read_done(v->db, people_load(v, subgroup, org, out, e));
}
