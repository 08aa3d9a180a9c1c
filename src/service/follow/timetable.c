#include "catalyse/service/timetable.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_call.h"
#include "service/follow/timetable_slots.h"
#include "service/read/seen.h"
#include "service/read/take.h"

/* The meetings of an event as they are kept. */

enum { MINUTES_USUAL = 12 };

static const char SQL_EVENT[] =
    "SELECT e.id FROM event e WHERE e.state <> 'cancelled' AND (e.kind = 'speed'"
    " OR EXISTS (SELECT 1 FROM funder_meeting m WHERE m.event = e.id))"
    " ORDER BY e.state IN ('held', 'minuted'),"
    " CASE WHEN e.state IN ('held', 'minuted') THEN NULL ELSE e.date END, e.date DESC, e.id LIMIT 1";
static const char SQL_ORGS[] = "SELECT id FROM organisation ORDER BY folded, id";
static const char SQL_PROJECTS[] =
    "SELECT id FROM project WHERE state NOT IN ('closed', 'abandoned') ORDER BY folded, id";
static const char SQL_MEETINGS[] =
    "SELECT id FROM funder_meeting WHERE event = ?1 AND state <> 'cancelled' ORDER BY id";
static const char SQL_LIMITS[] =
    "SELECT id FROM meeting_limit WHERE event = ?1 ORDER BY off_from IS NULL, off_from, id";

int timetable_order(int start, int64_t table, int other_start, int64_t other_table) {
    if ((start < 0) != (other_start < 0)) return start < 0 ? 1 : -1;
    if (start != other_start) return start > other_start ? 1 : -1;
    return (table > other_table) - (table < other_table);
}

bool timetable_event(const struct view *v, int64_t *event, struct error *e) {
    if (!query_one(v->db, SQL_EVENT, 0, event, e)) return false;
    return *event || error_set(e, ERR_NO_FILE,
                               _("no event of short meetings yet: add one (stage 5, kind: speed meetings)"));
}

static bool load_side(const struct view *v, struct timetable *t, enum timetable_sides side, struct error *e) {
    bool funds = side == TIMETABLE_FUNDS;
    struct seen seen;
    if (!seen_rows(v, entity_named(funds ? "organisation" : "project"), funds ? SQL_ORGS : SQL_PROJECTS, NULL,
                   0, &seen, e))
        return false;
    t->sides[side] = arena_array(v->arena, seen.n + 1, sizeof **t->sides);
    for (size_t i = 0; i < seen.n; i++)
        if (!funds || org_is_fund(record_text(seen.v[i], "kind")))
            t->sides[side][t->n_sides[side]++].row = seen_self(v, seen.v[i]);
    return true;
}

static int32_t side_at(const struct timetable *t, enum timetable_sides side, int64_t id) {
    for (size_t i = 0; id && i < t->n_sides[side]; i++)
        if (t->sides[side][i].row.id == id) return (int32_t)i;
    return TIMETABLE_NOWHERE;
}

static void put_meeting(const struct view *v, struct timetable *t, const struct record *r) {
    struct timetable_meeting m = {
        .row = seen_self(v, r),
        .side = {side_at(t, TIMETABLE_FUNDS, record_int(r, "funder")),
                 side_at(t, TIMETABLE_PROJECTS, record_int(r, "project"))},
        .wish = {(int)take_int(r, "wish_fund", TIMETABLE_UNSAID),
                 (int)take_int(r, "wish_project", TIMETABLE_UNSAID)},
        .decided = take_in(r, "state", "scheduled"),
        .held = take_in(r, "state", "held followed_up"),
        .start = take_minutes(r, "start"),
        .table = (int32_t)record_int(r, "at_table"),
    };
    if (m.side[TIMETABLE_FUNDS] < 0 || m.side[TIMETABLE_PROJECTS] < 0) return;
    if (m.table > t->tables) t->tables = m.table;
    if (!t->minutes) t->minutes = (int32_t)record_int(r, "minutes");
    t->meetings[t->n_meetings++] = m;
}

static bool load_meetings(const struct view *v, struct timetable *t, struct error *e) {
    struct seen seen;
    if (!seen_rows(v, entity_named("funder_meeting"), SQL_MEETINGS, PARAMS(value_int(t->event.id)), &seen, e))
        return false;
    t->meetings = arena_array(v->arena, seen.n + 1, sizeof *t->meetings);
    for (size_t i = 0; i < seen.n; i++) put_meeting(v, t, seen.v[i]);
    if (!t->minutes) t->minutes = MINUTES_USUAL;
    bool given = t->tables;
    for (size_t i = 0; !given && i < t->n_sides[TIMETABLE_FUNDS]; i++)
        t->tables += timetable_meets(t, TIMETABLE_FUNDS, (int32_t)i);
    return true;
}

static bool load_limits(const struct view *v, struct timetable *t, struct error *e) {
    struct seen seen;
    if (!seen_rows(v, entity_named("meeting_limit"), SQL_LIMITS, PARAMS(value_int(t->event.id)), &seen, e))
        return false;
    t->limits = arena_array(v->arena, seen.n + 1, sizeof *t->limits);
    for (size_t i = 0; i < seen.n; i++)
        t->limits[t->n_limits++] = (struct timetable_limit){
            .row = seen_self(v, seen.v[i]),
            .side = {side_at(t, TIMETABLE_FUNDS, record_int(seen.v[i], "funder")),
                     side_at(t, TIMETABLE_PROJECTS, record_int(seen.v[i], "project"))},
            .from = take_minutes(seen.v[i], "off_from"),
            .to = take_minutes(seen.v[i], "off_to"),
            .most = (int32_t)take_int(seen.v[i], "most", TIMETABLE_UNSAID)};
    return true;
}

static bool load(const struct view *v, int64_t event, struct timetable *t, struct error *e) {
    struct record *r;
    if (!seen_row(v, entity_named("event"), event, &r, e)) return false;
    if (!r) return error_set(e, ERR_NO_FILE, _("this event is not there"));
    t->event = seen_self(v, r);
    t->date = take_day(r, "date");
    t->from = take_minutes(r, "start");
    t->to = take_minutes(r, "end");
    if (!load_side(v, t, TIMETABLE_FUNDS, e) || !load_side(v, t, TIMETABLE_PROJECTS, e) ||
        !load_meetings(v, t, e) || !load_limits(v, t, e))
        return false;
    timetable_lay(t, v->arena);
    return true;
}

bool timetable_read(const struct view *v, int64_t event, struct timetable *out, struct error *e) {
    *out = (struct timetable){0};
    return read_begin(v->db, e) && read_done(v->db, load(v, event, out, e));
}
