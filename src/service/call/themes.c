#include "catalyse/service/themes.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_call.h"
#include "catalyse/domain/themes.h"
#include "service/call/themes_scores.h"
#include "service/call/wished.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include <stdlib.h>

/* Ranks count once the answer was received, unless it was withdrawn before the call closed: who leaves later
 * has weighed in what was asked of all. Of an organisation that answered several times, those of the last
 * one it did not withdraw. */
#define SQL_CLOSED_WITH                                                                                  \
    "EXISTS (SELECT 1 FROM state_change c, programme p, call_step s WHERE s.ref = 'CS-5' AND c.entity =" \
    " 'expression_of_interest' AND c.row_ref = e.ref AND c.to_state = 'withdrawn'"                       \
    " AND date(c.at) > date(p.call_opens, s.param || ' days'))"
static const char SQL_RANKS[] =
    "SELECT x.org, k.theme, k.rank FROM (SELECT id, org, row_number() OVER (PARTITION BY org ORDER BY"
    " state = 'withdrawn', received_on DESC, id DESC) AS nth FROM expression_of_interest e"
    " WHERE state NOT IN ('invited', 'expired') AND (state <> 'withdrawn' OR " SQL_CLOSED_WITH
    ") AND coalesce(reason_code, '') <> 'duplicate') x"
    " JOIN interest_rank k ON k.expression = x.id WHERE x.nth = 1 ORDER BY x.id, k.rank";
static const char SQL_WISHES[] = "SELECT count(*) FROM wish WHERE theme = ?1";
static const char SQL_FUNDS[] = "SELECT count(*) FROM fund_theme WHERE theme = ?1";
static const char SQL_GROUP[] =
    "SELECT id FROM subgroup WHERE theme = ?1 AND state NOT IN ('merged', 'closed') ORDER BY id";
static const char SQL_ANSWERS[] =
    "SELECT x.id FROM expression_of_interest x JOIN organisation o ON o.id = x.org"
    " WHERE coalesce(x.reason_code, '') <> 'duplicate'"
    " ORDER BY x.received_on IS NULL, x.received_on, o.folded, x.id";
static const char SQL_OWN_RANKS[] =
    "SELECT expression, theme, rank FROM interest_rank JOIN expression_of_interest e ON e.id = expression"
    " WHERE e.state <> 'withdrawn' OR " SQL_CLOSED_WITH " ORDER BY expression, rank, interest_rank.id";
static const char SQL_PLACES[] =
    "SELECT m.org, g.id FROM subgroup_member m JOIN subgroup g ON g.id = m.subgroup WHERE m.left_on IS NULL"
    " AND coalesce(m.observer, 0) = 0 AND g.state NOT IN ('merged', 'closed') GROUP BY m.org, g.id";
#define SQL_COUNT_ONCE \
    "SELECT count(DISTINCT org) FROM expression_of_interest WHERE coalesce(reason_code, '') <> 'duplicate'"
static const char SQL_INVITED[] = SQL_COUNT_ONCE;
static const char SQL_REPLIED[] =
    SQL_COUNT_ONCE " AND (received_on IS NOT NULL OR state NOT IN ('invited', 'expired'))";

struct ranks {
    struct theme_rank *v;
    size_t n, cap;
};

static bool all_ranks(const struct view *v, struct ranks *out, struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_RANKS, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW)
        VEC_PUSH(v->arena, out,
                 (struct theme_rank){query_int(&q, 0), query_int(&q, 1), (int)query_int(&q, 2)});
    query_close(&q);
    return s == STEP_END;
}

static const struct record *record_of(const struct seen *rows, int64_t id) {
    for (size_t i = 0; i < rows->n; i++)
        if (rows->v[i]->id == id) return rows->v[i];
    return NULL;
}

static bool theme_row_of(const struct view *v, const struct record *r, const struct theme_score *score,
                         struct theme_row *row, struct error *e) {
    int64_t wishes, funds, group;
    *row = (struct theme_row){.row = seen_self(v, r),
                              .code = record_text(r, "code"),
                              .origin = take_choice(r, "origin"),
                              .state = take_choice(r, "state"),
                              .webinar_votes = record_int(r, "webinar_votes"),
                              .answers = score->ranked,
                              .borda = score->points,
                              .mean_rank = score->mean_rank};
    for (int i = 0; i < RANKS; i++) row->at_rank[i] = score->by_rank[i];
    if (!query_one(v->db, SQL_WISHES, r->id, &wishes, e) || !query_one(v->db, SQL_FUNDS, r->id, &funds, e) ||
        !query_one(v->db, SQL_GROUP, r->id, &group, e))
        return false;
    row->wishes = (size_t)wishes;
    row->funds = (size_t)funds;
    return seen_named(v, entity_named("subgroup"), group, &row->subgroup, e);
}

static bool load_themes(const struct view *v, struct theme_map *out, struct error *e) {
    struct ranks ranks = {0};
    struct seen rows;
    if (!seen_all(v, entity_named("theme"), &rows, e) || !all_ranks(v, &ranks, e)) return false;
    struct theme_score *scores = arena_array(v->arena, rows.n + 1, sizeof *scores);
    for (size_t i = 0; i < rows.n; i++) scores[i].theme = rows.v[i]->id;
    themes_score(ranks.v, ranks.n, scores, rows.n);
    themes_sort(scores, rows.n);
    out->themes = arena_array(v->arena, rows.n + 1, sizeof *out->themes);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = record_of(&rows, scores[i].theme);
        if (!theme_row_of(v, r, &scores[i], &out->themes[out->n_themes++], e)) return false;
    }
    return true;
}

struct own_rank {
    int64_t answer, theme;
    int rank;
};

/* What is asked of all answers at once. */
struct answers_facts {
    struct {
        struct own_rank *v;
        size_t n, cap;
    } ranks;
    struct links places; /* of each organisation, its groups at work */
    struct marks marks;
};

static bool own_ranks(const struct view *v, struct answers_facts *out, struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_OWN_RANKS, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct own_rank rank = {query_int(&q, 0), query_int(&q, 1), (int)query_int(&q, 2)};
        VEC_PUSH(v->arena, &out->ranks, rank);
    }
    query_close(&q);
    return s == STEP_END;
}

static bool facts_read(const struct view *v, struct answers_facts *out, struct error *e) {
    *out = (struct answers_facts){0};
    return own_ranks(v, out, e) && links_of(v, SQL_PLACES, NULL, 0, &out->places, e) &&
           marks_read(v, &out->marks, e);
}

/* Of a theme ranked twice the better rank. */
static void put_ranks(const struct view *v, const struct theme_map *map, const struct answers_facts *facts,
                      struct answer_row *row) {
    const struct own_rank *all = facts->ranks.v;
    size_t n = facts->ranks.n;
    row->ranks = arena_array(v->arena, map->n_themes + 1, sizeof *row->ranks);
    for (size_t k = id_place(all, n, sizeof *all, row->row.id); k < n && all[k].answer == row->row.id; k++)
        for (size_t i = 0; i < map->n_themes; i++)
            if (map->themes[i].row.id == all[k].theme && !row->ranks[i]) row->ranks[i] = all[k].rank;
}

static bool place_of(const struct view *v, const struct theme_map *map, struct answer_row *row,
                     struct error *e) {
    struct record *group;
    if (!seen_row(v, entity_named("subgroup"), row->subgroup.id, &group, e)) return false;
    for (size_t i = 0; group && i < map->n_themes; i++)
        if (map->themes[i].row.id == record_int(group, "theme")) row->placed_rank = row->ranks[i];
    return true;
}

/* The groups on top of the one the answer is placed in. */
static bool others_of(const struct view *v, const struct record *answer, const struct answers_facts *facts,
                      struct answer_row *row, struct error *e) {
    size_t n = 0;
    int64_t org = record_int(answer, "org");
    const struct link *places = row->subgroup.id ? links_from(&facts->places, org, &n) : NULL;
    row->others = arena_array(v->arena, n + 1, sizeof *row->others);
    for (size_t i = 0; i < n; i++) {
        struct named *next = &row->others[row->n_others];
        if (places[i].to == row->subgroup.id) continue;
        if (!seen_named(v, entity_named("subgroup"), places[i].to, next, e)) return false;
        row->n_others += next->id != 0;
    }
    return true;
}

static int64_t people_of(const struct record *org) {
    enum { HUNDREDTHS = 100 };
    if (!take_has(org, "perm_fte") && !take_has(org, "parcours_positions")) return -1;
    return record_int(org, "perm_fte") / HUNDREDTHS + record_int(org, "parcours_positions");
}

static bool org_of(const struct view *v, const struct record *answer, struct answer_row *row,
                   struct error *e) {
    struct record *org;
    if (!seen_row(v, entity_named("organisation"), record_int(answer, "org"), &org, e)) return false;
    if (!org) return true;
    row->org = seen_self(v, org);
    row->kind = take_choice(org, "kind");
    row->dept = record_text(org, "dept");
    row->activity = take_words(org, "activity");
    row->people = people_of(org);
    return true;
}

static void words_of(const struct record *r, struct answer_row *row) {
    row->state = take_choice(r, "state");
    row->lead_ready = take_choice(r, "lead_ready");
    row->mandate = take_choice(r, "mandate_from_board");
    row->reason_code = take_choice(r, "reason_code");
    row->offer = take_choice(r, "offer");
    row->received_on = take_day(r, "received_on");
    row->days_per_month = take_int(r, "days_per_month", -1);
    row->motivation = record_text(r, "motivation");
    row->need_seen = record_text(r, "need_seen");
    row->brings = record_text(r, "brings");
    row->needs = record_text(r, "needs");
    row->reason_private = record_text(r, "reason_private");
    row->reason_said = record_text(r, "reason_said");
}

static bool ranked_once(const struct theme_map *map, const struct answer_row *row) {
    int seen[RANKS + 1] = {0}, n = 0;
    for (size_t i = 0; i < map->n_themes; i++) {
        int rank = row->ranks[i];
        if (rank < 1 || rank > RANKS) continue;
        if (seen[rank]++) return false;
        n++;
    }
    return n > 0;
}

static bool add_answer(const struct view *v, const struct record *r, const struct answers_facts *facts,
                       struct theme_map *map, struct error *e) {
    struct answer_row *row = &map->answers[map->n_answers++];
    *row = (struct answer_row){.row = seen_self(v, r), .people = -1};
    words_of(r, row);
    put_ranks(v, map, facts, row);
    marks_count(&facts->marks, row);
    row->complete = (take_has(r, "contact") || take_has(r, "contact_name")) && take_has(r, "motivation") &&
                    ranked_once(map, row);
    return org_of(v, r, row, e) && seen_ref(v, r, "contact", &row->contact, e) &&
           seen_ref(v, r, "subgroup", &row->subgroup, e) && place_of(v, map, row, e) &&
           answer_wished(v, r, &row->wished, e) && others_of(v, r, facts, row, e);
}

static bool load_answers(const struct view *v, struct theme_map *out, struct error *e) {
    struct answers_facts facts;
    struct seen rows;
    int64_t invited, replied;
    if (!facts_read(v, &facts, e) ||
        !seen_rows(v, entity_named("expression_of_interest"), SQL_ANSWERS, NULL, 0, &rows, e) ||
        !query_one(v->db, SQL_INVITED, 0, &invited, e) || !query_one(v->db, SQL_REPLIED, 0, &replied, e))
        return false;
    out->withheld = rows.withheld;
    out->invited = (size_t)invited;
    out->replied = (size_t)replied;
    out->answers = arena_array(v->arena, rows.n + 1, sizeof *out->answers);
    for (size_t i = 0; i < rows.n; i++)
        if (!add_answer(v, rows.v[i], &facts, out, e)) return false;
    return true;
}

bool themes_read(const struct view *v, struct theme_map *out, struct error *e) {
    *out = (struct theme_map){0};
    return read_begin(v->db, e) && read_done(v->db, load_themes(v, out, e) && load_answers(v, out, e));
}

static int by_name(const void *a, const void *b) {
    const struct named *x = a, *y = b;
    int order = text_order(x->title, y->title);
    return order ? order : (x->id > y->id) - (x->id < y->id);
}

static bool is_put_to_rank(const struct theme_row *t) {
    bool suggested = choice_is(t->state, "suggested");
    return choice_is(t->state, "opened") || choice_is(t->state, "retained") || (suggested && t->answers);
}

struct themes_to_rank themes_to_rank(struct arena *a, const struct theme_map *map) {
    struct themes_to_rank out = {.v = arena_array(a, map->n_themes + 1, sizeof *out.v)};
    for (size_t i = 0; i < map->n_themes; i++)
        if (is_put_to_rank(&map->themes[i])) out.v[out.n++] = map->themes[i].row;
    for (size_t i = 0, none = !out.n; none && i < map->n_themes; i++)
        if (choice_is(map->themes[i].state, "suggested")) out.v[out.n++] = map->themes[i].row;
    qsort(out.v, out.n, sizeof *out.v, by_name);
    return out;
}

unsigned reply_lacks(const struct answer_row *a) {
    bool kept = choice_is(a->state, "selected"), first = kept && (a->placed_rank == 1 || !a->subgroup.id);
    bool refused = choice_is(a->state, "waitlisted") || choice_is(a->state, "declined");
    unsigned lacks = 0;
    if (kept ? !first && !a->reason_said.n : refused && !a->reason_said.n) lacks |= REPLY_REASON;
    if (refused && !a->offer) lacks |= REPLY_OFFER;
    return lacks;
}
