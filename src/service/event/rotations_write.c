#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/rotations.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"

/* Seats in the file follow the plan: what is the same stays. */

struct keeping {
    const struct view *v;
    const struct rotations *r;
    int64_t event;
    int32_t frozen;
};

static const char SQL_SEATS[] = "SELECT id FROM seat WHERE event = ?1 ORDER BY id";

/* Person and round of a seat, as one number; the size of the plan when it is not in it. */
static size_t cell_of(const struct rotations *r, const struct record *seat) {
    size_t rounds = (size_t)r->rounds;
    int64_t round = record_int(seat, "round");
    for (size_t i = 0; i < r->n_people && round >= 1 && round <= r->rounds; i++)
        if (r->people[i].person.id == record_int(seat, "participant")) return i * rounds + (size_t)round - 1;
    return r->n_people * rounds;
}

static int32_t table_at(const struct rotations *r, size_t cell) {
    size_t rounds = (size_t)r->rounds;
    return cell < r->n_people * rounds ? r->people[cell / rounds].table[cell % rounds] : 0;
}

/* Deletes what differs; marks what is there already. */
static bool clear(const struct keeping *k, bool *kept, struct error *e) {
    struct ids ids;
    if (!ids_of(k->v, SQL_SEATS, PARAMS(value_int(k->event)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct record *seat;
        if (!record_load(k->v->db, k->v->arena, entity_named("seat"), ids.v[i], &seat, e)) return false;
        size_t cell = cell_of(k->r, seat);
        if (table_at(k->r, cell) == record_int(seat, "at_table"))
            kept[cell] = true;
        else if (!record_delete(k->v->db, entity_named("seat"), ids.v[i], e))
            return false;
    }
    return true;
}

static bool seat(const struct keeping *k, const struct rotations_person *p, int32_t round, struct error *e) {
    struct change c;
    change_new(&c, k->v, entity_named("seat"));
    record_set_int(c.after, "event", k->event);
    record_set_int(c.after, "round", round + 1);
    record_set_int(c.after, "at_table", p->table[round]);
    record_set_int(c.after, "participant", p->person.id);
    record_set_int(c.after, "frozen", round < k->r->frozen);
    return change_save(&c, e);
}

static bool keep_now(struct db *db, void *ctx, struct error *e) {
    const struct keeping *k = ctx;
    size_t rounds = (size_t)k->r->rounds;
    bool *kept = arena_array(k->v->arena, k->r->n_people * rounds + 1, sizeof *kept);
    (void)db;
    if (!clear(k, kept, e)) return false;
    for (size_t i = 0; i < k->r->n_people; i++)
        for (size_t round = 0; round < rounds; round++)
            if (k->r->people[i].table[round] && !kept[i * rounds + round] &&
                !seat(k, &k->r->people[i], (int32_t)round, e))
                return false;
    return true;
}

bool rotations_keep(const struct view *v, const struct rotations *r, struct error *e) {
    struct act act = {.code = ACT_PLAN, .entity = entity_named("event"), .row = r->event.id};
    struct keeping k = {.v = v, .r = r, .event = r->event.id};
    return tx_run(v->db, &act, keep_now, &k, e);
}

static bool freeze_seat(const struct keeping *k, int64_t seat, bool frozen, bool *was, struct error *e) {
    struct change c;
    if (!change_open(&c, k->v, entity_named("seat"), seat, e)) return false;
    *was = record_int(c.before, "frozen") != 0;
    record_set_int(c.after, "frozen", frozen && record_int(c.after, "round") <= k->frozen);
    return change_save(&c, e);
}

/* Printed once more: a seat is written anew, so that none was given since (SQL_NEWS). */
static bool freeze_now(struct db *db, void *ctx, struct error *e) {
    const struct keeping *k = ctx;
    struct ids ids;
    bool again = true;
    (void)db;
    if (!ids_of(k->v, SQL_SEATS, PARAMS(value_int(k->event)), &ids, e)) return false;
    if (!ids.n) return error_set(e, ERR_USAGE, _("no rotations are planned yet"));
    for (size_t i = 0; i < ids.n; i++) {
        bool was;
        if (!freeze_seat(k, ids.v[i], true, &was, e)) return false;
        again = again && was;
    }
    bool was;
    return !again || (freeze_seat(k, ids.v[0], false, &was, e) && freeze_seat(k, ids.v[0], true, &was, e));
}

bool rotations_freeze(const struct view *v, int64_t event, int32_t rounds, struct error *e) {
    struct act act = {.code = ACT_PLAN, .entity = entity_named("event"), .row = event};
    struct keeping k = {.v = v, .event = event, .frozen = rounds};
    return tx_run(v->db, &act, freeze_now, &k, e);
}
