#include "catalyse/service/departures.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

/* The history of row x says that ?1 held it. */
#define HELD(entity)                                                                               \
    "EXISTS (SELECT 1 FROM state_change c WHERE c.entity = '" entity "' AND c.row_ref = x.ref AND" \
    " c.from_state = (SELECT ref FROM organisation WHERE id = ?1)"
#define HELD_BEFORE(entity) HELD(entity) ")"
/* The same, until it left on ?3 and the one in `by` came: what changed hands earlier is no taking over. A
 * moment may be of the day before in its own clock. */
#define HELD_UNTIL(entity, by)                                                            \
    HELD(entity)                                                                          \
    " AND c.to_state = (SELECT ref FROM organisation WHERE id = x." by ") AND date(c.at," \
    " '+1 day') >= ?3)"

/* What another organisation holds since: rows of an entity that ?1 held in the group ?2. */
struct taken_source {
    const char *entity;
    const char *what; /* the reference that names the row; NULL: the row itself */
    const char *by;
    const char *many; /* N_: what they are, counted by taker since ?3; NULL: each is named */
    bool confirm;     /* the new holder says so first: it is `proposed` until then */
    const char *sql;
};

#define OF_PROJECT(entity, by, held)                                                                   \
    "SELECT x.id FROM " entity " x JOIN project p ON p.id = x.project WHERE p.subgroup = ?2 AND x." by \
    " <> ?1 AND " held
#define OF_GROUP(entity, by, held) \
    "SELECT x.id FROM " entity " x WHERE x.subgroup = ?2 AND x." by " <> ?1 AND " held
#define NAMED(from, entity, by) from(entity, by, HELD_BEFORE(entity)) " ORDER BY x.id"
#define COUNTED(from, entity, by) from(entity, by, HELD_UNTIL(entity, by)) " ORDER BY x." by ", x.id"

static const struct taken_source TAKEN[] = {
    {"subgroup", NULL, "convenor_org", N_("Convenor of the group"), false,
     "SELECT x.id FROM subgroup x WHERE x.id = ?2 AND x.convenor_org <> ?1 AND " HELD_UNTIL("subgroup",
                                                                                            "convenor_org")},
    {"role_assignment", "role", "org", NULL, true,
     "SELECT max(n.id) FROM role_assignment o JOIN project p ON p.id = o.project JOIN role_assignment n ON"
     " n.project = o.project AND n.role = o.role AND n.state <> 'ended' AND n.org <> o.org"
     " WHERE o.org = ?1 AND p.subgroup = ?2 AND o.state = 'ended' GROUP BY n.project, n.role ORDER BY 1"},
    {"role_assignment", "role", "org", NULL, true,
     "SELECT x.id FROM role_assignment x JOIN project p ON p.id = x.project WHERE p.subgroup = ?2 AND"
     " x.org <> ?1 AND x.state <> 'ended' AND " HELD_BEFORE("role_assignment") " ORDER BY x.id"},
    {"commitment", "type", "from_org", NULL, true, NAMED(OF_PROJECT, "commitment", "from_org")},
    {"next_step", NULL, "owner", NULL, false, NAMED(OF_GROUP, "next_step", "owner")},
    {"rasci_cell", NULL, "org", N_("Lines of who does what"), false,
     "SELECT x.id FROM rasci_cell x JOIN deliverable d ON d.id = x.deliverable JOIN project p ON p.id ="
     " d.project WHERE p.subgroup = ?2 AND x.org <> ?1 AND " HELD_UNTIL("rasci_cell",
                                                                        "org") " ORDER BY x.org, x.id"},
    {"budget_line", NULL, "member", N_("Budget lines"), false, COUNTED(OF_PROJECT, "budget_line", "member")},
    {"money_flow", NULL, "payer", N_("Money flows paid"), false, COUNTED(OF_PROJECT, "money_flow", "payer")},
    {"money_flow", NULL, "payee", N_("Money flows received"), false,
     COUNTED(OF_PROJECT, "money_flow", "payee")},
    {"checklist_answer", NULL, "owner", N_("Questions carried"), false,
     COUNTED(OF_GROUP, "checklist_answer", "owner")},
    {"indicator", NULL, "collected_by", N_("Indicators"), false,
     COUNTED(OF_PROJECT, "indicator", "collected_by")},
    {"risk", NULL, "owner", N_("Risks"), false, COUNTED(OF_GROUP, "risk", "owner")},
};

static bool taken_of(const struct view *v, const struct taken_source *s, const struct record *r,
                     struct taken *out, struct error *e) {
    *out = (struct taken){.reconfirm = s->confirm && take_in(r, "state", "proposed"), .n = 1};
    if (s->many)
        out->what.title = sv_from(_(s->many));
    else if (!s->what)
        out->what = seen_self(v, r);
    else if (!seen_ref(v, r, s->what, &out->what, e))
        return false;
    return seen_ref(v, r, s->by, &out->by, e);
}

static void taken_add(const struct view *v, const struct taken_source *s, struct departure *out,
                      struct taken one) {
    struct taken *last = out->taken.n ? &out->taken.v[out->taken.n - 1] : NULL;
    if (s->many && last && !last->what.entity && sv_is(last->what.title, _(s->many)) &&
        last->by.id == one.by.id)
        last->n++;
    else
        VEC_PUSH(v->arena, &out->taken, one);
}

static bool taken_load(const struct view *v, struct departure *out, struct error *e) {
    const struct value who[] = {value_int(out->org.id), value_int(out->group.id),
                                value_text(day_text(v->arena, out->left))};
    for (size_t i = 0; i < sizeof TAKEN / sizeof *TAKEN; i++) {
        const struct entity *entity = entity_named(TAKEN[i].entity);
        struct seen seen;
        if (!seen_rows(v, entity, TAKEN[i].sql, who, TAKEN[i].many ? 3 : 2, &seen, e)) return false;
        for (size_t k = 0; k < seen.n; k++) {
            struct taken one;
            if (!taken_of(v, &TAKEN[i], seen.v[k], &one, e)) return false;
            taken_add(v, &TAKEN[i], out, one);
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
