#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/roti_line.h"
#include "catalyse/service/plenary.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/ids.h"

/* A heading is a word that contributions share: it is changed in all of them. */

struct renaming {
    const struct view *v;
    int64_t contribution;
    struct sv to;
};

static bool rename_one(const struct renaming *r, int64_t id, struct error *e) {
    struct change c;
    if (!change_open(&c, r->v, entity_named("contribution"), id, e) ||
        !change_put(&c, SV("heading"), r->to, e))
        return false;
    if (record_is(c.after, "heading", ROTI_HEADING))
        return error_set(e, ERR_DATA, _("“%s” is where words about the time invested stand"), ROTI_HEADING);
    return change_save(&c, e);
}

static bool rename_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] = "SELECT c.id FROM contribution c JOIN contribution one ON one.id = ?1"
                              " WHERE c.event IS one.event AND c.heading = one.heading ORDER BY c.id";
    const struct renaming *r = ctx;
    struct ids ids;
    (void)db;
    if (!ids_of(r->v, SQL, PARAMS(value_int(r->contribution)), &ids, e)) return false;
    if (!ids.n) return error_set(e, ERR_NO_FILE, _("this contribution is not there any more"));
    for (size_t i = 0; i < ids.n; i++)
        if (!rename_one(r, ids.v[i], e)) return false;
    return true;
}

bool heading_rename(const struct view *v, int64_t contribution, struct sv to, struct error *e) {
    struct renaming r = {v, contribution, to};
    struct act act = {.code = ACT_EDIT, .entity = entity_named("contribution"), .row = contribution};
    return tx_run(v->db, &act, rename_now, &r, e);
}
