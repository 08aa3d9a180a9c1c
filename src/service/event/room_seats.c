#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/event/room_rows.h"
#include "service/read/away.h"
#include "service/read/ids.h"
#include "service/read/seen.h"

/* Who sits where in a round, by organisation: those who are away do not. */

static const char SQL_SEATS[] =
    "SELECT s.id FROM seat s JOIN participant p ON p.id = s.participant JOIN event e ON e.id = s.event"
    " WHERE s.event = ?1 AND s.round = ?2 AND NOT " AWAY_FROM_EVENT " ORDER BY s.at_table, s.id";

struct told_apart {
    int64_t seat;
    struct sv name;
};

struct all_told_apart {
    struct told_apart *v;
    size_t n, cap;
};

/* Whoever agrees to be named and has colleagues at another table: else they cannot tell theirs. As little of
 * the name as tells them apart: initials, the first name, all of it. */
static const char SQL_TOLD_APART[] =
    "WITH me AS (SELECT s.id AS seat, s.at_table, p.first_name || ' ' AS first, p.last_name AS last,"
    " substr(p.last_name, 1, 1) || '.' AS l, p.org FROM seat s JOIN participant p ON p.id = s.participant"
    " WHERE s.event = ?1 AND s.round = ?2 AND p.consent_list), them AS (SELECT me.seat, c.first_name || ' ' AS"
    " first, substr(c.last_name, 1, 1) || '.' AS l FROM me JOIN seat o ON o.event = ?1 AND o.round = ?2"
    " AND o.at_table <> me.at_table JOIN participant c ON c.id = o.participant AND c.org = me.org)"
    " SELECT seat, CASE WHEN EXISTS (SELECT 1 FROM them WHERE them.seat = me.seat AND them.first = me.first"
    " AND them.l = me.l) THEN first || last WHEN EXISTS (SELECT 1 FROM them WHERE them.seat = me.seat"
    " AND them.l = me.l AND substr(them.first, 1, 1) = substr(me.first, 1, 1)) THEN first || l"
    " ELSE substr(first, 1, 1) || '. ' || l END FROM me WHERE EXISTS (SELECT 1 FROM them WHERE them.seat ="
    " me.seat) ORDER BY seat";

static bool load_told_apart(const struct view *v, int64_t event, int64_t round, struct all_told_apart *out,
                            struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_TOLD_APART, &q, e)) return false;
    query_bind_int(&q, 1, event);
    query_bind_int(&q, 2, round);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct told_apart one = {query_int(&q, 0), query_text_copy(&q, 1, v->arena)};
        VEC_PUSH(v->arena, out, one);
    }
    query_close(&q);
    return s == STEP_END;
}

/* The seats of a round, in the order of the tables. */
struct round_seats {
    struct seen rows;
    struct all_told_apart apart;
};

static bool add_seat(const struct view *v, const struct round_seats *seats, size_t i, struct room_lines *out,
                     struct error *e) {
    const struct all_told_apart *all = &seats->apart;
    size_t before = out->n, at = id_place(all->v, all->n, sizeof *all->v, seats->rows.v[i]->id);
    if (!room_org(v, record_int(seats->rows.v[i], "participant"), out, e)) return false;
    if (out->n > before && at < all->n)
        out->v[before].text =
            room_printf(v, "%.*s (%.*s)", SV_ARG(out->v[before].text), SV_ARG(all->v[at].name));
    return true;
}

/* The seats of one table, from *i on, which goes behind them. */
static bool add_table(const struct view *v, const struct round_seats *seats, size_t *i,
                      struct room_picture *p, struct error *e) {
    struct room_lines orgs = {0};
    const struct seen *rows = &seats->rows;
    int64_t table = record_int(rows->v[*i], "at_table");
    for (; *i < rows->n && record_int(rows->v[*i], "at_table") == table; ++*i)
        if (!add_seat(v, seats, *i, &orgs, e)) return false;
    VEC_PUSH(v->arena, &p->lines,
             (struct room_line){.text = room_printf(v, _("Table %d"), (int)table), .heading = true});
    VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = room_joined(v, &orgs)});
    return true;
}

static bool read_round(const struct view *v, int64_t event, int64_t round, struct room_picture *p,
                       struct error *e) {
    struct round_seats seats = {0};
    if (!seen_rows(v, entity_named("seat"), SQL_SEATS, PARAMS(value_int(event), value_int(round)),
                   &seats.rows, e) ||
        !load_told_apart(v, event, round, &seats.apart, e))
        return false;
    p->above = room_printf(v, _("Round %d"), (int)round);
    for (size_t i = 0; i < seats.rows.n;)
        if (!add_table(v, &seats, &i, p, e)) return false;
    return true;
}

bool room_round(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    return read_round(v, record_int(r, "event"), record_int(r, "round"), p, e);
}

/* Before its block the first one. */
bool room_round_now(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    static const char SQL[] = "SELECT event FROM seat ORDER BY event DESC LIMIT 1";
    struct show s;
    (void)r;
    if (!room_live(v, p->now, &s, e)) return false;
    int64_t event = s.event.id;
    if (!event && !query_one(v->db, SQL, 0, &event, e)) return false;
    return read_round(v, event, s.round.no ? s.round.no : 1, p, e);
}
