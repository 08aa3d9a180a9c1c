#include "catalyse/domain/entities.h"
#include "catalyse/service/structuring.h"
#include "catalyse/store/tx.h"
#include "service/change/change.h"
#include "service/read/take.h"

/* The agreement is signed: its document, and the consortium that stands on it from that day on. */

struct signing {
    const struct view *v;
    int64_t subgroup;
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
    record_set_text(c.after, "date", day_text(s->v->arena, s->v->today));
    if (!change_put_given(&c, "path", s->path, e) || !change_save(&c, e)) return false;
    s->act.row = c.after->id;
    return change_result(&c, s->out, e);
}

static bool sign_consortium(const struct signing *s, struct error *e) {
    static const char SQL[] =
        "SELECT c.id FROM consortium c JOIN project p ON p.id = c.project WHERE p.subgroup = ?1 AND p.state <>"
        " 'abandoned' AND c.state IN ('pre_consortium', 'agreed') ORDER BY p.id DESC, c.id DESC LIMIT 1";
    struct change c;
    int64_t id;
    if (!query_one(s->v->db, SQL, s->subgroup, &id, e)) return false;
    if (!id) return true;
    if (!change_open(&c, s->v, entity_named("consortium"), id, e)) return false;
    record_set_text(c.after, "signed_on", day_text(s->v->arena, s->v->today));
    record_set_text(c.after, "state", SV("signed"));
    return change_save(&c, e);
}

static bool sign_now(struct db *db, void *ctx, struct error *e) {
    (void)db;
    return add_document(ctx, e) && sign_consortium(ctx, e);
}

bool agreement_sign(const struct view *v, int64_t subgroup, struct sv path, struct edit_result *out,
                    struct error *e) {
    struct signing s = {v, subgroup, path, {.code = ACT_ADD, .entity = entity_named("document")}, out};
    return tx_run(v->db, &s.act, sign_now, &s, e);
}
