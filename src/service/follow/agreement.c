#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/structuring.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/ids.h"
#include "service/read/take.h"
#include "service/rules/levels.h"

/* The agreement is signed: its document, and the consortium that stands on it from that day on. */

struct signing {
    const struct view *v;
    int64_t subgroup;
    int32_t day;
    struct sv path;
    struct act act;
    struct edit_result *out;
};

static bool add_document(struct signing *s, struct error *e) {
    struct change c;
    change_new(&c, s->v, entity_named("document"));
    record_set_int(c.after, "subgroup", s->subgroup);
    record_set_text(c.after, "kind", SV("agreement"));
    record_set_text(c.after, "state", SV("signed"));
    record_set_text(c.after, "date", day_text(s->v->arena, s->day));
    if (!change_put_given(&c, "path", s->path, e) || !change_save(&c, e)) return false;
    s->act.row = c.after->id;
    return change_result(&c, s->out, e);
}

static bool add_members(const struct signing *s, int64_t consortium, struct error *e) {
    static const char SQL[] = "SELECT org FROM subgroup_member WHERE subgroup = ?1 AND left_on IS NULL AND"
                              " coalesce(observer, 0) = 0 GROUP BY org ORDER BY min(id)";
    struct ids orgs;
    if (!ids_of(s->v, SQL, PARAMS(value_int(s->subgroup)), &orgs, e)) return false;
    for (size_t i = 0; i < orgs.n; i++) {
        struct change c;
        change_new(&c, s->v, entity_named("membership"));
        record_set_int(c.after, "consortium", consortium);
        record_set_int(c.after, "org", orgs.v[i]);
        record_set_text(c.after, "joined", day_text(s->v->arena, s->day));
        record_set_text(c.after, "state", SV("active"));
        if (!change_save(&c, e)) return false;
    }
    return true;
}

/* As much of the title, up to a blank, as a name takes. */
static struct sv name_from(struct sv title) {
    struct sv name = title;
    text_wrap(&title, (int)field_named(entity_named("consortium"), "name")->max, &name);
    return name;
}

/* Who holds this role in the project. */
static bool put_role_holder(const struct signing *s, struct change *c, const char *field, const char *role,
                            struct error *e) {
    static const char SQL[] =
        "SELECT a.org FROM role_assignment a JOIN role r ON r.id = a.role WHERE a.project ="
        " ?1 AND r.ref = ?2 COLLATE NOCASE AND a.state IN ('accepted', 'held') AND a.org IS NOT NULL"
        " ORDER BY a.state = 'held' DESC, a.id DESC LIMIT 1";
    int64_t org;
    if (take_has(c->after, field)) return true;
    struct value project = value_int(record_int(c->after, "project"));
    if (!number_of(s->v, SQL, PARAMS(project, value_text(sv_from(role))), &org, e)) return false;
    if (org) record_set_int(c->after, field, org);
    return true;
}

static bool put_roles(const struct signing *s, struct change *c, struct error *e) {
    return put_role_holder(s, c, "lead_org", "lead", e) &&
           put_role_holder(s, c, "backbone_org", "backbone", e);
}

/* It has the name of its project, and whoever is in the group now. */
static bool sign_new(const struct signing *s, int64_t project, struct error *e) {
    struct record *of;
    struct change c;
    if (!record_load(s->v->db, s->v->arena, entity_named("project"), project, &of, e)) return false;
    change_new(&c, s->v, entity_named("consortium"));
    record_set_int(c.after, "project", project);
    record_set_text(c.after, "name", name_from(record_text(of, "title_fr")));
    record_set_text(c.after, "signed_on", day_text(s->v->arena, s->day));
    record_set_text(c.after, "state", SV("signed"));
    return put_roles(s, &c, e) && change_save(&c, e) && add_members(s, c.after->id, e);
}

/* What was prepared is kept; whoever is in the group now are its members where none are noted. */
static bool sign_prepared(const struct signing *s, int64_t id, struct error *e) {
    static const char SQL[] = "SELECT count(*) FROM membership WHERE consortium = ?1";
    struct change c;
    int64_t members;
    if (!change_open(&c, s->v, entity_named("consortium"), id, e)) return false;
    if (!take_in(c.after, "state", "emerging pre_consortium agreed")) return true;
    record_set_text(c.after, "signed_on", day_text(s->v->arena, s->day));
    record_set_text(c.after, "state", SV("signed"));
    return put_roles(s, &c, e) && change_save(&c, e) && query_one(s->v->db, SQL, id, &members, e) &&
           (members || add_members(s, id, e));
}

static bool sign_consortium(const struct signing *s, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM consortium WHERE project = ?1 AND state <> 'wound_up' ORDER BY id DESC LIMIT 1";
    int64_t project, id;
    if (!project_of(s->v, s->subgroup, &project, e)) return false;
    if (!project) return true;
    if (!query_one(s->v->db, SQL, project, &id, e)) return false;
    return id ? sign_prepared(s, id, e) : sign_new(s, project, e);
}

static bool sign_now(struct db *db, void *ctx, struct error *e) {
    (void)db;
    return add_document(ctx, e) && sign_consortium(ctx, e);
}

bool agreement_sign(const struct view *v, int64_t subgroup, int32_t day, struct sv path,
                    struct edit_result *out, struct error *e) {
    struct signing s = {v, subgroup, day, path, {.code = ACT_ADD, .entity = entity_named("document")}, out};
    return tx_run(v->db, &s.act, sign_now, &s, e);
}
