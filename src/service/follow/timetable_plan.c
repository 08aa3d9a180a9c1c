#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/match/meet.h"
#include "service/follow/timetable_slots.h"
#include <string.h>

/* The timetable as a problem of the engine, and its plan as a timetable. */

struct planning {
    struct timetable *t;
    struct arena *a;
    bool afresh;
    struct meet_problem p;
    int32_t
        *number[TIMETABLE_SIDES]; /* of each fund and project in the problem; TIMETABLE_NOWHERE: not in it */
    int32_t *cap[TIMETABLE_SIDES];
    struct timetable_meeting **meeting; /* of each want */
    struct meet_want *wants;
    struct meet_seat *decided;
    VEC(struct meet_off) offs;
};

/* A wish of both sides comes before any wish of one. */
static int32_t score(const struct timetable_meeting *m) {
    int32_t fund = m->wish[TIMETABLE_FUNDS] > 0 ? m->wish[TIMETABLE_FUNDS] : 0,
            project = m->wish[TIMETABLE_PROJECTS] > 0 ? m->wish[TIMETABLE_PROJECTS] : 0;
    int32_t mutual = fund < project ? fund : project;
    return 1 + fund + project + 2 * TIMETABLE_WISH_MAX * mutual;
}

/* Took place, or decided for a time that is between two slots: planned around. */
static bool is_settled(const struct planning *g, const struct timetable_meeting *m) {
    return m->held || (m->decided && !g->afresh && m->start >= 0 && m->slot < 0);
}

static void settled_mark(struct planning *g, const struct timetable_meeting *m) {
    if (m->start < 0) return;
    for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++) {
        int32_t who = g->number[side][m->side[side]];
        if (who < 0) continue;
        if (g->cap[side][who] > 0) g->cap[side][who]--;
        if (m->slot >= 0)
            VEC_PUSH(g->a, &g->offs,
                     (struct meet_off){side == TIMETABLE_FUNDS ? MEET_A : MEET_B, who, m->slot});
    }
    if (m->slot >= 0 && m->table > 0 && m->table <= g->t->tables)
        VEC_PUSH(g->a, &g->offs, (struct meet_off){MEET_TABLE, m->table - 1, m->slot});
}

/* Only those with a wish: whose tables are enough for all stay at one. */
static int32_t side_number(struct planning *g, enum timetable_sides side) {
    const struct timetable *t = g->t;
    int32_t n = 0;
    g->number[side] = arena_array(g->a, t->n_sides[side], sizeof *g->number[side]);
    g->cap[side] = arena_array(g->a, t->n_sides[side], sizeof *g->cap[side]);
    for (size_t i = 0; i < t->n_sides[side]; i++) {
        const struct timetable_side *s = &t->sides[side][i];
        bool meets = timetable_meets(t, side, (int32_t)i);
        g->number[side][i] = meets ? n : TIMETABLE_NOWHERE;
        if (!meets) continue;
        g->cap[side][n] = s->most >= 0 ? s->most : (int32_t)t->n_slots;
        for (size_t slot = 0; slot < t->n_slots; slot++)
            if (s->off[slot])
                VEC_PUSH(g->a, &g->offs,
                         (struct meet_off){side == TIMETABLE_FUNDS ? MEET_A : MEET_B, n, (int32_t)slot});
        n++;
    }
    return n;
}

static void want_add(struct planning *g, struct timetable_meeting *m) {
    bool stays = m->decided && !g->afresh && m->slot >= 0;
    size_t i = g->p.n_wants++;
    g->meeting[i] = m;
    g->wants[i] = (struct meet_want){g->number[TIMETABLE_FUNDS][m->side[TIMETABLE_FUNDS]],
                                     g->number[TIMETABLE_PROJECTS][m->side[TIMETABLE_PROJECTS]], score(m)};
    g->decided[i] =
        stays ? (struct meet_seat){m->slot, m->table - 1} : (struct meet_seat){MEET_NONE, MEET_NONE};
}

static void problem_make(struct planning *g) {
    struct timetable *t = g->t;
    g->p.n_a = side_number(g, TIMETABLE_FUNDS);
    g->p.n_b = side_number(g, TIMETABLE_PROJECTS);
    g->meeting = arena_array(g->a, t->n_meetings, sizeof(struct timetable_meeting *));
    g->wants = arena_array(g->a, t->n_meetings, sizeof *g->wants);
    g->decided = arena_array(g->a, t->n_meetings, sizeof *g->decided);
    for (size_t i = 0; i < t->n_meetings; i++) {
        struct timetable_meeting *m = &t->meetings[i];
        if (is_settled(g, m))
            settled_mark(g, m);
        else if (timetable_wanted(m))
            want_add(g, m);
    }
    g->p.wants = g->wants;
    g->p.decided = g->decided;
    g->p.cap_a = g->cap[TIMETABLE_FUNDS];
    g->p.cap_b = g->cap[TIMETABLE_PROJECTS];
    g->p.offs = g->offs.v;
    g->p.n_offs = g->offs.n;
    g->p.n_slots = (int32_t)t->n_slots;
    g->p.n_tables = t->tables;
}

static void time_clear(struct timetable_meeting *m) {
    m->slot = TIMETABLE_NOWHERE;
    m->start = -1;
    m->table = 0;
}

/* Whom to tell: those of decided meetings that are elsewhere now. */
static void plan_take(struct planning *g, const struct meet_seat *seat) {
    struct timetable *t = g->t;
    struct timetable_meeting *was = arena_array(g->a, t->n_meetings, sizeof *was);
    memcpy(was, t->meetings, t->n_meetings * sizeof *was);
    for (size_t i = 0; i < t->n_meetings; i++)
        if (!is_settled(g, &was[i])) time_clear(&t->meetings[i]);
    for (size_t i = 0; i < g->p.n_wants; i++) {
        struct timetable_meeting *m = g->meeting[i];
        if (seat[i].slot == MEET_NONE) continue;
        m->slot = seat[i].slot;
        m->start = t->slots[m->slot];
        m->table = seat[i].table + 1;
    }
    for (size_t i = 0; i < t->n_meetings; i++) {
        struct timetable_meeting *m = &t->meetings[i];
        m->changed = m->decided && (m->start != was[i].start || m->table != was[i].table);
    }
}

static bool numbers_fit(struct timetable *t, const struct timetable_ask *ask, struct arena *a,
                        struct error *e) {
    enum { MINUTES_LEAST = 3, MINUTES_MOST = 240, TABLES_MOST = 500 };
    size_t wanted = 0, held = 0;
    if (ask->minutes) t->minutes = ask->minutes;
    if (ask->tables) t->tables = ask->tables;
    if (t->minutes < MINUTES_LEAST || t->minutes > MINUTES_MOST)
        return error_set(e, ERR_USAGE, _("minutes of a meeting: from %d to %d"), MINUTES_LEAST, MINUTES_MOST);
    for (size_t i = 0; i < t->n_meetings; i++) {
        wanted += !t->meetings[i].held && timetable_wanted(&t->meetings[i]);
        held += t->meetings[i].held;
    }
    if (held && held == t->n_meetings)
        return error_set(e, ERR_USAGE, _("every meeting noted was held: note who else wants to meet whom"));
    if (!wanted) return error_set(e, ERR_USAGE, _("no wish yet: note who wants to meet whom first"));
    if (t->tables < 1 || t->tables > TABLES_MOST)
        return error_set(e, ERR_USAGE, _("tables: from %d to %d"), 1, TABLES_MOST);
    timetable_lay(t, a);
    return t->n_slots ||
           error_set(e, ERR_USAGE, _("no meeting of %d minutes fits between the hours of the event"),
                     t->minutes);
}

bool timetable_plan(struct timetable *t, const struct timetable_ask *ask, struct arena *a, struct error *e) {
    struct planning g = {.t = t, .a = a, .afresh = ask->afresh};
    if (!numbers_fit(t, ask, a, e)) return false;
    problem_make(&g);
    struct meet_result r = meet_solve(&g.p, &ask->watch, a);
    if (!r.seat)
        return error_set(e, ERR_DATA, _("stopped before there was a timetable: nothing has changed"));
    plan_take(&g, r.seat);
    timetable_count(t);
    return true;
}
