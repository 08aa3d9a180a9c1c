#include "catalyse/service/tables.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/programme/people_rows.h"
#include "service/read/take.h"

/* --- reading --- */

static bool block_is_over(const struct view *v, const struct record *r, bool *over, struct error *e) {
    struct record *block = NULL;
    if (take_has(r, "agenda_item") &&
        !record_load(v->db, v->arena, entity_named("agenda_item"), record_int(r, "agenda_item"), &block, e))
        return false;
    *over = block && !take_in(block, "state", "running paused");
    return true;
}

static bool place_of(const struct view *v, const struct record *r, struct day_place *out, struct error *e) {
    const struct ref_to refs[] = {{"subgroup", &out->group},
                                  {"participant", &out->person},
                                  {"joins", &out->joins},
                                  {"agenda_item", &out->block},
                                  {NULL, NULL}};
    out->row = seen_self(v, r);
    if (!seen_refs(v, r, refs, e) || !block_is_over(v, r, &out->over, e)) return false;
    out->parted = take_has(r, "ended_at");
    out->over |= out->parted;
    return true;
}

static bool places_load(const struct view *v, int64_t event, struct day_tables *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM day_place WHERE event = ?1 ORDER BY id";
    struct seen rows;
    if (!seen_rows(v, entity_named("day_place"), SQL, PARAMS(value_int(event)), &rows, e)) return false;
    out->places = arena_array(v->arena, rows.n + 1, sizeof *out->places);
    for (size_t i = 0; i < rows.n; i++)
        if (!place_of(v, rows.v[i], &out->places[out->n_places++], e)) return false;
    return true;
}

bool tables_load(const struct view *v, int64_t event, struct day_tables *out, struct error *e) {
    static const char SQL[] =
        "SELECT g.id FROM subgroup g LEFT JOIN event e ON e.id = ?1"
        " WHERE g.state NOT IN ('merged', 'closed')"
        " AND (e.subgroup IS NULL OR e.subgroup = g.id) ORDER BY g.room, g.folded, g.id";
    struct seen rows;
    *out = (struct day_tables){0};
    if (!seen_named(v, entity_named("event"), event, &out->event, e) || !places_load(v, event, out, e) ||
        !seen_rows(v, entity_named("subgroup"), SQL, PARAMS(value_int(event)), &rows, e))
        return false;
    out->v = arena_array(v->arena, rows.n + 1, sizeof *out->v);
    for (size_t i = 0; i < rows.n; i++)
        out->v[out->n++] = (struct day_table){.group = seen_self(v, rows.v[i]),
                                              .room = record_text(rows.v[i], "room"),
                                              .with = tables_of_group(out, rows.v[i]->id)};
    for (size_t i = 0; i < out->n; i++)
        if (!tables_find(out, out->v[i].with)) out->v[i].with = out->v[i].group.id;
    return true;
}

bool tables_read(const struct view *v, int64_t event, struct day_tables *out, struct error *e) {
    *out = (struct day_tables){0};
    return read_begin(v->db, e) && read_done(v->db, tables_load(v, event, out, e));
}

bool tables_today(const struct view *v, struct day_tables *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM event WHERE subgroup IS NULL AND (state = 'live' OR date = ?1 AND"
        " state IN ('planned', 'open')) ORDER BY state <> 'live', start, id LIMIT 1";
    int64_t event;
    return number_of(v, SQL, PARAMS(value_text(day_text(v->arena, v->today))), &event, e) &&
           tables_load(v, event, out, e);
}

/* Whether it holds now, or during a block. */
static bool holds(const struct day_place *p, int64_t block) {
    if (!block) return !p->over;
    return !p->parted && (!p->block.id || p->block.id == block);
}

/* The last one that holds. */
static const struct day_place *place_said(const struct day_tables *t, int64_t group, int64_t person,
                                          int64_t block) {
    for (size_t i = t->n_places; i-- > 0;) {
        const struct day_place *p = &t->places[i];
        if (holds(p, block) && p->group.id == group && p->person.id == person) return p;
    }
    return NULL;
}

static const struct day_place *place_now(const struct day_tables *t, int64_t person) {
    return place_said(t, 0, person, 0);
}

/* Rows typed by hand may go round in a circle: it is left after as many steps as there are places. */
int64_t tables_during(const struct day_tables *t, int64_t group, int64_t block) {
    for (size_t i = 0; group && i < t->n_places; i++) {
        const struct day_place *p = place_said(t, group, 0, block);
        if (!p) break;
        group = p->joins.id;
    }
    return group;
}

int64_t tables_of_group(const struct day_tables *t, int64_t group) {
    return tables_during(t, group, 0);
}

int64_t tables_of_person(const struct day_tables *t, int64_t person, int64_t own) {
    const struct day_place *p = place_now(t, person);
    return p ? p->joins.id : own;
}

const struct day_table *tables_guest(const struct day_tables *t, int64_t person, int64_t own) {
    int64_t group = tables_of_person(t, person, own);
    return group == own ? NULL : tables_find(t, group);
}

bool tables_seats(const struct day_place *p, int64_t group) {
    return !p->over && p->person.id && p->joins.id == group;
}

const struct day_table *tables_find(const struct day_tables *t, int64_t group) {
    for (size_t i = 0; i < t->n; i++)
        if (t->v[i].group.id == group) return &t->v[i];
    return NULL;
}

void tables_name(const struct day_tables *t, const struct day_table *table, struct str *out) {
    str_add(out, table->group.title);
    for (size_t i = 0; i < t->n; i++)
        if (&t->v[i] != table && t->v[i].with == table->group.id)
            str_addf(out, " + %.*s", SV_ARG(t->v[i].group.title));
}

bool tables_shared(const struct day_tables *t, const struct day_table *table) {
    for (size_t i = 0; i < t->n; i++)
        if (&t->v[i] != table && t->v[i].with == table->group.id) return true;
    return false;
}

/* --- writing --- */

struct seating {
    const struct view *v;
    int64_t event, who, joins; /* who: a group or a person */
    int64_t now;
};

static bool seat(const struct seating *s, const char *who, int64_t id, int64_t joins, int64_t block,
                 struct error *e) {
    struct change c;
    change_new(&c, s->v, entity_named("day_place"));
    record_set_int(c.after, "event", s->event);
    record_set_int(c.after, who, id);
    record_set_int(c.after, "joins", joins);
    if (block) record_set_int(c.after, "agenda_item", block);
    return change_save(&c, e);
}

static bool end(const struct seating *s, const struct day_place *p, struct error *e) {
    char *at = arena_alloc(s->v->arena, MOMENT_TEXT);
    struct change c;
    moment_iso(s->now, at);
    if (!change_open(&c, s->v, entity_named("day_place"), p->row.id, e)) return false;
    record_set_text(c.after, "ended_at", sv_from(at));
    return change_save(&c, e);
}

static bool merge_now(struct db *db, void *ctx, struct error *e) {
    const struct seating *s = ctx;
    struct day_tables t;
    int64_t block;
    (void)db;
    if (!tables_load(s->v, s->event, &t, e) || !presence_block(s->v, s->event, &block, e)) return false;
    int64_t from = tables_of_group(&t, s->who), into = tables_of_group(&t, s->joins);
    if (from == into) return error_set(e, ERR_USAGE, _("they work at one table already"));
    return seat(s, "subgroup", from, into, block, e);
}

bool tables_merge(const struct view *v, int64_t event, int64_t group, int64_t into, struct error *e) {
    struct act act = {.code = ACT_JOIN, .entity = entity_named("subgroup"), .row = group};
    struct seating s = {.v = v, .event = event, .who = group, .joins = into};
    return tx_run(v->db, &act, merge_now, &s, e);
}

static bool split_now(struct db *db, void *ctx, struct error *e) {
    const struct seating *s = ctx;
    struct day_tables t;
    bool found = false;
    (void)db;
    if (!tables_load(s->v, s->event, &t, e)) return false;
    int64_t table = tables_of_group(&t, s->who);
    for (size_t i = 0; i < t.n_places; i++) {
        const struct day_place *p = &t.places[i];
        if (p->over || !p->group.id || tables_of_group(&t, p->group.id) != table) continue;
        if (!end(s, p, e)) return false;
        found = true;
    }
    return found || error_set(e, ERR_USAGE, _("this table was not put together with another one"));
}

bool tables_split(const struct view *v, int64_t event, int64_t group, int64_t now, struct error *e) {
    struct act act = {.code = ACT_PART, .entity = entity_named("subgroup"), .row = group};
    struct seating s = {.v = v, .event = event, .who = group, .now = now};
    return tx_run(v->db, &act, split_now, &s, e);
}

static bool move_now(struct db *db, void *ctx, struct error *e) {
    const struct seating *s = ctx;
    struct record *row;
    struct people_facts facts;
    struct person_row person;
    struct day_tables t;
    if (!tables_load(s->v, s->event, &t, e) ||
        !record_load(db, s->v->arena, entity_named("participant"), s->who, &row, e) ||
        !people_facts_read(s->v, &facts, e) || !person_row_of(s->v, row, &facts, &person, e))
        return false;
    const struct day_place *was = place_now(&t, s->who);
    int64_t own = person_home(&person).id;
    if (tables_of_person(&t, s->who, own) == s->joins)
        return error_set(e, ERR_USAGE, _("this person sits there already"));
    return (!was || end(s, was, e)) &&
           (!s->joins || s->joins == own || seat(s, "participant", s->who, s->joins, 0, e));
}

bool tables_move(const struct view *v, int64_t event, int64_t person, int64_t group, int64_t now,
                 struct error *e) {
    struct act act = {.code = ACT_SEAT, .entity = entity_named("participant"), .row = person};
    struct seating s = {.v = v, .event = event, .who = person, .joins = group, .now = now};
    return tx_run(v->db, &act, move_now, &s, e);
}
