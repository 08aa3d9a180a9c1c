#include "service/event/live_event.h"
#include "service/read/ids.h"

bool live_event(const struct view *v, int64_t group, int64_t *event, int64_t *of, struct error *e) {
    static const char SQL[] =
        "SELECT id, subgroup FROM event WHERE state = 'live' AND (subgroup IS NULL OR subgroup = ?1 OR"
        " ?1 = 0 AND (SELECT count(*) FROM event WHERE state = 'live') = 1)"
        " ORDER BY (subgroup IS NULL) = (?1 <> 0), date DESC, id DESC LIMIT 1";
    struct links live;
    *event = *of = 0;
    if (!links_of(v, SQL, PARAMS(value_int(group)), &live, e)) return false;
    if (live.n) *event = live.v[0].from, *of = live.v[0].to;
    return true;
}
