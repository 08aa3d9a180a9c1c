#include "service/read/ids.h"
#include "catalyse/base/vec.h"
#include <string.h>

static bool open_with(const struct view *v, const char *sql, const struct value *params, size_t n,
                      struct query *q, struct error *e) {
    if (!query_open(v->db, sql, q, e)) return false;
    for (size_t i = 0; i < n; i++) query_bind_value(q, (int)i + 1, params[i]);
    return true;
}

bool number_of(const struct view *v, const char *sql, const struct value *params, size_t n, int64_t *out,
               struct error *e) {
    struct query q;
    *out = 0;
    if (!open_with(v, sql, params, n, &q, e)) return false;
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *out = query_int(&q, 0);
    query_close(&q);
    return s != STEP_FAILED;
}

bool text_found(const struct view *v, const char *sql, const struct value *params, size_t n, struct sv *out,
                struct error *e) {
    struct query q;
    *out = SV_NULL;
    if (!open_with(v, sql, params, n, &q, e)) return false;
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *out = query_text_copy(&q, 0, v->arena);
    query_close(&q);
    return s != STEP_FAILED;
}

bool ids_of(const struct view *v, const char *sql, const struct value *params, size_t n, struct ids *out,
            struct error *e) {
    struct query q;
    enum step s;
    *out = (struct ids){0};
    if (!open_with(v, sql, params, n, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW) VEC_PUSH(v->arena, out, query_int(&q, 0));
    query_close(&q);
    return s == STEP_END;
}

bool links_of(const struct view *v, const char *sql, const struct value *params, size_t n, struct links *out,
              struct error *e) {
    struct query q;
    enum step s;
    *out = (struct links){0};
    if (!open_with(v, sql, params, n, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW)
        VEC_PUSH(v->arena, out, (struct link){query_int(&q, 0), query_int(&q, 1)});
    query_close(&q);
    return s == STEP_END;
}

const struct link *links_from(const struct links *all, int64_t from, size_t *n) {
    size_t at = id_place(all->v, all->n, sizeof *all->v, from), end = at;
    while (end < all->n && all->v[end].from == from) end++;
    *n = end - at;
    return *n ? all->v + at : NULL;
}

size_t id_place(const void *elements, size_t n, size_t size, int64_t id) {
    size_t from = 0, to = n;
    int64_t there;
    while (from < to) {
        size_t middle = (from + to) / 2;
        memcpy(&there, (const char *)elements + middle * size, sizeof there);
        if (there < id)
            from = middle + 1;
        else
            to = middle;
    }
    if (from < n) memcpy(&there, (const char *)elements + from * size, sizeof there);
    return from < n && there == id ? from : n;
}
