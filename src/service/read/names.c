#include "service/read/names.h"
#include "catalyse/base/vec.h"

struct name {
    const struct entity *entity; /* NULL: free */
    int64_t id;
    bool is_named, is_loaded; /* which of the two is known */
    struct named row;
    struct record *record;
};

struct all {
    const void *of;
    struct seen rows;
};

struct names {
    struct viewer viewer; /* what they are for: a view with other eyes keeps out */
    struct name *v;
    size_t n, cap;       /* cap: a power of two, never more than half full */
    VEC(struct all) all; /* read as a whole: few */
};

enum { FIRST_ROOM = 64 };

struct names *names_new(const struct view *v) {
    struct names *names = arena_alloc(v->arena, sizeof *names);
    *names = (struct names){.viewer = v->viewer, .cap = FIRST_ROOM};
    names->v = arena_array(v->arena, names->cap, sizeof *names->v);
    return names;
}

bool names_kept(const struct view *v) {
    return v->names && v->names->viewer.audience == v->viewer.audience &&
           v->names->viewer.fund == v->viewer.fund;
}

/* Where the row is, or the free place for it. */
static struct name *place_of(const struct names *names, const struct entity *entity, int64_t id) {
    uint64_t hash = ((uint64_t)id ^ (uint64_t)(uintptr_t)entity) * UINT64_C(0x9E3779B97F4A7C15);
    for (size_t i = (size_t)(hash >> 32);; i++) {
        struct name *place = &names->v[i & (names->cap - 1)];
        if (!place->entity || (place->entity == entity && place->id == id)) return place;
    }
}

static void grow(struct names *names, struct arena *a) {
    struct names old = *names;
    names->cap *= 2;
    names->v = arena_array(a, names->cap, sizeof *names->v);
    for (size_t i = 0; i < old.cap; i++)
        if (old.v[i].entity) *place_of(names, old.v[i].entity, old.v[i].id) = old.v[i];
}

/* The place that is this row's from now on; NULL when the view keeps none. */
static struct name *take_place(const struct view *v, const struct entity *entity, int64_t id) {
    if (!names_kept(v)) return NULL;
    if ((v->names->n + 1) * 2 > v->names->cap) grow(v->names, v->arena);
    struct name *place = place_of(v->names, entity, id);
    v->names->n += place->entity == NULL;
    place->entity = entity;
    place->id = id;
    return place;
}

bool names_get(const struct view *v, const struct entity *entity, int64_t id, struct named *out) {
    if (!names_kept(v)) return false;
    const struct name *place = place_of(v->names, entity, id);
    if (place->is_named) *out = place->row;
    return place->is_named;
}

void names_put(const struct view *v, const struct entity *entity, int64_t id, const struct named *row) {
    struct name *place = take_place(v, entity, id);
    if (!place) return;
    place->is_named = true;
    place->row = *row;
}

bool names_get_record(const struct view *v, const struct entity *entity, int64_t id, struct record **out) {
    if (!names_kept(v)) return false;
    const struct name *place = place_of(v->names, entity, id);
    if (place->is_loaded) *out = place->record;
    return place->is_loaded;
}

void names_put_record(const struct view *v, const struct entity *entity, int64_t id, struct record *r) {
    struct name *place = take_place(v, entity, id);
    if (!place) return;
    place->is_loaded = true;
    place->record = r;
}

bool names_get_all(const struct view *v, const void *of, struct seen *out) {
    if (!names_kept(v)) return false;
    for (size_t i = 0; i < v->names->all.n; i++)
        if (v->names->all.v[i].of == of) {
            *out = v->names->all.v[i].rows;
            return true;
        }
    return false;
}

void names_put_all(const struct view *v, const void *of, const struct seen *rows) {
    if (names_kept(v)) VEC_PUSH(v->arena, &v->names->all, (struct all){of, *rows});
}
