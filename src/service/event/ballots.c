#include "catalyse/service/ballots.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "service/event/ballots_load.h"
#include "service/event/known.h"
#include "service/event/voters.h"
#include "service/read/take.h"
#include <string.h>

static const char SQL_VOTES[] =
    "SELECT coalesce(wish, contribution, fund_question, project, diagnosis_entry), participant, org, value,"
    " coalesce(count, 1), source, coalesce(entered_by, author) FROM vote WHERE ballot = ?1 ORDER BY id";

bool ballot_by_organisation(const struct record *ballot) {
    return take_in(ballot, "voters", "organisation organisation_no_funds");
}

struct ballot_rules ballot_rules_of(const struct record *ballot) {
    struct ballot_rules r = {.budget = (int)record_int(ballot, "budget"),
                             .cap = (int)record_int(ballot, "cap"),
                             .negative = take_flag(ballot, "negative")};
    if (record_is(ballot, "method", "ranked")) r.method = BALLOT_RANKED;
    if (record_is(ballot, "method", "hands")) r.method = BALLOT_HANDS, r.cap = 1;
    return r;
}

static bool load_people(const struct view *v, const struct record *ballot, struct seen *people,
                        enum voters_who *who, struct error *e) {
    const struct voters_of of = {.event = record_int(ballot, "event"),
                                 .subgroup = record_int(ballot, "subgroup"),
                                 .ballot = ballot->id,
                                 .open = record_is(ballot, "state", "open"),
                                 .no_funds = !take_in(ballot, "voters", "person organisation")};
    return voters_read(v, &of, people, who, e);
}

static bool is_voter(const struct ballot_card *card, int64_t id) {
    for (size_t i = 0; i < card->n_voters; i++)
        if (card->voters[i].row.id == id) return true;
    return false;
}

static bool add_voter(const struct view *v, const struct record *person, bool by_org, struct ballot_card *out,
                      struct error *e) {
    struct ballot_voter voter = {.row = seen_self(v, person)};
    struct named org;
    if (!seen_ref(v, person, "org", &org, e)) return false;
    if (by_org)
        voter.row = org;
    else
        voter.org = org.title;
    if (!voter.row.id || is_voter(out, voter.row.id)) return true;
    voter.given = arena_array(v->arena, out->n_items + 1, sizeof *voter.given);
    out->voters[out->n_voters++] = voter;
    return true;
}

static bool load_voters(const struct view *v, const struct record *ballot, struct ballot_card *out,
                        struct error *e) {
    enum voters_who who;
    struct seen people;
    if (!load_people(v, ballot, &people, &who, e)) return false;
    out->members = who == VOTERS_MEMBERS;
    out->voters = arena_array(v->arena, people.n + 1, sizeof *out->voters);
    for (size_t i = 0; i < people.n; i++)
        if (!add_voter(v, people.v[i], ballot_by_organisation(ballot), out, e)) return false;
    return true;
}

/* Ballots by name, points without. */
static bool load_known(const struct view *v, int64_t id, struct ballot_card *card, struct error *e) {
    static const char NAMES[] =
        "SELECT source, count(DISTINCT coalesce(participant, org)) FROM vote WHERE ballot = ?1 AND"
        " coalesce(participant, org) IS NOT NULL GROUP BY source ORDER BY 2 DESC, 1";
    static const char COUNTS[] =
        "SELECT source, sum(abs(value) * coalesce(count, 1)) FROM vote WHERE ballot = ?1 AND participant IS"
        " NULL AND org IS NULL GROUP BY source ORDER BY 2 DESC, 1";
    static const char BY[] =
        "SELECT coalesce(entered_by, author) AS name FROM vote WHERE ballot = ?1 AND name"
        " <> '' GROUP BY name ORDER BY min(id)";
    return known_words(v, NAMES, PARAMS(value_int(id)), &card->known_names, e) &&
           known_words(v, COUNTS, PARAMS(value_int(id)), &card->known_counts, e) &&
           known_by(v, BY, PARAMS(value_int(id)), &card->entered_by, e);
}

static struct ballot_line *item_of(const struct ballot_card *card, int64_t id) {
    for (size_t i = 0; i < card->n_items; i++)
        if (card->items[i].row.id == id) return &card->items[i];
    return NULL;
}

static struct ballot_voter *voter_of(const struct ballot_card *card, int64_t id) {
    for (size_t i = 0; i < card->n_voters; i++)
        if (id && card->voters[i].row.id == id) return &card->voters[i];
    return NULL;
}

/* One line of votes: with a name it goes to its voter, without it is a count. */
static void take_vote(struct ballot_card *card, const struct query *q, struct arena *a) {
    struct ballot_line *item = item_of(card, query_int(q, 0));
    struct ballot_voter *voter = voter_of(card, query_int(q, 1) ? query_int(q, 1) : query_int(q, 2));
    int64_t value = query_int(q, 3), count = query_int(q, 4);
    if (!item) return;
    if (voter) {
        voter->given[item - card->items] += (int)value;
        voter->voted = true;
        voter->source = choice_find(field_named(entity_named("vote"), "source")->choices, query_text(q, 5));
        voter->by = query_text_copy(q, 6, a);
        return;
    }
    item->result.points += value * count;
    item->counted += value * count;
    item->result.voters += (int)count;
}

static bool load_votes(const struct view *v, int64_t id, struct ballot_card *card, struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_VOTES, &q, e)) return false;
    query_bind_int(&q, 1, id);
    while ((s = query_next(&q, e)) == STEP_ROW) take_vote(card, &q, v->arena);
    query_close(&q);
    return s == STEP_END;
}

static void add_up(struct ballot_card *card) {
    struct ballot_item *items = xcalloc(card->n_items + 1, sizeof *items);
    for (size_t i = 0; i < card->n_items; i++) items[i] = card->items[i].result;
    for (size_t i = 0; i < card->n_voters; i++) {
        struct ballot_voter *voter = &card->voters[i];
        ballot_add(&card->rules, voter->given, items, card->n_items);
        ballot_check(&card->rules, voter->given, card->n_items, &voter->spent);
        card->voted += voter->voted;
    }
    ballot_close(items, card->n_items);
    card->possible = card->n_voters ? ballot_most(&card->rules, card->n_voters, card->n_items) : -1;
    for (size_t i = 0; i < card->n_items; i++) {
        card->items[i].result = items[i];
        card->points += items[i].points;
    }
    xfree(items);
}

/* Who gave what is for those who run the vote. */
static void hide_names(const struct view *v, struct ballot_card *card) {
    bool shown = audience_sees(v->viewer.audience, AUD_ORGANISERS) && !card->secret;
    for (size_t i = 0; !shown && i < card->n_voters; i++) {
        card->voters[i].given = NULL;
        card->voters[i].source = NULL;
        card->voters[i].by = SV_NULL;
    }
}

/* Begun without another title it has that of its items, in the language of the moment. */
static struct sv title_now(const struct record *r) {
    const char *label = entity_named(ballot_subject(r)->about)->label_many;
    struct sv title = record_text(r, "title_fr");
    bool same = false;
    for (int lang = LANG_EN; lang <= LANG_FR; lang++) {
        i18n_push((enum lang)lang);
        same = same || sv_is(title, _(label));
        i18n_pop();
    }
    return same ? sv_from(_(label)) : title;
}

static bool load_card(const struct view *v, const struct record *r, struct ballot_card *out,
                      struct error *e) {
    *out = (struct ballot_card){.row = seen_self(v, r),
                                .title = title_now(r),
                                .rules = ballot_rules_of(r),
                                .about = take_choice(r, "about"),
                                .method = take_choice(r, "method"),
                                .who = take_choice(r, "voters"),
                                .state = take_choice(r, "state"),
                                .secret = take_flag(r, "secret"),
                                .open = record_is(r, "state", "open"),
                                .round = (int)record_int(r, "round"),
                                .before = record_int(r, "before")};
    if (!seen_ref(v, r, "event", &out->event, e) || !seen_ref(v, r, "subgroup", &out->subgroup, e) ||
        !ballot_load_items(v, r, out, e) || !load_voters(v, r, out, e) || !load_votes(v, r->id, out, e) ||
        !load_known(v, r->id, out, e))
        return false;
    add_up(out);
    return true;
}

static bool compare_before(const struct view *v, const struct record *r, struct ballot_card *out,
                           struct error *e) {
    struct record *before;
    struct ballot_card card;
    if (!record_int(r, "before")) return true;
    if (!seen_row(v, r->entity, record_int(r, "before"), &before, e)) return false;
    if (!before) return true;
    if (!load_card(v, before, &card, e)) return false;
    for (size_t i = 0; i < out->n_items; i++) {
        const struct ballot_line *was = item_of(&card, out->items[i].row.id);
        out->items[i].had_before = was != NULL;
        if (was) out->items[i].before = was->result.points;
    }
    return true;
}

static bool card_load(const struct view *v, int64_t id, struct ballot_card *out, struct error *e) {
    const struct entity *ballot = entity_named("ballot");
    struct record *r;
    if (!seen_row(v, ballot, id, &r, e)) return false;
    if (!r) return record_load(v->db, v->arena, ballot, id, &r, e);
    if (!load_card(v, r, out, e) || !compare_before(v, r, out, e)) return false;
    hide_names(v, out);
    return true;
}

bool ballot_read(const struct view *v, int64_t id, struct ballot_card *out, struct error *e) {
    *out = (struct ballot_card){0};
    return read_begin(v->db, e) && read_done(v->db, card_load(v, id, out, e));
}

bool ballot_wall_event(const struct view *v, int64_t *event, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM event e WHERE subgroup IS NULL AND (state = 'live' OR EXISTS (SELECT 1 FROM wish WHERE"
        " event = e.id)) ORDER BY state = 'live' DESC, date DESC, id DESC LIMIT 1";
    return number_of(v, SQL, NULL, 0, event, e);
}

/* A group with a choice votes among its own projects; where each group has one, all vote among those of all.
 */
static bool project_scope(const struct view *v, int64_t group, int64_t *scope, struct error *e) {
    static const char SQL[] =
        "SELECT CASE WHEN count(*) > 1 OR EXISTS (SELECT 1 FROM event WHERE subgroup = ?1 AND state = 'live')"
        " THEN ?1 ELSE 0 END FROM project WHERE subgroup = ?1 AND state <> 'abandoned'";
    return number_of(v, SQL, PARAMS(value_int(group)), scope, e);
}

bool ballot_scope(const struct view *v, const struct entity *entity, int64_t row, int64_t *scope,
                  struct error *e) {
    struct record *r;
    *scope = 0;
    if (!record_load(v->db, v->arena, entity, row, &r, e)) return false;
    if (!strcmp(entity->name, "wish") && !ballot_wall_event(v, scope, e)) return false;
    if (!strcmp(entity->name, "project")) return project_scope(v, record_int(r, "subgroup"), scope, e);
    if (!*scope) *scope = record_int(r, ballot_subject_named(sv_from(entity->name))->scope);
    return true;
}

bool ballot_find(const struct view *v, const struct entity *entity, int64_t row, int64_t *id,
                 struct error *e) {
    static const char SQL[] =
        "SELECT id FROM ballot b WHERE about = ?1 AND (event = ?2 OR subgroup = ?2 OR about = 'wish' AND"
        " state = 'open' OR ?2 = 0 AND about = 'project' AND subgroup IS NULL AND NOT EXISTS (SELECT 1 FROM"
        " event e WHERE e.state = 'live' AND e.subgroup IS NULL AND e.id IS NOT b.event))"
        " ORDER BY state = 'closed', id DESC";
    int64_t scope;
    *id = 0;
    return ballot_scope(v, entity, row, &scope, e) &&
           number_of(v, SQL, PARAMS(value_text(sv_from(entity->name)), value_int(scope)), id, e);
}
