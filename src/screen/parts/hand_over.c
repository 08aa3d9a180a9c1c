#include "screen/parts/hand_over.h"
#include "catalyse/service/people.h"
#include "catalyse/service/roles.h"
#include "catalyse/store/record.h"

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
