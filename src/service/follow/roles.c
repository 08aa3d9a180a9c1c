#include "catalyse/service/roles.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/change.h"
#include "service/read/take.h"

#define ROLES(where)                                                        \
    "SELECT a.id FROM role_assignment a JOIN role r ON r.id = a.role" where \
    " ORDER BY a.project, a.state = 'ended', r.pos, a.id"
static const char SQL_ROLES[] = ROLES(""), SQL_OF_PROJECT[] = ROLES(" WHERE a.project = ?1");
static const char SQL_VACANT[] =
    "SELECT r.id FROM role r WHERE NOT EXISTS (SELECT 1 FROM role_assignment a WHERE a.role = r.id AND"
    " a.project = ?1 AND a.state <> 'ended') ORDER BY r.pos, r.id";

static bool add_role(const struct view *v, const struct record *r, struct role_rows *out, struct error *e) {
    struct role_row row = {.row = seen_self(v, r),
                           .mandate = record_text(r, "mandate_text"),
                           .may_speak = take_flag(r, "may_speak"),
                           .may_sign = take_flag(r, "may_sign"),
                           .may_receive = take_flag(r, "may_receive"),
                           .may_pass_on = take_flag(r, "may_pass_on"),
                           .may_report = take_flag(r, "may_report"),
                           .from = take_day(r, "from_date"),
                           .to = take_day(r, "to_date"),
                           .state = take_choice(r, "state")};
    const struct ref_to refs[] = {{"role", &row.role},     {"org", &row.org},         {"person", &row.person},
                                  {"deputy", &row.deputy}, {"project", &row.project}, {NULL, NULL}};
    if (!seen_refs(v, r, refs, e)) return false;
    VEC_PUSH(v->arena, out, row);
    return true;
}

static bool add_vacant(const struct view *v, int64_t project, struct role_rows *out, struct error *e) {
    struct seen rows;
    if (!project) return true;
    if (!seen_rows(v, entity_named("role"), SQL_VACANT, PARAMS(value_int(project)), &rows, e)) return false;
    out->vacant = arena_array(v->arena, rows.n + 1, sizeof *out->vacant);
    for (size_t i = 0; i < rows.n; i++) out->vacant[out->n_vacant++] = seen_self(v, rows.v[i]);
    return true;
}

static bool roles_load_rows(const struct view *v, int64_t project, struct role_rows *out, struct error *e) {
    const struct value of = value_int(project);
    struct seen rows;
    if (!seen_rows(v, entity_named("role_assignment"), project ? SQL_OF_PROJECT : SQL_ROLES, &of,
                   project != 0, &rows, e))
        return false;
    out->withheld = rows.withheld;
    for (size_t i = 0; i < rows.n; i++)
        if (!add_role(v, rows.v[i], out, e)) return false;
    return add_vacant(v, project, out, e);
}

bool roles_read(const struct view *v, int64_t project, struct role_rows *out, struct error *e) {
    *out = (struct role_rows){0};
    return read_begin(v->db, e) && read_done(v->db, roles_load_rows(v, project, out, e));
}

/* What a person carries that somebody else can: rows of ?1, by the field that names the person. */
static const struct {
    const char *entity, *field, *sql;
} CARRIED[] = {
    {"next_step", "owner_person",
     "SELECT id FROM next_step WHERE owner_person = ?1 AND state IN ('open', 'doing', 'late')"},
    {"checklist_answer", "owner_person",
     "SELECT id FROM checklist_answer WHERE owner_person = ?1 AND state IN ('discussed', 'partial',"
     " 'disagreed', 'reopened')"},
    {"role_assignment", "person", "SELECT id FROM role_assignment WHERE person = ?1 AND state <> 'ended'"},
    {"role_assignment", "deputy", "SELECT id FROM role_assignment WHERE deputy = ?1 AND state <> 'ended'"},
    {"subgroup", "convenor_person", "SELECT id FROM subgroup WHERE convenor_person = ?1"},
    {"expression_of_interest", "contact", "SELECT id FROM expression_of_interest WHERE contact = ?1"},
};

struct handing {
    const struct view *v;
    int64_t from, to;
    size_t moved;
};

/* A mandate was given to a person: whoever takes over has it confirmed again. */
static void reconfirm(struct change *c) {
    if (sv_is(sv_from(c->entity->name), "role_assignment") && take_in(c->after, "state", "accepted held"))
        record_set_text(c->after, "state", SV("proposed"));
}

static bool hand_rows(struct handing *h, const struct entity *entity, const char *field, const char *sql,
                      struct error *e) {
    struct ids ids;
    if (!ids_of(h->v, sql, PARAMS(value_int(h->from)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct change c;
        if (!change_open(&c, h->v, entity, ids.v[i], e)) return false;
        record_set_int(c.after, field, h->to);
        if (sv_is(sv_from(field), "person")) reconfirm(&c);
        if (!record_update(h->v->db, c.before, c.after, e)) return false;
        struct sv to;
        if (change_moves(&c, &to) && !change_log_state(&c, e)) return false;
    }
    h->moved += ids.n;
    return true;
}

static bool same_organisation(struct handing *h, struct error *e) {
    struct record *from, *to;
    const struct entity *person = entity_named("participant");
    if (!record_load(h->v->db, h->v->arena, person, h->from, &from, e) ||
        !record_load(h->v->db, h->v->arena, person, h->to, &to, e))
        return false;
    if (h->from != h->to && record_int(from, "org") == record_int(to, "org")) return true;
    return error_set(e, ERR_DATA, _("'%s' cannot take over: choose somebody else of the same organisation"),
                     text_quote(sv_from(record_title(h->v->db, h->v->arena, to))).p);
}

static bool hand_now(struct db *db, void *ctx, struct error *e) {
    struct handing *h = ctx;
    (void)db;
    if (!same_organisation(h, e)) return false;
    for (size_t i = 0; i < sizeof CARRIED / sizeof *CARRIED; i++)
        if (!hand_rows(h, entity_named(CARRIED[i].entity), CARRIED[i].field, CARRIED[i].sql, e)) return false;
    return true;
}

bool role_hand_over(const struct view *v, int64_t from_person, int64_t to_person, size_t *moved,
                    struct error *e) {
    struct act act = {.code = ACT_HAND_OVER, .entity = entity_named("participant"), .row = from_person};
    struct handing h = {v, from_person, to_person, 0};
    bool ok = tx_run(v->db, &act, hand_now, &h, e);
    *moved = h.moved;
    return ok;
}
