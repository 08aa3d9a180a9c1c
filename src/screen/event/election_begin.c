#include "catalyse/service/elections.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/subgroups.h"
#include "screen/event/decisions.h"

/* From the decisions to an election without candidate. */

enum reply go_election(struct desk *d, int64_t decision) {
    desk_go(d, (struct place){
                   .screen = "election", .stage = -1, .entity = entity_named("decision"), .id = decision});
    return EATEN;
}

static bool begin(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    int64_t role = 0, decision;
    if (!sv_to_i64(answer, &role) || !election_begin(&v, *(const int64_t *)data, role, &decision, e))
        return false;
    go_election(d, decision);
    desk_done(d, "%s", _("the election has begun: a notes who names whom — u undoes it"));
    return true;
}

static bool ask_role(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct matches roles;
    int64_t group = 0;
    (void)data;
    if (!sv_to_i64(answer, &group) || !lookup(&v, entity_named("role"), SV(""), 40, &roles, e)) return false;
    if (!roles.n)
        return error_set(e, ERR_NO_FILE, _("no kind of role yet: All records in the directory adds one"));
    struct question_choice *choices = arena_array(d->tmp, roles.n + 1, sizeof *choices);
    for (size_t i = 0; i < roles.n; i++) choices[i] = row_choice(d->tmp, roles.v[i].id, roles.v[i].title);
    desk_choose(d, _("For which role?"), choices, roles.n, begin, &group, sizeof group);
    return true;
}

enum reply ask_election(struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct subgroup_row *groups;
    struct error e = {0};
    size_t n;
    if (!subgroups_read(&v, &groups, &n, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, n + 1, sizeof *choices);
    for (size_t i = 0; i < n; i++) choices[i] = row_choice(d->tmp, groups[i].row.id, groups[i].row.title);
    if (n)
        desk_choose(d, _("Election without candidate, in which group?"), choices, n, ask_role, NULL, 0);
    else
        desk_warn(d, "%s", _("there is no subgroup yet"));
    return EATEN;
}
