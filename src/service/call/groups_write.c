#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/groups.h"
#include "catalyse/store/tx.h"
#include "service/call/groups_problem.h"
#include "service/change/save.h"
#include "service/read/take.h"

/* The proposal: kept, changed, dropped. */

struct keeping {
    const struct view *v;
    const struct groups *g;
    const int32_t *place, *fund_place;
    int32_t lock; /* -1: nobody more */
};

static const char SQL_ROW[] =
    "SELECT id FROM placement WHERE org = ?1 AND coalesce(observer, 0) = ?2 ORDER BY id LIMIT 1 OFFSET ?3";

static bool open_row(const struct view *v, const struct groups_org *o, bool observer, struct change *c,
                     struct error *e) {
    int64_t id;
    if (!number_of(v, SQL_ROW, PARAMS(value_int(o->org.id), value_int(observer), value_int(o->nth - 1)), &id,
                   e))
        return false;
    if (id) return change_open(c, v, entity_named("placement"), id, e);
    change_new(c, v, entity_named("placement"));
    record_set_int(c->after, "org", o->org.id);
    record_set_int(c->after, "observer", observer);
    return true;
}

static bool keep_one(const struct keeping *k, const struct groups_org *o, int32_t place, bool observer,
                     bool locked, struct error *e) {
    struct change c;
    if (!open_row(k->v, o, observer, &c, e)) return false;
    if (place == GROUPS_NOWHERE)
        record_set_null(c.after, "theme");
    else
        record_set_int(c.after, "theme", k->g->themes[place].row.id);
    record_set_int(c.after, "locked", locked && (place != GROUPS_NOWHERE || o->nth > 1 || observer));
    return change_save(&c, e);
}

static bool keep_now(struct db *db, void *ctx, struct error *e) {
    const struct keeping *k = ctx;
    const struct groups *g = k->g;
    (void)db;
    for (size_t i = 0; i < g->n_orgs; i++) {
        const struct groups_org *o = &g->orgs[i];
        if (!keep_one(k, o, k->place[i], false, o->locked || (int32_t)i == k->lock, e)) return false;
    }
    for (size_t i = 0; i < g->n_funds; i++) {
        const struct groups_org *o = &g->funds[i];
        int32_t place = k->fund_place ? k->fund_place[i] : o->place;
        bool locked = o->locked || (int32_t)(g->n_orgs + i) == k->lock;
        if (!keep_one(k, o, place, true, locked, e)) return false;
    }
    return true;
}

bool groups_keep(const struct view *v, const struct groups *g, const int32_t *place,
                 const int32_t *fund_place, int32_t lock, struct error *e) {
    struct act act = {.code = ACT_PLACE, .entity = entity_named("placement"), .count = (int64_t)g->n_orgs};
    struct keeping k = {v, g, place, fund_place, lock};
    return tx_run(v->db, &act, keep_now, &k, e);
}

static bool lock_now(struct db *db, void *ctx, struct error *e) {
    const struct keeping *k = ctx;
    int32_t first = groups_first(k->g, k->lock);
    (void)db;
    for (int32_t i = first; i < first + groups_at(k->g, first)->places; i++) {
        const struct groups_org *o = groups_at(k->g, i);
        if (!keep_one(k, o, o->place, groups_is_fund(k->g, i), o->locked != (i == k->lock), e)) return false;
    }
    return true;
}

bool groups_lock(const struct view *v, const struct groups *g, int32_t org, struct error *e) {
    const struct groups_org *o = groups_at(g, org);
    struct act act = {.code = ACT_PLACE, .entity = entity_named("organisation"), .row = o->org.id};
    struct keeping k = {.v = v, .g = g, .lock = org};
    if (o->place == GROUPS_NOWHERE && o->nth == 1 && !groups_is_fund(g, org))
        return error_set(e, ERR_USAGE, _("%.*s is nowhere yet: move it to a theme first"), SV_ARG(o->label));
    return tx_run(v->db, &act, lock_now, &k, e);
}

bool placements_drop(const struct view *v, bool locked_too, struct error *e) {
    static const char SQL[] = "SELECT id FROM placement WHERE ?1 OR coalesce(locked, 0) = 0";
    return rows_drop(v, "placement", SQL, PARAMS(value_int(locked_too)), e);
}

static bool drop_now(struct db *db, void *ctx, struct error *e) {
    (void)db;
    return placements_drop(ctx, true, e);
}

bool groups_drop(const struct view *v, struct error *e) {
    struct act act = {.code = ACT_DELETE, .entity = entity_named("placement")};
    struct view copy = *v;
    return tx_run(v->db, &act, drop_now, &copy, e);
}
