#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_call.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/programme/people_rows.h"
#include "service/read/take.h"

struct checking {
    const struct view *v;
    int64_t event, block;
    const int64_t *people;
    size_t n;
    struct sv state;
    bool on_paper; /* noted after the event's day */
    bool agrees;   /* to be named on lists and papers */
    const struct walk_in *who;
    struct act *act;
    struct edit_result *out;
};

static bool open_attendance(struct change *c, const struct checking *k, int64_t person, struct error *e) {
    const struct entity *entity = entity_named("attendance");
    int64_t id;
    if (!number_of(k->v, SQL_ATTENDANCE, PARAMS(value_int(k->event), value_int(person), value_int(k->block)),
                   &id, e))
        return false;
    if (id) return change_open(c, k->v, entity, id, e);
    change_new(c, k->v, entity);
    record_set_int(c->after, "event", k->event);
    record_set_int(c->after, "participant", person);
    if (k->block) record_set_int(c->after, "agenda_item", k->block);
    return true;
}

static bool put_state(const struct checking *k, struct change *c, struct sv state, struct error *e) {
    if (k->on_paper) record_set_text(c->after, "source", SV("paper"));
    return change_put(c, SV("state"), state, e) && change_save(c, e);
}

static bool note(const struct checking *k, int64_t person, struct sv state, struct error *e) {
    struct change c;
    return open_attendance(&c, k, person, e) && put_state(k, &c, state, e);
}

static bool look_at_day(struct checking *k, struct error *e) {
    struct record *event;
    if (!record_load(k->v->db, k->v->arena, entity_named("event"), k->event, &event, e)) return false;
    k->on_paper = take_day(event, "date") < k->v->today;
    return true;
}

static bool agree(const struct checking *k, int64_t person, struct error *e) {
    struct change c;
    if (!change_open(&c, k->v, entity_named("participant"), person, e)) return false;
    record_set_int(c.after, "consent_list", 1);
    return change_save(&c, e);
}

static bool set_now(struct db *db, void *ctx, struct error *e) {
    struct checking *k = ctx;
    (void)db;
    if (!look_at_day(k, e)) return false;
    for (size_t i = 0; i < k->n; i++)
        if (!note(k, k->people[i], k->state, e) || (k->agrees && !agree(k, k->people[i], e))) return false;
    return true;
}

bool presence_set(const struct view *v, int64_t event, int64_t block, const int64_t *people, size_t n,
                  struct sv state, struct error *e) {
    struct act one = {.code = ACT_CHECK_IN, .entity = entity_named("participant"), .row = n ? people[0] : 0};
    struct act many = {
        .code = ACT_CHECK_IN, .entity = entity_named("event"), .row = event, .count = (int64_t)n};
    struct checking k = {.v = v, .event = event, .block = block, .people = people, .n = n, .state = state};
    return tx_run(v->db, n == 1 ? &one : &many, set_now, &k, e);
}

bool presence_set_agreed(const struct view *v, int64_t event, int64_t block, int64_t person, struct sv state,
                         struct error *e) {
    struct act act = {.code = ACT_CHECK_IN, .entity = entity_named("participant"), .row = person};
    struct checking k = {
        .v = v, .event = event, .block = block, .people = &person, .n = 1, .state = state, .agrees = true};
    return tx_run(v->db, &act, set_now, &k, e);
}

bool presence_answer(const struct view *v, int64_t event, int64_t person, struct sv state, struct error *e) {
    const struct entity *attendance = entity_named("attendance");
    struct act act = {.code = ACT_ANSWER, .entity = entity_named("participant"), .row = person};
    struct checking k = {.v = v, .event = event, .people = &person, .n = 1, .state = state};
    int64_t id;
    if (state.n) return tx_run(v->db, &act, set_now, &k, e);
    if (!number_of(v, SQL_ATTENDANCE, PARAMS(value_int(event), value_int(person), value_int(0)), &id, e))
        return false;
    return !id || edit_remove(v, attendance, id, e);
}

static bool among(const struct checking *k, int64_t person) {
    for (size_t i = 0; i < k->n; i++)
        if (k->people[i] == person) return true;
    return false;
}

/* Who was noted excused, late or gone stays so. */
static bool note_rest(const struct checking *k, int64_t person, struct error *e) {
    struct change c;
    if (!open_attendance(&c, k, person, e)) return false;
    if (!record_is(c.after, "state", "expected")) return true;
    return put_state(k, &c, SV("present"), e);
}

static bool all_but_now(struct db *db, void *ctx, struct error *e) {
    struct checking *k = ctx;
    struct ids everybody;
    (void)db;
    if (!look_at_day(k, e)) return false;
    if (!ids_of(k->v, SQL_EXPECTED, PARAMS(value_int(k->event)), &everybody, e)) return false;
    k->act->count = (int64_t)everybody.n;
    for (size_t i = 0; i < everybody.n; i++) {
        int64_t person = everybody.v[i];
        if (!(among(k, person) ? note(k, person, SV("absent"), e) : note_rest(k, person, e))) return false;
    }
    return true;
}

bool presence_all_but(const struct view *v, int64_t event, const int64_t *absent, size_t n, struct error *e) {
    struct act act = {.code = ACT_CHECK_IN, .entity = entity_named("event"), .row = event};
    struct checking k = {.v = v, .event = event, .people = absent, .n = n, .act = &act};
    return tx_run(v->db, &act, all_but_now, &k, e);
}

static bool add_org(const struct checking *k, int64_t *id, struct error *e) {
    struct change c;
    change_new(&c, k->v, entity_named("organisation"));
    struct sv kind = k->who->org_kind.n ? k->who->org_kind : SV("OTH");
    if (!change_put(&c, SV("name"), k->who->org_name, e) || !change_put(&c, SV("kind"), kind, e) ||
        !change_save(&c, e))
        return false;
    *id = c.after->id;
    return true;
}

static bool add_person(const struct checking *k, int64_t org, struct change *c, struct error *e) {
    struct record *event, *of;
    if (!record_load(k->v->db, k->v->arena, entity_named("event"), k->event, &event, e) ||
        !record_load(k->v->db, k->v->arena, entity_named("organisation"), org, &of, e))
        return false;
    change_new(c, k->v, entity_named("participant"));
    record_set_int(c->after, "org", org);
    if (k->who->agrees) record_set_int(c->after, "consent_list", 1);
    if (org_is_fund(record_text(of, "kind"))) record_set_text(c->after, "programme_role", SV("funder"));
    if (take_has(event, "subgroup")) record_set_int(c->after, "subgroup", record_int(event, "subgroup"));
    return change_put(c, SV("first_name"), k->who->first_name, e) &&
           change_put(c, SV("last_name"), k->who->last_name, e) &&
           change_put(c, SV("state"), SV("present"), e) && change_save(c, e);
}

static bool walk_in_now(struct db *db, void *ctx, struct error *e) {
    struct checking *k = ctx;
    struct change c;
    int64_t org = k->who->org;
    (void)db;
    if (!org && !add_org(k, &org, e)) return false;
    if (!add_person(k, org, &c, e) || !note(k, c.after->id, SV("present"), e)) return false;
    k->act->row = c.after->id;
    return change_result(&c, k->out, e);
}

bool presence_walk_in(const struct view *v, int64_t event, const struct walk_in *who, struct edit_result *out,
                      struct error *e) {
    struct act act = {.code = ACT_CHECK_IN, .entity = entity_named("participant")};
    struct checking k = {.v = v, .event = event, .who = who, .act = &act, .out = out};
    return tx_run(v->db, &act, walk_in_now, &k, e);
}
