#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "service/change/change.h"
#include "service/read/ids.h"

/* What was decided stays what it was; a first text may still be written down afterwards. */
static bool check_decided(const struct view *v, int64_t decision, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM decision d WHERE d.id = ?1 AND d.state IN ('adopted', 'rejected')"
        " AND EXISTS (SELECT 1 FROM proposal_version WHERE decision = d.id)";
    int64_t decided;
    if (!number_of(v, SQL, PARAMS(value_int(decision)), &decided, e)) return false;
    return !decided ||
           error_set(e, ERR_DATA, _("it is decided: say first that it is reviewed, or propose another one"));
}

/* Votes are on the words that were read out. */
static bool check_voted(const struct view *v, int64_t version, struct error *e) {
    int64_t votes;
    if (!number_of(v, "SELECT count(*) FROM vote WHERE proposal_version = ?1", PARAMS(value_int(version)),
                   &votes, e))
        return false;
    return !votes || error_set(e, ERR_DATA,
                               _("there are votes on this version: write another version, and vote again"));
}

bool change_check_version(const struct change *c, struct error *e) {
    if (c->entity != entity_named("proposal_version")) return true;
    if (c->before && !change_touches(c, "text_fr") && !change_touches(c, "decision")) return true;
    return check_decided(c->v, record_int(c->before ? c->before : c->after, "decision"), e) &&
           (!c->before || check_voted(c->v, c->before->id, e));
}

bool change_check_removed(const struct view *v, const struct record *r, struct error *e) {
    if (r->entity != entity_named("proposal_version")) return true;
    return check_decided(v, record_int(r, "decision"), e) && check_voted(v, r->id, e);
}
