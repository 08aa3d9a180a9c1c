#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/agenda.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/decisions.h"
#include "service/read/take.h"
#include "service/rules/levels.h"

/* What is done to one election, on its way through tx_run. */
struct deed {
    const struct view *v;
    int64_t decision, subgroup, role, from, person;
    int round;
    struct sv reason;
    struct record *row; /* of the decision */
    struct act *act;
};

static bool run(struct deed *d, enum act_code code, bool (*fn)(struct db *, void *, struct error *),
                struct error *e) {
    struct act act = {.code = code, .entity = entity_named("decision"), .row = d->decision};
    d->act = &act;
    return tx_run(d->v->db, &act, fn, d, e);
}

static const char *day_words(struct arena *a, int32_t day) {
    struct str text = {0};
    if (day != NO_DAY) date_show(day, DATE_LONG, &text);
    return str_keep(&text, a).p;
}

/* --- begun --- */

/* *mandate 0: the group has no project yet. */
static bool add_mandate(const struct deed *d, const struct record *role, int64_t *mandate, struct error *e) {
    struct change c;
    int64_t project;
    if (!project_of(d->v, d->subgroup, &project, e)) return false;
    if (!project) return true;
    change_new(&c, d->v, entity_named("role_assignment"));
    record_set_int(c.after, "project", project);
    record_set_int(c.after, "role", d->role);
    record_set_text(c.after, "mandate_text", take_words(role, "duties"));
    record_set_text(c.after, "from_date", day_text(d->v->arena, d->v->today));
    if (!change_put(&c, SV("to_date"), SV("+12m"), e) || !change_save(&c, e)) return false;
    *mandate = c.after->id;
    return true;
}

static bool begin_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct arena *a = d->v->arena;
    struct record *role;
    struct change c;
    int64_t mandate = 0, event;
    if (!record_load(db, a, entity_named("role"), d->role, &role, e) || !add_mandate(d, role, &mandate, e) ||
        !show_live(d->v, &event, e))
        return false;
    struct sv name = take_words(role, "name"), duties = take_words(role, "duties");
    change_new(&c, d->v, entity_named("decision"));
    record_set_int(c.after, "subgroup", d->subgroup);
    record_set_int(c.after, mandate ? "mandate" : "role", mandate ? mandate : d->role);
    if (event) record_set_int(c.after, "event", event);
    record_set_text(c.after, "title_fr",
                    sv_from(arena_printf(a, _("Election without candidate: %.*s"), SV_ARG(name))));
    record_set_text(c.after, "voters", sv_from(_("everyone in the group")));
    if (!change_put(&c, SV("review_on"), SV("+12m"), e) || !change_save(&c, e)) return false;
    d->decision = d->act->row = c.after->id;
    const char *text =
        arena_printf(a, _("The role: %.*s%s%.*s"), SV_ARG(name), duties.n ? " — " : "", SV_ARG(duties));
    return version_add(d->v, d->decision, sv_from(text), e);
}

bool election_begin(const struct view *v, int64_t subgroup, int64_t role, int64_t *decision,
                    struct error *e) {
    struct deed d = {.v = v, .subgroup = subgroup, .role = role};
    if (!run(&d, ACT_START, begin_now, e)) return false;
    *decision = d.decision;
    return true;
}

/* --- nominations --- */

static bool load_open(struct deed *d, struct error *e) {
    if (!record_load(d->v->db, d->v->arena, entity_named("decision"), d->decision, &d->row, e)) return false;
    return take_in(d->row, "state", "proposed clarified tested") ||
           error_set(e, ERR_DATA, _("this election is decided already"));
}

static bool nominate_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL_VERSION[] = "SELECT id FROM proposal_version WHERE decision = ?1 ORDER BY no, id";
    static const char SQL_SAID[] = "SELECT t.id FROM vote t JOIN proposal_version p ON p.id = "
                                   "t.proposal_version WHERE p.decision = ?1 AND"
                                   " t.kind = 'consent' AND t.round = ?2 AND t.participant = ?3";
    struct deed *d = ctx;
    struct change c;
    int64_t version;
    if (!load_open(d, e) || !query_one(db, SQL_VERSION, d->decision, &version, e)) return false;
    if (take_flag(d->row, "secret") == (d->from != 0))
        return error_set(e, ERR_DATA,
                         d->from ? _("this election is secret: nobody is named as a voter")
                                 : _("say who nominates"));
    if (d->from && !rows_drop(d->v, "vote", SQL_SAID,
                              PARAMS(value_int(d->decision), value_int(d->round), value_int(d->from)), e))
        return false;
    change_new(&c, d->v, entity_named("vote"));
    record_set_text(c.after, "kind", SV("consent"));
    record_set_int(c.after, "proposal_version", version);
    if (d->from) record_set_int(c.after, "participant", d->from);
    record_set_int(c.after, "nominee", d->person);
    record_set_int(c.after, "value", 1);
    record_set_int(c.after, "round", d->round);
    return change_put_given(&c, "reason", d->reason, e) && change_save(&c, e);
}

bool election_nominate(const struct view *v, int64_t decision, int round, int64_t from, int64_t nominee,
                       struct sv reason, struct error *e) {
    struct deed d = {
        .v = v, .decision = decision, .from = from, .person = nominee, .round = round, .reason = reason};
    return run(&d, ACT_VOTE, nominate_now, e);
}

/* --- proposed and decided --- */

static bool propose_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct change c;
    struct named who, role;
    (void)db;
    if (!load_open(d, e)) return false;
    int64_t mandate = record_int(d->row, "mandate");
    const struct entity *kept = entity_named(mandate ? "role_assignment" : "decision");
    if (!change_open(&c, d->v, kept, mandate ? mandate : d->decision, e) ||
        !seen_named(d->v, entity_named("participant"), d->person, &who, e) ||
        !seen_ref(d->v, c.after, "role", &role, e))
        return false;
    record_set_int(c.after, mandate ? "person" : "elected", d->person);
    if (!change_save(&c, e)) return false;
    const char *until = day_words(d->v->arena, take_day(c.after, mandate ? "to_date" : "review_on"));
    const char *text =
        arena_printf(d->v->arena, _("%.*s: %.*s, until %s"), SV_ARG(role.title), SV_ARG(who.title), until);
    return version_add(d->v, d->decision, sv_from(text), e);
}

bool election_propose(const struct view *v, int64_t decision, int64_t person, struct error *e) {
    struct deed d = {.v = v, .decision = decision, .person = person};
    return run(&d, ACT_EDIT, propose_now, e);
}

static bool nobody_proposed(struct error *e) {
    return error_set(e, ERR_DATA, _("nobody is proposed for the role yet: y in the election"));
}

bool election_convenes(struct sv role) {
    return sv_is(role, "CONVENOR");
}

/* One of the roles is the group's own: who convenes it. `given`: the role and, as `whom`, the person. */
static bool group_follow(const struct view *v, int64_t subgroup, const struct record *given, const char *whom,
                         struct error *e) {
    struct record *role, *person;
    struct change c;
    if (!take_has(given, whom)) return nobody_proposed(e);
    if (!record_load(v->db, v->arena, entity_named("role"), record_int(given, "role"), &role, e) ||
        !record_load(v->db, v->arena, entity_named("participant"), record_int(given, whom), &person, e))
        return false;
    if (!election_convenes(role->ref)) return true;
    if (!change_open(&c, v, entity_named("subgroup"), subgroup, e)) return false;
    record_set_int(c.after, "convenor_person", person->id);
    record_set_int(c.after, "convenor_org", record_int(person, "org"));
    return change_save(&c, e);
}

bool election_follow(const struct view *v, const struct record *decision, struct error *e) {
    struct change c;
    int64_t mandate = record_int(decision, "mandate"), subgroup = record_int(decision, "subgroup");
    bool adopted = record_is(decision, "state", "adopted"),
         rejected = record_is(decision, "state", "rejected");
    if (!mandate && adopted && take_has(decision, "role"))
        return group_follow(v, subgroup, decision, "elected", e);
    if (!mandate || (!adopted && !rejected)) return true;
    if (!change_open(&c, v, entity_named("role_assignment"), mandate, e)) return false;
    if (adopted && !take_has(c.before, "person")) return nobody_proposed(e);
    if (record_is(c.before, "state", "proposed"))
        record_set_text(c.after, "state", adopted ? SV("accepted") : SV("ended"));
    return change_save(&c, e) && (!adopted || group_follow(v, subgroup, c.after, "person", e));
}

/* --- the project comes later --- */

static bool give_mandate(const struct deed *d, int64_t mandate, struct error *e) {
    struct change c;
    if (!change_open(&c, d->v, entity_named("role_assignment"), mandate, e)) return false;
    record_set_int(c.after, "person", record_int(d->row, "elected"));
    record_set_text(c.after, "to_date", record_text(d->row, "review_on"));
    record_set_text(c.after, "state", SV("accepted"));
    if (!change_save(&c, e) || !change_open(&c, d->v, entity_named("decision"), d->decision, e)) return false;
    record_set_int(c.after, "mandate", mandate);
    return change_save(&c, e);
}

static bool mandate_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct record *role;
    int64_t mandate = 0;
    bool waits;
    if (!mandate_waits(d->v, d->decision, &waits, e)) return false;
    if (!waits) return error_set(e, ERR_DATA, _("nobody elected here waits for a mandate"));
    if (!record_load(db, d->v->arena, entity_named("decision"), d->decision, &d->row, e)) return false;
    d->subgroup = record_int(d->row, "subgroup");
    d->role = record_int(d->row, "role");
    return record_load(db, d->v->arena, entity_named("role"), d->role, &role, e) &&
           add_mandate(d, role, &mandate, e) && give_mandate(d, mandate, e);
}

bool election_mandate(const struct view *v, int64_t decision, struct error *e) {
    struct deed d = {.v = v, .decision = decision};
    return run(&d, ACT_ROLE, mandate_now, e);
}
