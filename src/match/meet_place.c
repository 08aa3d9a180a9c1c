#include "catalyse/base/prng.h"
#include "match/meet_colour.h"
#include "match/meet_plan.h"
#include <string.h>

/* Slots for what is chosen. All open, colours of edges do it at once; what the hours then refuse is put where
 * it drives out fewest others, which may not come back there at once (tabu search on partial colourings:
 * Blöchliger and Zufferey 2008). */

enum { TURNS = 20000, TURNS_EACH = 20, TENURE = 8, OUT_MOST = 3 };

struct placing {
    struct diary *g;
    int32_t end;      /* slots before this one */
    int32_t *waiting; /* chosen, without a slot */
    int32_t n;
    wide missed; /* what they would have brought */
    struct ban {
        int32_t slot;  /* it was driven out of */
        int32_t until; /* this turn */
    } * ban;           /* of each meeting */
    int32_t turn;
    struct prng r;
};

/* A promise is worth more than all that is only wished. */
static wide worth_of(const struct diary *g, int32_t meeting) {
    const struct meeting *m = &g->meeting[meeting];
    return m->score + (m->was == MEET_NONE ? 0 : (wide)g->n * MEET_SCORE_MAX);
}

static void wait_add(struct placing *p, int32_t meeting) {
    p->waiting[p->n++] = meeting;
    p->missed += worth_of(p->g, meeting);
}

static int32_t wait_take(struct placing *p, int32_t at) {
    int32_t meeting = p->waiting[at];
    p->waiting[at] = p->waiting[--p->n];
    p->missed -= worth_of(p->g, meeting);
    return meeting;
}

static struct placing placing_new(struct diary *g, int32_t end) {
    struct placing p = {.g = g, .end = end};
    p.waiting = arena_array(g->a, (size_t)g->n, sizeof *p.waiting);
    p.ban = arena_array(g->a, (size_t)g->n, sizeof *p.ban);
    for (int32_t i = 0; i < g->n; i++)
        if (g->meeting[i].chosen && g->meeting[i].slot == MEET_NONE) wait_add(&p, i);
    prng_seed(&p.r, (uint64_t)g->n);
    return p;
}

/* Someone of a full slot who may go. */
static int32_t any_in(struct placing *p, int32_t slot) {
    struct diary *g = p->g;
    int32_t person = (int32_t)prng_below(&p->r, (uint64_t)g->people);
    for (int32_t i = 0; i < g->people; i++, person = (person + 1) % g->people) {
        int32_t m = *diary_at(g, person, slot);
        if (m != MEET_NONE && !g->meeting[m].stays) return m;
    }
    return MEET_NONE;
}

struct drive {
    int32_t slot, out[OUT_MOST], n; /* who is driven out of the slot */
};

static bool drive_add(const struct diary *g, struct drive *d, int32_t meeting) {
    if (meeting == MEET_NONE) return true;
    if (g->meeting[meeting].stays) return false;
    d->out[d->n++] = meeting;
    return true;
}

/* False when it cannot be there. */
static bool drive_find(struct placing *p, const struct meeting *m, int32_t slot, struct drive *d) {
    struct diary *g = p->g;
    *d = (struct drive){.slot = slot};
    if (!diary_open(g, m, slot) || !drive_add(g, d, *diary_at(g, m->person[0], slot)) ||
        !drive_add(g, d, *diary_at(g, m->person[1], slot)))
        return false;
    if (g->busy[slot] - d->n < g->open[slot]) return true;
    int32_t other = any_in(p, slot);
    return other != MEET_NONE && drive_add(g, d, other);
}

/* The slot that drives out fewest; false when there is none now. */
static bool drive_best(struct placing *p, int32_t meeting, struct drive *best) {
    const struct ban *ban = &p->ban[meeting];
    uint64_t alike = 0;
    *best = (struct drive){.n = OUT_MOST};
    for (int32_t s = 0; s < p->end; s++) {
        struct drive d;
        if (!drive_find(p, &p->g->meeting[meeting], s, &d)) continue;
        if (d.n && ban->slot == s && ban->until > p->turn) continue;
        if (d.n > best->n) continue;
        if (d.n < best->n) alike = 0;
        if (!prng_below(&p->r, ++alike)) *best = d;
    }
    return alike > 0;
}

static void drive_out(struct placing *p, int32_t at, const struct drive *d) {
    int32_t meeting = wait_take(p, at);
    for (int32_t i = 0; i < d->n; i++) {
        int32_t out = d->out[i];
        diary_take(p->g, out);
        p->ban[out] = (struct ban){d->slot, p->turn + TENURE + (int32_t)prng_below(&p->r, TENURE)};
        wait_add(p, out);
    }
    diary_put(p->g, meeting, d->slot);
}

/* Until nobody waits, or for so many turns; the best of all states is kept. */
static bool placing_run(struct placing *p) {
    struct diary *g = p->g;
    int32_t turns = TURNS + TURNS_EACH * p->n;
    int32_t *best = arena_array(g->a, (size_t)g->n, sizeof *best);
    wide least = p->missed;
    diary_save(g, best);
    for (p->turn = 0; p->n && p->turn < turns; p->turn++) {
        struct drive d;
        int32_t at = (int32_t)prng_below(&p->r, (uint64_t)p->n);
        if (!effort_spend(g->e, (uint64_t)p->end)) break;
        if (!drive_best(p, p->waiting[at], &d)) continue;
        drive_out(p, at, &d);
        if (p->missed >= least) continue;
        least = p->missed;
        diary_save(g, best);
    }
    diary_restore(g, best);
    return !least;
}

/* Slots as if all were open. */
static void colours_put(struct diary *g) {
    struct edge *edges = arena_array(g->a, (size_t)g->n, sizeof *edges);
    int32_t *of = arena_array(g->a, (size_t)g->n, sizeof *of), n = 0, least = 0, tables = 1;
    int32_t *degree = arena_array(g->a, (size_t)g->people, sizeof *degree);
    for (int32_t i = 0; i < g->n; i++) {
        const struct meeting *m = &g->meeting[i];
        if (!m->chosen || m->slot != MEET_NONE) continue;
        of[n] = i;
        edges[n++] = (struct edge){.node = {m->person[0], m->person[1]}};
        for (int k = 0; k < 2; k++)
            if (++degree[m->person[k]] > least) least = degree[m->person[k]];
    }
    for (int32_t s = 0; s < g->slots; s++)
        if (g->open[s] > tables) tables = g->open[s];
    if ((n + tables - 1) / tables > least) least = (n + tables - 1) / tables;
    struct colouring c = colour_all(edges, n, g->people, least, g->a);
    colour_even(&c, tables);
    for (int32_t i = 0; i < n; i++)
        if (diary_free(g, &g->meeting[of[i]], edges[i].colour)) diary_put(g, of[i], edges[i].colour);
}

static int32_t load(const struct diary *g, int32_t person) {
    int32_t n = 0;
    for (int32_t s = 0; s < g->slots; s++) n += *diary_at(g, person, s) != MEET_NONE;
    return n;
}

static void others_put(struct diary *g) {
    for (int32_t i = 0; i < g->n; i++) {
        const struct meeting *m = &g->meeting[i];
        if (m->slot != MEET_NONE || load(g, m->person[0]) >= diary_cap(g, m->person[0]) ||
            load(g, m->person[1]) >= diary_cap(g, m->person[1]))
            continue;
        for (int32_t s = 0; s < g->slots && g->meeting[i].slot == MEET_NONE; s++)
            if (diary_free(g, m, s)) diary_put(g, i, s);
    }
}

void diary_place(struct diary *g) {
    colours_put(g);
    struct placing p = placing_new(g, g->slots);
    if (p.n && !placing_run(&p)) others_put(g);
}

/* --- ending early --- */

/* Everyone has as many slots until then as meetings, each meeting one, and there are tables for all. */
static int32_t end_least(const struct diary *g) {
    int32_t end = 0, n = 0;
    int32_t *left = arena_array(g->a, (size_t)g->people, sizeof *left);
    for (int32_t i = 0; i < g->n; i++) {
        const struct meeting *m = &g->meeting[i];
        if (m->slot == MEET_NONE) continue;
        int32_t first = m->stays ? m->slot : 0;
        while (!m->stays && !diary_open(g, m, first)) first++;
        if (first >= end) end = first + 1;
        left[m->person[0]]++, left[m->person[1]]++;
        n++;
    }
    for (int32_t s = 0; s < g->slots; s++) {
        bool busy = n > 0;
        n -= g->open[s];
        for (int32_t i = 0; i < g->people; i++) {
            busy |= left[i] > 0;
            left[i] -= diary_there(g, i, s);
        }
        if (busy && s >= end) end = s + 1;
    }
    return end;
}

static int32_t end_now(const struct diary *g) {
    int32_t end = g->slots;
    while (end && !g->busy[end - 1]) end--;
    return end;
}

/* All of the last slot elsewhere; false, with nothing changed, when that is not found. */
static bool end_earlier(struct diary *g, int32_t end, int32_t *before) {
    diary_save(g, before);
    for (int32_t i = 0; i < g->n; i++) {
        g->meeting[i].chosen = g->meeting[i].slot != MEET_NONE;
        if (g->meeting[i].slot == end - 1) diary_take(g, i);
    }
    struct placing p = placing_new(g, end - 1);
    bool found = placing_run(&p);
    if (!found) diary_restore(g, before);
    return found;
}

int32_t diary_tighten(struct diary *g) {
    int32_t least = end_least(g), *before = arena_array(g->a, (size_t)g->n, sizeof *before);
    for (int32_t end; (end = end_now(g)) > least;)
        if (!end_earlier(g, end, before)) break;
    return least;
}
