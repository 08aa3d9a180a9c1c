#include "catalyse/domain/rules_follow.h"
#include "catalyse/base/email.h"
#include "catalyse/base/vec.h"
#include "service/read/goes.h"
#include "service/read/take.h"
#include "service/rules/rules.h"

bool look_answer(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    (void)v, (void)e;
    rule_answer(&(struct answer_facts){.id = r->id,
                                       .question = record_int(r, "question"),
                                       .spread = (int)take_int(r, "spread", -1)},
                out);
    return true;
}

static const char SQL_OPEN_OBJECTIONS[] =
    "SELECT count(*) FROM objection WHERE decision = ?1 AND kind = 'objection' AND state = 'open'";

static bool decision_facts_of(const struct view *v, const struct record *r, struct decision_facts *f,
                              struct error *e) {
    int64_t open;
    if (!query_one(v->db, SQL_OPEN_OBJECTIONS, r->id, &open, e)) return false;
    *f = (struct decision_facts){.id = r->id,
                                 .rule = record_text(r, "rule"),
                                 .state = take_state(r),
                                 .open_objections = (int)open,
                                 .opponents = take_has(r, "opponents_fr"),
                                 .review_on = take_has(r, "review_on")};
    return true;
}

bool look_decision(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct decision_facts f;
    if (!decision_facts_of(v, r, &f, e)) return false;
    rule_decision(&f, out);
    return true;
}

bool step_decision(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                   struct error *e) {
    struct decision_facts f;
    if (!sv_is(to, "adopted")) return true;
    if (!decision_facts_of(v, r, &f, e)) return false;
    rule_decision_adopt(&f, out);
    return true;
}

static struct indicator_facts indicator_facts_of(const struct record *r) {
    static const char *const VALUES[INDICATOR_VALUES] = {"baseline", "target", "latest"};
    struct indicator_facts f = {
        .id = r->id, .state = take_state(r), .unit = record_text(r, "unit"), .latest = take_has(r, "latest")};
    for (int i = 0; i < INDICATOR_VALUES; i++)
        if (take_has(r, VALUES[i])) f.values[f.n_values++] = record_int(r, VALUES[i]);
    return f;
}

bool look_indicator(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct indicator_facts f = indicator_facts_of(r);
    (void)v, (void)e;
    rule_indicator(&f, out);
    return true;
}

bool step_indicator(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                    struct error *e) {
    struct indicator_facts f = indicator_facts_of(r);
    (void)v, (void)e;
    rule_indicator_step(&f, to, out);
    return true;
}

static const char SQL_BLOCKS[] =
    "SELECT planned_min, state, id, bells FROM agenda_item WHERE event = ?1 AND parent IS NULL";

struct blocks {
    struct planned_block *v;
    size_t n, cap;
};

bool look_event(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct blocks blocks = {0};
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_BLOCKS, &q, e)) return false;
    query_bind_int(&q, 1, r->id);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct planned_block b = {(int)query_int(&q, 0), query_text_copy(&q, 1, v->arena), query_int(&q, 2),
                                  query_text_copy(&q, 3, v->arena)};
        VEC_PUSH(v->arena, &blocks, b);
    }
    query_close(&q);
    if (s != STEP_END) return false;
    rule_agenda(&(struct agenda_facts){.event = r->id,
                                       .start = take_minutes(r, "start"),
                                       .end = take_minutes(r, "end"),
                                       .blocks = blocks.v,
                                       .n_blocks = blocks.n},
                out);
    return true;
}

/* Expected: at the events of everybody and of their subgroup, and where something is noted about them. */
static const char SQL_LAST_EVENT[] =
    "SELECT max(ev.date) FROM event ev, participant p WHERE p.id = ?1 AND ev.state <> 'cancelled' AND"
    " (ev.subgroup IS NULL OR " GOES_TO("ev.subgroup") " OR EXISTS (SELECT 1 FROM attendance a WHERE"
                                                       " a.event = ev.id AND a.participant = p.id))";

static bool last_event(const struct view *v, int64_t person, int32_t *day, struct error *e) {
    struct query q;
    *day = 0;
    if (!query_open(v->db, SQL_LAST_EVENT, &q, e)) return false;
    query_bind_int(&q, 1, person);
    enum step s = query_next(&q, e);
    if (s == STEP_ROW && !query_is_null(&q, 0)) *day = day_of(query_text(&q, 0));
    query_close(&q);
    return s != STEP_FAILED;
}

/* The latest accord counts; one that was taken back is a no. */
static const char SQL_LISTED_AGAINST[] =
    "SELECT coalesce((SELECT a.given = 0 OR a.withdrawn_on IS NOT NULL FROM consent a WHERE a.participant = ?1"
    " AND a.purpose = 'list' ORDER BY a.date DESC, a.id DESC LIMIT 1), 0)";

static bool listed_against(const struct view *v, const struct record *person, bool *out, struct error *e) {
    int64_t refused = 0;
    if (take_flag(person, "consent_list") && !query_one(v->db, SQL_LISTED_AGAINST, person->id, &refused, e))
        return false;
    *out = refused != 0;
    return true;
}

bool look_person(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    int32_t erase = take_day(r, "delete_after");
    struct person_facts f = {.id = r->id,
                             .delete_after = erase == NO_DAY ? 0 : erase,
                             .access_needs = take_has(r, "access_needs"),
                             .email_fault =
                                 take_has(r, "email") ? email_fault(record_text(r, "email")) : NULL};
    if ((f.access_needs && !last_event(v, r->id, &f.last_event, e)) ||
        !listed_against(v, r, &f.listed_against, e))
        return false;
    rule_person(&f, v->today, out);
    return true;
}
