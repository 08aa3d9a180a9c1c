#include "catalyse/service/facts.h"
#include "cli/command.h"

bool hints_say(const struct view *v, struct error *e) {
    struct hints now = {0};
    if (!guide_now(v, 0, &now, e)) return false;
    for (size_t i = 0; i < now.n; i++) out_say("%2zu. %s", i + 1, now.v[i].text);
    if (!now.n) out_say("%s", _("Nothing is waiting for you."));
    return true;
}

bool run_next(struct cli *c, struct error *e) {
    return hints_say(&c->view, e);
}
