#include "catalyse/domain/agenda.h"

static struct agenda_block *current(const struct agenda *a) {
    int at = agenda_current(a);
    return at == NO_BLOCK ? NULL : &a->v[at];
}

/* A pause that is not over stays noted: the block can be taken up again as it was. */
static void end(struct agenda_block *b, enum block_state state, int64_t now) {
    b->state = state;
    b->ended = now;
}

static void begin(struct agenda_block *b, int64_t now) {
    b->state = BLOCK_RUNNING;
    b->started = now;
    b->ended = b->paused_at = NO_MOMENT;
    b->paused_ms = 0;
}

bool agenda_start(struct agenda *a, size_t block, int64_t now) {
    struct agenda_block *running = current(a);
    if (block >= a->n || a->v[block].state != BLOCK_PENDING) return false;
    if (running) end(running, BLOCK_DONE, now);
    begin(&a->v[block], now);
    return true;
}

bool agenda_waits(const struct agenda *a, int64_t now) {
    int next = agenda_following(a);
    int lock = next == NO_BLOCK ? NO_LOCK : a->v[next].lock_start;
    return lock != NO_LOCK && agenda_moment(now, lock) - now >= NIGHT_MS;
}

/* The block that ended last: the later one of two that ended at once. */
static struct agenda_block *ended_last(const struct agenda *a) {
    struct agenda_block *last = NULL;
    for (size_t i = 0; i < a->n; i++) {
        struct agenda_block *b = &a->v[i];
        if (b->started == NO_MOMENT || b->ended == NO_MOMENT) continue;
        if (!last || b->ended > last->ended || (b->ended == last->ended && b->started >= last->started))
            last = b;
    }
    return last;
}

static bool just(int64_t then, int64_t now) {
    return now >= then && now - then < NEXT_GUARD_MS;
}

bool agenda_next(struct agenda *a, int64_t now) {
    struct agenda_block *running = current(a), *before = ended_last(a);
    int next = agenda_following(a);
    if (!running && (next == NO_BLOCK || (before && just(before->ended, now)))) return false;
    if (running && just(running->started, now)) return false;
    bool waits = running && agenda_waits(a, now);
    if (running) end(running, BLOCK_DONE, now);
    if (next != NO_BLOCK && !waits) begin(&a->v[next], now);
    return true;
}

bool agenda_stop(struct agenda *a, int64_t now) {
    struct agenda_block *running = current(a);
    if (running) end(running, BLOCK_DONE, now);
    return running;
}

/* What began after a night did not end the block before it. */
static bool after_night(const struct agenda_block *running, const struct agenda_block *before) {
    return running && before && running->started - before->ended >= NIGHT_MS;
}

bool agenda_back(struct agenda *a) {
    struct agenda_block *running = current(a), *before = ended_last(a);
    if (!running && !before) return false;
    if (after_night(running, before)) before = NULL;
    if (running) {
        running->state = BLOCK_PENDING;
        running->started = running->paused_at = NO_MOMENT;
        running->paused_ms = 0;
    }
    if (before) {
        before->state = before->paused_at == NO_MOMENT ? BLOCK_RUNNING : BLOCK_PAUSED;
        before->ended = NO_MOMENT;
    }
    return true;
}

bool agenda_pause(struct agenda *a, int64_t now) {
    struct agenda_block *b = current(a);
    if (!b || b->state == BLOCK_PAUSED) return false;
    b->state = BLOCK_PAUSED;
    b->paused_at = now;
    return true;
}

bool agenda_resume(struct agenda *a, int64_t now) {
    struct agenda_block *b = current(a);
    if (!b || b->state == BLOCK_RUNNING) return false;
    if (now > b->paused_at) b->paused_ms += now - b->paused_at;
    b->state = BLOCK_RUNNING;
    b->paused_at = NO_MOMENT;
    return true;
}

bool agenda_restart(struct agenda *a, int64_t now) {
    struct agenda_block *b = current(a);
    if (b) begin(b, now);
    return b != NULL;
}

bool agenda_add(struct agenda *a, size_t block, int minutes) {
    if (block >= a->n || a->v[block].lock_end != NO_LOCK) return false;
    struct agenda_block *b = &a->v[block];
    if (b->state == BLOCK_DONE || b->state == BLOCK_CUT) return false;
    int added = b->added_min + minutes;
    if (added < -b->planned_min) added = -b->planned_min;
    bool changes = added != b->added_min;
    b->added_min = added;
    return changes;
}

bool agenda_skip(struct agenda *a, size_t block, int64_t now) {
    if (block >= a->n) return false;
    struct agenda_block *b = &a->v[block];
    if (b->state == BLOCK_DONE || b->state == BLOCK_CUT) return false;
    if (b->state == BLOCK_PENDING) {
        b->state = BLOCK_CUT;
        return true;
    }
    int next = agenda_following(a);
    end(b, BLOCK_CUT, now);
    if (next != NO_BLOCK) begin(&a->v[next], now);
    return true;
}

void agenda_follow(struct agenda *a, const struct agenda *other) {
    for (size_t i = 0; i < a->n && i < other->n; i++) {
        struct agenda_block *b = &a->v[i];
        const struct agenda_block *o = &other->v[i];
        b->added_min = o->planned_min + o->added_min - b->planned_min;
        b->state = o->state;
        b->started = o->started;
        b->ended = o->ended;
        b->paused_at = o->paused_at;
        b->paused_ms = o->paused_ms;
    }
}
