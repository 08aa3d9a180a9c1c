#include "catalyse/base/i18n.h"
#include "catalyse/base/prng.h"
#include "catalyse/match/meet.h"
#include "service/follow/timetable_slots.h"
#include <stdlib.h>
#include <string.h>

/* The engine chooses and spreads the meetings when all is open; what it cannot know (who is not there when,
 * what is decided) is fitted in afterwards, by moving others aside where that helps. */

enum { NOBODY = -1, ASIDE_MOST = 2 };

struct grid {
    struct timetable *t;
    int32_t *at[TIMETABLE_SIDES]; /* who × slot: the meeting there, or NOBODY */
    int32_t *busy;                /* tables taken in each slot */
    struct ranked {
        int32_t meeting;
        int score;
        uint64_t tie;
    } * order; /* wished most first; no other order decides anything */
    bool *stays;
    int32_t *before[ASIDE_MOST + 1]; /* slots of all, to come back to, at each depth */
    struct arena *a;
};

/* A wish of both sides comes before any wish of one. */
static int score(const struct timetable_meeting *m) {
    int fund = m->wish[TIMETABLE_FUNDS] > 0 ? m->wish[TIMETABLE_FUNDS] : 0,
        project = m->wish[TIMETABLE_PROJECTS] > 0 ? m->wish[TIMETABLE_PROJECTS] : 0;
    int mutual = fund < project ? fund : project;
    return 1 + fund + project + 2 * TIMETABLE_WISH_MAX * mutual;
}

static int by_score(const void *a, const void *b) {
    const struct ranked *x = a, *y = b;
    if (x->score != y->score) return x->score < y->score ? 1 : -1;
    return (x->tie > y->tie) - (x->tie < y->tie);
}

/* --- the grid --- */

static int32_t *cell(const struct grid *g, int side, const struct timetable_meeting *m, int32_t slot) {
    return &g->at[side][(size_t)m->side[side] * g->t->n_slots + (size_t)slot];
}

static void seat(struct grid *g, int32_t i, int32_t slot) {
    struct timetable_meeting *m = &g->t->meetings[i];
    for (int side = 0; side < TIMETABLE_SIDES; side++) *cell(g, side, m, slot) = i;
    g->busy[slot]++;
    m->slot = slot;
    m->start = g->t->slots[slot];
}

static void unseat(struct grid *g, int32_t i) {
    struct timetable_meeting *m = &g->t->meetings[i];
    if (m->slot < 0) return;
    for (int side = 0; side < TIMETABLE_SIDES; side++) *cell(g, side, m, m->slot) = NOBODY;
    g->busy[m->slot]--;
    m->slot = TIMETABLE_NOWHERE;
    m->start = -1;
}

static bool there(const struct grid *g, const struct timetable_meeting *m, int32_t slot) {
    return timetable_open(g->t, TIMETABLE_FUNDS, m->side[TIMETABLE_FUNDS], slot) &&
           timetable_open(g->t, TIMETABLE_PROJECTS, m->side[TIMETABLE_PROJECTS], slot);
}

static bool fits(const struct grid *g, const struct timetable_meeting *m, int32_t slot) {
    return there(g, m, slot) && *cell(g, TIMETABLE_FUNDS, m, slot) == NOBODY &&
           *cell(g, TIMETABLE_PROJECTS, m, slot) == NOBODY && g->busy[slot] < g->t->tables;
}

static bool within_limits(const struct grid *g, const struct timetable_meeting *m) {
    for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++) {
        int32_t most = g->t->sides[side][m->side[side]].most;
        if (most >= 0 && timetable_load_of(g->t, side, m->side[side]) >= most) return false;
    }
    return timetable_wanted(m);
}

/* --- fitting one in --- */

static bool place_free(struct grid *g, int32_t i) {
    for (size_t s = 0; s < g->t->n_slots; s++)
        if (fits(g, &g->t->meetings[i], (int32_t)s)) {
            seat(g, i, (int32_t)s);
            return true;
        }
    return false;
}

static const int32_t *slots_now(struct grid *g, int depth) {
    for (size_t i = 0; i < g->t->n_meetings; i++) g->before[depth][i] = g->t->meetings[i].slot;
    return g->before[depth];
}

static void slots_back(struct grid *g, const int32_t *slots) {
    for (size_t i = 0; i < g->t->n_meetings; i++)
        if (g->t->meetings[i].slot != slots[i]) unseat(g, (int32_t)i);
    for (size_t i = 0; i < g->t->n_meetings; i++)
        if (g->t->meetings[i].slot != slots[i]) seat(g, (int32_t)i, slots[i]);
}

static bool place(struct grid *g, int32_t i, int depth);

/* In this slot, with those who sit there put elsewhere. */
static bool place_at(struct grid *g, int32_t i, int32_t slot, int depth) {
    const struct timetable_meeting *m = &g->t->meetings[i];
    int32_t out[TIMETABLE_SIDES] = {*cell(g, TIMETABLE_FUNDS, m, slot),
                                    *cell(g, TIMETABLE_PROJECTS, m, slot)};
    for (int side = 0; side < TIMETABLE_SIDES; side++) {
        if (out[side] == NOBODY) continue;
        if (g->stays[out[side]]) return false;
        unseat(g, out[side]);
    }
    if (!fits(g, m, slot)) return false;
    seat(g, i, slot);
    for (int side = 0; side < TIMETABLE_SIDES; side++)
        if (out[side] != NOBODY && !place(g, out[side], depth - 1)) return false;
    return true;
}

static bool place(struct grid *g, int32_t i, int depth) {
    if (place_free(g, i)) return true;
    for (size_t s = 0; depth > 0 && s < g->t->n_slots; s++) {
        if (!there(g, &g->t->meetings[i], (int32_t)s)) continue;
        const int32_t *before = slots_now(g, depth);
        if (place_at(g, i, (int32_t)s, depth)) return true;
        slots_back(g, before);
    }
    return false;
}

/* --- all of them --- */

static void grid_make(struct grid *g, struct timetable *t, bool afresh, struct arena *a) {
    *g = (struct grid){.t = t,
                       .a = a,
                       .busy = arena_array(a, t->n_slots + 1, sizeof *g->busy),
                       .stays = arena_array(a, t->n_meetings + 1, sizeof *g->stays),
                       .order = arena_array(a, t->n_meetings + 1, sizeof *g->order)};
    for (int depth = 0; depth <= ASIDE_MOST; depth++)
        g->before[depth] = arena_array(a, t->n_meetings + 1, sizeof **g->before);
    for (int side = 0; side < TIMETABLE_SIDES; side++) {
        size_t cells = t->n_sides[side] * t->n_slots;
        g->at[side] = arena_array(a, cells + 1, sizeof **g->at);
        for (size_t k = 0; k < cells; k++) g->at[side][k] = NOBODY;
    }
    for (size_t i = 0; i < t->n_meetings; i++) {
        const struct timetable_meeting *m = &t->meetings[i];
        g->stays[i] = m->held || (m->decided && m->start >= 0 && !afresh);
        g->order[i] = (struct ranked){(int32_t)i, score(m), hash_sv(m->row.ref)};
    }
    qsort(g->order, t->n_meetings, sizeof *g->order, by_score);
}

/* What stays comes first; then what was decided and cannot stay is open again, like all that was proposed. */
static void keep_seats(struct grid *g) {
    struct timetable *t = g->t;
    const int32_t *was = slots_now(g, 0);
    for (size_t i = 0; i < t->n_meetings; i++) {
        if (was[i] < 0 && g->stays[i]) continue;
        t->meetings[i].slot = TIMETABLE_NOWHERE;
        if (!t->meetings[i].held) t->meetings[i].start = -1;
    }
    for (size_t k = 0; k < t->n_meetings; k++) {
        int32_t i = g->order[k].meeting;
        struct timetable_meeting *m = &t->meetings[i];
        if (!g->stays[i] || was[i] < 0) continue;
        g->stays[i] = m->held || (within_limits(g, m) && fits(g, m, was[i]));
        if (fits(g, m, was[i]) && g->stays[i]) seat(g, i, was[i]);
    }
}

static int32_t *caps(const struct timetable *t, int side, struct arena *a) {
    int32_t *cap = arena_array(a, t->n_sides[side] + 1, sizeof *cap);
    for (size_t i = 0; i < t->n_sides[side]; i++) {
        int32_t most = t->sides[side][i].most;
        cap[i] = most >= 0 && most < (int32_t)t->n_slots ? most : (int32_t)t->n_slots;
    }
    return cap;
}

/* The engine's choice, seated where those it seats are there. */
static void seat_chosen(struct grid *g, const struct watch *watch) {
    struct timetable *t = g->t;
    struct meet_want *wants = arena_array(g->a, t->n_meetings + 1, sizeof *wants);
    int32_t *meeting = arena_array(g->a, t->n_meetings + 1, sizeof *meeting);
    struct meet_problem p = {.wants = wants,
                             .cap_a = caps(t, TIMETABLE_FUNDS, g->a),
                             .cap_b = caps(t, TIMETABLE_PROJECTS, g->a),
                             .n_a = (int32_t)t->n_sides[TIMETABLE_FUNDS],
                             .n_b = (int32_t)t->n_sides[TIMETABLE_PROJECTS],
                             .n_slots = (int32_t)t->n_slots,
                             .n_tables = t->tables};
    for (size_t k = 0; k < t->n_meetings; k++) {
        const struct timetable_meeting *m = &t->meetings[g->order[k].meeting];
        if (m->held || !timetable_wanted(m)) continue;
        meeting[p.n_wants] = g->order[k].meeting;
        wants[p.n_wants++] =
            (struct meet_want){m->side[TIMETABLE_FUNDS], m->side[TIMETABLE_PROJECTS], g->order[k].score};
    }
    struct meet_result r = meet_solve(&p, watch, g->a);
    for (size_t k = 0; r.status == MEET_BEST && k < p.n_wants; k++)
        if (r.seat[k].slot >= 0 && fits(g, &t->meetings[meeting[k]], r.seat[k].slot))
            seat(g, meeting[k], r.seat[k].slot);
}

static void seat_others(struct grid *g) {
    for (size_t k = 0; k < g->t->n_meetings; k++) {
        int32_t i = g->order[k].meeting;
        const struct timetable_meeting *m = &g->t->meetings[i];
        if (m->start < 0 && !m->held && within_limits(g, m)) place(g, i, ASIDE_MOST);
    }
}

/* --- tables --- */

static bool table_free(const struct timetable *t, const struct timetable_meeting *of, int32_t table) {
    for (size_t i = 0; i < t->n_meetings; i++)
        if (&t->meetings[i] != of && t->meetings[i].slot == of->slot && t->meetings[i].table == table)
            return false;
    return true;
}

/* Whoever has enough tables for all stays at one. */
static int32_t home_of(const struct timetable *t, const struct timetable_meeting *m) {
    for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++)
        if (timetable_homes(t, side, (int32_t)t->n_sides[side]) <= t->tables)
            return timetable_homes(t, side, m->side[side]) + 1;
    return 1;
}

static void give_tables(struct grid *g) {
    struct timetable *t = g->t;
    for (size_t i = 0; i < t->n_meetings; i++)
        if (!g->stays[i]) t->meetings[i].table = 0;
    for (size_t k = 0; k < t->n_meetings; k++) {
        struct timetable_meeting *m = &t->meetings[g->order[k].meeting];
        if (m->slot < 0 || (m->table && m->table <= t->tables)) continue;
        int32_t table = home_of(t, m);
        for (int32_t n = 0; n < t->tables && !table_free(t, m, table); n++) table = table % t->tables + 1;
        m->table = table;
    }
}

static bool numbers_fit(struct timetable *t, const struct timetable_ask *ask, struct arena *a,
                        struct error *e) {
    enum { MINUTES_LEAST = 3, MINUTES_MOST = 240, TABLES_MOST = 500 };
    size_t wanted = 0;
    if (ask->minutes) t->minutes = ask->minutes;
    if (ask->tables) t->tables = ask->tables;
    if (t->minutes < MINUTES_LEAST || t->minutes > MINUTES_MOST)
        return error_set(e, ERR_USAGE, _("minutes of a meeting: from %d to %d"), MINUTES_LEAST, MINUTES_MOST);
    for (size_t i = 0; i < t->n_meetings; i++)
        wanted += !t->meetings[i].held && timetable_wanted(&t->meetings[i]);
    if (!wanted) return error_set(e, ERR_USAGE, _("no wish yet: note who wants to meet whom first"));
    if (t->tables < 1 || t->tables > TABLES_MOST)
        return error_set(e, ERR_USAGE, _("tables: from %d to %d"), 1, TABLES_MOST);
    timetable_lay(t, a);
    return t->n_slots ||
           error_set(e, ERR_USAGE, _("no meeting of %d minutes fits between the hours of the event"),
                     t->minutes);
}

bool timetable_plan(struct timetable *t, const struct timetable_ask *ask, struct arena *a, struct error *e) {
    struct grid g;
    bool any = false;
    if (!numbers_fit(t, ask, a, e)) return false;
    struct timetable_meeting *was = arena_array(a, t->n_meetings, sizeof *was);
    memcpy(was, t->meetings, t->n_meetings * sizeof *was);
    grid_make(&g, t, ask->afresh, a);
    keep_seats(&g);
    for (size_t i = 0; i < t->n_meetings; i++) any |= t->meetings[i].slot >= 0;
    if (!any) seat_chosen(&g, &ask->watch);
    seat_others(&g);
    give_tables(&g);
    for (size_t i = 0; i < t->n_meetings; i++) {
        struct timetable_meeting *m = &t->meetings[i];
        m->changed = was[i].decided && (m->start != was[i].start || m->table != was[i].table);
    }
    timetable_count(t);
    return true;
}
