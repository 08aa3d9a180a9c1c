#ifndef SERVICE_READ_SEEN_H
#define SERVICE_READ_SEEN_H

/* Rows as the viewer may see them: the one place of the read models that asks the domain who sees what. */

#include "catalyse/service/view.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"
#include "service/read/ids.h"

/* The row with what is withheld emptied; NULL when it is not there or not for the viewer. */
bool seen_row(const struct view *v, const struct entity *entity, int64_t id, struct record **out,
              struct error *e);

struct seen {
    struct record **v;
    size_t n, cap;
    size_t withheld; /* rows left out */
};

/* The rows with these ids, in their order. */
bool seen_these(const struct view *v, const struct entity *entity, const struct ids *ids, struct seen *out,
                struct error *e);
/* The rows whose ids `sql` selects, in its order; its parameters are `params` from 1. */
bool seen_rows(const struct view *v, const struct entity *entity, const char *sql, const struct value *params,
               size_t n, struct seen *out, struct error *e);
/* All rows of an entity, in its own order. */
bool seen_all(const struct view *v, const struct entity *entity, struct seen *out, struct error *e);

/* A row by its id; {0} when it is not there or not for the viewer. */
bool seen_named(const struct view *v, const struct entity *entity, int64_t id, struct named *out,
                struct error *e);
/* The row itself, named. */
struct named seen_self(const struct view *v, const struct record *r);
/* The row a reference of `r` leads to. */
bool seen_ref(const struct view *v, const struct record *r, const char *field, struct named *out,
              struct error *e);

/* Several references at once: pairs of field and place, ended by {NULL, NULL}. */
struct ref_to {
    const char *field;
    struct named *out;
};
bool seen_refs(const struct view *v, const struct record *r, const struct ref_to *refs, struct error *e);

#endif
