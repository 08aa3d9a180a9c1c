#ifndef CATALYSE_SERVICE_LOOKUP_H
#define CATALYSE_SERVICE_LOOKUP_H

/* Rows by what a person types, and the titles of rows. Masked like everything else: a row or a title the
 * viewer may not see is not found. */

#include "catalyse/base/str.h"
#include "catalyse/service/view.h"

struct match {
    int64_t id;
    struct sv ref, title;
    struct sv
        hint; /* tells two alike apart: the organisation of a person, the theme of a subgroup; or empty */
};

struct matches {
    struct match *v;
    size_t n, cap;
    bool more; /* there are others beyond the limit */
};

/* Type-ahead: rows whose title holds every typed word as the beginning of one of its words (accents and case
 * ignored), or whose ref begins so. Nothing typed gives the first rows. Best first: the title begins so, then
 * the entity's order. */
bool lookup(const struct view *v, const struct entity *entity, struct sv typed, size_t limit,
            struct matches *out, struct error *e);

/* The one row that is meant: its ref (in either case), its id, or its whole title. ERR_NO_FILE when there is
 * none (with the nearest one when there is), ERR_DATA when several bear that title (they are named). */
bool lookup_one(const struct view *v, const struct entity *entity, struct sv text, int64_t *id,
                struct error *e);

/* The one organisation that is called so, or that of the one person who is; 0: none, or several. */
bool lookup_organisation(const struct view *v, struct sv name, int64_t *org, struct error *e);

/* A row by id; out->id is 0 when it is not there or not for the viewer. */
bool lookup_named(const struct view *v, const struct entity *entity, int64_t id, struct named *out,
                  struct error *e);

/* One value as people read it: value_show, and the title of the row a reference points to. */
bool lookup_show(const struct view *v, const struct field *f, struct value value, struct str *out,
                 struct error *e);

#endif
