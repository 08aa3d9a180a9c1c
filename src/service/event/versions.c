#include "catalyse/domain/entities.h"
#include "service/change/save.h"
#include "service/event/decisions.h"

bool version_add(const struct view *v, int64_t decision, struct sv text, struct error *e) {
    struct change c;
    change_new(&c, v, entity_named("proposal_version"));
    record_set_int(c.after, "decision", decision);
    return change_put(&c, SV("text_fr"), text, e) && change_save(&c, e);
}
