#include "catalyse/domain/agenda_rounds.h"

/* The call for a round that ended, unless it is long past or there is a later one. */
static void call(struct agenda_round *out, size_t block, int over, int rounds, int64_t ended, int64_t now) {
    if (ended > now || now - ended >= ROUND_CALL_MS || (out->over && out->called >= ended)) return;
    out->over = over;
    out->last = over == rounds;
    out->block = block;
    out->called = ended;
}

/* The last round of a block that is over ended with it, or before. */
static void call_of_past(const struct agenda *a, const struct agenda_times *t, size_t block, int rounds,
                         int64_t now, struct agenda_round *out) {
    const struct agenda_block *b = &a->v[block];
    if (!rounds || b->state != BLOCK_DONE || b->started == NO_MOMENT || b->ended == NO_MOMENT) return;
    int64_t due = agenda_due(a, t, block, now);
    call(out, block, rounds, rounds, due < b->ended ? due : b->ended, now);
}

/* While the block is paused its time stands still. */
static void round_under_way(const struct agenda *a, const struct agenda_times *t, size_t block, int rounds,
                            int64_t now, struct agenda_round *out) {
    const struct agenda_block *b = &a->v[block];
    int64_t begun = b->started + b->paused_ms, due = agenda_due(a, t, block, now);
    int64_t length = (due - begun) / rounds, past = length > 0 ? (now - begun) / length : rounds;
    int over = past < rounds ? (int)past : rounds;
    int64_t ended = over < rounds ? begun + over * length : due;
    out->of = rounds;
    out->no = over < rounds ? over + 1 : rounds;
    out->left_ms = (out->no < rounds ? begun + out->no * length : due) - now;
    if (over) call(out, block, over, rounds, ended, now);
    if (over < rounds) out->changes = now + out->left_ms;
}

struct agenda_round agenda_round(const struct agenda *a, const struct agenda_times *t, const int *rounds,
                                 int64_t now) {
    struct agenda_round out = {.changes = INT64_MAX};
    int current = agenda_current(a);
    bool paused = current != NO_BLOCK && a->v[current].state == BLOCK_PAUSED;
    int64_t at = paused ? a->v[current].paused_at : now;
    for (size_t i = 0; i < a->n; i++) call_of_past(a, t, i, rounds[i], at, &out);
    if (current != NO_BLOCK && rounds[current])
        round_under_way(a, t, (size_t)current, rounds[current], at, &out);
    if (out.over && out.called + ROUND_CALL_MS < out.changes) out.changes = out.called + ROUND_CALL_MS;
    if (paused) out.changes = INT64_MAX;
    return out;
}
