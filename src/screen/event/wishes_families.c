#include "catalyse/base/number.h"
#include "catalyse/domain/alike.h"
#include "catalyse/service/lookup.h"
#include "screen/event/wishes.h"
#include <stdlib.h>
#include <string.h>

/* Wishes put together and taken apart: families of ideas, themes. */

const struct wish_wall *wishes_wall(const struct lines_screen *s) {
    return &((const struct wishes_screen *)s)->wall;
}

const struct wall_wish *wishes_current(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    const struct wish_wall *wall = wishes_wall(s);
    for (size_t i = 0; line && line->id && i < wall->n; i++)
        if (wall->v[i].wish.row.id == line->id) return &wall->v[i];
    return NULL;
}

size_t wishes_chosen(const struct lines_screen *s, struct arena *a, int64_t **out) {
    size_t n = 0;
    *out = arena_array(a, s->lines.n + 1, sizeof **out);
    for (size_t i = 0; i < s->lines.n; i++)
        if (s->lines.v[i].id && table_marked(&s->table, s->lines.v[i].id)) (*out)[n++] = s->lines.v[i].id;
    if (!n && wishes_current(s)) (*out)[n++] = wishes_current(s)->wish.row.id;
    return n;
}

struct moving {
    int64_t next; /* selected afterwards: the one below */
    size_t n;
    int64_t ids[];
};

static bool move_into(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct moving *m = data;
    struct view v = desk_view(d, d->tmp);
    int64_t into = 0;
    if (!sv_to_i64(answer, &into) || !wishes_join(&v, m->ids, m->n, into, e)) return false;
    desk_done(d,
              P_("%zu wish put into the family — u undoes it", "%zu wishes put into the family — u undoes it",
                 m->n),
              m->n);
    return true;
}

static bool among(const int64_t *ids, size_t n, int64_t id) {
    for (size_t i = 0; i < n; i++)
        if (ids[i] == id) return true;
    return false;
}

static int nearness(struct arena *a, const struct wall_wish *to, const struct wall_wish *from) {
    struct word_set x = word_set_of(a, to->wish.text), y = word_set_of(a, from->wish.text);
    return word_sets_near(&x, &y);
}

struct target {
    const struct wall_wish *wish;
    int near;
};

/* Families first where asked for, those that share words before. */
static int compare_targets(const void *a, const void *b) {
    const struct target *x = a, *y = b;
    if (x->near != y->near) return y->near - x->near;
    if (x->wish->members != y->wish->members) return x->wish->members > y->wish->members ? -1 : 1;
    return x->wish < y->wish ? -1 : x->wish > y->wish;
}

static struct question_choice target_choice(struct arena *a, const struct target *t) {
    const struct wall_wish *w = t->wish;
    const char *near = t->near >= ALIKE_NEAR ? "≈ " : "";
    const char *size = w->members ? arena_printf(a, " (%zu)", w->members + 1) : "";
    return (struct question_choice){
        arena_printf(a, "%lld", (long long)w->wish.row.id),
        arena_printf(a, "%s%d · %.*s%s", near, w->number, SV_ARG(w->wish.text), size), NULL};
}

static int64_t below(const struct lines_screen *s) {
    size_t at = s->table.selected + 1;
    while (at < s->lines.n && !s->lines.v[at].id) at++;
    return at < s->lines.n ? s->lines.v[at].id : 0;
}

/* Asks into which family, or with which wish, the best guess first. */
static enum reply ask_target(struct lines_screen *s, struct desk *d, const char *title, const int64_t *ids,
                             size_t n) {
    const struct wish_wall *wall = wishes_wall(s);
    struct target *targets = arena_array(d->tmp, wall->n + 1, sizeof *targets);
    struct question_choice *choices = arena_array(d->tmp, wall->n + 1, sizeof *choices);
    size_t n_targets = 0, bytes = sizeof(struct moving) + n * sizeof *ids;
    struct moving *m = arena_alloc(d->tmp, bytes);
    m->next = below(s);
    m->n = n;
    memcpy(m->ids, ids, n * sizeof *ids);
    for (size_t i = 0; i < wall->n; i++)
        if (!wall->v[i].depth && !among(ids, n, wall->v[i].wish.row.id))
            targets[n_targets++] =
                (struct target){&wall->v[i], nearness(d->tmp, &wall->v[i], wishes_current(s))};
    qsort(targets, n_targets, sizeof *targets, compare_targets);
    for (size_t i = 0; i < n_targets; i++) choices[i] = target_choice(d->tmp, &targets[i]);
    if (!n_targets)
        desk_warn(d, "%s", _("there is no other wish yet"));
    else
        desk_choose(d, title, choices, n_targets, move_into, m, bytes);
    return EATEN;
}

enum reply wishes_to_family(struct lines_screen *s, struct desk *d) {
    int64_t *ids;
    size_t n = wishes_chosen(s, d->tmp, &ids);
    return wishes_current(s) ? ask_target(s, d, _("Into which family? ≈ shares words"), ids, n) : EATEN;
}

enum reply wishes_merge(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int64_t *ids;
    size_t n = wishes_chosen(s, d->tmp, &ids);
    if (!wishes_current(s)) return EATEN;
    if (n < 2) return ask_target(s, d, _("Merge with which wish? ≈ shares words"), ids, n);
    if (!wishes_join(&v, ids, n, 0, &e)) return desk_fail(d, &e);
    table_mark_all(&s->table, false);
    desk_done(
        d, P_("%zu wish is one family now — z splits it", "%zu wishes are one family now — z splits it", n),
        n);
    return EATEN;
}

/* The proposal behind the selected wish, else the first one; n: there is none. */
static size_t next_proposal(const size_t *first, size_t n, const struct wall_wish *wall,
                            const struct wall_wish *now) {
    size_t top = n;
    for (size_t i = 0; i < n; i++) {
        if (first[i] != i) continue;
        if (&wall[i] > now) return i;
        if (top == n) top = i;
    }
    return top;
}

enum reply wishes_propose(struct lines_screen *s, struct desk *d) {
    const struct wish_wall *wall = wishes_wall(s);
    const size_t *first = wish_wall_alike(d->tmp, wall);
    const struct wall_wish *now = s->table.n_marks ? wishes_current(s) : NULL;
    size_t at = next_proposal(first, wall->n, wall->v, now), n = 0;
    struct error e = {0};
    if (at == wall->n) {
        desk_warn(d, "%s", _("no wishes left to put together share words"));
        return EATEN;
    }
    if (narrow_clear(&s->narrow)) lines_again(s, d); /* those that are marked are seen */
    table_mark_all(&s->table, false);
    for (size_t i = 0; i < wall->n; i++) {
        if (first[i] != at) continue;
        table_mark(&s->table, wall->v[i].wish.row.id, true);
        n++;
    }
    desk_done(d,
              P_("%zu wish shares words — M makes a family of it, V marks the next",
                 "%zu wishes share words — M makes them a family, V marks the next ones", n),
              n);
    return lines_select(&s->screen, d, wall->v[at].wish.row.id, &e) ? EATEN : desk_fail(d, &e);
}

enum reply wishes_split(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!wishes_current(s)) return EATEN;
    if (!wish_split(&v, wishes_current(s)->wish.row.id, &e)) return desk_fail(d, &e);
    desk_done(d, "%s", _("taken out of the family — u undoes it"));
    return EATEN;
}

/* --- themes --- */

static bool put_under(struct desk *d, const struct moving *m, int64_t theme, struct sv name,
                      struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (!wishes_theme(&v, m->ids, m->n, theme, name, e)) return false;
    if (theme)
        desk_done(d, "%s", _("put under the theme — u undoes it"));
    else
        desk_done(d, _("theme “%.*s” opened — u undoes it"), SV_ARG(name));
    return true;
}

static bool theme_named(struct desk *d, const void *data, struct sv name, struct error *e) {
    const struct moving *m = data;
    struct view v = desk_view(d, d->tmp);
    struct named first;
    if (!lookup_named(&v, entity_named("wish"), m->ids[0], &first, e)) return false;
    return put_under(d, m, 0, sv_trim(name).n ? sv_trim(name) : first.title, e);
}

static bool ask_name(struct desk *d, const struct moving *m, struct sv typed) {
    desk_ask_line(d, _("A new theme"), _("Its name, as the call will say it; Enter alone: as the wish does"),
                  typed, theme_named, m, sizeof *m + m->n * sizeof *m->ids);
    return true;
}

static bool theme_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    int64_t theme;
    if (sv_to_i64(answer, &theme)) return put_under(d, data, theme, SV(""), e);
    return ask_name(d, data, fresh_name(d, answer, _("a new theme")));
}

enum reply wishes_to_theme(struct lines_screen *s, struct desk *d) {
    struct error e = {0};
    int64_t *ids;
    size_t n = wishes_chosen(s, d->tmp, &ids), bytes = sizeof(struct moving) + n * sizeof *ids;
    struct moving *m = arena_alloc(d->tmp, bytes);
    if (!n) return EATEN;
    *m = (struct moving){.n = n};
    memcpy(m->ids, ids, n * sizeof *ids);
    return ask_row(d, _("Under which theme?"), entity_named("theme"), _("a new theme"), theme_chosen, m,
                   bytes, &e)
               ? EATEN
               : desk_fail(d, &e);
}
