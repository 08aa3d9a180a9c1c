#include "service/event/agenda_load.h"
#include "catalyse/base/date.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

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

struct loading {
    const struct view *v;
    struct show_rows *out;
    size_t n_blocks;
};

static struct show_line *line_of(const struct loading *l, int64_t parent, int64_t subgroup) {
    struct show_rows *out = l->out;
    struct show_line line = {.parent = parent, .subgroup = subgroup, .agenda = {.end = NO_MOMENT}};
    for (size_t i = 0; i < out->n; i++)
        if (out->v[i].parent == parent && out->v[i].subgroup == subgroup) return &out->v[i];
    line.blocks = arena_array(l->v->arena, l->n_blocks, sizeof *line.blocks);
    line.agenda.v = arena_array(l->v->arena, l->n_blocks, sizeof *line.agenda.v);
    VEC_PUSH(l->v->arena, out, line);
    return &out->v[out->n - 1];
}

static void add_block(const struct loading *l, struct record *r) {
    int64_t parent = record_int(r, "parent");
    struct show_line *line = line_of(l, parent, parent ? record_int(r, "subgroup") : 0);
    line->blocks[line->agenda.n] = r;
    line->agenda.v[line->agenda.n++] = block_of(r);
}

static void place_event(struct show_rows *rows) {
    struct agenda *a = &rows->v[0].agenda;
    int start = take_minutes(rows->event, "start"), end = take_minutes(rows->event, "end_agreed");
    a->start = moment_of_local(take_day(rows->event, "date"), (start < 0 ? 0 : start) * 60);
    if (end >= 0) a->end = agenda_moment(a->start + 3 * 60 * MINUTE_MS, end);
}

/* What runs during a block begins with it. */
static void place_lines(const struct view *v, struct show_rows *rows) {
    const struct agenda *main = &rows->v[0].agenda;
    struct agenda_times *t = arena_array(v->arena, main->n, sizeof *t);
    agenda_times(main, main->start, t);
    for (size_t i = 1; i < rows->n; i++) {
        size_t line, at;
        struct agenda *a = &rows->v[i].agenda;
        bool known = show_find(rows, rows->v[i].parent, &line, &at) && line == 0;
        bool begun = known && main->v[at].started != NO_MOMENT;
        a->start = begun ? main->v[at].started : known ? t[at].planned.start : main->start;
    }
}

bool show_find(const struct show_rows *rows, int64_t block, size_t *line, size_t *at) {
    for (*line = 0; *line < rows->n; ++*line)
        for (*at = 0; *at < rows->v[*line].agenda.n; ++*at)
            if (rows->v[*line].blocks[*at]->id == block) return true;
    return false;
}

bool show_load(const struct view *v, int64_t event, struct show_rows *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM agenda_item WHERE event = ?1 ORDER BY pos, id";
    struct ids ids;
    *out = (struct show_rows){0};
    if (!record_load(v->db, v->arena, entity_named("event"), event, &out->event, e)) return false;
    if (!ids_of(v, SQL, PARAMS(value_int(event)), &ids, e)) return false;
    struct loading l = {v, out, ids.n};
    line_of(&l, 0, 0);
    for (size_t i = 0; i < ids.n; i++) {
        struct record *r;
        if (!record_load(v->db, v->arena, entity_named("agenda_item"), ids.v[i], &r, e)) return false;
        add_block(&l, r);
    }
    place_event(out);
    place_lines(v, out);
    return true;
}
