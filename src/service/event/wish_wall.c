#include "catalyse/base/vec.h"
#include "catalyse/domain/alike.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/wishes.h"
#include "catalyse/store/query.h"
#include "service/read/ids.h"
#include <stdlib.h>

enum { DEEPEST = 50 };

struct wall {
    struct wish_row *rows; /* as read: by theme, then dots */
    struct word_index words;
    struct word_near *near; /* room for all */
    size_t *above;          /* of each row: its place in `rows`, or n */
    size_t *head;           /* the place of its family's head, its own when it is alone */
    size_t *first, *next;   /* its first member, the next one of the same family; or n */
    size_t n;
    struct wish_wall *out;
};

static bool parked(const struct wish_row *r) {
    return choice_is(r->state, "parked");
}

static size_t head_place(const struct wall *w, size_t at) {
    for (int i = 0; i < DEEPEST && w->above[at] < w->n; i++) at = w->above[at];
    return at;
}

/* The wish outside of its family that shares most words with it, the first of those. */
static void look_for_like(const struct wall *w, size_t at, struct wall_wish *out) {
    struct word_near best = {w->n, ALIKE_NEAR};
    size_t n = word_index_near(&w->words, at, ALIKE_NEAR, w->near);
    for (size_t i = 0; i < n; i++) {
        struct word_near one = w->near[i];
        bool better = one.near > best.near || (one.near == best.near && one.at < best.at);
        if (better && w->head[one.at] != w->head[at]) best = one;
    }
    if (best.at == w->n) return;
    out->like = w->rows[best.at].row;
    out->same = best.near >= ALIKE_SAME;
}

/* A head and all below it, each before its own members. */
static void put_family_rows(struct wall *w, size_t at, int depth) {
    size_t mine = w->out->n++;
    struct wall_wish *wish = &w->out->v[mine];
    *wish = (struct wall_wish){.wish = w->rows[at],
                               .number = wish_number(w->rows[at].row.ref),
                               .depth = depth,
                               .family_votes = w->rows[at].votes};
    look_for_like(w, at, wish);
    for (size_t i = w->first[at]; i < w->n && depth < DEEPEST; i = w->next[i]) {
        size_t member = w->out->n;
        put_family_rows(w, i, depth + 1);
        wish->family_votes += w->out->v[member].family_votes;
        wish->members += 1 + w->out->v[member].members;
    }
}

struct head {
    size_t at, theme; /* theme: the place of the first wish of its theme */
    int64_t votes;
    bool parked;
};

static int compare_heads(const void *a, const void *b) {
    const struct head *x = a, *y = b;
    if (x->parked != y->parked) return x->parked - y->parked;
    if (x->theme != y->theme) return x->theme < y->theme ? -1 : 1;
    if (x->votes != y->votes) return x->votes > y->votes ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

/* Families that lead back to themselves come only from outside: they are cut open. */
static bool in_circle(const struct wall *w, size_t at) {
    size_t steps = 0;
    for (size_t i = at; w->above[i] < w->n && steps <= w->n; i = w->above[i]) steps++;
    return steps > w->n;
}

static struct word_index words_of(struct arena *a, const struct wish_row *const *rows, size_t n) {
    struct word_set *sets = arena_array(a, n + 1, sizeof *sets);
    for (size_t i = 0; i < n; i++) sets[i] = word_set_of(a, rows[i]->text);
    return word_index_of(a, sets, n);
}

struct placed {
    int64_t id;
    size_t at;
};

static int compare_placed(const void *a, const void *b) {
    const struct placed *x = a, *y = b;
    return x->id < y->id ? -1 : x->id > y->id;
}

static void find_above(struct wall *w, struct arena *a) {
    struct placed *all = arena_array(a, w->n + 1, sizeof *all);
    for (size_t i = 0; i < w->n; i++) all[i] = (struct placed){w->rows[i].row.id, i};
    qsort(all, w->n, sizeof *all, compare_placed);
    all[w->n] = (struct placed){0, w->n};
    w->above = arena_array(a, w->n + 1, sizeof *w->above);
    for (size_t i = 0; i < w->n; i++)
        w->above[i] = all[id_place(all, w->n, sizeof *all, w->rows[i].family.id)].at;
    for (size_t i = 0; i < w->n; i++)
        if (in_circle(w, i)) w->above[i] = w->n;
}

static void find_families(struct wall *w, struct arena *a) {
    w->head = arena_array(a, w->n + 1, sizeof *w->head);
    w->first = arena_array(a, w->n + 1, sizeof *w->first);
    w->next = arena_array(a, w->n + 1, sizeof *w->next);
    for (size_t i = 0; i < w->n; i++) {
        w->head[i] = head_place(w, i);
        w->first[i] = w->next[i] = w->n;
    }
    for (size_t i = w->n; i-- > 0;) {
        if (w->above[i] == w->n) continue;
        w->next[i] = w->first[w->above[i]];
        w->first[w->above[i]] = i;
    }
}

/* By row the place of the first one of its theme. */
static size_t *theme_places(const struct wall *w, struct arena *a) {
    size_t *place = arena_array(a, w->n + 1, sizeof *place),
           *firsts = arena_array(a, w->n + 1, sizeof *firsts);
    size_t n = 0;
    for (size_t i = 0; i < w->n; i++) {
        size_t k = 0;
        while (k < n && w->rows[firsts[k]].theme.id != w->rows[i].theme.id) k++;
        if (k == n) firsts[n++] = i;
        place[i] = firsts[k];
    }
    return place;
}

/* The heads in the order of the wall, *n of them. */
static struct head *heads_of(const struct wall *w, struct arena *a, size_t *n) {
    struct head *heads = arena_array(a, w->n + 1, sizeof *heads);
    int64_t *votes = arena_array(a, w->n + 1, sizeof *votes);
    const size_t *theme = theme_places(w, a);
    *n = 0;
    for (size_t i = 0; i < w->n; i++) votes[w->head[i]] += w->rows[i].votes;
    for (size_t i = 0; i < w->n; i++)
        if (w->above[i] == w->n) heads[(*n)++] = (struct head){i, theme[i], votes[i], parked(&w->rows[i])};
    qsort(heads, *n, sizeof *heads, compare_heads);
    return heads;
}

static void wall_build(const struct view *v, struct wall *w) {
    const struct wish_row **rows = arena_array(v->arena, w->n + 1, sizeof *rows);
    size_t n;
    for (size_t i = 0; i < w->n; i++) rows[i] = &w->rows[i];
    w->words = words_of(v->arena, rows, w->n);
    w->near = arena_array(v->arena, w->n + 1, sizeof *w->near);
    find_above(w, v->arena);
    find_families(w, v->arena);
    w->out->v = arena_array(v->arena, w->n + 1, sizeof *w->out->v);
    const struct head *heads = heads_of(w, v->arena, &n);
    for (size_t i = 0; i < n; i++) put_family_rows(w, heads[i].at, 0);
}

/* --- families to propose --- */

static bool may_join(const struct wall_wish *a, const struct wall_wish *b) {
    bool free = !a->wish.theme.id || !b->wish.theme.id || a->wish.theme.id == b->wish.theme.id;
    return free && !a->depth && !b->depth && !parked(&a->wish) && !parked(&b->wish);
}

const size_t *wish_wall_alike(struct arena *a, const struct wish_wall *wall) {
    const struct wish_row **rows = arena_array(a, wall->n + 1, sizeof *rows);
    struct word_near *near = arena_array(a, wall->n + 1, sizeof *near);
    size_t *first = arena_array(a, wall->n + 1, sizeof *first);
    for (size_t i = 0; i < wall->n; i++) {
        rows[i] = &wall->v[i].wish;
        first[i] = wall->n;
    }
    const struct word_index words = words_of(a, rows, wall->n);
    for (size_t i = 0; i < wall->n; i++) {
        size_t n = first[i] == wall->n ? word_index_near(&words, i, ALIKE_NEAR, near) : 0;
        for (size_t k = 0; k < n; k++)
            if (near[k].at > i && first[near[k].at] == wall->n && may_join(&wall->v[i], &wall->v[near[k].at]))
                first[i] = first[near[k].at] = i;
    }
    return first;
}

static bool wall_load(const struct view *v, struct wall *w, struct error *e) {
    struct wish_wall *out = w->out;
    if (!wishes_read(v, 0, &w->rows, &w->n, &out->withheld, e) || !ballot_wall_read(v, &out->vote, e))
        return false;
    for (size_t i = 0; i < w->n; i++)
        w->rows[i].votes = ballot_points(&out->vote, w->rows[i].row.id, w->rows[i].votes);
    return true;
}

bool wish_wall_read(const struct view *v, struct wish_wall *out, struct error *e) {
    struct wall w = {.out = out};
    *out = (struct wish_wall){0};
    if (!read_begin(v->db, e)) return false;
    bool ok = wall_load(v, &w, e);
    read_end(v->db);
    if (ok) wall_build(v, &w);
    return ok;
}
