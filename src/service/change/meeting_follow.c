#include "catalyse/domain/entities.h"
#include "service/change/leave.h"
#include "service/change/write.h"
#include "service/read/take.h"

/* The meeting of a group says of an event which kind it was: it is held when the event is, and on its day. */

static bool concerned(const struct change *c) {
    return c->before && c->entity == entity_named("event") &&
           (change_touches(c, "state") || change_touches(c, "date"));
}

/* NULL: it stays as it is. */
static const char *state_of(const struct record *event, const struct record *meeting) {
    if (record_is(event, "state", "held") && record_is(meeting, "state", "planned")) return "held";
    if (record_is(event, "state", "minuted") && record_is(meeting, "state", "held")) return "minuted";
    if (take_in(event, "state", "planned open live") && record_is(meeting, "state", "held")) return "planned";
    return NULL;
}

static bool follow(const struct change *event, int64_t meeting, struct error *e) {
    struct change c;
    if (!change_open(&c, event->v, entity_named("meeting"), meeting, e)) return false;
    const char *state = state_of(event->after, c.before);
    if (state) record_set_text(c.after, "state", sv_from(state));
    if (take_has(event->after, "date")) record_set_text(c.after, "date", record_text(event->after, "date"));
    return !change_differs(&c) || change_write_row(&c, e);
}

bool meetings_follow(struct change *c, struct error *e) {
    static const char SQL[] = "SELECT id FROM meeting WHERE event = ?1 AND state <> 'validated'";
    struct ids ids;
    if (!concerned(c)) return true;
    if (!ids_of(c->v, SQL, PARAMS(value_int(c->after->id)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++)
        if (!follow(c, ids.v[i], e)) return false;
    return true;
}
