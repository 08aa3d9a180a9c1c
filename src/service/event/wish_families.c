#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/wishes.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/ids.h"

/* Families of ideas: wishes put together and taken apart. */

struct joining {
    const struct view *v;
    const int64_t *ids;
    size_t n;
    int64_t into;
};

bool wish_head(const struct view *v, int64_t id, int64_t *head, struct error *e) {
    static const char SQL[] =
        "WITH RECURSIVE above (id, next) AS (SELECT id, cluster FROM wish WHERE id = ?1 UNION"
        " SELECT w.id, w.cluster FROM above JOIN wish w ON w.id = above.next)"
        " SELECT id FROM above WHERE next IS NULL";
    return query_one(v->db, SQL, id, head, e);
}

static bool put_family(const struct view *v, int64_t id, int64_t family, struct error *e) {
    struct change c;
    if (!change_open(&c, v, entity_named("wish"), id, e)) return false;
    if (family)
        record_set_int(c.after, "cluster", family);
    else
        record_set_null(c.after, "cluster");
    if (record_is(c.before, "state", family ? "raw" : "clustered"))
        record_set_text(c.after, "state", family ? SV("clustered") : SV("raw"));
    return change_save(&c, e);
}

static bool join_now(struct db *db, void *ctx, struct error *e) {
    struct joining *j = ctx;
    (void)db;
    for (size_t i = 0; i < j->n; i++) {
        int64_t head;
        if (!wish_head(j->v, j->into, &head, e)) return false;
        if (j->ids[i] != head && !put_family(j->v, j->ids[i], head, e)) return false;
    }
    return true;
}

bool wishes_join(const struct view *v, const int64_t *ids, size_t n, int64_t into, struct error *e) {
    if (!n) return true;
    struct joining j = {v, ids, n, into ? into : ids[0]};
    struct act act = {.code = ACT_MERGE, .entity = entity_named("wish"), .row = j.into};
    return tx_run(v->db, &act, join_now, &j, e);
}

static bool split_now(struct db *db, void *ctx, struct error *e) {
    static const char MEMBERS[] = "SELECT id FROM wish WHERE cluster = ?1 ORDER BY id";
    struct joining *j = ctx;
    struct ids members;
    int64_t head;
    (void)db;
    if (!wish_head(j->v, j->into, &head, e)) return false;
    if (head != j->into) return put_family(j->v, j->into, 0, e);
    if (!ids_of(j->v, MEMBERS, PARAMS(value_int(head)), &members, e)) return false;
    for (size_t i = 0; i < members.n; i++)
        if (!put_family(j->v, members.v[i], 0, e)) return false;
    return members.n || error_set(e, ERR_DATA, _("this wish is in no family"));
}

bool wish_split(const struct view *v, int64_t id, struct error *e) {
    struct joining j = {.v = v, .into = id};
    struct act act = {.code = ACT_SPLIT, .entity = entity_named("wish"), .row = id};
    return tx_run(v->db, &act, split_now, &j, e);
}
