#include "catalyse/service/share.h"
#include "catalyse/service/lookup.h"
#include "cli/command.h"
#include <string.h>

/* What was taken out of one entity, on one line; returns where the next entity begins. */
static size_t entity_say(const struct share_result *r, size_t from) {
    const struct entity *entity = r->counts[from].entity;
    struct str line = {0};
    size_t i = from;
    for (; i < r->n && r->counts[i].entity == entity; i++) {
        const struct share_count *one = &r->counts[i];
        if (i > from) str_addz(&line, ", ");
        if (one->field)
            str_addf(&line, "%s %zu", _(one->field->label), one->n);
        else
            str_addf(&line, P_("%zu row", "%zu rows", one->n), one->n);
    }
    out_say(_("taken out of %s: %s"), _(entity->label_many), str_c(&line));
    str_deinit(&line);
    return i;
}

static void passage_say(const struct share_left *one) {
    out_say(_("%s %.*s, %s: %.*s"), _(one->entity->label), SV_ARG(one->ref), _(one->field->label),
            SV_ARG(one->words));
}

/* What somebody must look at before the copy leaves. */
static void left_say(const struct share_result *r) {
    if (!r->n_left) return;
    out_say(
        P_("%zu passage may still name somebody: read it, reword it in your file, make the copy again",
           "%zu passages may still name somebody: read them, reword them in your file, make the copy again",
           r->n_left),
        r->n_left);
    for (size_t i = 0; i < r->n_left; i++) passage_say(&r->left[i]);
}

bool run_share(struct cli *c, struct error *e) {
    const struct words *w = c->words;
    const char *who = w->value[OPT_FOR], *fund = w->value[OPT_FUND];
    struct share_result result = {0};
    struct share_options o = {.anonymous = w->value[OPT_ANONYMOUS] != NULL};
    if (!who)
        return error_set(e, ERR_USAGE, _("say whom the copy is for: --for %s"), OPTION_TABLE[OPT_FOR].words);
    if (!strcmp(w->args[1], "-"))
        return error_set(e, ERR_USAGE, _("a copy is a file of its own: give it a name instead of '-'"));
    if (!share_audience(sv_from(who), &o.audience, e)) return false;
    if (fund && !lookup_one(&c->view, entity_named("organisation"), sv_from(fund), &o.fund, e)) return false;
    if (!share_write(c->view.db, &o, w->args[1], c->view.arena, &result, e)) return false;
    for (size_t i = 0; i < result.n;) i = entity_say(&result, i);
    out_say(P_("%zu row kept, without history: %s", "%zu rows kept, without history: %s", result.rows_kept),
            result.rows_kept, w->args[1]);
    left_say(&result);
    return true;
}
