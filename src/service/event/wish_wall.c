#include "catalyse/base/vec.h"
#include "catalyse/domain/alike.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/wishes.h"
#include "catalyse/store/query.h"
#include <stdlib.h>

enum { DEEPEST = 50 };

struct wall {
    struct wish_row *rows; /* as read: by theme, then dots */
    struct word_set *words;
    size_t *above; /* of each row: its place in `rows`, or n */
    size_t n;
    struct wish_wall *out;
};

static size_t place_of(const struct wall *w, int64_t id) {
    size_t at = 0;
    while (at < w->n && w->rows[at].row.id != id) at++;
    return at;
}

static bool parked(const struct wish_row *r) {
    return choice_is(r->state, "parked");
}

static size_t head_place(const struct wall *w, size_t at) {
    for (int i = 0; i < DEEPEST && w->above[at] < w->n; i++) at = w->above[at];
    return at;
}

/* The wish outside of its family that shares most words with it. */
static void look_for_like(const struct wall *w, size_t at, struct wall_wish *out) {
    int best = ALIKE_NEAR - 1;
    for (size_t i = 0; i < w->n; i++) {
        if (i == at || head_place(w, i) == head_place(w, at)) continue;
        int near = word_sets_near(&w->words[i], &w->words[at]);
        if (near <= best) continue;
        best = near;
        out->like = w->rows[i].row;
        out->same = near >= ALIKE_SAME;
    }
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
    for (size_t i = 0; i < w->n && depth < DEEPEST; i++) {
        if (w->above[i] != at) continue;
        size_t member = w->out->n;
        put_family_rows(w, i, depth + 1);
        wish->family_votes += w->out->v[member].family_votes;
        wish->members += 1 + w->out->v[member].members;
    }
}

static int64_t family_votes(const struct wall *w, size_t head) {
    int64_t sum = 0;
    for (size_t i = 0; i < w->n; i++)
        if (head_place(w, i) == head) sum += w->rows[i].votes;
    return sum;
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

static size_t theme_place(const struct wall *w, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (w->rows[i].theme.id == w->rows[at].theme.id) return i;
    return at;
}

/* Families that lead back to themselves come only from outside: they are cut open. */
static bool in_circle(const struct wall *w, size_t at) {
    size_t steps = 0;
    for (size_t i = at; w->above[i] < w->n && steps <= w->n; i = w->above[i]) steps++;
    return steps > w->n;
}

static void wall_build(const struct view *v, struct wall *w) {
    struct head *heads = arena_array(v->arena, w->n + 1, sizeof *heads);
    size_t n = 0;
    w->words = arena_array(v->arena, w->n + 1, sizeof *w->words);
    w->above = arena_array(v->arena, w->n + 1, sizeof *w->above);
    for (size_t i = 0; i < w->n; i++) {
        w->words[i] = word_set_of(v->arena, w->rows[i].text);
        w->above[i] = w->rows[i].family.id ? place_of(w, w->rows[i].family.id) : w->n;
    }
    for (size_t i = 0; i < w->n; i++)
        if (in_circle(w, i)) w->above[i] = w->n;
    for (size_t i = 0; i < w->n; i++)
        if (w->above[i] == w->n)
            heads[n++] = (struct head){i, theme_place(w, i), family_votes(w, i), parked(&w->rows[i])};
    qsort(heads, n, sizeof *heads, compare_heads);
    w->out->v = arena_array(v->arena, w->n + 1, sizeof *w->out->v);
    for (size_t i = 0; i < n; i++) put_family_rows(w, heads[i].at, 0);
}

/* --- families to propose --- */

static bool may_join(const struct wall_wish *a, const struct wall_wish *b) {
    bool free = !a->wish.theme.id || !b->wish.theme.id || a->wish.theme.id == b->wish.theme.id;
    return free && !a->depth && !b->depth && !parked(&a->wish) && !parked(&b->wish);
}

const size_t *wish_wall_alike(struct arena *a, const struct wish_wall *wall) {
    struct word_set *words = arena_array(a, wall->n + 1, sizeof *words);
    size_t *first = arena_array(a, wall->n + 1, sizeof *first);
    for (size_t i = 0; i < wall->n; i++) {
        words[i] = word_set_of(a, wall->v[i].wish.text);
        first[i] = wall->n;
    }
    for (size_t i = 0; i < wall->n; i++)
        for (size_t k = i + 1; first[i] >= i && k < wall->n; k++)
            if (first[k] == wall->n && may_join(&wall->v[i], &wall->v[k]) &&
                word_sets_near(&words[i], &words[k]) >= ALIKE_NEAR)
                first[i] = first[k] = i;
    return first;
}

static bool wall_load(const struct view *v, struct wall *w, struct error *e) {
    struct wish_wall *out = w->out;
    if (!wishes_read(v, 0, &w->rows, &w->n, &out->withheld, e) ||
        !ballot_open_read(v, entity_named("wish"), 0, &out->vote, e))
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
