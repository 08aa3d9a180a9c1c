#include "catalyse/domain/entities.h"
#include "service/change/change.h"
#include "service/change/holders.h"

/* Who held what before: the row says only who holds it now, and what somebody left is asked for later. */

static const struct holder HOLDERS[] = {
    {"commitment", "from_org", "said_by"},
    {"next_step", "owner", "owner_person"},
    {"role_assignment", "org", "person"},
};

const struct holder *holder_of(const struct entity *e) {
    for (size_t i = 0; i < sizeof HOLDERS / sizeof *HOLDERS; i++)
        if (sv_is(sv_from(e->name), HOLDERS[i].entity)) return &HOLDERS[i];
    return NULL;
}

/* The ref of the organisation that holds it, itself or through one of its people; empty: nobody does. */
static bool held_by(const struct change *c, const struct holder *h, const struct record *r, struct sv *ref,
                    struct error *e) {
    int64_t org = record_int(r, h->org), person = record_int(r, h->person);
    struct record *who;
    *ref = SV_NULL;
    if (!org && person) {
        if (!record_load(c->v->db, c->v->arena, entity_named("participant"), person, &who, e)) return false;
        org = record_int(who, "org");
    }
    return !org || record_ref(c->v->db, c->v->arena, entity_named("organisation"), org, ref, e);
}

bool change_log_holder(const struct change *c, struct error *e) {
    const struct holder *h = holder_of(c->entity);
    struct sv from, to;
    if (!h || (!change_touches(c, h->org) && !change_touches(c, h->person))) return true;
    if (!held_by(c, h, c->before, &from, e) || !held_by(c, h, c->after, &to, e)) return false;
    return !from.n || !to.n || sv_eq(from, to) || change_log(c, from, to, c->why, e);
}
