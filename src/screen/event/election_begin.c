#include "catalyse/base/date.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/elections.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/subgroups.h"
#include "screen/event/decisions.h"
#include <string.h>

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

/* What a group without a convenor elects first. */
static void convenor_first(struct matches *roles) {
    for (size_t i = 1; i < roles->n; i++) {
        struct match found = roles->v[i];
        if (!election_convenes(found.ref)) continue;
        memmove(&roles->v[1], &roles->v[0], i * sizeof found);
        roles->v[0] = found;
    }
}

static bool has_convenor(const struct subgroup_row *groups, size_t n, int64_t group) {
    for (size_t i = 0; i < n; i++)
        if (groups[i].row.id == group) return groups[i].convenor.id != 0;
    return false;
}

static bool role_question(struct desk *d, int64_t group, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct matches roles;
    struct subgroup_row *groups;
    size_t n;
    if (!lookup(&v, entity_named("role"), SV(""), 40, &roles, e) || !subgroups_read(&v, &groups, &n, e))
        return false;
    if (!roles.n)
        return error_set(e, ERR_NO_FILE, _("no kind of role yet: All records in the directory adds one"));
    if (!has_convenor(groups, n, group)) convenor_first(&roles);
    struct question_choice *choices = arena_array(d->tmp, roles.n + 1, sizeof *choices);
    for (size_t i = 0; i < roles.n; i++) choices[i] = row_choice(d->tmp, roles.v[i].id, roles.v[i].title);
    desk_choose(d, _("For which role?"), choices, roles.n, begin, &group, sizeof group);
    return true;
}

static bool ask_role(struct desk *d, const void *data, struct sv answer, struct error *e) {
    int64_t group = 0;
    (void)data;
    return sv_to_i64(answer, &group) && role_question(d, group, e);
}

/* The one whose meeting is under way; 0: none. */
static bool group_meeting(struct desk *d, int64_t *group, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct show show = {0};
    int64_t event;
    if (!show_live(&v, &event, e) || (event && !show_read(&v, event, clock_now(), &show, e))) return false;
    *group = show.subgroup;
    return true;
}

static bool ask_group(struct desk *d, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct named *groups;
    size_t n;
    if (!subgroups_named(&v, &groups, &n, e)) return false;
    struct question_choice *choices = arena_array(d->tmp, n + 1, sizeof *choices);
    for (size_t i = 0; i < n; i++) choices[i] = row_choice(d->tmp, groups[i].id, groups[i].title);
    if (n)
        desk_choose(d, _("Election without candidate, in which group?"), choices, n, ask_role, NULL, 0);
    else
        desk_warn(d, "%s", _("there is no subgroup yet"));
    return true;
}

enum reply ask_election(struct desk *d) {
    struct error e = {0};
    int64_t group;
    if (!group_meeting(d, &group, &e)) return desk_fail(d, &e);
    return (group ? role_question(d, group, &e) : ask_group(d, &e)) ? EATEN : desk_fail(d, &e);
}
