#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/commitments.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"
#include "service/rules/levels.h"

/* What is done to one commitment, on its way through tx_run. */
struct deed {
    const struct view *v;
    int64_t id;
    const struct pair *pairs;
    size_t n;
    bool confirmed;
    struct sv evidence, until;
    const char *to; /* state */
    struct reasons why;
    struct act *act;
    struct edit_result *out;
};

static bool do_deed(struct deed *d, enum act_code code, bool (*fn)(struct db *, void *, struct error *),
                    struct error *e) {
    struct act act = {.code = code, .entity = entity_named("commitment"), .row = d->id};
    d->act = &act;
    return tx_run(d->v->db, &act, fn, d, e);
}

/* A subgroup stands for its project. */
static bool put_subgroup(struct change *c, struct sv text, struct error *e) {
    int64_t subgroup, project;
    if (!lookup_one(c->v, entity_named("subgroup"), text, &subgroup, e) ||
        !project_of(c->v, subgroup, &project, e))
        return false;
    if (!project) return error_set(e, ERR_DATA, _("subgroup '%s' has no project yet"), text_quote(text).p);
    if (!take_has(c->after, "project")) record_set_int(c->after, "project", project);
    return true;
}

/* The only project of the groups that it is in, not those that it observes. */
static bool guess_project(struct change *c, struct error *e) {
    static const char SQL[] =
        "SELECT min(p.id) FROM subgroup_member m JOIN project p ON p.subgroup = m.subgroup"
        " WHERE m.org = ?1 AND m.left_on IS NULL AND coalesce(m.observer, 0) = 0"
        " AND p.state <> 'abandoned' HAVING count(*) = 1";
    int64_t project;
    bool given =
        take_has(c->after, "project") || take_has(c->after, "consortium") || take_has(c->after, "to_org");
    if (given) return true;
    if (!query_one(c->v->db, SQL, record_int(c->after, "from_org"), &project, e)) return false;
    if (project) record_set_int(c->after, "project", project);
    return true;
}

static bool add_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct change c;
    (void)db;
    change_new(&c, d->v, entity_named("commitment"));
    record_set_text(c.after, "start", day_text(d->v->arena, d->v->today));
    for (size_t i = 0; i < d->n; i++) {
        bool group = sv_is(d->pairs[i].field, "subgroup");
        if (group ? !put_subgroup(&c, d->pairs[i].text, e)
                  : !change_put(&c, d->pairs[i].field, d->pairs[i].text, e))
            return false;
    }
    if (!guess_project(&c, e) || !change_save(&c, e)) return false;
    d->act->row = c.after->id;
    return change_result(&c, d->out, e);
}

bool commitment_add(const struct view *v, const struct pair *pairs, size_t n, struct edit_result *out,
                    struct error *e) {
    struct deed d = {.v = v, .pairs = pairs, .n = n, .out = out};
    return do_deed(&d, ACT_COMMIT, add_now, e);
}

static bool add_evidence(const struct deed *d, struct error *e) {
    struct change c;
    change_new(&c, d->v, entity_named("evidence"));
    record_set_int(c.after, "commitment", d->id);
    record_set_text(c.after, "date", day_text(d->v->arena, d->v->today));
    return change_put(&c, SV("text_fr"), d->evidence, e) && change_save(&c, e);
}

static bool step_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct change c;
    (void)db;
    if (d->evidence.n && !add_evidence(d, e)) return false;
    if (!change_open(&c, d->v, entity_named("commitment"), d->id, e)) return false;
    if (d->confirmed) record_set_int(c.after, "intention", 0);
    c.why = d->why;
    record_set_text(c.after, "state", sv_from(d->to));
    return change_save(&c, e) && change_result(&c, d->out, e);
}

bool commitment_agree(const struct view *v, int64_t id, bool confirmed, struct edit_result *out,
                      struct error *e) {
    struct deed d = {.v = v, .id = id, .confirmed = confirmed, .to = "agreed", .out = out};
    return do_deed(&d, ACT_STATE, step_now, e);
}

bool commitment_keep(const struct view *v, int64_t id, struct sv evidence, bool partly,
                     struct edit_result *out, struct error *e) {
    struct deed d = {
        .v = v, .id = id, .evidence = evidence, .to = partly ? "partly_kept" : "kept", .out = out};
    return do_deed(&d, ACT_STATE, step_now, e);
}

bool commitment_withdraw(const struct view *v, int64_t id, struct reasons why, struct edit_result *out,
                         struct error *e) {
    struct deed d = {.v = v, .id = id, .to = "withdrawn", .why = why, .out = out};
    return do_deed(&d, ACT_WITHDRAW, step_now, e);
}

static bool later(const struct change *c, struct error *e) {
    int32_t before = take_day(c->before, "end"), after = take_day(c->after, "end");
    if (after != NO_DAY && (before == NO_DAY || after > before)) return true;
    return error_set(e, ERR_DATA, _("a commitment is postponed to a later day than the one it has"));
}

static bool postpone_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct change c;
    (void)db;
    if (!change_open(&c, d->v, entity_named("commitment"), d->id, e) ||
        !change_put(&c, SV("end"), d->until, e) || !later(&c, e))
        return false;
    if (!take_in(c.before, "state", "proposed agreed signed"))
        return error_set(e, ERR_DATA, _("only what is still open is postponed: this one is closed"));
    record_set_int(c.after, "postponed", record_int(c.before, "postponed") + 1);
    return change_save_with_reason(&c, d->why, e) && change_result(&c, d->out, e);
}

bool commitment_postpone(const struct view *v, int64_t id, struct sv until, struct reasons why,
                         struct edit_result *out, struct error *e) {
    struct deed d = {.v = v, .id = id, .until = until, .why = why, .out = out};
    return do_deed(&d, ACT_EDIT, postpone_now, e);
}
