#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "service/change/change.h"
#include "service/read/ids.h"

/* What was decided stays what it was; a first text may still be written down afterwards. */
static bool check_decided(const struct change *c, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM decision d WHERE d.id = ?1 AND d.state IN ('adopted', 'rejected')"
        " AND EXISTS (SELECT 1 FROM proposal_version WHERE decision = d.id)";
    int64_t decided, of = record_int(c->before ? c->before : c->after, "decision");
    if (!number_of(c->v, SQL, PARAMS(value_int(of)), &decided, e)) return false;
    return !decided ||
           error_set(e, ERR_DATA, _("it is decided: say first that it is reviewed, or propose another one"));
}

/* Votes are on the words that were read out. */
static bool check_voted(const struct change *c, struct error *e) {
    int64_t votes;
    if (!c->before) return true;
    if (!number_of(c->v, "SELECT count(*) FROM vote WHERE proposal_version = ?1",
                   PARAMS(value_int(c->before->id)), &votes, e))
        return false;
    return !votes || error_set(e, ERR_DATA,
                               _("there are votes on this version: write another version, and vote again"));
}

bool change_check_version(const struct change *c, struct error *e) {
    if (c->entity != entity_named("proposal_version")) return true;
    if (c->before && !change_touches(c, "text_fr") && !change_touches(c, "decision")) return true;
    return check_decided(c, e) && check_voted(c, e);
}
