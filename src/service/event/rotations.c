#include "catalyse/service/rotations.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/agenda.h"
#include "service/event/rotations_problem.h"
#include "service/read/away.h"
#include "service/read/goes.h"
#include "service/read/seen.h"
#include "service/read/take.h"

static const char SQL_PEOPLE[] =
    "SELECT p.id, p.programme_role = 'funder', " AWAY_FROM_EVENT
    " FROM participant p, event e WHERE e.id = ?1"
    " AND p.programme_role NOT IN ('facil', 'observer') AND (e.subgroup IS NULL OR " GOES_TO(
        "e.subgroup") ")"
                      " ORDER BY p.folded, p.id";
static const char SQL_SEATS[] =
    "SELECT participant, round, at_table, coalesce(frozen, 0) FROM seat WHERE event = ?1";
/* Seats given after all was said to be printed. */
static const char SQL_NEWS[] =
    "SELECT participant, round FROM seat WHERE event = ?1 AND frozen = 1 AND created_at >"
    " (SELECT max(updated_at) FROM seat WHERE event = ?1 AND frozen = 1 AND updated_at > created_at)";
static const char SQL_MET[] =
    "SELECT min(participant, met), max(participant, met) FROM encounter WHERE event <> ?1 UNION"
    " SELECT a.participant, b.participant FROM seat a JOIN seat b ON b.event = a.event AND b.round = a.round"
    " AND b.at_table = a.at_table AND b.participant > a.participant JOIN event e ON e.id = a.event"
    " WHERE a.event <> ?1 AND (a.frozen = 1 OR e.state IN ('held', 'minuted')) AND NOT EXISTS (SELECT 1"
    " FROM attendance x WHERE x.event = a.event AND x.participant IN (a.participant, b.participant)"
    " AND x.agenda_item IS NULL AND x.state IN ('absent', 'excused'))";
/* A host of each group that meets: who is marked so, else the convenor. */
static const char SQL_HOSTS[] =
    "SELECT coalesce((SELECT p.id FROM participant p WHERE p.subgroup = g.id AND p.programme_role = 'host'"
    " ORDER BY p.id LIMIT 1), g.convenor_person, 0) FROM subgroup g, event e WHERE e.id = ?1"
    " AND g.state NOT IN ('merged', 'closed') AND (e.subgroup IS NULL OR e.subgroup = g.id)"
    " ORDER BY g.room, g.folded, g.id";
static const char SQL_EVENT[] =
    "SELECT e.id FROM event e JOIN stage s ON s.id = e.stage WHERE s.no >= 4 AND e.state <> 'cancelled' AND"
    " (s.no = 4 OR e.state IN ('planned', 'open', 'live')) AND e.subgroup IS NULL ORDER BY e.state IN"
    " ('held', 'minuted'), CASE WHEN e.state IN ('held', 'minuted') THEN NULL ELSE e.date END, e.date DESC,"
    " e.id LIMIT 1";

bool rotations_event(const struct view *v, int64_t *event, struct error *e) {
    if (!query_one(v->db, SQL_EVENT, 0, event, e)) return false;
    return *event || error_set(e, ERR_NO_FILE, _("no event to plan rotations for: add the afternoon first"));
}

struct rows {
    struct row {
        int64_t v[4];
    } * v;
    size_t n, cap;
};

static bool rows_of(const struct view *v, const char *sql, int64_t event, int columns, struct rows *out,
                    struct error *e) {
    struct query q;
    enum step s;
    *out = (struct rows){0};
    if (!query_open(v->db, sql, &q, e)) return false;
    query_bind_int(&q, 1, event);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct row row = {{0}};
        for (int i = 0; i < columns; i++) row.v[i] = query_int(&q, i);
        VEC_PUSH(v->arena, out, row);
    }
    query_close(&q);
    return s == STEP_END;
}

static int32_t person_at(const struct rotations *r, int64_t id) {
    for (size_t i = 0; id && i < r->n_people; i++)
        if (r->people[i].person.id == id) return (int32_t)i;
    return -1;
}

static bool load_people(const struct view *v, struct rotations *r, struct error *e) {
    struct rows rows;
    if (!rows_of(v, SQL_PEOPLE, r->event.id, 3, &rows, e)) return false;
    r->people = arena_array(v->arena, rows.n + 1, sizeof *r->people);
    for (size_t i = 0; i < rows.n; i++) {
        struct rotations_person *p = &r->people[r->n_people];
        struct record *person;
        if (!seen_row(v, entity_named("participant"), rows.v[i].v[0], &person, e)) return false;
        if (!person) continue;
        *p = (struct rotations_person){
            .person = seen_self(v, person), .fund = rows.v[i].v[1] != 0, .away = rows.v[i].v[2] != 0};
        if (!seen_ref(v, person, "org", &p->org, e)) return false;
        r->n_people++;
    }
    return true;
}

static bool load_hosts(const struct view *v, struct rotations *r, struct error *e) {
    struct rows rows;
    if (!rows_of(v, SQL_HOSTS, r->event.id, 1, &rows, e)) return false;
    r->tables = (int32_t)rows.n;
    for (size_t i = 0; i < rows.n; i++) {
        int32_t at = person_at(r, rows.v[i].v[0]);
        if (at >= 0 && !r->people[at].host) r->people[at].host = (int32_t)i + 1;
    }
    return true;
}

static bool load_met(const struct view *v, struct rotations *r, struct error *e) {
    struct rows rows;
    if (!rows_of(v, SQL_MET, r->event.id, 2, &rows, e)) return false;
    r->met = arena_array(v->arena, rows.n + 1, sizeof *r->met);
    for (size_t i = 0; i < rows.n && r->n_met < ROTATE_MET_MAX; i++) {
        struct rotate_pair pair = {person_at(r, rows.v[i].v[0]), person_at(r, rows.v[i].v[1])};
        if (pair.a >= 0 && pair.b >= 0 && pair.a != pair.b) r->met[r->n_met++] = pair;
    }
    return true;
}

static bool load_seats(const struct view *v, struct rotations *r, struct error *e) {
    struct rows rows;
    if (!rows_of(v, SQL_SEATS, r->event.id, 4, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) {
        const int64_t *row = rows.v[i].v;
        if (row[1] > r->rounds) r->rounds = (int32_t)row[1];
        if (row[2] > r->tables) r->tables = (int32_t)row[2];
        if (row[3] && row[1] > r->frozen) r->frozen = (int32_t)row[1];
    }
    for (size_t i = 0; i < r->n_people; i++)
        r->people[i].table = arena_array(v->arena, (size_t)r->rounds + 1, sizeof *r->people[i].table);
    for (size_t i = 0; i < rows.n; i++) {
        int32_t at = person_at(r, rows.v[i].v[0]);
        if (at >= 0) r->people[at].table[rows.v[i].v[1] - 1] = (int32_t)rows.v[i].v[2];
    }
    return true;
}

/* Rounds that have begun, by the run of show. */
static int32_t rounds_begun(const struct show *s) {
    int begun = 0;
    for (size_t i = 0; i < s->n; i++)
        if ((int)i == s->current)
            begun += s->round.no;
        else if (s->agenda.v[i].state == BLOCK_DONE)
            begun += s->rounds[i];
    return begun;
}

/* While one round after the other is said to be played, those are; all of them may only be printed. What has
 * begun by the run of show is played, said or not. */
static bool load_played(const struct view *v, struct rotations *r, struct error *e) {
    struct show s;
    r->played = r->frozen;
    if (!r->rounds) return true;
    if (!show_read(v, r->event.id, clock_now(), &s, e)) return false;
    int32_t begun = rounds_begun(&s);
    if (s.day < v->today) return true;
    if (begun > r->rounds) begun = r->rounds;
    if (r->frozen == r->rounds || begun > r->frozen) r->played = begun;
    if (r->frozen < r->played) r->frozen = r->played;
    return true;
}

/* Whose paper no longer says where they go. */
static bool load_news(const struct view *v, struct rotations *r, struct error *e) {
    struct rows rows;
    if (!rows_of(v, SQL_NEWS, r->event.id, 2, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) {
        int32_t at = person_at(r, rows.v[i].v[0]);
        if (at >= 0 && rows.v[i].v[1] > r->played) r->people[at].to_tell = !r->people[at].away;
    }
    return true;
}

static bool load(const struct view *v, int64_t event, struct rotations *r, struct error *e) {
    if (!seen_named(v, entity_named("event"), event, &r->event, e)) return false;
    if (!r->event.id) return error_set(e, ERR_NO_FILE, _("this event is not there"));
    if (!load_people(v, r, e) || !load_hosts(v, r, e) || !load_met(v, r, e) || !load_seats(v, r, e) ||
        !load_played(v, r, e) || !load_news(v, r, e))
        return false;
    if (r->rounds) rotations_measure(r, v->arena);
    return true;
}

bool rotations_read(const struct view *v, int64_t event, struct rotations *out, struct error *e) {
    *out = (struct rotations){0};
    return read_begin(v->db, e) && read_done(v->db, load(v, event, out, e));
}
