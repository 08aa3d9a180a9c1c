#include "service/event/ballots_said.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/wishes.h"
#include "service/change/save.h"
#include "service/event/ballots_load.h"
#include "service/read/take.h"

/* --- which wishes --- */

/* The head of the family of the wish called so; those of the event first. */
static bool wish_called(const struct view *v, int64_t event, int number, int64_t *id, struct error *e) {
    static const char SQL[] = "SELECT id, ref FROM wish ORDER BY event <> ?1, id";
    struct query q;
    enum step s;
    *id = 0;
    if (!query_open(v->db, SQL, &q, e)) return false;
    query_bind_int(&q, 1, event);
    while ((s = query_next(&q, e)) == STEP_ROW)
        if (!*id && wish_number(query_text(&q, 1)) == number) *id = query_int(&q, 0);
    query_close(&q);
    return s == STEP_END && (!*id || wish_head(v, *id, id, e));
}

/* All of one event, and none in the parking lot; else *event is 0. */
static bool wishes_called(const struct view *v, const struct ballot_said *said, int64_t *items,
                          int64_t *event, struct error *e) {
    static const char SQL[] = "SELECT event FROM wish WHERE id = ?1 AND state <> 'parked'";
    *event = 0;
    for (size_t i = 0; i < said->n; i++) {
        int64_t of = 0;
        if (!wish_called(v, said->event, said->numbers[i], &items[i], e) ||
            (items[i] && !query_one(v->db, SQL, items[i], &of, e)))
            return false;
        if (i && of != *event) of = 0;
        *event = of;
        if (!of) return true;
    }
    return true;
}

/* --- which ballot --- */

/* Nobody was told any rule: a point on as many wishes as one likes. */
static bool begin(const struct view *v, int64_t event, struct record **out, struct error *e) {
    struct change c;
    change_new(&c, v, entity_named("ballot"));
    record_set_text(c.after, "about", SV("wish"));
    record_set_text(c.after, "method", SV("dot"));
    record_set_text(c.after, "title_fr", sv_from(_(entity_named("wish")->label_many)));
    record_set_int(c.after, "event", event);
    record_set_int(c.after, "budget", 0);
    record_set_int(c.after, "cap", 1);
    *out = c.after;
    return change_save(&c, e);
}

static bool open_ballot(const struct view *v, int64_t event, struct record **out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM ballot WHERE about = 'wish' AND event = ?1 AND state = 'open' ORDER BY id DESC";
    int64_t id;
    if (!query_one(v->db, SQL, event, &id, e)) return false;
    return id ? record_load(v->db, v->arena, entity_named("ballot"), id, out, e) : begin(v, event, out, e);
}

/* --- the votes --- */

static bool may_vote(const struct view *v, const struct record *ballot, int64_t person, struct sv *refusal,
                     struct error *e) {
    static const char SQL[] = "SELECT programme_role = 'funder' FROM participant WHERE id = ?1";
    int64_t funder = 0;
    if (person && !query_one(v->db, SQL, person, &funder, e)) return false;
    if (funder && take_in(ballot, "voters", "person_no_funds organisation_no_funds"))
        *refusal = sv_from(_("the funds do not vote here"));
    return true;
}

/* How often a number counts in one message. */
static size_t times_each(const struct record *ballot) {
    struct ballot_rules rules = ballot_rules_of(ballot);
    return rules.method == BALLOT_RANKED || rules.cap == 1 ? 1 : BALLOT_NUMBERS;
}

/* Those the voter has not chosen in another message: who sends a ballot twice has voted once. */
static bool leave_fresh(const struct view *v, const struct record *ballot, int64_t voter, int64_t *items,
                        size_t *n, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM vote WHERE ballot = ?1 AND coalesce(wish, contribution,"
        " fund_question, project, diagnosis_entry) = ?2 AND coalesce(participant, org) = ?3";
    size_t fresh = 0;
    for (size_t i = 0; i < *n; i++) {
        int64_t given = 0;
        size_t here = 0;
        for (size_t k = 0; k < fresh; k++) here += items[k] == items[i];
        if (voter && !here &&
            !number_of(v, SQL, PARAMS(value_int(ballot->id), value_int(items[i]), value_int(voter)), &given,
                       e))
            return false;
        if (!given && here < times_each(ballot)) items[fresh++] = items[i];
    }
    *n = fresh;
    return true;
}

static bool over_cap(const int64_t *items, size_t n, int cap) {
    for (size_t i = 0; cap && i < n; i++) {
        int here = 0;
        for (size_t k = 0; k < n; k++) here += items[k] == items[i];
        if (here > cap) return true;
    }
    return false;
}

static bool check_budget(const struct view *v, const struct record *ballot, int64_t voter, size_t more,
                         int *before, struct sv *refusal, struct error *e) {
    static const char SQL[] = "SELECT coalesce(sum(CASE kind WHEN 'ranked' THEN 1 ELSE abs(value) END), 0)"
                              " FROM vote WHERE ballot = ?1 AND coalesce(participant, org) = ?2";
    struct ballot_rules rules = ballot_rules_of(ballot);
    int64_t spent = 0;
    if (voter && !number_of(v, SQL, PARAMS(value_int(ballot->id), value_int(voter)), &spent, e)) return false;
    *before = (int)spent;
    if (rules.budget && spent + (int64_t)more > rules.budget)
        *refusal =
            sv_from(ballot_fault_words(v->arena, &rules, BALLOT_OVER_BUDGET, (int)(spent + (int64_t)more)));
    if (!voter && rules.method == BALLOT_RANKED)
        *refusal = sv_from(_("ranks are noted by name, one ballot at a time: v"));
    return true;
}

static bool put_votes(const struct view *v, const struct record *ballot, const struct ballot_said *said,
                      int64_t *items, struct sv *refusal, struct error *e) {
    int64_t voter = ballot_by_organisation(ballot) ? said->org : said->person;
    struct ballot_rules rules = ballot_rules_of(ballot);
    bool ranked = rules.method == BALLOT_RANKED;
    size_t n = said->n;
    int before = 0;
    if (take_flag(ballot, "secret")) voter = 0;
    if (!may_vote(v, ballot, said->person, refusal, e) || !leave_fresh(v, ballot, voter, items, &n, e) ||
        (!refusal->n && !check_budget(v, ballot, voter, n, &before, refusal, e)))
        return false;
    if (!refusal->n && over_cap(items, n, rules.cap))
        *refusal = sv_from(ballot_fault_words(v->arena, &rules, BALLOT_OVER_CAP, (int)n));
    for (size_t i = 0; !refusal->n && i < n; i++) {
        struct ballot_mark mark = {items[i], voter, ranked ? before + (int)i + 1 : 1, 1, said->source};
        if (!ballot_put(v, ballot, &mark, e)) return false;
    }
    return true;
}

/* The vote begun last and open, when it is on something else than wishes: of that event, on projects, or in
 * the group that meets now. 0 none. */
static bool other_ballot(const struct view *v, int64_t event, int64_t *id, struct error *e) {
    static const char SQL[] =
        "SELECT CASE about WHEN 'wish' THEN 0 ELSE id END FROM ballot b WHERE state = 'open' AND (event = ?1"
        " OR about = 'project' OR EXISTS (SELECT 1 FROM event e WHERE e.state = 'live' AND e.subgroup ="
        " b.subgroup)) ORDER BY id DESC LIMIT 1";
    return number_of(v, SQL, PARAMS(value_int(event)), id, e);
}

static int64_t item_called(const struct ballot_card *card, int number) {
    for (size_t i = 0; i < card->n_items; i++)
        if (card->items[i].number == number) return card->items[i].row.id;
    return 0;
}

/* *taken when all numbers are of items of that vote. */
static bool said_elsewhere(const struct view *v, const struct ballot_said *said, struct sv *title,
                           bool *taken, struct sv *refusal, struct error *e) {
    int64_t items[BALLOT_NUMBERS], id;
    struct ballot_card card;
    struct record *ballot;
    *taken = false;
    if (!other_ballot(v, said->event, &id, e)) return false;
    if (!id) return true;
    if (!ballot_read(v, id, &card, e)) return false;
    for (size_t i = 0; i < said->n; i++)
        if (!(items[i] = item_called(&card, said->numbers[i]))) return true;
    *taken = true;
    *title = card.title;
    return record_load(v->db, v->arena, entity_named("ballot"), id, &ballot, e) &&
           put_votes(v, ballot, said, items, refusal, e);
}

/* Nobody writes nothing but numbers in a chat to wish or to ask: it is a ballot gone wrong. */
static void check_stray(const struct view *v, const struct ballot_said *said, struct sv line, bool *taken,
                        struct sv *refusal) {
    if (*taken || !sv_is(said->source, "chat")) return;
    *taken = true;
    *refusal = sv_from(arena_printf(v->arena, _("'%.*s' is not a number of the list"), SV_ARG(line)));
}

static bool take_votes(const struct view *v, const struct ballot_said *said, struct sv *title, bool *taken,
                       struct sv *refusal, struct error *e) {
    int64_t items[BALLOT_NUMBERS], event;
    struct record *ballot;
    if (!said_elsewhere(v, said, title, taken, refusal, e)) return false;
    if (*taken) return true;
    if (!wishes_called(v, said, items, &event, e)) return false;
    *taken = event != 0;
    return !*taken || (open_ballot(v, event, &ballot, e) && put_votes(v, ballot, said, items, refusal, e));
}

bool ballot_said(const struct view *v, struct ballot_said said, struct sv line, struct chat_beside *out,
                 bool *taken, struct error *e) {
    int numbers[BALLOT_NUMBERS];
    struct sv refusal = SV("");
    said.numbers = numbers;
    *taken = ballot_numbers(line, numbers, &said.n);
    if (*taken) {
        if (!take_votes(v, &said, &out->vote, taken, &refusal, e)) return false;
        check_stray(v, &said, sv_trim(line), taken, &refusal);
    }
    if (refusal.n && !out->refusal.n) out->refusal = refusal;
    out->ballots += *taken && !refusal.n;
    out->refused += refusal.n > 0;
    return true;
}
