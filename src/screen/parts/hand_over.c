#include "screen/parts/hand_over.h"
#include "catalyse/service/people.h"
#include "catalyse/service/roles.h"
#include "catalyse/store/record.h"
#include "screen/parts/groups_pick.h"

static bool hand_over(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    int64_t to = 0;
    size_t moved;
    sv_to_i64(answer, &to);
    if (!role_hand_over(&v, *(const int64_t *)data, to, &moved, e)) return false;
    if (moved)
        desk_done(d, P_("%zu thing handed over — u undoes it", "%zu things handed over — u undoes it", moved),
                  moved);
    else
        desk_done(d, "%s", _("there was nothing to hand over"));
    return true;
}

enum reply person_hand_over(struct desk *d, int64_t participant) {
    struct view v = desk_view(d, d->tmp);
    struct people people = {0};
    struct record *leaver;
    struct error e = {0};
    if (!record_load(d->db, d->tmp, entity_named("participant"), participant, &leaver, &e) ||
        !people_read(&v, 0, record_int(leaver, "org"), &people, &e))
        return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, people.n + 1, sizeof *choices);
    size_t n = 0;
    for (size_t i = 0; i < people.n; i++)
        if (people.v[i].row.id != participant)
            choices[n++] = row_choice(d->tmp, people.v[i].row.id, people.v[i].row.title);
    if (n)
        desk_choose(d, _("Who takes over?"), choices, n, hand_over, &participant, sizeof participant);
    else
        desk_warn(d, "%s", _("nobody else of this organisation is known yet: add them first"));
    return EATEN;
}

/* --- what it endangers --- */

bool leaver_is(const struct entity *e) {
    return e == entity_named("organisation") || e == entity_named("participant") ||
           e == entity_named("subgroup") || e == entity_named("consortium");
}

static enum reply go_withdrawal(struct desk *d, const struct entity *e, int64_t id, int64_t group) {
    const char *param = group ? arena_printf(d->tmp, "subgroup=%lld", (long long)group) : NULL;
    desk_go(d, (struct place){.screen = "withdrawal", .stage = -1, .entity = e, .id = id, .param = param});
    return EATEN;
}

static bool member_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    int64_t org = 0;
    (void)e;
    if (sv_to_i64(answer, &org)) go_withdrawal(d, entity_named("organisation"), org, *(const int64_t *)data);
    return true;
}

static bool group_of_consortium(struct desk *d, int64_t consortium, int64_t *group, struct error *e) {
    struct record *r, *project;
    if (!record_load(d->db, d->tmp, entity_named("consortium"), consortium, &r, e) ||
        !record_load(d->db, d->tmp, entity_named("project"), record_int(r, "project"), &project, e))
        return false;
    *group = record_int(project, "subgroup");
    return true;
}

enum reply leaver_look(struct desk *d, const struct entity *e, int64_t id) {
    int64_t group = id;
    struct error error = {0};
    if (e == entity_named("organisation") || e == entity_named("participant"))
        return go_withdrawal(d, e, id, 0);
    if (e == entity_named("consortium") && !group_of_consortium(d, id, &group, &error))
        return desk_fail(d, &error);
    return group_member_ask(d, _("Who leaves?"), group, true, member_chosen);
}
