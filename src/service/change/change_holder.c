#include "catalyse/domain/entities.h"
#include "service/change/change.h"
#include "service/change/holders.h"

/* Who held what before: the row says only who holds it now, and what somebody left is asked for later. */

static const struct holder HOLDERS[] = {
    {"commitment", "from_org", "said_by"},
    {"next_step", "owner", "owner_person"},
    {"role_assignment", "org", "person"},
    {"subgroup", "convenor_org", "convenor_person"},
    {"rasci_cell", "org", NULL},
    {"budget_line", "member", NULL},
    {"money_flow", "payer", NULL},
    {"money_flow", "payee", NULL},
    {"checklist_answer", "owner", "owner_person"},
    {"indicator", "collected_by", NULL},
    {"risk", "owner", NULL},
};

enum { N_HOLDERS = sizeof HOLDERS / sizeof *HOLDERS };

const struct holder *holder_of(const struct entity *e) {
    for (size_t i = 0; i < N_HOLDERS; i++)
        if (sv_is(sv_from(e->name), HOLDERS[i].entity)) return &HOLDERS[i];
    return NULL;
}

const struct holder *holder_next(const struct holder *h) {
    const struct holder *next = h + 1;
    return next < HOLDERS + N_HOLDERS && sv_is(sv_from(h->entity), next->entity) ? next : NULL;
}

/* The ref of the organisation that holds it, itself or through one of its people; empty: nobody does. */
static bool held_by(const struct change *c, const struct holder *h, const struct record *r, struct sv *ref,
                    struct error *e) {
    int64_t org = record_int(r, h->org), person = h->person ? record_int(r, h->person) : 0;
    struct record *who;
    *ref = SV_NULL;
    if (!org && person) {
        if (!record_load(c->v->db, c->v->arena, entity_named("participant"), person, &who, e)) return false;
        org = record_int(who, "org");
    }
    return !org || record_ref(c->v->db, c->v->arena, entity_named("organisation"), org, ref, e);
}

static bool log_one(const struct change *c, const struct holder *h, struct error *e) {
    struct sv from, to;
    if (!change_touches(c, h->org) && !(h->person && change_touches(c, h->person))) return true;
    if (!held_by(c, h, c->before, &from, e) || !held_by(c, h, c->after, &to, e)) return false;
    return !from.n || !to.n || sv_eq(from, to) || change_log(c, from, to, c->why, e);
}

bool change_log_holder(const struct change *c, struct error *e) {
    for (const struct holder *h = holder_of(c->entity); h; h = holder_next(h))
        if (!log_one(c, h, e)) return false;
    return true;
}
