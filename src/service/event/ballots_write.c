#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/ballots_load.h"
#include "service/event/live_event.h"
#include "service/event/theme_dots.h"
#include "service/read/take.h"
#include <stdlib.h>
#include <string.h>

/* One deed on a ballot on its way through tx_run. */
struct deed {
    const struct view *v;
    int64_t id, item, voter;
    int count;
    const int *given;
    size_t n;
    struct sv source;
    struct record *ballot;
    int64_t *next;
    struct edit_result *out;
};

struct beginning {
    const struct view *v;
    const struct entity *entity;
    int64_t row;
    struct sv method;
    int64_t *id;
    struct act *act;
};

static bool run(struct deed *d, enum act_code code, bool (*fn)(struct db *, void *, struct error *),
                struct error *e) {
    struct act act = {.code = code, .entity = entity_named("ballot"), .row = d->id};
    return tx_run(d->v->db, &act, fn, d, e);
}

/* A group's vote is in the minutes of the event at which it is taken. */
static bool put_event(struct change *c, int64_t group, struct error *e) {
    int64_t event, of;
    if (!live_event(c->v, group, &event, &of, e)) return false;
    if (event) record_set_int(c->after, "event", event);
    return true;
}

static bool begin_now(struct db *db, void *ctx, struct error *e) {
    struct beginning *b = ctx;
    struct change c;
    const char *field = ballot_subject_named(sv_from(b->entity->name))->scope;
    int64_t scope;
    (void)db;
    if (!ballot_scope(b->v, b->entity, b->row, &scope, e)) return false;
    change_new(&c, b->v, entity_named("ballot"));
    record_set_text(c.after, "about", sv_from(b->entity->name));
    record_set_text(c.after, "method", b->method);
    record_set_text(c.after, "title_fr", sv_from(_(b->entity->label_many)));
    if (scope) record_set_int(c.after, field, scope);
    if (strcmp(field, "subgroup") == 0 && !put_event(&c, scope, e)) return false;
    if (!change_save(&c, e)) return false;
    *b->id = b->act->row = c.after->id;
    return true;
}

bool ballot_begin(const struct view *v, const struct entity *entity, int64_t row, struct sv method,
                  int64_t *id, struct error *e) {
    struct act act = {.code = ACT_START, .entity = entity_named("ballot")};
    struct beginning b = {v, entity, row, method, id, &act};
    return tx_run(v->db, &act, begin_now, &b, e);
}

static bool load_open(struct deed *d, struct error *e) {
    if (!record_load(d->v->db, d->v->arena, entity_named("ballot"), d->id, &d->ballot, e)) return false;
    if (record_is(d->ballot, "state", "open")) return true;
    return error_set(e, ERR_DATA,
                     _("this vote is closed: open it again first (t), or begin another round (R)"));
}

bool ballot_put(const struct view *v, const struct record *ballot, const struct ballot_mark *mark,
                struct error *e) {
    struct change c;
    const char *who = ballot_by_organisation(ballot) ? "org" : "participant";
    change_new(&c, v, entity_named("vote"));
    record_set_int(c.after, "ballot", ballot->id);
    if (record_int(ballot, "event")) record_set_int(c.after, "event", record_int(ballot, "event"));
    record_set_text(c.after, "kind", record_text(ballot, "method"));
    record_set_int(c.after, ballot_subject(ballot)->about, mark->item);
    record_set_int(c.after, "round", record_int(ballot, "round"));
    if (mark->voter) record_set_int(c.after, who, mark->voter);
    record_set_int(c.after, "value", mark->value);
    record_set_int(c.after, "count", mark->count);
    return (mark->source.n == 0 || change_put(&c, SV("source"), mark->source, e)) && change_save(&c, e);
}

static bool add_vote(const struct deed *d, int64_t item, int value, int count, struct error *e) {
    return ballot_put(d->v, d->ballot, &(struct ballot_mark){item, d->voter, value, count, d->source}, e);
}

static bool count_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM vote WHERE ballot = ?1 AND coalesce(wish, contribution, fund_question, project,"
        " diagnosis_entry) = ?2 AND participant IS NULL AND org IS NULL";
    struct deed *d = ctx;
    (void)db;
    if (!load_open(d, e)) return false;
    if (ballot_rules_of(d->ballot).method == BALLOT_RANKED)
        return error_set(e, ERR_DATA, _("ranks are noted by name, one ballot at a time: v"));
    if (d->count < 0 && !ballot_rules_of(d->ballot).negative)
        return error_set(e, ERR_DATA, _("points cannot be taken away in this vote"));
    if (!rows_drop(d->v, "vote", SQL, PARAMS(value_int(d->id), value_int(d->item)), e)) return false;
    return d->count == 0 || add_vote(d, d->item, d->count < 0 ? -1 : 1, abs(d->count), e);
}

bool ballot_count(const struct view *v, int64_t id, int64_t item, int count, struct sv source,
                  struct error *e) {
    struct deed d = {.v = v, .id = id, .item = item, .count = count, .source = source};
    return run(&d, ACT_VOTE, count_now, e);
}

const char *ballot_fault_words(struct arena *a, const struct ballot_rules *rules, enum ballot_fault fault,
                               int spent) {
    switch (fault) {
    case BALLOT_OVER_BUDGET:
        return arena_printf(a, _("%d points given, each one has %d"), spent, rules->budget);
    case BALLOT_OVER_CAP:
        return arena_printf(a, _("at most %d on the same one"), rules->cap);
    case BALLOT_BELOW_ZERO:
        return _("points cannot be taken away in this vote");
    case BALLOT_RANK_TWICE:
        return _("each rank once, from the first choice on");
    case BALLOT_FAIR:
        break;
    }
    return "";
}

static bool check_vote(const struct deed *d, struct error *e) {
    struct ballot_rules rules = ballot_rules_of(d->ballot);
    int spent;
    if (take_flag(d->ballot, "secret"))
        return error_set(e, ERR_DATA, _("this vote is secret: only counts are kept"));
    enum ballot_fault fault = ballot_check(&rules, d->given, d->n, &spent);
    if (fault == BALLOT_FAIR) return true;
    return error_set(e, ERR_DATA, _("nothing noted: %s"),
                     ballot_fault_words(d->v->arena, &rules, fault, spent));
}

static bool vote_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] = "SELECT id FROM vote WHERE ballot = ?1 AND coalesce(participant, org) = ?2";
    struct deed *d = ctx;
    struct ballot_card card;
    (void)db;
    if (!load_open(d, e) || !check_vote(d, e) || !ballot_read(d->v, d->id, &card, e)) return false;
    if (card.n_items != d->n)
        return error_set(e, ERR_BUSY, _("the list has changed meanwhile: look again, then note the vote"));
    if (!rows_drop(d->v, "vote", SQL, PARAMS(value_int(d->id), value_int(d->voter)), e)) return false;
    for (size_t i = 0; i < d->n; i++)
        if (d->given[i] && !add_vote(d, card.items[i].row.id, d->given[i], 1, e)) return false;
    return true;
}

bool ballot_vote(const struct view *v, int64_t id, int64_t voter, const int *given, size_t n,
                 struct sv source, struct error *e) {
    struct deed d = {.v = v, .id = id, .voter = voter, .given = given, .n = n, .source = source};
    return run(&d, ACT_VOTE, vote_now, e);
}

static bool close_row(const struct deed *d, struct edit_result *out, struct error *e) {
    struct change c;
    if (!change_open(&c, d->v, entity_named("ballot"), d->id, e)) return false;
    record_set_text(c.after, "state", SV("closed"));
    return change_save(&c, e) && (!out || change_result(&c, out, e));
}

static bool next_now(struct db *db, void *ctx, struct error *e) {
    static const char *const same[] = {"title_fr", "event", "subgroup", "about",  "method",
                                       "budget",   "cap",   "negative", "voters", "secret"};
    struct deed *d = ctx;
    struct change c;
    if (!record_load(db, d->v->arena, entity_named("ballot"), d->id, &d->ballot, e)) return false;
    if (record_is(d->ballot, "state", "open") && !close_row(d, NULL, e)) return false;
    change_new(&c, d->v, entity_named("ballot"));
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        size_t at = field_at(c.entity, same[i]);
        c.after->v[at] = d->ballot->v[at];
    }
    record_set_int(c.after, "round", record_int(d->ballot, "round") + 1);
    record_set_int(c.after, "before", d->id);
    if (!change_save(&c, e)) return false;
    *d->next = c.after->id;
    return true;
}

bool ballot_next_round(const struct view *v, int64_t id, int64_t *next, struct error *e) {
    struct deed d = {.v = v, .id = id, .next = next};
    return run(&d, ACT_START, next_now, e);
}

/* Places become priorities while no tie leaves the order open. */
static int64_t outcome_of(const struct ballot_subject *s, const struct ballot_item *item) {
    enum { PRIORITIES = 3 };
    if (!sv_is(sv_from(s->outcome), "priority")) return item->points > 0 ? item->points : 0;
    return item->points > 0 && !item->tied && item->place <= PRIORITIES ? item->place : 0;
}

/* A wish of another event: the documents of that one go on saying what it got there. */
static bool is_earlier(const struct record *ballot, const struct record *row) {
    return record_is(ballot, "about", "wish") && record_int(row, "event") &&
           record_int(row, "event") != record_int(ballot, "event");
}

static bool write_outcomes(const struct deed *d, const struct ballot_card *card, struct error *e) {
    const struct ballot_subject *s = ballot_subject(d->ballot);
    for (size_t i = 0; s->outcome && i < card->n_items; i++) {
        struct change c;
        int64_t outcome = outcome_of(s, &card->items[i].result);
        if (!change_open(&c, d->v, entity_named(s->about), card->items[i].row.id, e)) return false;
        if (is_earlier(d->ballot, c.before)) continue;
        if (outcome || !sv_is(sv_from(s->outcome), "priority"))
            record_set_int(c.after, s->outcome, outcome);
        else
            record_set_null(c.after, s->outcome);
        if (!change_save(&c, e)) return false;
    }
    return true;
}

static bool end_now(struct db *db, void *ctx, struct error *e) {
    struct deed *d = ctx;
    struct ballot_card card;
    struct links dots;
    if (!record_load(db, d->v->arena, entity_named("ballot"), d->id, &d->ballot, e)) return false;
    return theme_dots_read(d->v, &dots, e) && ballot_read(d->v, d->id, &card, e) && close_row(d, d->out, e) &&
           write_outcomes(d, &card, e) && theme_dots_follow(d->v, &dots, e);
}

bool ballot_end(const struct view *v, int64_t id, struct edit_result *out, struct error *e) {
    struct deed d = {.v = v, .id = id, .out = out};
    return run(&d, ACT_STATE, end_now, e);
}
