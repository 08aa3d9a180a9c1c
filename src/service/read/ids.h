#ifndef SERVICE_READ_IDS_H
#define SERVICE_READ_IDS_H

/* Numbers that a text selects; its parameters are `params` from 1. */

#include "catalyse/service/view.h"
#include "catalyse/store/query.h"

/* For texts named next to their use: the number of elements of a compound literal. */
#define PARAMS(...) \
    (const struct value[]){__VA_ARGS__}, sizeof((const struct value[]){__VA_ARGS__}) / sizeof(struct value)

/* One number of one row, 0 when there is none. */
bool number_of(const struct view *v, const char *sql, const struct value *params, size_t n, int64_t *out,
               struct error *e);

/* One text of one row, in the view's arena; SV_NULL when there is none. */
bool text_found(const struct view *v, const char *sql, const struct value *params, size_t n, struct sv *out,
                struct error *e);

/* The ids in the first column. */
struct ids {
    int64_t *v;
    size_t n, cap;
};
bool ids_of(const struct view *v, const char *sql, const struct value *params, size_t n, struct ids *out,
            struct error *e);

/* Which rows each row leads to, asked of all at once: two columns, ordered by the first. */
struct link {
    int64_t from, to;
};
struct links {
    struct link *v;
    size_t n, cap;
};
bool links_of(const struct view *v, const char *sql, const struct value *params, size_t n, struct links *out,
              struct error *e);
/* Those of one row; *n of them. */
const struct link *links_from(const struct links *all, int64_t from, size_t *n);

/* The place of the first of n elements that begin with this id, n when there is none: they are of this size
 * and in the order of the ids they begin with. */
size_t id_place(const void *elements, size_t n, size_t size, int64_t id);

#endif
