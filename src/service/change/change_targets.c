#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "service/change/change.h"
#include "service/read/ids.h"

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

static bool check_given(const struct change *c, struct error *e) {
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

/* A block of a subgroup runs during one of the event's own line, which runs during none: else it would stand
 * on no line. */
static bool check_during(const struct change *c, struct error *e) {
    static const char SQL[] =
        "SELECT ?2 AND NOT EXISTS (SELECT 1 FROM agenda_item WHERE id = ?2 AND id <> ?1 AND event = ?3 AND"
        " parent IS NULL) OR EXISTS (SELECT 1 FROM agenda_item WHERE parent = ?1 AND (?2 OR event <> ?3))";
    int64_t astray;
    if (c->entity != entity_named("agenda_item")) return true;
    if (!change_touches(c, "parent") && !change_touches(c, "event")) return true;
    if (!number_of(c->v, SQL,
                   PARAMS(value_int(c->after->id), value_int(record_int(c->after, "parent")),
                          value_int(record_int(c->after, "event"))),
                   &astray, e))
        return false;
    return !astray || error_set(e, ERR_DATA,
                                _("a block can only run during a block that is for all in the same event, "
                                  "and that does not itself run during another"));
}

bool change_check_targets(const struct change *c, struct error *e) {
    return check_given(c, e) && check_during(c, e);
}
