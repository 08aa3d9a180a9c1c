#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/withdrawal.h"
#include "catalyse/store/tx.h"
#include "service/change/holders.h"
#include "service/change/save.h"
#include "service/follow/withdrawal_stakes.h"
#include "service/read/take.h"
#include <string.h>

/* What one organisation held is another's from now on: one thing, or all. */

struct takeover {
    const struct view *v;
    const struct leaver *who;
    int64_t to;
};

bool can_be_taken_over(const struct entity *e) {
    return holder_of(e) != NULL;
}

/* --- what is the leaver's --- */

static bool org_in(const struct takeover *t, const struct holder *h, const struct record *r, int64_t *org,
                   struct error *e) {
    static const char SQL[] = "SELECT org FROM participant WHERE id = ?1";
    *org = record_int(r, h->org);
    return *org || !h->person || number_of(t->v, SQL, PARAMS(value_int(record_int(r, h->person))), org, e);
}

/* The way in which the leaver holds the row; NULL: it does not. */
static bool held_as(const struct takeover *t, const struct record *r, const struct holder **out,
                    struct error *e) {
    for (*out = holder_of(r->entity); *out; *out = holder_next(*out)) {
        int64_t org;
        if (!org_in(t, *out, r, &org, e)) return false;
        if (org == t->who->id) return true;
    }
    return true;
}

/* --- one row --- */

static void ask_again(struct change *c, const char *states) {
    if (take_in(c->after, "state", states)) record_set_text(c->after, "state", SV("proposed"));
}

/* The people named with it were of the organisation that left. A promise, a mandate, a written authorisation
 * were given by or to that one: they are asked for again. */
static void put_holder(struct change *c, const struct holder *h, int64_t org) {
    record_set_int(c->after, h->org, org);
    if (h->person) record_set_null(c->after, h->person);
    if (c->entity == entity_named("commitment")) ask_again(c, "agreed signed");
    if (c->entity == entity_named("role_assignment")) {
        record_set_null(c->after, "deputy");
        ask_again(c, "accepted held");
    }
    if (c->entity == entity_named("money_flow")) {
        record_set_int(c->after, "authorised_in_writing", 0);
        if (take_in(c->after, "state", "authorised")) record_set_text(c->after, "state", SV("planned"));
    }
}

/* Nobody has two letters on a line: the one that binds more stays. */
static bool letters_join(const struct takeover *t, const struct change *from, int64_t cell, struct error *e) {
    static const char BINDING[] = "ARSCI";
    const struct entity *orgs = entity_named("organisation");
    struct change c;
    struct sv before, after;
    if (!change_open(&c, t->v, from->entity, cell, e)) return false;
    struct sv given = record_text(from->before, "letter"), own = record_text(c.before, "letter");
    if (given.n && own.n && strchr(BINDING, given.p[0]) < strchr(BINDING, own.p[0]))
        record_set_text(c.after, "letter", given);
    return change_save(&c, e) && record_ref(t->v->db, t->v->arena, orgs, t->who->id, &before, e) &&
           record_ref(t->v->db, t->v->arena, orgs, t->to, &after, e) &&
           change_log(&c, before, after, c.why, e) &&
           record_delete(t->v->db, from->entity, from->before->id, e);
}

static const char SQL_LETTER[] = "SELECT id FROM rasci_cell WHERE deliverable = ?1 AND org = ?2";
static const char SQL_ROLE[] =
    "SELECT id FROM role_assignment WHERE project = ?1 AND role = ?3 AND org = ?2 AND state <> 'ended'";

/* What the taker has already of the same: a letter on the line, the role. 0: nothing. */
static bool own_of(const struct takeover *t, const struct record *r, int64_t *own, struct error *e) {
    struct value to = value_int(t->to);
    *own = 0;
    if (r->entity == entity_named("rasci_cell"))
        return number_of(t->v, SQL_LETTER, PARAMS(value_int(record_int(r, "deliverable")), to), own, e);
    if (r->entity == entity_named("role_assignment"))
        return number_of(t->v, SQL_ROLE,
                         PARAMS(value_int(record_int(r, "project")), to, value_int(record_int(r, "role"))),
                         own, e);
    return true;
}

static bool give_to_own(const struct takeover *t, struct change *c, int64_t own, struct error *e) {
    if (c->entity == entity_named("rasci_cell")) return letters_join(t, c, own, e);
    record_set_text(c->after, "state", SV("ended"));
    record_set_text(c->after, "to_date", day_text(t->v->arena, t->v->today));
    return change_save(c, e);
}

/* Nobody pays itself, or promises to itself. */
static bool to_itself(const struct record *r) {
    if (r->entity == entity_named("commitment")) return record_int(r, "from_org") == record_int(r, "to_org");
    return r->entity == entity_named("money_flow") && record_int(r, "payer") == record_int(r, "payee");
}

/* *given: false when it is not the leaver's, or cannot be the taker's. */
static bool give(const struct takeover *t, const struct entity *entity, int64_t id, bool *given,
                 struct error *e) {
    const struct holder *h;
    struct change c;
    int64_t own;
    *given = false;
    if (!change_open(&c, t->v, entity, id, e) || !held_as(t, c.before, &h, e)) return false;
    if (!h) return true;
    if (!own_of(t, c.before, &own, e)) return false;
    put_holder(&c, h, t->to);
    if (to_itself(c.after)) return true;
    *given = true;
    if (!own) return change_save(&c, e);
    return change_open(&c, t->v, entity, id, e) && give_to_own(t, &c, own, e);
}

struct taking {
    struct takeover t;
    struct named row;
};

static bool take_now(struct db *db, void *ctx, struct error *e) {
    const struct taking *one = ctx;
    bool given;
    (void)db;
    if (one->t.to == one->t.who->id)
        return error_set(e, ERR_DATA, _("it holds this already: choose another one"));
    if (!give(&one->t, one->row.entity, one->row.id, &given, e)) return false;
    return given || error_set(e, ERR_DATA, _("this cannot pass from one to the other: Enter opens it"));
}

bool take_over(const struct view *v, const struct leaver *who, const struct entity *entity, int64_t id,
               int64_t org, struct error *e) {
    struct act act = {.code = ACT_HAND_OVER, .entity = entity, .row = id};
    struct taking one = {{v, who, org}, {.entity = entity, .id = id}};
    return tx_run(v->db, &act, take_now, &one, e);
}

/* --- all of it --- */

/* The share goes where the costs go, so that the key adds up; without a membership there it stays. */
static bool give_share(const struct takeover *t, int64_t membership, bool *given, struct error *e) {
    static const char SQL[] = "SELECT id FROM membership WHERE consortium = ?1 AND org = ?2 AND state NOT IN"
                              " ('leaving', 'left', 'excluded')";
    const struct entity *entity = entity_named("membership");
    struct change from, to;
    int64_t own;
    *given = false;
    if (!change_open(&from, t->v, entity, membership, e) ||
        !number_of(t->v, SQL, PARAMS(value_int(record_int(from.before, "consortium")), value_int(t->to)),
                   &own, e))
        return false;
    if (!own) return true;
    if (!change_open(&to, t->v, entity, own, e)) return false;
    int64_t share = record_int(from.before, "overhead_share_bp");
    record_set_int(to.after, "overhead_share_bp", share + record_int(to.before, "overhead_share_bp"));
    record_set_int(from.after, "overhead_share_bp", 0);
    *given = true;
    return change_save(&from, e) && change_save(&to, e);
}

struct taking_all {
    struct takeover t;
    struct handed *out;
};

static bool give_stakes(const struct taking_all *all, struct error *e) {
    struct withdrawal w = {0};
    if (!stakes_held(all->t.v, all->t.who, &w, e)) return false;
    for (size_t i = 0; i < w.n; i++) {
        const struct stake *s = &w.v[i];
        bool given;
        if (!(s->kind == STAKE_KEY ? give_share(&all->t, s->row.id, &given, e)
                                   : give(&all->t, s->row.entity, s->row.id, &given, e)))
            return false;
        all->out->moved += given;
    }
    return true;
}

/* S, C and I endanger nothing, but nobody is to be asked who left. */
static bool give_letters(const struct taking_all *all, struct error *e) {
    static const char SQL[] =
        "SELECT c.id FROM rasci_cell c JOIN deliverable d ON d.id = c.deliverable JOIN project p ON p.id ="
        " d.project WHERE c.org = ?1 AND ?2 IN (0, p.subgroup) ORDER BY c.id";
    const struct leaver *who = all->t.who;
    struct ids ids;
    if (!ids_of(all->t.v, SQL, PARAMS(value_int(who->id), value_int(who->subgroup)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        bool given;
        if (!give(&all->t, entity_named("rasci_cell"), ids.v[i], &given, e)) return false;
        all->out->moved += given;
    }
    return true;
}

static bool take_all_now(struct db *db, void *ctx, struct error *e) {
    const struct taking_all *all = ctx;
    struct withdrawal rest = {0};
    (void)db;
    if (!give_stakes(all, e) || !give_letters(all, e) || !stakes_held(all->t.v, all->t.who, &rest, e))
        return false;
    all->out->left = rest.n;
    return all->out->moved || error_set(e, ERR_DATA, _("nothing here can pass from one to the other"));
}

bool take_over_all(const struct view *v, const struct leaver *who, int64_t org, struct handed *out,
                   struct error *e) {
    struct act act = {.code = ACT_HAND_OVER, .entity = who->entity, .row = who->id};
    struct taking_all all = {{v, who, org}, out};
    *out = (struct handed){0};
    if (org == who->id) return error_set(e, ERR_DATA, _("it holds this already: choose another one"));
    return tx_run(v->db, &act, take_all_now, &all, e);
}
