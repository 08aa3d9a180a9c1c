#include "run.h"
#include "catalyse/base/date.h"
#include "catalyse/base/prng.h"
#include "groups.h"
#include <string.h>

static const struct {
    int planned, cut;
} afternoon[AFTERNOON] = {{15, 0}, {10, 0}, {25, 0}, {20, 8}, {40, 0},
                          {15, 5}, {50, 0}, {25, 5}, {25, 0}, {15, 0}};

static struct agenda_block block_of(int planned, int least) {
    return (struct agenda_block){.planned_min = planned,
                                 .least_min = least,
                                 .linked = true,
                                 .lock_start = NO_LOCK,
                                 .lock_end = NO_LOCK,
                                 .started = NO_MOMENT,
                                 .ended = NO_MOMENT,
                                 .paused_at = NO_MOMENT};
}

void run_afternoon(struct run *r) {
    *r = (struct run){.a = {.n = AFTERNOON, .start = at("13:30"), .end = NO_MOMENT}};
    r->a.v = r->blocks;
    for (int i = 0; i < AFTERNOON; i++)
        r->blocks[i] = block_of(afternoon[i].planned, afternoon[i].planned - afternoon[i].cut);
}

static int below(struct prng *p, int n) {
    return (int)prng_below(p, (uint64_t)n);
}

static void random_block(struct agenda_block *b, struct prng *p, int minutes) {
    int planned = below(p, 60);
    *b = block_of(planned, below(p, planned + 1));
    b->optional = below(p, 4) == 0;
    b->linked = below(p, 4) != 0;
    if (below(p, 5) == 0) b->lock_start = (minutes + below(p, 40)) % 1440;
    if (below(p, 5) == 0) b->lock_end = (minutes + planned + below(p, 40)) % 1440;
    if (below(p, 12) == 0) b->state = BLOCK_CUT;
}

/* A step of a facilitator, whatever comes. */
static void random_step(struct agenda *a, struct prng *p, int64_t *now) {
    size_t block = (size_t)below(p, (int)a->n);
    *now += below(p, 30) * MINUTE_MS + below(p, 60000);
    switch (below(p, 7)) {
    case 0:
        agenda_pause(a, *now);
        break;
    case 1:
        agenda_resume(a, *now);
        break;
    case 2:
        agenda_add(a, block, below(p, 21) - 10);
        break;
    case 3:
        agenda_skip(a, block, *now);
        break;
    default:
        agenda_next(a, *now);
    }
}

void run_random(struct run *r, uint64_t seed, int64_t *now) {
    struct prng p;
    prng_seed(&p, seed);
    int start = below(&p, 1440);
    *r = (struct run){.a = {.n = 1 + (size_t)below(&p, 9), .end = NO_MOMENT}};
    r->a.v = r->blocks;
    r->a.start = moment_of_local(day("2026-03-27") + below(&p, 4), start * 60);
    for (size_t i = 0; i < r->a.n; i++) random_block(&r->blocks[i], &p, start + (int)i * 30);
    *now = r->a.start + (below(&p, 60) - 20) * MINUTE_MS;
    for (int steps = below(&p, 12); steps > 0; steps--) random_step(&r->a, &p, now);
}

int64_t at(const char *text) {
    char iso[] = "2026-06-18T00:00:00Z";
    bool dated = strlen(text) > 10;
    const char *clock = dated ? text + 11 : text;
    int64_t utc;
    if (dated) memcpy(iso, text, 10);
    memcpy(iso + 11, clock, strlen(clock));
    assert_true(moment_from_iso(sv_from(iso), &utc));
    return moment_of_local((int32_t)(utc / 86400000), (int)(utc / 1000 % 86400));
}

const char *clock_of(int64_t moment) {
    static char kept[4][TIME_TEXT];
    static int turn;
    char *out = kept[turn++ % 4];
    int32_t of;
    int seconds;
    *out = '\0';
    if (moment == NO_MOMENT) return out;
    moment_local(moment, &of, &seconds);
    time_iso(seconds / 60, out);
    return out;
}
