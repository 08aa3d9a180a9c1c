#include "catalyse/service/polls.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/decisions.h"
#include "service/event/known.h"
#include "service/event/voters.h"
#include "service/read/take.h"

static const char SQL_VERSIONS[] = "SELECT id FROM proposal_version WHERE decision = ?1 ORDER BY no, id";
static const char SQL_LATEST[] =
    "SELECT id FROM proposal_version WHERE decision = ?1 ORDER BY no DESC, id DESC";
static const char SQL_COUNTS[] = "SELECT value, sum(coalesce(count, 1)), count(participant) FROM vote WHERE"
                                 " proposal_version = ?1 AND kind = ?2 GROUP BY value";
static const char SQL_NAMED[] =
    "SELECT participant, value, source, coalesce(entered_by, author) FROM vote WHERE proposal_version = ?1 AND kind = "
    "?2 AND participant IS NOT NULL";
static const char SQL_ALL[] = "SELECT id FROM vote WHERE proposal_version = ?1 AND kind = ?2";
/* What gives way to a named vote of ?3: that person's, and whatever has no name. */
static const char SQL_REPLACED[] =
    "SELECT id FROM vote WHERE proposal_version = ?1 AND kind = ?2 AND coalesce(participant, ?3) = ?3";

/* --- reading --- */

static bool load_known(const struct view *v, const struct scale *scale, struct poll_version *out,
                       struct error *e) {
    static const char SQL[] =
        "SELECT source, sum(coalesce(count, 1)) FROM vote WHERE proposal_version = ?1 AND"
        " kind = ?2 GROUP BY source ORDER BY 2 DESC, 1";
    return known_words(v, SQL, PARAMS(value_int(out->id), value_text(sv_from(scale->code))), &out->known, e);
}

static bool load_counts(const struct view *v, const struct scale *scale, struct poll_version *out,
                        struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_COUNTS, &q, e)) return false;
    query_bind_int(&q, 1, out->id);
    query_bind_text(&q, 2, sv_from(scale->code));
    while ((s = query_next(&q, e)) == STEP_ROW) {
        int64_t at = query_int(&q, 0) - scale->lowest;
        if (at >= 0 && at < scale->n) out->counts[at] = (int)query_int(&q, 1);
        out->named += (int)query_int(&q, 2);
    }
    query_close(&q);
    out->tally = tally_of(out->counts, (size_t)scale->n, scale->lowest);
    out->verdict = scale_verdict(scale, out->counts);
    return s == STEP_END;
}

static bool load_versions(const struct view *v, int64_t decision, struct poll_card *out, struct error *e) {
    struct seen rows;
    if (!seen_rows(v, entity_named("proposal_version"), SQL_VERSIONS, PARAMS(value_int(decision)), &rows, e))
        return false;
    out->versions = arena_array(v->arena, rows.n + 1, sizeof *out->versions);
    for (size_t i = 0; i < rows.n; i++) {
        struct poll_version *version = &out->versions[out->n_versions++];
        *version = (struct poll_version){.id = rows.v[i]->id,
                                         .no = (int)record_int(rows.v[i], "no"),
                                         .text = record_text(rows.v[i], "text_fr")};
        if (!load_counts(v, out->scale, version, e) || !load_known(v, out->scale, version, e)) return false;
    }
    return true;
}

static void take_named(struct poll_card *card, const struct query *q, struct arena *a) {
    const struct choice *sources = field_named(entity_named("vote"), "source")->choices;
    for (size_t i = 0; i < card->n_people; i++)
        if (card->people[i].row.id == query_int(q, 0)) {
            card->people[i].voted = true;
            card->people[i].value = (int)query_int(q, 1);
            card->people[i].source = choice_find(sources, query_text(q, 2));
            card->people[i].by = query_text_copy(q, 3, a);
        }
}

static bool load_named(const struct view *v, struct poll_card *card, struct error *e) {
    struct query q;
    enum step s;
    if (!card->n_versions) return true;
    if (!query_open(v->db, SQL_NAMED, &q, e)) return false;
    query_bind_int(&q, 1, card->versions[card->n_versions - 1].id);
    query_bind_text(&q, 2, sv_from(card->scale->code));
    while ((s = query_next(&q, e)) == STEP_ROW) take_named(card, &q, v->arena);
    query_close(&q);
    return s == STEP_END;
}

static bool add_person(const struct view *v, const struct record *person, struct poll_card *out,
                       struct error *e) {
    struct poll_person *p = &out->people[out->n_people++];
    struct named org;
    if (!seen_ref(v, person, "org", &org, e)) return false;
    *p = (struct poll_person){.row = seen_self(v, person), .org = org.title};
    return true;
}

/* Those who may vote; `out` counts them once it is noted who is there. */
static bool load_voters(const struct view *v, const struct record *decision, struct poll_card *out,
                        struct seen *people, struct error *e) {
    const struct voters_of of = {.event = record_int(decision, "event"),
                                 .subgroup = record_int(decision, "subgroup"),
                                 .decision = decision->id,
                                 .open = !take_in(decision, "state", "adopted rejected")};
    enum voters_who who;
    if (!voters_read(v, &of, people, &who, e)) return false;
    out->n_voters = who == VOTERS_THERE ? people->n : 0;
    return true;
}

static bool load_people(const struct view *v, const struct record *decision, struct poll_card *out,
                        struct error *e) {
    struct seen people;
    if (!load_voters(v, decision, out, &people, e)) return false;
    if (out->secret || !audience_sees(v->viewer.audience, AUD_ORGANISERS)) return true;
    out->people = arena_array(v->arena, people.n + 1, sizeof *out->people);
    for (size_t i = 0; i < people.n; i++)
        if (!add_person(v, people.v[i], out, e)) return false;
    return load_named(v, out, e);
}

struct sv polls_voters(const struct record *decision) {
    if (take_has(decision, "voters")) return record_text(decision, "voters");
    return sv_from(record_int(decision, "subgroup") ? _("everyone in the group") : _("everyone there"));
}

static bool card_load(const struct view *v, int64_t decision, struct poll_card *out, struct error *e) {
    struct record *r;
    if (!seen_row(v, entity_named("decision"), decision, &r, e)) return false;
    if (!r) return error_set(e, ERR_NO_FILE, _("this decision is not there"));
    out->decision = seen_self(v, r);
    out->voters = polls_voters(r);
    out->secret = take_flag(r, "secret");
    return load_versions(v, decision, out, e) && load_people(v, r, out, e);
}

static bool beyond(const struct poll_card *card, size_t votes) {
    return card->n_voters && votes > card->n_voters;
}

bool poll_over(const struct poll_card *card, const struct poll_version *version) {
    return beyond(card, (size_t)version->tally.n);
}

const char *poll_excess(const struct poll_card *card, size_t votes, struct arena *a) {
    if (!beyond(card, votes)) return NULL;
    return arena_printf(a,
                        P_("%zu votes: %zu voter at most", "%zu votes: %zu voters at most", card->n_voters),
                        votes, card->n_voters);
}

static bool load_by(const struct view *v, int64_t decision, struct poll_card *out, struct error *e) {
    static const char SQL[] =
        "SELECT coalesce(t.entered_by, t.author) AS name FROM vote t JOIN proposal_version p ON p.id ="
        " t.proposal_version WHERE p.decision = ?1 AND t.kind = ?2 AND name <> '' GROUP BY name ORDER BY"
        " min(t.id)";
    return known_by(v, SQL, PARAMS(value_int(decision), value_text(sv_from(out->scale->code))),
                    &out->entered_by, e);
}

bool polls_about(const struct view *v, const struct record *decision, struct poll_cards *polls,
                 struct error *e) {
    struct poll_card there = {.voters = polls_voters(decision)};
    struct seen people;
    if (polls->n && !load_voters(v, decision, &there, &people, e)) return false;
    for (size_t i = 0; i < polls->n; i++) {
        polls->v[i].voters = there.voters;
        polls->v[i].n_voters = there.n_voters;
        if (!load_by(v, decision->id, &polls->v[i], e)) return false;
    }
    return true;
}

bool polls_shown(const struct view *v, int64_t decision, struct poll_cards *out, struct error *e) {
    for (size_t i = 0; i < N_SCALES; i++) {
        struct poll_card card = {.scale = &SCALES[i]};
        int shown = 0;
        if (!load_versions(v, decision, &card, e)) return false;
        for (size_t k = 0; k < card.n_versions; k++) shown += card.versions[k].tally.n;
        if (shown) VEC_PUSH(v->arena, out, card);
    }
    return true;
}

bool poll_read(const struct view *v, int64_t decision, const struct scale *scale, struct poll_card *out,
               struct error *e) {
    *out = (struct poll_card){.scale = scale};
    return read_begin(v->db, e) && read_done(v->db, card_load(v, decision, out, e));
}

/* --- writing --- */

struct showing {
    const struct view *v;
    int64_t decision, version, person;
    const struct scale *scale;
    const int *counts;
    int value;
    struct sv source;
};

static bool find_version(struct showing *s, struct error *e) {
    if (!query_one(s->v->db, SQL_LATEST, s->decision, &s->version, e)) return false;
    return s->version || error_set(e, ERR_DATA, _("write the proposal first: there is nothing to vote on"));
}

static bool drop(const struct showing *s, const char *sql, struct error *e) {
    const struct value params[] = {value_int(s->version), value_text(sv_from(s->scale->code)),
                                   value_int(s->person)};
    return rows_drop(s->v, "vote", sql, params, s->person ? 3 : 2, e);
}

static bool add(const struct showing *s, int value, int count, struct error *e) {
    struct change c;
    change_new(&c, s->v, entity_named("vote"));
    record_set_text(c.after, "kind", sv_from(s->scale->code));
    record_set_int(c.after, "proposal_version", s->version);
    if (s->person) record_set_int(c.after, "participant", s->person);
    record_set_int(c.after, "value", value);
    record_set_int(c.after, "count", count);
    return (s->source.n == 0 || change_put(&c, SV("source"), s->source, e)) && change_save(&c, e);
}

static bool counts_now(struct db *db, void *ctx, struct error *e) {
    struct showing *s = ctx;
    (void)db;
    if (!find_version(s, e) || !drop(s, SQL_ALL, e)) return false;
    for (int i = 0; i < s->scale->n; i++)
        if (s->counts[i] > 0 && !add(s, s->scale->lowest + i, s->counts[i], e)) return false;
    return true;
}

static bool person_now(struct db *db, void *ctx, struct error *e) {
    struct showing *s = ctx;
    struct record *decision;
    if (!record_load(db, s->v->arena, entity_named("decision"), s->decision, &decision, e)) return false;
    if (take_flag(decision, "secret"))
        return error_set(e, ERR_DATA, _("this vote is secret: only counts are kept"));
    if (!find_version(s, e) || !drop(s, SQL_REPLACED, e)) return false;
    return s->value < s->scale->lowest || add(s, s->value, 1, e);
}

static bool run(struct showing *s, bool (*fn)(struct db *, void *, struct error *), struct error *e) {
    struct act act = {.code = ACT_VOTE, .entity = entity_named("decision"), .row = s->decision};
    return tx_run(s->v->db, &act, fn, s, e);
}

bool poll_counts(const struct view *v, int64_t decision, const struct scale *scale, const int *counts,
                 struct sv source, struct error *e) {
    struct showing s = {.v = v, .decision = decision, .scale = scale, .counts = counts, .source = source};
    return run(&s, counts_now, e);
}

bool poll_person(const struct view *v, int64_t decision, const struct scale *scale, int64_t person, int value,
                 struct sv source, struct error *e) {
    struct showing s = {
        .v = v, .decision = decision, .scale = scale, .person = person, .value = value, .source = source};
    BUG_ON(value >= scale->lowest + scale->n);
    return run(&s, person_now, e);
}
