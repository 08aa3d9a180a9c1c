#include "catalyse/domain/agenda.h"
#include "catalyse/base/date.h"

/* How far before the moment looked at a time of day is still that day: a plan that is too full. */
enum { SAME_DAY_BEFORE_MIN = 180 };

static int64_t later(int64_t a, int64_t b) {
    return a > b ? a : b;
}

bool agenda_block_same(const struct agenda_block *a, const struct agenda_block *b) {
    return a->planned_min == b->planned_min && a->least_min == b->least_min && a->added_min == b->added_min &&
           a->optional == b->optional && a->linked == b->linked && a->lock_start == b->lock_start &&
           a->lock_end == b->lock_end && a->state == b->state && a->started == b->started &&
           a->ended == b->ended && a->paused_at == b->paused_at && a->paused_ms == b->paused_ms;
}

int64_t agenda_moment(int64_t near, int minutes) {
    int32_t day;
    int seconds;
    moment_local(near - SAME_DAY_BEFORE_MIN * MINUTE_MS, &day, &seconds);
    return moment_of_local(seconds <= minutes * 60 ? day : day + 1, minutes * 60);
}

static bool under_way(const struct agenda_block *b) {
    return b->state == BLOCK_RUNNING || b->state == BLOCK_PAUSED;
}

static int64_t length_ms(const struct agenda_block *b) {
    return later(0, (int64_t)b->planned_min + b->added_min) * MINUTE_MS;
}

static int64_t paused_ms(const struct agenda_block *b, int64_t now) {
    return b->paused_ms + (b->state == BLOCK_PAUSED ? later(0, now - b->paused_at) : 0);
}

static void plan_blocks(const struct agenda *a, struct agenda_times *out) {
    int64_t at = a->start;
    for (size_t i = 0; i < a->n; i++) {
        const struct agenda_block *b = &a->v[i];
        struct agenda_slot *slot = &out[i].planned;
        slot->start = b->lock_start == NO_LOCK ? at : agenda_moment(at, b->lock_start);
        slot->end = slot->start + b->planned_min * MINUTE_MS;
        if (b->lock_end != NO_LOCK) slot->end = later(slot->start, agenda_moment(slot->start, b->lock_end));
        at = slot->end;
    }
}

/* When a block that starts at `start` is due to end. */
static int64_t due(const struct agenda_block *b, const struct agenda_slot *planned, int64_t start,
                   int64_t now) {
    if (b->lock_end != NO_LOCK) return later(start, planned->end);
    return start + length_ms(b) + paused_ms(b, now);
}

/* What was and what is; gives when the last of it ends. */
static int64_t expect_begun(const struct agenda *a, int64_t now, struct agenda_times *out) {
    int64_t at = NO_MOMENT;
    bool begun = false;
    for (size_t i = 0; i < a->n; i++) {
        const struct agenda_block *b = &a->v[i];
        struct agenda_slot *slot = &out[i].expected;
        out[i].actual = (struct agenda_slot){b->started, b->ended};
        *slot = (struct agenda_slot){NO_MOMENT, NO_MOMENT};
        begun = begun || under_way(b) || b->state == BLOCK_DONE;
        if (b->state == BLOCK_DONE) *slot = out[i].actual;
        if (under_way(b))
            *slot = (struct agenda_slot){b->started, later(now, due(b, &out[i].planned, b->started, now))};
        at = later(at, slot->end);
    }
    return begun ? at : a->start;
}

void agenda_times(const struct agenda *a, int64_t now, struct agenda_times *out) {
    plan_blocks(a, out);
    int64_t at = expect_begun(a, now, out);
    for (size_t i = 0; i < a->n; i++) {
        const struct agenda_block *b = &a->v[i];
        struct agenda_slot *slot = &out[i].expected;
        bool waits = b->lock_start != NO_LOCK || !b->linked;
        if (b->state != BLOCK_PENDING) continue;
        slot->start = later(later(at, now), waits ? out[i].planned.start : NO_MOMENT);
        slot->end = due(b, &out[i].planned, slot->start, now);
        at = slot->end;
    }
}

int64_t agenda_end_wanted(const struct agenda *a, const struct agenda_times *t) {
    int64_t end = NO_MOMENT;
    if (a->end != NO_MOMENT) return a->end;
    for (size_t i = 0; i < a->n; i++) end = later(end, t[i].planned.end);
    return end;
}

int64_t agenda_end_expected(const struct agenda *a, const struct agenda_times *t) {
    int64_t end = NO_MOMENT;
    for (size_t i = 0; i < a->n; i++) end = later(end, t[i].expected.end);
    return end;
}

int64_t agenda_end_actual(const struct agenda *a, const struct agenda_times *t) {
    int64_t end = NO_MOMENT;
    for (size_t i = 0; i < a->n; i++) end = later(end, t[i].actual.end);
    return end;
}

static int64_t gives_back(const struct agenda_block *b) {
    int64_t more = length_ms(b) / MINUTE_MS - b->least_min;
    return b->lock_end == NO_LOCK ? later(0, more) : 0;
}

int agenda_spare(const struct agenda *a, int64_t left_ms) {
    int64_t spare = 0, left = later(0, left_ms / MINUTE_MS);
    for (size_t i = 0; i < a->n; i++) {
        const struct agenda_block *b = &a->v[i];
        if (under_way(b)) spare += gives_back(b) < left ? gives_back(b) : left;
        if (b->state == BLOCK_PENDING) spare += b->optional ? length_ms(b) / MINUTE_MS : gives_back(b);
    }
    return (int)spare;
}

int agenda_current(const struct agenda *a) {
    for (size_t i = 0; i < a->n; i++)
        if (under_way(&a->v[i])) return (int)i;
    return NO_BLOCK;
}

int agenda_following(const struct agenda *a) {
    for (size_t i = 0; i < a->n; i++)
        if (a->v[i].state == BLOCK_PENDING) return (int)i;
    return NO_BLOCK;
}

int64_t agenda_due(const struct agenda *a, const struct agenda_times *t, size_t block, int64_t now) {
    return due(&a->v[block], &t[block].planned, a->v[block].started, now);
}

int64_t agenda_left(const struct agenda *a, const struct agenda_times *t, int64_t now) {
    int at = agenda_current(a);
    if (at == NO_BLOCK) return 0;
    return agenda_due(a, t, (size_t)at, now) - now;
}

/* The block that ended last. */
static int last_ended(const struct agenda *a) {
    int last = NO_BLOCK;
    for (size_t i = 0; i < a->n; i++)
        if (a->v[i].ended != NO_MOMENT && (last == NO_BLOCK || a->v[i].ended >= a->v[last].ended))
            last = (int)i;
    return last;
}

static int64_t over_here(const struct agenda *a, const struct agenda_times *t) {
    int at = agenda_current(a), next = agenda_following(a), last = last_ended(a);
    if (at != NO_BLOCK) return t[at].expected.end - t[at].planned.end;
    if (next != NO_BLOCK) return t[next].expected.start - t[next].planned.start;
    return last == NO_BLOCK ? 0 : t[last].actual.end - t[last].planned.end;
}

/* How late it really began. */
static int64_t began_late(const struct agenda *a, const struct agenda_times *t) {
    int first = NO_BLOCK;
    for (size_t i = 0; i < a->n; i++)
        if (a->v[i].started != NO_MOMENT && (first == NO_BLOCK || a->v[i].started < a->v[first].started))
            first = (int)i;
    return first == NO_BLOCK ? 0 : a->v[first].started - t[first].planned.start;
}

struct agenda_over agenda_over(const struct agenda *a, const struct agenda_times *t) {
    int64_t wanted = agenda_end_wanted(a, t), expected = agenda_end_expected(a, t);
    struct agenda_over over = {.wall = over_here(a, t)};
    over.real = over.wall - began_late(a, t);
    if (wanted != NO_MOMENT && expected != NO_MOMENT) over.end = expected - wanted;
    return over;
}
