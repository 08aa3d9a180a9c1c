#include "catalyse/service/share.h"
#include "catalyse/service/lookup.h"
#include "cli/command.h"

static void removed_say(const struct share_result *r) {
    for (size_t i = 0; i < r->n; i++) {
        const struct share_count *one = &r->counts[i];
        const char *rows = _(one->entity->label_many);
        if (one->field)
            say(P_("%s, %s: %zu value taken out", "%s, %s: %zu values taken out", one->n), rows,
                _(one->field->label), one->n);
        else
            say(P_("%s: %zu row taken out", "%s: %zu rows taken out", one->n), rows, one->n);
    }
}

bool run_share(struct cli *c, struct error *e) {
    const struct words *w = c->words;
    const char *who = w->value[OPT_FOR], *fund = w->value[OPT_FUND];
    struct share_result result = {0};
    enum audience viewer;
    int64_t id = 0;
    if (!who)
        return error_set(e, ERR_USAGE, _("say whom the copy is for: --for %s"), OPTION_TABLE[OPT_FOR].words);
    if (!share_audience(sv_from(who), &viewer, e)) return false;
    if (fund && !lookup_one(&c->view, entity_named("organisation"), sv_from(fund), &id, e)) return false;
    if (!share_write(c->view.db, viewer, id, w->args[1], c->view.arena, &result, e)) return false;
    removed_say(&result);
    say(P_("%zu row kept, without history: %s", "%zu rows kept, without history: %s", result.rows_kept),
        result.rows_kept, w->args[1]);
    return true;
}
