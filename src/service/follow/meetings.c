#include "catalyse/service/meetings.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

static bool meeting_of(const struct view *v, const struct record *r, struct meeting_row *out,
                       struct error *e) {
    static const char ATTENDEES[] = "SELECT count(*) FROM meeting_attendee WHERE meeting = ?1";
    int64_t attendees;
    *out = (struct meeting_row){.row = seen_self(v, r),
                                .kind = take_choice(r, "kind"),
                                .state = take_choice(r, "state"),
                                .date = take_day(r, "date"),
                                .place = record_text(r, "place"),
                                .minutes = record_text(r, "minutes_fr")};
    const struct ref_to refs[] = {{"subgroup", &out->subgroup}, {"event", &out->event}, {NULL, NULL}};
    if (!number_of(v, ATTENDEES, PARAMS(value_int(r->id)), &attendees, e)) return false;
    out->attendees = (size_t)attendees;
    return seen_refs(v, r, refs, e);
}

static bool meetings_load(const struct view *v, int64_t subgroup, int64_t event, struct meetings *out,
                          struct error *e) {
    static const char SQL[] =
        "SELECT id FROM meeting WHERE (?1 = 0 OR subgroup = ?1) AND (?2 = 0 OR event = ?2)"
        " ORDER BY date, id";
    struct seen seen;
    if (!seen_rows(v, entity_named("meeting"), SQL, PARAMS(value_int(subgroup), value_int(event)), &seen, e))
        return false;
    out->withheld = seen.withheld;
    for (size_t i = 0; i < seen.n; i++) {
        struct meeting_row row;
        if (!meeting_of(v, seen.v[i], &row, e)) return false;
        VEC_PUSH(v->arena, out, row);
    }
    return true;
}

bool meetings_read(const struct view *v, int64_t subgroup, int64_t event, struct meetings *out,
                   struct error *e) {
    *out = (struct meetings){0};
    return read_begin(v->db, e) && read_done(v->db, meetings_load(v, subgroup, event, out, e));
}
