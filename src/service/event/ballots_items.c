#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/roti_line.h"
#include "catalyse/domain/wish_line.h"
#include "service/event/ballots_load.h"
#include "service/read/ids.h"
#include "service/read/take.h"

#define BEGUN "(SELECT created_at FROM ballot WHERE id = ?2)"
static const struct ballot_subject SUBJECTS[] = {
    {"wish", "event",
     "SELECT w.id, w.state = 'parked' OR w.cluster IS NOT NULL FROM wish w LEFT JOIN event e ON e.id = w.event"
     " LEFT JOIN stage s ON s.id = e.stage WHERE ?1 = 0 OR w.event IS NULL OR w.event = ?1 OR s.no < (SELECT no"
     " FROM stage WHERE id = (SELECT stage FROM event WHERE id = ?1)) ORDER BY w.created_at > " BEGUN
     ", w.id",
     "votes"},
    {"contribution", "event",
     "SELECT id, state = 'dropped' FROM contribution WHERE (?1 = 0 OR event = ?1) AND heading <> '" ROTI_HEADING
     "' AND (state <> 'dropped' OR updated_at > " BEGUN ") ORDER BY created_at > " BEGUN ", heading, id",
     "votes"},
    {"fund_question", "event",
     "SELECT id, 0 FROM fund_question WHERE ?1 = 0 OR event = ?1 ORDER BY created_at > " BEGUN ", id",
     "votes"},
    {"project", "subgroup",
     "SELECT id, state = 'abandoned' FROM project WHERE (?1 = 0 OR subgroup = ?1) AND (state <> 'abandoned'"
     " OR updated_at > " BEGUN ") ORDER BY created_at > " BEGUN ", id",
     NULL},
    {"diagnosis_entry", "subgroup",
     "SELECT id, 0 FROM diagnosis_entry d WHERE ?1 = 0 OR subgroup = ?1 ORDER BY created_at > " BEGUN
     ", (SELECT min(b.pos) FROM canvas_block b WHERE b.canvas = 'diagnosis' AND b.code = d.block), id",
     "priority"},
};

const struct ballot_subject *ballot_subject_named(struct sv about) {
    for (size_t i = 0; i < sizeof SUBJECTS / sizeof *SUBJECTS; i++)
        if (sv_is(about, SUBJECTS[i].about)) return &SUBJECTS[i];
    return NULL;
}

const struct ballot_subject *ballot_subject(const struct record *ballot) {
    return ballot_subject_named(record_text(ballot, "about"));
}

bool ballot_possible(const struct entity *entity) {
    return ballot_subject_named(sv_from(entity->name));
}

/* When it was closed last, or where the history does not say, when its last vote came; empty while it is
 * open. */
static bool closed_at(const struct view *v, const struct record *ballot, struct sv *at, struct error *e) {
    static const char SQL[] =
        "SELECT coalesce((SELECT max(c.at) FROM state_change c WHERE c.entity = 'ballot' AND c.row_ref = b.ref"
        " AND c.to_state = 'closed'), (SELECT max(t.created_at) FROM vote t WHERE t.ballot = b.id)) FROM"
        " ballot b WHERE b.id = ?1 AND b.state = 'closed'";
    return text_found(v, SQL, PARAMS(value_int(ballot->id)), at, e);
}

/* What may be in a vote. */
struct candidate {
    int64_t id;
    int number; /* its place in the list */
    bool withdrawn;
    const struct ids *voted; /* what got points */
    struct sv closed;        /* empty while it is open */
};

struct candidates {
    struct candidate *v;
    size_t n, cap;
};

/* Of an event or a group, in a vote. */
static bool find_candidates(const struct view *v, const struct ballot_subject *s, int64_t scope,
                            int64_t ballot, struct candidates *out, struct error *e) {
    struct query q;
    enum step step;
    if (!query_open(v->db, s->sql, &q, e)) return false;
    query_bind_int(&q, 1, scope);
    query_bind_int(&q, 2, ballot);
    while ((step = query_next(&q, e)) == STEP_ROW) {
        int number = (int)out->n + 1;
        VEC_PUSH(
            v->arena, out,
            (struct candidate){.id = query_int(&q, 0), .number = number, .withdrawn = query_int(&q, 1) != 0});
    }
    query_close(&q);
    return step == STEP_END;
}

/* What got points in it. */
static bool voted_on(const struct view *v, const struct record *ballot, struct ids *out, struct error *e) {
    static const char SQL[] = "SELECT DISTINCT coalesce(wish, contribution, fund_question, project,"
                              " diagnosis_entry) FROM vote WHERE ballot = ?1 ORDER BY 1";
    return ids_of(v, SQL, PARAMS(value_int(ballot->id)), out, e);
}

static bool among(const struct ids *ids, int64_t id) {
    for (size_t i = 0; i < ids->n; i++)
        if (ids->v[i] == id) return true;
    return false;
}

/* What got points is in it, even withdrawn or joined to a family since. What was added once it was closed is
 * not: it came behind all that was voted on, so that a clock set wrong leaves out none of that. */
static bool add_item(const struct view *v, const struct record *ballot, struct candidate it,
                     struct ballot_card *out, struct error *e) {
    const struct entity *entity = entity_named(ballot_subject(ballot)->about);
    bool got = among(it.voted, it.id);
    int64_t last = it.voted->n ? it.voted->v[it.voted->n - 1] : 0;
    struct record *r;
    if (it.withdrawn && !got) return true;
    if (!seen_row(v, entity, it.id, &r, e)) return false;
    if (r && !got && it.id > last && it.closed.n && sv_cmp(r->created_at, it.closed) > 0) return true;
    struct ballot_line *line = &out->items[out->n_items++];
    *line = (struct ballot_line){.row = {.entity = entity, .id = it.id}, .number = it.number};
    if (r) line->row = seen_self(v, r);
    line->text = line->row.title;
    if (it.withdrawn)
        line->text = sv_from(arena_printf(v->arena, _("%.*s (withdrawn since)"), SV_ARG(line->row.title)));
    return true;
}

/* Wishes are called as on the wall, while their numbers are all there and differ. */
static void number_wishes(struct ballot_card *card) {
    bool fine = true;
    for (size_t i = 0; i < card->n_items; i++) {
        card->items[i].number = wish_number(card->items[i].row.ref);
        fine = fine && card->items[i].number;
        for (size_t k = 0; k < i; k++) fine = fine && card->items[k].number != card->items[i].number;
    }
    for (size_t i = 0; !fine && i < card->n_items; i++) card->items[i].number = (int)i + 1;
}

/* Each keeps its number while the vote is open: what comes then is last, and what is withdrawn leaves a gap.
 */
bool ballot_load_items(const struct view *v, const struct record *ballot, struct ballot_card *out,
                       struct error *e) {
    const struct ballot_subject *s = ballot_subject(ballot);
    struct candidates found = {0};
    struct ids voted;
    struct sv closed;
    if (!voted_on(v, ballot, &voted, e) || !closed_at(v, ballot, &closed, e) ||
        !find_candidates(v, s, record_int(ballot, s->scope), ballot->id, &found, e))
        return false;
    out->items = arena_array(v->arena, found.n + 1, sizeof *out->items);
    for (size_t i = 0; i < found.n; i++) {
        found.v[i].voted = &voted;
        found.v[i].closed = closed;
        if (!add_item(v, ballot, found.v[i], out, e)) return false;
    }
    if (record_is(ballot, "about", "wish")) number_wishes(out);
    return true;
}
