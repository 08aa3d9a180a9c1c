#include "service/agenda_load.h"
#include "catalyse/base/date.h"
#include "catalyse/domain/entities.h"
#include "service/seen.h"
#include "service/take.h"

static int64_t take_moment(const struct record *r, const char *field) {
    int64_t ms;
    struct sv text = record_text(r, field);
    return text.n && moment_from_iso(text, &ms) ? ms : NO_MOMENT;
}

static enum block_state state_of(const struct record *r) {
    static const char *const codes[] = {"pending", "running", "paused", "done", "cut"};
    size_t i = 0;
    while (i < sizeof codes / sizeof *codes - 1 && !record_is(r, "state", codes[i])) i++;
    return (enum block_state)i;
}

static struct agenda_block block_of(const struct record *r) {
    struct agenda_block b = {.planned_min = (int)record_int(r, "planned_min"),
                             .added_min = (int)record_int(r, "added_min"),
                             .optional = take_flag(r, "optional"),
                             .linked = take_flag(r, "linked"),
                             .lock_start = take_minutes(r, "locked_start"),
                             .lock_end = take_minutes(r, "locked_end"),
                             .state = state_of(r),
                             .started = take_moment(r, "started_at"),
                             .ended = take_moment(r, "ended_at"),
                             .paused_at = take_moment(r, "paused_at"),
                             .paused_ms = record_int(r, "paused_ms")};
    int cut = (int)record_int(r, "cut_min");
    b.least_min = cut < b.planned_min ? b.planned_min - cut : 0;
    bool runs = b.state == BLOCK_RUNNING || b.state == BLOCK_PAUSED;
    if (runs && b.started == NO_MOMENT) b.state = BLOCK_PENDING; /* its state was set by hand: not begun */
    if (b.state == BLOCK_PAUSED && b.paused_at == NO_MOMENT) b.state = BLOCK_RUNNING;
    return b;
}

bool show_load(const struct view *v, int64_t event, struct show_rows *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM agenda_item WHERE event = ?1 ORDER BY pos, id";
    struct ids ids;
    *out = (struct show_rows){0};
    if (!record_load(v->db, v->arena, entity_named("event"), event, &out->event, e)) return false;
    if (!ids_of(v, SQL, PARAMS(value_int(event)), &ids, e)) return false;
    out->blocks = arena_array(v->arena, ids.n, sizeof *out->blocks);
    out->agenda.v = arena_array(v->arena, ids.n, sizeof *out->agenda.v);
    for (size_t i = 0; i < ids.n; i++) {
        if (!record_load(v->db, v->arena, entity_named("agenda_item"), ids.v[i], &out->blocks[i], e))
            return false;
        out->agenda.v[i] = block_of(out->blocks[i]);
    }
    int start = take_minutes(out->event, "start"), end = take_minutes(out->event, "end_agreed");
    out->agenda.n = ids.n;
    out->agenda.start = moment_of_local(take_day(out->event, "date"), (start < 0 ? 0 : start) * 60);
    out->agenda.end = end < 0 ? NO_MOMENT : agenda_moment(out->agenda.start + 3 * 60 * MINUTE_MS, end);
    return true;
}
