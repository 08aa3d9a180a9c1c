#include "catalyse/domain/rules_call.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/rules_follow.h"
#include "service/read/take.h"
#include "service/rules/levels.h"
#include "service/rules/rules.h"

static const char SQL_RANKS[] = "SELECT rank FROM interest_rank WHERE expression = ?1 ORDER BY rank, id";
static const char SQL_PLACED_RANK[] =
    "SELECT min(r.rank) FROM interest_rank r JOIN subgroup s ON s.theme = r.theme WHERE r.expression = ?1 AND"
    " s.id = ?2";
static const char SQL_PLACED_RETAINED[] =
    "SELECT t.state = 'retained' FROM subgroup s JOIN theme t ON t.id = s.theme WHERE s.id = ?1";
static const char SQL_ANY_RETAINED[] =
    "SELECT count(*) FROM interest_rank r JOIN theme t ON t.id = r.theme WHERE r.expression = ?1 AND"
    " t.state = 'retained'";

static bool ranks_of(const struct view *v, int64_t id, struct eoi_facts *f, struct error *e) {
    struct ids ids;
    if (!ids_of(v, SQL_RANKS, PARAMS(value_int(id)), &ids, e)) return false;
    int *ranks = arena_array(v->arena, ids.n + 1, sizeof *ranks);
    for (size_t i = 0; i < ids.n; i++) ranks[i] = (int)ids.v[i];
    f->ranks = ranks;
    f->n_ranks = ids.n;
    return true;
}

static bool expression_facts(const struct view *v, const struct record *r, struct eoi_facts *f,
                             struct error *e) {
    int64_t rank = 0, retained, group = record_int(r, "subgroup");
    *f = (struct eoi_facts){
        .id = r->id,
        .state = take_state(r),
        .contact = take_has(r, "contact") || take_has(r, "contact_name"),
        .motivation = take_has(r, "motivation"),
        .placed = group != 0,
        .placed_reason =
            take_has(r, "reason_private") || take_has(r, "reason_said") || take_has(r, "reason_code"),
    };
    if (!ranks_of(v, r->id, f, e)) return false;
    if (group && !number_of(v, SQL_PLACED_RANK, PARAMS(value_int(r->id), value_int(group)), &rank, e))
        return false;
    if (!query_one(v->db, group ? SQL_PLACED_RETAINED : SQL_ANY_RETAINED, group ? group : r->id, &retained,
                   e))
        return false;
    f->placed_rank = (int)rank;
    f->theme_retained = retained > 0;
    return true;
}

bool look_expression(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct eoi_facts f;
    if (!expression_facts(v, r, &f, e)) return false;
    rule_eoi(&f, out);
    return true;
}

bool step_expression(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                     struct error *e) {
    struct eoi_facts f;
    if (!expression_facts(v, r, &f, e)) return false;
    rule_eoi_step(&f, to, out);
    return true;
}

static const char SQL_MEMBERS[] =
    "SELECT o.id, o.kind, o.dept, o.activity_fr, m.observer FROM subgroup_member m JOIN organisation o ON"
    " o.id = m.org WHERE m.subgroup = ?1 AND m.left_on IS NULL AND o.id <> ?2 ORDER BY o.ref";

struct members {
    struct group_member *v;
    size_t n, cap;
};

static bool members_of(const struct view *v, int64_t group, int64_t without, struct members *out,
                       struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_MEMBERS, &q, e)) return false;
    query_bind_int(&q, 1, group);
    query_bind_int(&q, 2, without);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct group_member m = {.org = query_int(&q, 0),
                                 .kind = query_text_copy(&q, 1, v->arena),
                                 .dept = query_text_copy(&q, 2, v->arena),
                                 .activity = query_text_copy(&q, 3, v->arena),
                                 .observer = query_int(&q, 4) == 1};
        VEC_PUSH(v->arena, out, m);
    }
    query_close(&q);
    return s == STEP_END;
}

static bool group_facts_of(const struct view *v, const struct record *r, int64_t without,
                           struct group_facts *f, struct error *e) {
    struct members members = {0};
    int64_t min, max;
    if (!members_of(v, r->id, without, &members, e)) return false;
    if (!query_one(v->db, "SELECT group_min FROM programme ORDER BY id", 0, &min, e) ||
        !query_one(v->db, "SELECT group_max FROM programme ORDER BY id", 0, &max, e))
        return false;
    *f = (struct group_facts){.id = r->id,
                              .state = take_state(r),
                              .members = members.v,
                              .n_members = members.n,
                              .min = (int)take_int(r, "min_orgs", min),
                              .max = (int)take_int(r, "max_orgs", max),
                              .convenor = record_int(r, "convenor_org")};
    if (f->convenor == without) f->convenor = 0;
    return true;
}

bool look_subgroup(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct group_facts f;
    struct maturity m;
    if (!group_facts_of(v, r, 0, &f, e)) return false;
    rule_group(&f, out);
    rule_competition(&f, out);
    if (!take_has(r, "level_said")) return true;
    if (!level_computed(v, r, 0, &m, e)) return false;
    rule_level(r->id, m.level, level_from_code(record_text(r, "level_said")), take_has(r, "level_reason"),
               out);
    return true;
}

static bool finds(const struct findings *all, enum finding_code code) {
    for (size_t i = 0; i < all->n; i++)
        if (all->v[i].code == code) return true;
    return false;
}

bool group_breaks(const struct view *v, const struct record *r, int64_t without, struct findings *out,
                  struct error *e) {
    struct group_facts now, then;
    struct findings before = {.arena = v->arena}, after = {.arena = v->arena};
    if (!group_facts_of(v, r, 0, &now, e) || !group_facts_of(v, r, without, &then, e)) return false;
    rule_group(&now, &before);
    rule_group(&then, &after);
    for (size_t i = 0; i < after.n; i++)
        if (!finds(&before, after.v[i].code)) VEC_PUSH(v->arena, out, after.v[i]);
    return true;
}

bool step_subgroup(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                   struct error *e) {
    struct group_facts f;
    if (!sv_is(to, "confirmed")) return true;
    if (!group_facts_of(v, r, 0, &f, e)) return false;
    rule_group_confirm(&f, out);
    return true;
}

static const char SQL_STAGES[] = "SELECT id, no, state, skip_reason FROM stage ORDER BY no";
enum { STAGES_MAX = 5 };

bool look_stage(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct stage_facts stages[STAGES_MAX];
    struct findings all = {.arena = v->arena};
    struct query q;
    enum step s;
    size_t n = 0;
    if (!query_open(v->db, SQL_STAGES, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW && n < STAGES_MAX)
        stages[n++] = (struct stage_facts){query_int(&q, 0), (int)query_int(&q, 1),
                                           query_text_copy(&q, 2, v->arena), query_text(&q, 3).n > 0};
    query_close(&q);
    if (s == STEP_FAILED) return false;
    rule_stages(stages, n, &all);
    for (size_t i = 0; i < all.n; i++)
        if (all.v[i].id == r->id) VEC_PUSH(v->arena, out, all.v[i]);
    return true;
}
