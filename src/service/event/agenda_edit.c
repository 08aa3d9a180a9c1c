#include "catalyse/service/agenda_edit.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/change/siblings.h"
#include "service/event/agenda_load.h"
#include "service/read/take.h"

/* One change of the plan itself on its way through tx_run. */
struct editing {
    const struct view *v;
    int64_t block;
    struct sv title;
    int minutes;
    struct agenda_typed typed;
    struct act *act;
    int64_t made;
    size_t count;
};

static const struct entity *blocks(void) {
    return entity_named("agenda_item");
}

static bool refuse_closed(const struct view *v, const struct record *block, struct error *e) {
    struct record *event;
    if (!record_load(v->db, v->arena, entity_named("event"), record_int(block, "event"), &event, e))
        return false;
    if (!take_in(event, "state", "minuted cancelled")) return true;
    return error_set(e, ERR_DATA, _("the run of show of %.*s stays as it is: the event is over or cancelled"),
                     SV_ARG(event->ref));
}

static bool open_block(struct editing *m, int64_t id, struct change *c, struct error *e) {
    return change_open(c, m->v, blocks(), id, e) && refuse_closed(m->v, c->before, e);
}

/* Moves the places of all that come after `pos` of the same event by one. */
static bool make_room(struct editing *m, const struct record *like, int64_t pos, struct error *e) {
    struct list_rows rows;
    if (!siblings_of(m->v, like, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) {
        int64_t at = record_int(rows.v[i], "pos");
        struct record *after = record_copy(m->v->arena, rows.v[i]);
        if (at <= pos) continue;
        record_set_int(after, "pos", at + 1);
        if (!record_update(m->v->db, rows.v[i], after, e)) return false;
    }
    return true;
}

static bool insert(struct editing *m, struct change *c, const struct record *before, struct error *e) {
    int64_t pos = record_int(before, "pos");
    record_set_int(c->after, "event", record_int(before, "event"));
    if (!make_room(m, before, pos, e)) return false;
    record_set_int(c->after, "pos", pos + 1);
    if (!change_save(c, e)) return false;
    m->act->row = c->after->id;
    m->made = c->after->id;
    return true;
}

static void put_both(struct record *r, const char *fr, const char *en, struct sv text) {
    record_set_text(r, fr, text);
    record_set_text(r, en, text);
}

static bool insert_now(struct db *db, void *ctx, struct error *e) {
    struct editing *m = ctx;
    struct change at, c;
    (void)db;
    if (!open_block(m, m->block, &at, e)) return false;
    change_new(&c, m->v, blocks());
    put_both(c.after, "title_fr", "title_en", m->title);
    record_set_int(c.after, "planned_min", m->minutes);
    return insert(m, &c, at.before, e);
}

/* The pending block after this one among those of the event. */
static bool next_pending(const struct editing *m, const struct record *block, int64_t *id, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM agenda_item WHERE event = ?1 AND parent IS NULL AND state = 'pending' AND (pos > ?2 "
        "OR pos = ?2 AND id > ?3) ORDER BY pos, id LIMIT 1";
    return number_of(m->v, SQL,
                     PARAMS(value_int(record_int(block, "event")), value_int(record_int(block, "pos")),
                            value_int(block->id)),
                     id, e);
}

static bool swap_now(struct db *db, void *ctx, struct error *e) {
    struct editing *m = ctx;
    struct change a, b;
    int64_t other;
    (void)db;
    if (!open_block(m, m->block, &a, e) || !next_pending(m, a.before, &other, e)) return false;
    if (!take_in(a.before, "state", "pending"))
        return error_set(e, ERR_DATA, _("this block has begun: only blocks to come can be swapped"));
    if (!other) return error_set(e, ERR_DATA, _("no block to come is after this one"));
    if (!change_open(&b, m->v, blocks(), other, e)) return false;
    record_set_int(a.after, "pos", record_int(b.before, "pos"));
    record_set_int(b.after, "pos", record_int(a.before, "pos"));
    return change_save(&a, e) && change_save(&b, e);
}

static struct sv second(const struct editing *m, const struct record *r, const char *field) {
    struct sv title = record_text(r, field);
    return title.n ? sv_from(arena_printf(m->v->arena, "%.*s (2)", SV_ARG(title))) : title;
}

/* What the second part is: all of the block but what it has lived. */
static struct record *part_of(const struct editing *m, const struct record *r, int minutes) {
    static const char *const lived[] = {"actual_min", "started_at", "ended_at",
                                        "paused_at",  "paused_ms",  "note"};
    struct record *part = record_new(m->v->arena, blocks());
    for (size_t i = 0; i < part->entity->n_fields; i++) part->v[i] = r->v[i];
    for (size_t i = 0; i < sizeof lived / sizeof *lived; i++) record_set_null(part, lived[i]);
    record_set_text(part, "title_fr", second(m, r, "title_fr"));
    record_set_text(part, "title_en", second(m, r, "title_en"));
    record_set_int(part, "planned_min", minutes);
    record_set_text(part, "state", SV("pending"));
    record_set_null(part, "locked_start");
    return part;
}

/* The clocks of subgroups that were planned as long as their block still are. */
static bool tracks_as_long(const struct editing *m, const struct change *block, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM agenda_item WHERE parent = ?1 AND planned_min = ?2 AND state NOT IN"
        " ('done', 'cut')";
    struct ids tracks;
    struct change c;
    int64_t before = record_int(block->before, "planned_min"), now = record_int(block->after, "planned_min");
    if (before == now) return true;
    if (!ids_of(m->v, SQL, PARAMS(value_int(block->after->id), value_int(before)), &tracks, e)) return false;
    for (size_t i = 0; i < tracks.n; i++) {
        if (!change_open(&c, m->v, blocks(), tracks.v[i], e)) return false;
        record_set_int(c.after, "planned_min", now);
        if (!change_save(&c, e)) return false;
    }
    return true;
}

/* The end that was promised and what may be given back go with the second part. */
static bool split_now(struct db *db, void *ctx, struct error *e) {
    struct editing *m = ctx;
    struct change first, rest;
    (void)db;
    if (!open_block(m, m->block, &first, e)) return false;
    int planned = (int)record_int(first.before, "planned_min");
    if (take_in(first.before, "state", "done cut"))
        return error_set(e, ERR_DATA, _("this block is over: it cannot be split"));
    if (m->minutes < 1 || m->minutes >= planned)
        return error_set(e, ERR_USAGE, _("the first part lasts 1 to %d min"), planned - 1);
    change_new(&rest, m->v, blocks());
    rest.after = part_of(m, first.before, planned - m->minutes);
    record_set_int(first.after, "planned_min", m->minutes);
    record_set_null(first.after, "cut_min");
    record_set_null(first.after, "added_min");
    record_set_null(first.after, "locked_end");
    return change_save(&first, e) && tracks_as_long(m, &first, e) && insert(m, &rest, first.before, e);
}

static void put_time(const struct change *c, const char *field, int minutes) {
    char *text = arena_alloc(c->v->arena, TIME_TEXT);
    time_iso(minutes, text);
    record_set_text(c->after, field, sv_from(text));
}

/* The planned end of the block before, as a time of day. */
static bool end_before(const struct editing *m, const struct record *block, int *minutes, struct error *e) {
    struct show_rows rows;
    size_t line, at;
    int32_t day;
    int seconds;
    if (!show_load(m->v, record_int(block, "event"), &rows, e)) return false;
    BUG_ON(!show_find(&rows, block->id, &line, &at));
    const struct agenda *a = &rows.v[line].agenda;
    struct agenda_times *t = arena_array(m->v->arena, a->n, sizeof *t);
    agenda_times(a, a->start, t);
    moment_local(at ? t[at - 1].planned.end : a->start, &day, &seconds);
    *minutes = seconds / 60;
    return true;
}

static bool put_typed(struct editing *m, struct change *c, struct error *e) {
    int before;
    if (m->typed.kind == TYPED_LENGTH) {
        record_set_int(c->after, "planned_min", m->typed.minutes);
        return true;
    }
    record_set_int(c->after, "linked", 1);
    record_set_null(c->after, "locked_start");
    if (m->typed.kind == TYPED_AFTER && !m->typed.minutes) return true;
    if (!end_before(m, c->before, &before, e)) return false;
    int at = m->typed.kind == TYPED_START ? m->typed.minutes : before + m->typed.minutes;
    put_time(c, "locked_start", at % (24 * 60));
    return true;
}

static bool time_now(struct db *db, void *ctx, struct error *e) {
    struct editing *m = ctx;
    struct change c;
    (void)db;
    if (!open_block(m, m->block, &c, e)) return false;
    if (!take_in(c.before, "state", "pending") && m->typed.kind != TYPED_LENGTH)
        return error_set(e, ERR_DATA, _("this block has begun: give it a length, such as 10 or 1.20"));
    return put_typed(m, &c, e) && change_save(&c, e) && tracks_as_long(m, &c, e);
}

/* A clock added while its block is under way has run with it from the start. */
static void run_along(struct record *clock, const struct record *during) {
    static const char *const fields[] = {"state", "started_at", "paused_at", "paused_ms", "added_min"};
    if (!take_in(during, "state", "running paused")) return;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        clock->v[field_at(clock->entity, fields[i])] = record_get(during, fields[i]);
}

static bool beside_one(struct editing *m, const struct record *during, int64_t subgroup, struct error *e) {
    struct change c;
    change_new(&c, m->v, blocks());
    record_set_int(c.after, "event", record_int(during, "event"));
    record_set_int(c.after, "pos", record_int(during, "pos"));
    record_set_int(c.after, "parent", during->id);
    record_set_int(c.after, "subgroup", subgroup);
    record_set_text(c.after, "title_fr", record_text(during, "title_fr"));
    record_set_text(c.after, "title_en", record_text(during, "title_en"));
    record_set_int(c.after, "planned_min", record_int(during, "planned_min"));
    run_along(c.after, during);
    m->count++;
    return change_save(&c, e);
}

static bool beside_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM subgroup s WHERE state IN ('forming', 'confirmed', 'active') AND NOT EXISTS (SELECT 1"
        " FROM agenda_item a WHERE a.parent = ?1 AND a.subgroup = s.id) ORDER BY name, ref";
    struct editing *m = ctx;
    struct change during;
    struct ids groups;
    (void)db;
    if (!open_block(m, m->block, &during, e)) return false;
    if (take_has(during.before, "parent"))
        return error_set(e, ERR_DATA, _("this block is a subgroup's already"));
    if (!ids_of(m->v, SQL, PARAMS(value_int(m->block)), &groups, e)) return false;
    for (size_t i = 0; i < groups.n; i++)
        if (!beside_one(m, during.before, groups.v[i], e)) return false;
    return true;
}

static bool run(struct editing *m, enum act_code code, bool (*fn)(struct db *db, void *ctx, struct error *e),
                struct error *e) {
    struct act act = {.code = code, .entity = blocks(), .row = m->block};
    m->act = &act;
    return tx_run(m->v->db, &act, fn, m, e);
}

bool show_insert(const struct view *v, int64_t after, struct sv title, int minutes, int64_t *made,
                 struct error *e) {
    struct editing m = {.v = v, .block = after, .title = title, .minutes = minutes};
    if (!run(&m, ACT_ADD, insert_now, e)) return false;
    *made = m.made;
    return true;
}

bool show_swap(const struct view *v, int64_t block, struct error *e) {
    struct editing m = {.v = v, .block = block};
    return run(&m, ACT_REORDER, swap_now, e);
}

bool show_split(const struct view *v, int64_t block, int minutes, int64_t *made, struct error *e) {
    struct editing m = {.v = v, .block = block, .minutes = minutes};
    if (!run(&m, ACT_SPLIT, split_now, e)) return false;
    *made = m.made;
    return true;
}

bool show_time(const struct view *v, int64_t block, struct agenda_typed typed, struct error *e) {
    struct editing m = {.v = v, .block = block, .typed = typed};
    return run(&m, ACT_LENGTH, time_now, e);
}

bool show_beside(const struct view *v, int64_t block, size_t *made, struct error *e) {
    struct editing m = {.v = v, .block = block};
    if (!run(&m, ACT_ADD, beside_now, e)) return false;
    *made = m.count;
    return true;
}
