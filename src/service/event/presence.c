#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/programme/people_rows.h"
#include "service/read/goes.h"
#include "service/read/take.h"

const char SQL_EXPECTED[] =
    "SELECT p.id FROM participant p, event e WHERE e.id = ?1 AND (e.subgroup IS NULL OR " GOES_TO(
        "e.subgroup") " OR EXISTS (SELECT 1 FROM attendance a WHERE a.event = e.id AND a.participant = p.id))"
                      " ORDER BY p.folded, p.id";
const char SQL_ATTENDANCE[] =
    "SELECT id FROM attendance WHERE event = ?1 AND participant = ?2 AND coalesce(agenda_item, 0) = ?3"
    " ORDER BY id DESC";

/* Members of the event's group, or of all groups at work, of whom nobody came. */
static const char SQL_MISSING[] =
    "SELECT o.id FROM organisation o WHERE o.id IN (SELECT m.org FROM subgroup_member m JOIN subgroup g ON"
    " g.id = m.subgroup JOIN event e ON e.id = ?1 WHERE m.left_on IS NULL AND (e.subgroup = g.id OR"
    " e.subgroup IS NULL AND g.state IN ('confirmed', 'active'))) AND o.id NOT IN (SELECT p.org FROM"
    " attendance a JOIN participant p ON p.id = a.participant WHERE a.event = ?1 AND p.org IS NOT NULL AND"
    " a.state IN ('present', 'late', 'left')) ORDER BY fold(o.name), o.id";

static void put_state(const struct record *attendance, struct presence_row *row) {
    row->attendance = attendance->id;
    row->state = take_choice(attendance, "state");
    row->arrived = take_minutes(attendance, "arrived");
    row->left = take_minutes(attendance, "left_at");
}

struct noted {
    int64_t person, attendance;
    bool of_block;
};

struct all_noted {
    struct noted *v;
    size_t n, cap;
};

/* Of each person what was noted last during the block, else last for the whole event. */
static bool load_noted(const struct view *v, int64_t event, int64_t block, struct all_noted *out,
                       struct error *e) {
    static const char SQL[] =
        "SELECT participant, id, agenda_item IS NOT NULL FROM attendance WHERE event = ?1 AND"
        " (agenda_item IS NULL OR agenda_item = ?2) ORDER BY participant, agenda_item IS NOT NULL, id";
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL, &q, e)) return false;
    query_bind_int(&q, 1, event);
    query_bind_int(&q, 2, block);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct noted noted = {query_int(&q, 0), query_int(&q, 1), query_int(&q, 2) == 1};
        out->n -= out->n && out->v[out->n - 1].person == noted.person;
        VEC_PUSH(v->arena, out, noted);
    }
    query_close(&q);
    return s == STEP_END;
}

static bool load_state(const struct view *v, const struct all_noted *all, struct presence_row *row,
                       struct error *e) {
    struct record *r;
    size_t at = id_place(all->v, all->n, sizeof *all->v, row->person.row.id);
    if (at == all->n) return true;
    if (!seen_row(v, entity_named("attendance"), all->v[at].attendance, &r, e)) return false;
    row->of_block = r && all->v[at].of_block;
    if (r) put_state(r, row);
    return true;
}

static void count(struct presence *out, const struct choice *state) {
    const struct {
        const char *code;
        size_t *n;
    } counts[] = {{"expected", &out->expected}, {"present", &out->present}, {"absent", &out->absent},
                  {"excused", &out->excused},   {"late", &out->late},       {"left", &out->gone}};
    for (size_t i = 0; state && i < sizeof counts / sizeof *counts; i++)
        *counts[i].n += choice_is(state, counts[i].code);
}

static bool load_missing(const struct view *v, int64_t event, struct presence *out, struct error *e) {
    struct seen rows;
    if (!seen_rows(v, entity_named("organisation"), SQL_MISSING, PARAMS(value_int(event)), &rows, e))
        return false;
    out->orgs_missing = arena_array(v->arena, rows.n + 1, sizeof *out->orgs_missing);
    for (size_t i = 0; i < rows.n; i++) out->orgs_missing[out->n_orgs_missing++] = seen_self(v, rows.v[i]);
    return true;
}

static bool rows_load(const struct view *v, const struct seen *people, const struct all_noted *noted,
                      struct presence *out, struct error *e) {
    const struct choice *expected =
        choice_find(field_named(entity_named("attendance"), "state")->choices, SV("expected"));
    struct people_facts facts;
    if (!people_facts_read(v, &facts, e)) return false;
    for (size_t i = 0; i < people->n; i++) {
        struct presence_row row = {.arrived = -1, .left = -1, .state = expected};
        if (!person_row_of(v, people->v[i], &facts, &row.person, e) || !load_state(v, noted, &row, e))
            return false;
        count(out, row.state);
        VEC_PUSH(v->arena, out, row);
    }
    return true;
}

static bool expected_load(const struct view *v, int64_t event, int64_t block, struct presence *out,
                          struct error *e) {
    struct seen people;
    struct all_noted noted = {0};
    return seen_named(v, entity_named("event"), event, &out->event, e) &&
           seen_rows(v, entity_named("participant"), SQL_EXPECTED, PARAMS(value_int(event)), &people, e) &&
           load_noted(v, event, block, &noted, e) && rows_load(v, &people, &noted, out, e) &&
           load_missing(v, event, out, e);
}

bool presence_block(const struct view *v, int64_t event, int64_t *block, struct error *e) {
    static const char SQL[] = "SELECT id FROM agenda_item WHERE event = ?1 AND parent IS NULL AND state IN"
                              " ('running', 'paused') ORDER BY pos, id LIMIT 1";
    return query_one(v->db, SQL, event, block, e);
}

bool presence_read(const struct view *v, int64_t event, int64_t block, struct presence *out,
                   struct error *e) {
    *out = (struct presence){0};
    return read_begin(v->db, e) && read_done(v->db, expected_load(v, event, block, out, e));
}
