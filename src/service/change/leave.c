#include "service/change/leave.h"
#include "catalyse/domain/entities.h"
#include "service/change/write.h"
#include "service/read/take.h"

#define PLACES "FROM subgroup_member m WHERE m.org = ?1 AND m.left_on IS NULL"

bool places_end(const struct view *v, int64_t org, int64_t group, struct reasons why, size_t *n,
                struct error *e) {
    static const char SQL[] = "SELECT m.id " PLACES " AND ?2 IN (0, m.subgroup) ORDER BY m.id";
    struct ids ids;
    *n = 0;
    if (!ids_of(v, SQL, PARAMS(value_int(org), value_int(group)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++, ++*n) {
        struct change c;
        if (!change_open(&c, v, entity_named("subgroup_member"), ids.v[i], e)) return false;
        record_set_text(c.after, "left_on", day_text(v->arena, v->today));
        c.why = why;
        if (!change_write_row(&c, e)) return false;
    }
    return true;
}

struct noted {
    const char *entity, *field, *sql;
};

#define NOTED(table, field) \
    "SELECT id FROM " table " WHERE org = ?1 AND " field " IS NOT NULL AND ?2 IN (0, " field ") ORDER BY id"

/* The rows of the organisation that `sql` finds noted for `from` in this field are noted for `to`, 0: none.
 */
static bool note(const struct view *v, const struct noted *noted, int64_t org, int64_t from, int64_t to,
                 struct error *e) {
    struct ids ids;
    if (!ids_of(v, noted->sql, PARAMS(value_int(org), value_int(from)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct change c;
        if (!change_open(&c, v, entity_named(noted->entity), ids.v[i], e)) return false;
        if (to)
            record_set_int(c.after, noted->field, to);
        else
            record_set_null(c.after, noted->field);
        if (!change_write_row(&c, e)) return false;
    }
    return true;
}

bool people_follow(const struct view *v, int64_t org, int64_t from, int64_t to, struct error *e) {
    static const struct noted FIRST = {"participant", "subgroup", NOTED("participant", "subgroup")};
    static const struct noted SECOND = {"participant", "subgroup_too", NOTED("participant", "subgroup_too")};
    return note(v, &FIRST, org, from, to, e) && note(v, &SECOND, org, from, to, e);
}

bool groups_leave(const struct view *v, int64_t org, int64_t group, struct reasons why, size_t *n,
                  struct error *e) {
    static const char SQL_HOME[] =
        "SELECT m.subgroup " PLACES " AND coalesce(m.observer, 0) = 0 ORDER BY m.id";
    static const struct noted ANSWERS = {"expression_of_interest", "subgroup",
                                         NOTED("expression_of_interest", "subgroup")};
    int64_t home;
    return places_end(v, org, group, why, n, e) && number_of(v, SQL_HOME, PARAMS(value_int(org)), &home, e) &&
           people_follow(v, org, group, 0, e) && note(v, &ANSWERS, org, group, home, e);
}
