#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/decisions.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/decisions.h"
#include "service/event/live_event.h"
#include "service/read/ids.h"
#include "service/read/take.h"

/* What is done to one decision, on its way through tx_run. */
struct deed {
    const struct view *v;
    int64_t id;
    const struct pair *pairs;
    size_t n;
    struct sv text, to;
    bool flag; /* a concern; integrated */
    int64_t org;
    const struct decision_said *said;
    struct act *act;
    struct edit_result *out;
};

static bool do_deed(struct deed *d, enum act_code code, bool (*fn)(struct db *, void *, struct error *),
                    struct error *e) {
    struct act act = {.code = code, .entity = entity_named("decision"), .row = d->id};
    d->act = &act;
    return tx_run(d->v->db, &act, fn, d, e);
}

/* What is proposed while an event runs is of that event, and of its group. */
static bool put_event(struct change *c, struct error *e) {
    int64_t event, of;
    if (record_int(c->after, "event") || record_int(c->after, "meeting")) return true;
    if (!live_event(c->v, record_int(c->after, "subgroup"), &event, &of, e)) return false;
    if (event) record_set_int(c->after, "event", event);
    if (of) record_set_int(c->after, "subgroup", of);
    return true;
}

static bool propose_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct change c;
    struct sv text = SV_NULL;
    (void)db;
    change_new(&c, d->v, entity_named("decision"));
    for (size_t i = 0; i < d->n; i++) {
        if (sv_is(d->pairs[i].field, "text"))
            text = d->pairs[i].text;
        else if (!change_put(&c, d->pairs[i].field, d->pairs[i].text, e))
            return false;
    }
    if (!put_event(&c, e) || !change_save(&c, e) ||
        (sv_trim(text).n && !version_add(d->v, c.after->id, text, e)))
        return false;
    d->act->row = c.after->id;
    return change_result(&c, d->out, e);
}

bool decision_propose(const struct view *v, const struct pair *pairs, size_t n, struct edit_result *out,
                      struct error *e) {
    struct deed d = {.v = v, .pairs = pairs, .n = n, .out = out};
    return do_deed(&d, ACT_ADD, propose_now, e);
}

/* Proposed in one sentence, a decision is called by its words: it stays so when they are amended. */
static bool rename_with_words(const struct deed *d, struct error *e) {
    static const char SQL[] =
        "SELECT d.title_fr = (SELECT p.text_fr FROM proposal_version p WHERE p.decision = d.id"
        " ORDER BY p.no DESC, p.id DESC LIMIT 1) FROM decision d WHERE d.id = ?1";
    struct change c;
    int64_t same;
    if (!query_one(d->v->db, SQL, d->id, &same, e)) return false;
    if (!same || !d->text.n ||
        utf8_count(d->text) > (size_t)field_named(entity_named("decision"), "title_fr")->max)
        return true;
    return change_open(&c, d->v, entity_named("decision"), d->id, e) &&
           change_put(&c, SV("title_fr"), d->text, e) && change_save(&c, e);
}

static bool amend_now(struct db *db, void *ctx, struct error *e) {
    const struct deed *d = ctx;
    (void)db;
    return rename_with_words(d, e) && version_add(d->v, d->id, d->text, e);
}

bool decision_amend(const struct view *v, int64_t id, struct sv text, struct error *e) {
    struct deed d = {.v = v, .id = id, .text = text};
    return do_deed(&d, ACT_EDIT, amend_now, e);
}

static bool latest_version(const struct deed *d, int64_t *version, struct error *e) {
    static const char SQL[] = "SELECT id FROM proposal_version WHERE decision = ?1 ORDER BY no DESC, id DESC";
    return query_one(d->v->db, SQL, d->id, version, e);
}

static bool object_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct change c;
    int64_t version;
    (void)db;
    if (!latest_version(d, &version, e)) return false;
    change_new(&c, d->v, entity_named("objection"));
    record_set_int(c.after, "decision", d->id);
    record_set_text(c.after, "kind", d->flag ? SV("concern") : SV("objection"));
    if (d->org) record_set_int(c.after, "org", d->org);
    if (version) record_set_int(c.after, "version", version);
    return change_put(&c, SV("text_fr"), d->text, e) && change_save(&c, e) && change_result(&c, d->out, e);
}

bool decision_object(const struct view *v, int64_t id, bool concern, int64_t org, struct sv text,
                     struct edit_result *out, struct error *e) {
    struct deed d = {.v = v, .id = id, .flag = concern, .org = org, .text = text, .out = out};
    return do_deed(&d, ACT_DECIDE, object_now, e);
}

static bool close_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct change c;
    (void)db;
    if (!change_open(&c, d->v, entity_named("objection"), d->id, e)) return false;
    record_set_text(c.after, "state", d->flag ? SV("integrated") : SV("withdrawn"));
    return change_put_given(&c, "outcome_fr", d->text, e) && change_save(&c, e);
}

bool objection_close(const struct view *v, int64_t objection, bool integrated, struct sv how,
                     struct error *e) {
    struct act act = {.code = ACT_STATE, .entity = entity_named("objection"), .row = objection};
    struct deed d = {.v = v, .id = objection, .flag = integrated, .text = how, .act = &act};
    return tx_run(v->db, &act, close_now, &d, e);
}

static bool move_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct change c;
    (void)db;
    if (!change_open(&c, d->v, entity_named("decision"), d->id, e) ||
        !change_put_given(&c, "outcome_fr", d->said->text, e) ||
        !change_put_given(&c, "opponents_fr", d->said->opponents, e) ||
        !change_put_given(&c, "trial_until", d->said->trial_until, e) ||
        !change_put_given(&c, "review_on", d->said->review_on, e) || !change_put(&c, SV("state"), d->to, e))
        return false;
    c.why = d->said->why;
    return change_save(&c, e) && election_follow(d->v, c.after, e) && change_result(&c, d->out, e);
}

bool decision_move(const struct view *v, int64_t id, struct sv to, const struct decision_said *said,
                   struct edit_result *out, struct error *e) {
    struct deed d = {.v = v, .id = id, .to = to, .said = said, .out = out};
    return do_deed(&d, ACT_DECIDE, move_now, e);
}
