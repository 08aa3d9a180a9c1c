#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/timetable.h"
#include "service/event/room_rows.h"
#include "service/read/seen.h"
#include "service/read/take.h"

/* Which fund meets which project, when and at which table: what is still to come. */

static int64_t over_at(const struct record *r) {
    int32_t day = take_day(r, "date");
    int end = take_minutes(r, "start") + (int)record_int(r, "minutes");
    return day == NO_DAY ? INT64_MAX : moment_of_local(day, end * 60);
}

static void add_time(const struct view *v, const struct record *r, struct room_picture *p) {
    char text[TIME_TEXT];
    time_iso(take_minutes(r, "start"), text);
    VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = room_printf(v, "%s", text), .heading = true});
}

static bool add_meeting(const struct view *v, const struct record *r, struct room_picture *p,
                        struct error *e) {
    struct named fund, project;
    if (!seen_ref(v, r, "funder", &fund, e) || !seen_ref(v, r, "project", &project, e)) return false;
    struct sv both = room_printf(v, "%.*s – %.*s", SV_ARG(fund.title), SV_ARG(project.title));
    if (take_has(r, "at_table"))
        both = room_printf(v, _("Table %d: %.*s"), (int)record_int(r, "at_table"), SV_ARG(both));
    VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = both});
    return true;
}

bool room_meetings(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    static const char SQL[] = "SELECT id FROM funder_meeting WHERE event = ?1 AND start IS NOT NULL"
                              " AND state <> 'cancelled' ORDER BY start, at_table, id";
    struct seen rows;
    int64_t event;
    int before = -1;
    (void)r;
    if (!timetable_event(v, &event, e)) return error_absent(e);
    if (!seen_rows(v, entity_named("funder_meeting"), SQL, PARAMS(value_int(event)), &rows, e)) return false;
    p->above = sv_from(_("Meetings with funds"));
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *m = rows.v[i];
        int64_t over = over_at(m);
        if (over <= p->now) continue;
        if (over < p->changes) p->changes = over;
        if (take_minutes(m, "start") != before) add_time(v, m, p);
        before = take_minutes(m, "start");
        if (!add_meeting(v, m, p, e)) return false;
    }
    return true;
}
