#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_follow.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/checklist_load.h"
#include "service/read/take.h"

static const char SQL_ANSWER[] =
    "SELECT id FROM checklist_answer WHERE subgroup = ?1 AND question = ?2 AND round = ?3 ORDER BY id DESC";
static const char SQL_BEFORE[] =
    "SELECT id FROM checklist_answer WHERE subgroup = ?1 AND question = ?2 AND round < ?3"
    " ORDER BY round DESC, id DESC";
static const char SQL_VOTES[] = "SELECT id FROM checklist_vote WHERE answer = ?1 ORDER BY id";

/* What stands until it is discussed again. */
static const char *const CARRIED[] = {"text_fr", "text_en",  "owner", "owner_person",
                                      "due",     "audience", "state"};

static void carry(const struct record *from, struct record *to) {
    for (size_t i = 0; i < sizeof CARRIED / sizeof *CARRIED; i++) {
        size_t at = field_at(from->entity, CARRIED[i]);
        to->v[at] = from->v[at];
    }
}

static bool start_answer(struct change *c, const struct view *v, struct answer_key key, struct error *e) {
    struct record *before;
    int64_t id;
    change_new(c, v, entity_named("checklist_answer"));
    if (!number_of(v, SQL_BEFORE,
                   PARAMS(value_int(key.subgroup), value_int(key.question), value_int(key.round)), &id, e))
        return false;
    if (id) {
        if (!record_load(v->db, v->arena, c->entity, id, &before, e)) return false;
        carry(before, c->after);
    }
    record_set_int(c->after, "subgroup", key.subgroup);
    record_set_int(c->after, "question", key.question);
    record_set_int(c->after, "round", key.round);
    return true;
}

/* The answer of that round, made when it is not there. */
static bool open_answer(struct change *c, const struct view *v, struct answer_key key, struct error *e) {
    int64_t id;
    if (key.round <= 0 && !rounds_of(v, key.subgroup, &key.round, e)) return false;
    if (!number_of(v, SQL_ANSWER,
                   PARAMS(value_int(key.subgroup), value_int(key.question), value_int(key.round)), &id, e))
        return false;
    return id ? change_open(c, v, entity_named("checklist_answer"), id, e) : start_answer(c, v, key, e);
}

static bool save_answer(struct change *c, struct error *e) {
    if (record_is(c->after, "state", "unasked")) record_set_text(c->after, "state", SV("discussed"));
    return change_save(c, e);
}

static bool drop_votes(const struct view *v, int64_t answer, struct error *e) {
    return rows_drop(v, "checklist_vote", SQL_VOTES, PARAMS(value_int(answer)), e);
}

static bool add_vote(const struct view *v, int64_t answer, int64_t person, int value, int count,
                     struct error *e) {
    struct record *r = record_new(v->arena, entity_named("checklist_vote"));
    record_set_int(r, "answer", answer);
    if (person) record_set_int(r, "participant", person);
    record_set_int(r, "value", value);
    record_set_int(r, "count", count);
    return record_insert(v->db, v->arena, r, e);
}

static void set_tally(struct record *answer, const int counts[static FINGERS]) {
    struct tally t = tally_of(counts, FINGERS, 1);
    record_set_null(answer, "confidence");
    record_set_null(answer, "spread");
    if (t.n == 0) return;
    record_set_int(answer, "confidence", t.mean);
    record_set_int(answer, "spread", t.spread);
}

static bool any_vote(const int counts[static FINGERS]) {
    int n = 0;
    for (int i = 0; i < FINGERS; i++) n += counts[i] > 0;
    return n > 0;
}

/* Saves the answer with these counts as all its votes. */
static bool save_counted(struct change *c, const int counts[static FINGERS], struct error *e) {
    set_tally(c->after, counts);
    if (!save_answer(c, e) || !drop_votes(c->v, c->after->id, e)) return false;
    for (int i = 0; i < FINGERS; i++)
        if (counts[i] > 0 && !add_vote(c->v, c->after->id, 0, i + 1, counts[i], e)) return false;
    return true;
}

/* A named vote. */
struct named_vote {
    int64_t person;
    int value;
};

struct named_votes {
    struct named_vote *v;
    size_t n, cap;
};

/* Those given by name, without that of `but`. */
static bool votes_by_name(const struct view *v, int64_t answer, int64_t but, struct named_votes *out,
                          struct error *e) {
    struct ids ids;
    if (!ids_of(v, SQL_VOTES, PARAMS(value_int(answer)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct record *r;
        if (!record_load(v->db, v->arena, entity_named("checklist_vote"), ids.v[i], &r, e)) return false;
        int64_t person = record_int(r, "participant");
        if (person && person != but)
            VEC_PUSH(v->arena, out, (struct named_vote){person, (int)record_int(r, "value")});
    }
    return true;
}

static bool save_named(struct change *c, const struct named_votes *votes, struct error *e) {
    int counts[FINGERS] = {0};
    for (size_t i = 0; i < votes->n; i++) counts[votes->v[i].value - 1]++;
    set_tally(c->after, counts);
    if (!save_answer(c, e) || !drop_votes(c->v, c->after->id, e)) return false;
    for (size_t i = 0; i < votes->n; i++)
        if (!add_vote(c->v, c->after->id, votes->v[i].person, votes->v[i].value, 1, e)) return false;
    return true;
}

/* One capture on its way through tx_run. */
struct capture {
    const struct view *v;
    struct answer_key key;
    const struct pair *pairs;
    size_t n;
    const int *counts;
    int64_t person;
    int value;
    struct act *act;
    struct edit_result *out;
};

static bool finish(struct capture *k, const struct change *c, struct error *e) {
    k->act->row = c->after->id;
    return change_result(c, k->out, e);
}

/* An answer said in other words says no more what stands in the other language. */
static bool drop_older(struct change *c, struct sv fr, struct sv en) {
    bool new_fr = fr.n && !sv_eq(fr, record_text(c->after, "text_fr")),
         new_en = en.n && !sv_eq(en, record_text(c->after, "text_en"));
    if (new_fr == new_en || !fr.n || !en.n) return false;
    record_set_null(c->after, new_fr ? "text_en" : "text_fr");
    return true;
}

static bool set_now(struct db *db, void *ctx, struct error *e) {
    struct capture *k = ctx;
    struct change c;
    (void)db;
    if (!open_answer(&c, k->v, k->key, e)) return false;
    struct sv fr = record_text(c.after, "text_fr"), en = record_text(c.after, "text_en");
    if (!change_put_all(&c, k->pairs, k->n, e)) return false;
    bool older = drop_older(&c, fr, en);
    if (!save_answer(&c, e) || !finish(k, &c, e)) return false;
    k->out->older = older;
    return true;
}

static bool count_now(struct db *db, void *ctx, struct error *e) {
    struct capture *k = ctx;
    struct change c;
    (void)db;
    return open_answer(&c, k->v, k->key, e) && save_counted(&c, k->counts, e) && finish(k, &c, e);
}

static bool person_now(struct db *db, void *ctx, struct error *e) {
    struct capture *k = ctx;
    struct named_votes votes = {0};
    struct change c;
    (void)db;
    if (!open_answer(&c, k->v, k->key, e)) return false;
    if (c.before && !votes_by_name(k->v, c.before->id, k->person, &votes, e)) return false;
    if (k->value) VEC_PUSH(k->v->arena, &votes, (struct named_vote){k->person, k->value});
    return save_named(&c, &votes, e) && finish(k, &c, e);
}

bool checklist_answer_set(const struct view *v, struct answer_key key, const struct pair *pairs, size_t n,
                          struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_ANSWER, .entity = entity_named("checklist_answer")};
    struct capture k = {.v = v, .key = key, .pairs = pairs, .n = n, .act = &act, .out = out};
    return tx_run(v->db, &act, set_now, &k, e);
}

bool checklist_vote_counts(const struct view *v, struct answer_key key, const int counts[static FINGERS],
                           struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_VOTE, .entity = entity_named("checklist_answer")};
    struct capture k = {.v = v, .key = key, .counts = counts, .act = &act, .out = out};
    return tx_run(v->db, &act, count_now, &k, e);
}

bool checklist_vote_person(const struct view *v, struct answer_key key, int64_t participant, int value,
                           struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_VOTE, .entity = entity_named("checklist_answer")};
    struct capture k = {.v = v, .key = key, .person = participant, .value = value, .act = &act, .out = out};
    BUG_ON(value < 0 || value > FINGERS);
    return tx_run(v->db, &act, person_now, &k, e);
}

struct sheet {
    const struct view *v;
    int64_t subgroup;
    int round;
    struct sv entered_from;
    const struct sheet_row *rows;
    size_t n;
    struct warnings *out;
};

static bool sheet_one(const struct sheet *s, const struct sheet_row *row, struct error *e) {
    struct change c;
    struct edit_result result;
    bool text = row->state.n || row->text.n || row->owner.n || row->due.n, votes = any_vote(row->counts);
    if (!text && !votes) return true;
    if (!open_answer(&c, s->v, (struct answer_key){s->subgroup, row->question, s->round}, e)) return false;
    struct sv fr = record_text(c.after, "text_fr"), en = record_text(c.after, "text_en");
    if (!change_put_given(&c, "state", row->state, e) || !change_put_given(&c, "text_fr", row->text, e) ||
        !change_put_given(&c, "owner", row->owner, e) || !change_put_given(&c, "due", row->due, e) ||
        !change_put_given(&c, "entered_from", s->entered_from, e))
        return false;
    drop_older(&c, fr, en);
    if (!(votes ? save_counted(&c, row->counts, e) : save_answer(&c, e))) return false;
    if (!change_result(&c, &result, e)) return false;
    for (size_t i = 0; i < result.warnings.n; i++) VEC_PUSH(s->v->arena, s->out, result.warnings.v[i]);
    return true;
}

static bool sheet_now(struct db *db, void *ctx, struct error *e) {
    struct sheet *s = ctx;
    (void)db;
    if (s->round <= 0 && !rounds_of(s->v, s->subgroup, &s->round, e)) return false;
    for (size_t i = 0; i < s->n; i++)
        if (!sheet_one(s, &s->rows[i], e)) return false;
    return true;
}

bool checklist_sheet(const struct view *v, int64_t subgroup, int round, struct sv entered_from,
                     const struct sheet_row *rows, size_t n, struct warnings *out, struct error *e) {
    struct act act = {
        .code = ACT_ANSWER, .entity = entity_named("subgroup"), .row = subgroup, .count = (int64_t)n};
    struct sheet s = {v, subgroup, round, entered_from, rows, n, out};
    *out = (struct warnings){0};
    return tx_run(v->db, &act, sheet_now, &s, e);
}

struct starting {
    const struct view *v;
    int64_t subgroup;
    int round;
};

static bool again(const struct record *a) {
    return take_in(a, "state", "discussed partial disagreed reopened") ||
           answer_again((int)take_int(a, "spread", -1));
}

static bool start_now(struct db *db, void *ctx, struct error *e) {
    struct starting *s = ctx;
    struct ids ids;
    if (!rounds_of(s->v, s->subgroup, &s->round, e)) return false;
    if (!ids_of(s->v, SQL_EFFECTIVE, PARAMS(value_int(s->subgroup), value_int(s->round)), &ids, e))
        return false;
    s->round++;
    for (size_t i = 0; i < ids.n; i++) {
        struct record *a;
        struct change c;
        if (!record_load(db, s->v->arena, entity_named("checklist_answer"), ids.v[i], &a, e)) return false;
        struct answer_key key = {s->subgroup, record_int(a, "question"), s->round};
        if (again(a) && (!start_answer(&c, s->v, key, e) || !change_save(&c, e))) return false;
    }
    return true;
}

bool checklist_new_round(const struct view *v, int64_t subgroup, int *round, struct error *e) {
    struct act act = {.code = ACT_START, .entity = entity_named("subgroup"), .row = subgroup};
    struct starting s = {.v = v, .subgroup = subgroup};
    if (!tx_run(v->db, &act, start_now, &s, e)) return false;
    *round = s.round;
    return true;
}
