#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_follow.h"
#include "catalyse/store/tx.h"
#include "service/change/change.h"
#include "service/read/take.h"
#include "service/rules/rules.h"

static bool any_minuted(const struct view *v, bool *any, struct error *e) {
    int64_t n;
    if (!query_one(v->db, "SELECT count(*) FROM event WHERE state = 'minuted'", 0, &n, e)) return false;
    *any = n > 0;
    return true;
}

static bool row_frozen(const struct view *v, const struct entity *entity, int64_t id, struct findings *out,
                       struct error *e) {
    struct record *r, *event;
    if (!record_load(v->db, v->arena, entity, id, &r, e)) return false;
    bool is_event = sv_is(sv_from(entity->name), "event");
    event = is_event ? r : NULL;
    if (!event && field_index(entity, SV("event")) >= 0 && take_has(r, "event") &&
        !record_load(v->db, v->arena, entity_named("event"), record_int(r, "event"), &event, e))
        return false;
    if (event) rule_delete(take_state(event), entity->name, id, out);
    return true;
}

/* Nothing that belongs to an event whose minutes are closed is removed: neither directly nor with what it
 * belongs to. */
static bool check_frozen(const struct view *v, const struct entity *entity, int64_t id, struct findings *out,
                         struct error *e) {
    bool any;
    struct doomed_rows rows;
    if (!any_minuted(v, &any, e)) return false;
    if (!any) return true;
    if (!record_delete_rows(v->db, v->arena, entity, id, &rows, e)) return false;
    for (size_t i = 0; i < rows.n && !findings_refuse(out); i++)
        if (!row_frozen(v, rows.v[i].entity, rows.v[i].id, out, e)) return false;
    return true;
}

static const char *words_of(const struct view *v, const struct findings *found) {
    struct titles titles = rules_titles(v);
    return found->n ? finding_words(v->arena, &found->v[0], &titles) : "";
}

static bool plan_lines(const struct view *v, const struct entity *entity, int64_t id,
                       struct removal_plan *out, struct error *e) {
    static const enum removal_effect EFFECTS[] = {
        [PLAN_DELETED] = REMOVAL_GOES, [PLAN_EMPTIED] = REMOVAL_EMPTIED, [PLAN_REFUSED] = REMOVAL_FORBIDS};
    struct delete_plan plan;
    if (!record_delete_plan(v->db, v->arena, entity, id, &plan, e)) return false;
    for (size_t i = 0; i < plan.n; i++) {
        const struct plan_line *line = &plan.v[i];
        if (!entity_visible(line->entity, &v->viewer)) continue;
        struct removal one = {.effect = EFFECTS[line->kind],
                              .entity = line->entity,
                              .field = line->field,
                              .count = line->count,
                              .first.entity = line->entity};
        if (v->viewer.audience == AUD_ME) one.first.title = sv_from(line->first);
        VEC_PUSH(v->arena, out, one);
    }
    out->allowed = !plan.refused;
    out->kept = plan.refused;
    if (plan.refused) out->refusal = sv_from(_("other rows refer to it and cannot do without it"));
    return true;
}

static bool plan_refuse(struct removal_plan *out, const char *why) {
    out->allowed = false;
    out->refusal = sv_from(why);
    return true;
}

static bool plan_load(const struct view *v, const struct entity *entity, int64_t id, struct removal_plan *out,
                      struct error *e) {
    struct findings found = {.arena = v->arena};
    struct error why;
    struct record *r;
    if (!record_load(v->db, v->arena, entity, id, &r, e)) return false;
    out->row = seen_self(v, r);
    if (!plan_lines(v, entity, id, out, e) || !check_frozen(v, entity, id, &found, e)) return false;
    if (findings_refuse(&found)) return plan_refuse(out, words_of(v, &found));
    if (change_check_removed(v, r, &why)) return true;
    if (why.code != ERR_DATA) {
        *e = why;
        return false;
    }
    return plan_refuse(out, arena_printf(v->arena, "%s", why.text));
}

bool edit_remove_plan(const struct view *v, const struct entity *entity, int64_t id, struct removal_plan *out,
                      struct error *e) {
    *out = (struct removal_plan){0};
    return read_begin(v->db, e) && read_done(v->db, plan_load(v, entity, id, out, e));
}

struct removing {
    const struct view *v;
    const struct entity *entity;
    int64_t id;
};

static bool remove_now(struct db *db, void *ctx, struct error *e) {
    struct removing *r = ctx;
    struct findings found = {.arena = r->v->arena};
    struct record *row;
    return check_frozen(r->v, r->entity, r->id, &found, e) && rules_refuse(r->v, &found, e) &&
           record_load(db, r->v->arena, r->entity, r->id, &row, e) && change_check_removed(r->v, row, e) &&
           record_delete(db, r->entity, r->id, e);
}

bool edit_remove(const struct view *v, const struct entity *entity, int64_t id, struct error *e) {
    struct act act = {.code = ACT_DELETE, .entity = entity, .row = id};
    struct removing removing = {v, entity, id};
    return tx_run(v->db, &act, remove_now, &removing, e);
}
