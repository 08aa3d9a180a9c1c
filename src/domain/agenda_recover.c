#include "catalyse/base/vec.h"
#include "catalyse/domain/agenda.h"
#include <stdlib.h>
#include <string.h>

/* A block that may give minutes back. */
struct giver {
    size_t block;
    int shrink; /* at most; 0: it may only be dropped */
    int length;
    bool may_drop;
};

struct search {
    struct arena *arena;
    const struct agenda *from;
    int64_t now, wanted;
    struct giver *givers;
    size_t n_givers;
    struct agenda tried; /* `from` with the choice at hand, and its times */
    struct agenda_times *times;
    struct agenda_cut *cuts;
    struct agenda_plans found;
};

static int ways(const struct giver *g) {
    return 1 + (g->shrink > 0) + g->may_drop;
}

static int gives(const struct giver *g) {
    return g->may_drop ? g->length : g->shrink;
}

static int most_first(const void *a, const void *b) {
    const struct giver *x = a, *y = b;
    if (gives(x) != gives(y)) return gives(x) > gives(y) ? -1 : 1;
    return x->block < y->block ? -1 : x->block > y->block;
}

static struct giver giver_of(const struct search *s, size_t block) {
    const struct agenda_block *b = &s->from->v[block];
    struct giver g = {.block = block, .length = b->planned_min + b->added_min};
    bool pending = b->state == BLOCK_PENDING, running = !pending && (int)block == agenda_current(s->from);
    if (!pending && !running) return g;
    g.may_drop = pending && b->optional;
    if (b->lock_end == NO_LOCK && g.length > b->least_min) g.shrink = g.length - b->least_min;
    int64_t left = agenda_left(s->from, s->times, s->now) / MINUTE_MS;
    if (running && g.shrink > left) g.shrink = left > 0 ? (int)left : 0;
    return g;
}

/* Those that give most, as long as the choices among them are not too many. */
static void find_givers(struct search *s) {
    size_t choices = 1, n = 0;
    s->givers = arena_array(s->arena, s->from->n, sizeof *s->givers);
    for (size_t i = 0; i < s->from->n; i++) {
        struct giver g = giver_of(s, i);
        if (ways(&g) > 1) s->givers[n++] = g;
    }
    qsort(s->givers, n, sizeof *s->givers, most_first);
    while (s->n_givers < n && choices * (size_t)ways(&s->givers[s->n_givers]) <= CHOICES_MAX)
        choices *= (size_t)ways(&s->givers[s->n_givers++]);
}

static void put_cut(struct search *s, size_t block, struct agenda_cut cut) {
    const struct agenda_block *b = &s->from->v[block];
    s->cuts[block] = cut;
    s->tried.v[block].state = cut.dropped ? BLOCK_CUT : b->state;
    s->tried.v[block].added_min = cut.dropped ? b->added_min : b->added_min - cut.minutes;
}

static int64_t end_now(struct search *s) {
    agenda_times(&s->tried, s->now, s->times);
    return agenda_end_expected(&s->tried, s->times);
}

/* Whole minutes the wanted end has to move to be kept. */
static int moved(const struct search *s, int64_t end) {
    return end <= s->wanted ? 0 : (int)((end - s->wanted + MINUTE_MS - 1) / MINUTE_MS);
}

static int moved_with(struct search *s, size_t block, int minutes) {
    put_cut(s, block, (struct agenda_cut){.minutes = minutes});
    return moved(s, end_now(s));
}

/* Gives back what a block need not give for the end to be as good; false when it gives for nothing. */
static bool trim(struct search *s, size_t block, int best) {
    struct agenda_cut cut = s->cuts[block];
    int enough = cut.minutes, too_few = 0;
    if (moved_with(s, block, 0) <= best) return false;
    if (cut.dropped) {
        put_cut(s, block, cut);
        return true;
    }
    while (enough - too_few > 1) {
        int middle = too_few + (enough - too_few) / 2;
        if (moved_with(s, block, middle) <= best)
            enough = middle;
        else
            too_few = middle;
    }
    put_cut(s, block, (struct agenda_cut){.minutes = enough});
    return true;
}

/* The choice as a mixed number: a digit a giver, 0 leaves it as it is. */
static void set_choice(struct search *s, size_t choice) {
    for (size_t i = 0; i < s->n_givers; i++) {
        const struct giver *g = &s->givers[i];
        size_t digit = choice % (size_t)ways(g);
        choice /= (size_t)ways(g);
        bool shrinks = digit == 1 && g->shrink > 0, drops = digit > 0 && !shrinks;
        put_cut(s, g->block, (struct agenda_cut){drops ? g->length : shrinks ? g->shrink : 0, drops});
    }
}

static bool trim_all(struct search *s) {
    int best = moved(s, end_now(s));
    for (size_t i = s->n_givers; i-- > 0;) {
        size_t block = s->givers[i].block;
        bool gives_any = s->cuts[block].dropped || s->cuts[block].minutes > 0;
        if (gives_any && !trim(s, block, best)) return false;
    }
    return true;
}

static struct agenda_plan measure(struct search *s) {
    struct agenda_plan p = {.moved_min = moved(s, end_now(s))};
    for (size_t i = 0; i < s->from->n; i++) {
        const struct agenda_cut *cut = &s->cuts[i];
        p.taken_min += cut->minutes;
        p.dropped += cut->dropped;
        p.shrunk += !cut->dropped && cut->minutes > 0;
    }
    p.end = s->wanted + p.moved_min * MINUTE_MS;
    return p;
}

static bool beats(const struct agenda_plan *a, const struct agenda_plan *b) {
    bool no_worse = a->moved_min <= b->moved_min && a->dropped <= b->dropped && a->shrunk <= b->shrunk &&
                    a->taken_min <= b->taken_min;
    return no_worse && (a->moved_min < b->moved_min || a->dropped < b->dropped || a->shrunk < b->shrunk ||
                        a->taken_min < b->taken_min);
}

static bool beaten(const struct agenda_plans *found, const struct agenda_plan *p) {
    for (size_t i = 0; i < found->n; i++)
        if (beats(&found->v[i], p)) return true;
    return false;
}

static void forget_beaten(struct agenda_plans *found, const struct agenda_plan *by) {
    size_t kept = 0;
    for (size_t i = 0; i < found->n; i++)
        if (!beats(by, &found->v[i])) found->v[kept++] = found->v[i];
    found->n = kept;
}

static void *copy(struct arena *a, const void *from, size_t n, size_t size) {
    void *to = arena_array(a, n, size);
    memcpy(to, from, n * size);
    return to;
}

static void try_choice(struct search *s, size_t choice) {
    set_choice(s, choice);
    if (!trim_all(s)) return;
    struct agenda_plan p = measure(s);
    if (beaten(&s->found, &p)) return;
    p.cuts = copy(s->arena, s->cuts, s->from->n, sizeof *s->cuts);
    p.outcome = copy(s->arena, s->times, s->from->n, sizeof *s->times);
    forget_beaten(&s->found, &p);
    VEC_PUSH(s->arena, &s->found, p);
}

static bool before(const struct agenda_plan *a, const struct agenda_plan *b) {
    if (a->moved_min != b->moved_min) return a->moved_min < b->moved_min;
    if (a->dropped != b->dropped) return a->dropped < b->dropped;
    return a->shrunk != b->shrunk ? a->shrunk < b->shrunk : a->taken_min < b->taken_min;
}

/* Plans that weigh the same keep the order they were found in. */
static void sort_plans(struct agenda_plans *p) {
    for (size_t i = 1; i < p->n; i++) {
        struct agenda_plan moving = p->v[i];
        size_t at = i;
        for (; at > 0 && before(&moving, &p->v[at - 1]); at--) p->v[at] = p->v[at - 1];
        p->v[at] = moving;
    }
}

struct agenda_plans agenda_recover(struct arena *arena, const struct agenda *a, int64_t now) {
    struct search s = {.arena = arena, .from = a, .now = now, .tried = *a};
    size_t choices = 1;
    s.times = arena_array(arena, a->n, sizeof *s.times);
    s.cuts = arena_array(arena, a->n, sizeof *s.cuts);
    s.tried.v = copy(arena, a->v, a->n, sizeof *a->v);
    agenda_times(a, now, s.times);
    s.wanted = agenda_end_wanted(a, s.times);
    s.found.late_ms = agenda_over(a, s.times).end;
    if (s.found.late_ms < MINUTE_MS) return s.found;
    find_givers(&s);
    for (size_t i = 0; i < s.n_givers; i++) choices *= (size_t)ways(&s.givers[i]);
    for (size_t i = 0; i < choices; i++) try_choice(&s, i);
    sort_plans(&s.found);
    return s.found;
}

void agenda_apply(struct agenda *a, const struct agenda_plan *plan) {
    for (size_t i = 0; i < a->n; i++) {
        if (plan->cuts[i].dropped)
            a->v[i].state = BLOCK_CUT;
        else
            a->v[i].added_min -= plan->cuts[i].minutes;
    }
    if (plan->moved_min > 0) a->end = plan->end;
}
