#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "service/change/change.h"

/* References of which a row has one at most, or exactly one: "organisation or person". */
static const struct {
    const char *entity, *fields;
    bool needed;
} TARGETS[] = {
    {"role_assignment", "org person", false},
    {"commitment", "consortium to_org", false},
    {"vote", "wish contribution fund_question project diagnosis_entry proposal_version statement", false},
    {"meeting_limit", "funder project", false},
    {"blocker", "meeting funder_meeting", true},
    {"day_place", "subgroup participant", true},
};

static bool refuse(const struct change *c, struct sv fields, bool needed, struct error *e) {
    struct str labels = {0};
    struct sv name;
    while (sv_next(&fields, ' ', &name)) {
        const struct field *f = &c->entity->fields[field_index(c->entity, name)];
        str_addf(&labels, "%s%s", labels.n ? ", " : "", _(f->label));
    }
    if (needed)
        error_set(e, ERR_DATA, _("%s: give one of these, and only one: %s"), _(c->entity->label),
                  str_c(&labels));
    else
        error_set(e, ERR_DATA, _("%s: give only one of these: %s"), _(c->entity->label), str_c(&labels));
    str_deinit(&labels);
    return false;
}

bool change_check_targets(const struct change *c, struct error *e) {
    for (size_t i = 0; i < sizeof TARGETS / sizeof *TARGETS; i++) {
        struct sv rest = sv_from(TARGETS[i].fields), name;
        int given = 0;
        if (!sv_is(sv_from(TARGETS[i].entity), c->entity->name)) continue;
        while (sv_next(&rest, ' ', &name)) given += !c->after->v[field_index(c->entity, name)].null;
        if (given > 1 || (TARGETS[i].needed && given == 0))
            return refuse(c, sv_from(TARGETS[i].fields), TARGETS[i].needed, e);
    }
    return true;
}
