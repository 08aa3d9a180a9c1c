#include "catalyse/service/edit.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/lookup.h"
#include "cli/command.h"

static bool pairs_read(struct cli *c, size_t from, struct pair **out, size_t *n, struct error *e) {
    const struct words *w = c->words;
    *n = w->n_args - from;
    *out = arena_array(c->view.arena, *n, sizeof **out);
    for (size_t i = 0; i < *n; i++) {
        struct sv text = sv_from(w->args[from + i]);
        size_t at = sv_find(text, '=');
        if (at == 0 || at == text.n)
            return error_set(e, ERR_USAGE, _("'%s' is not FIELD=VALUE: see 'catalyse %s --help %s'"),
                             text_quote(text).p, w->command->name, c->entity->name);
        (*out)[i] = (struct pair){sv_of(text.p, at), sv_of(text.p + at + 1, text.n - at - 1)};
    }
    return true;
}

static void warnings_tell(const struct warnings *w) {
    for (size_t i = 0; i < w->n; i++)
        out_tell(_("%s: %.*s"), severity_word(w->v[i].severity), SV_ARG(w->v[i].text));
}

/* The new ref alone goes to standard output: scripts need it. */
bool run_add(struct cli *c, struct error *e) {
    struct edit_result result = {0};
    struct pair *pairs;
    size_t n;
    if (!pairs_read(c, 2, &pairs, &n, e)) return false;
    if (!edit_add(&c->view, c->entity, pairs, n, &result, e)) return false;
    out_say("%.*s", SV_ARG(result.ref));
    warnings_tell(&result.warnings);
    return true;
}

bool run_set(struct cli *c, struct error *e) {
    struct edit_result result = {0};
    struct pair *pairs;
    int64_t id;
    size_t n;
    if (!pairs_read(c, 3, &pairs, &n, e)) return false;
    if (!lookup_one(&c->view, c->entity, sv_from(c->words->args[2]), &id, e)) return false;
    if (!edit_set(&c->view, c->entity, id, pairs, n, &result, e)) return false;
    warnings_tell(&result.warnings);
    return true;
}

/* Several rows are shown by the first of them. */
static const char *and_more(const struct removal *r) {
    return r->count > 1 ? "…" : "";
}

/* What forbids it, what goes, what is emptied; how many rows go. */
static size_t effects_say(const struct removal_plan *plan) {
    size_t going = 0;
    for (size_t i = 0; i < plan->n; i++) {
        const struct removal *r = &plan->v[i];
        const char *rows = _(r->entity->label_many);
        if (r->effect == REMOVAL_FORBIDS)
            out_tell(_("cannot do without it: %s, %zu (%.*s%s)"), rows, r->count, SV_ARG(r->first.title),
                     and_more(r));
        else if (!plan->allowed)
            continue;
        else if (r->effect == REMOVAL_GOES)
            out_say(_("goes with it: %s, %zu (%.*s%s)"), rows, r->count, SV_ARG(r->first.title), and_more(r));
        else
            out_say(_("no longer names it: %s, field '%s', %zu (%.*s%s)"), rows, r->field->name, r->count,
                    SV_ARG(r->first.title), and_more(r));
        if (r->effect == REMOVAL_GOES) going += r->count;
    }
    return going;
}

bool run_rm(struct cli *c, struct error *e) {
    struct removal_plan plan = {0};
    int64_t id;
    if (!lookup_one(&c->view, c->entity, sv_from(c->words->args[2]), &id, e)) return false;
    if (!edit_remove_plan(&c->view, c->entity, id, &plan, e)) return false;
    size_t going = effects_say(&plan);
    if (!plan.allowed) return error_set(e, ERR_DATA, "%.*s", SV_ARG(plan.refusal));
    if (going && !confirmed(c, _("Other rows go with it. Remove them too (yes or no)?"), SV_NULL, e))
        return false;
    if (!edit_remove(&c->view, c->entity, id, e)) return false;
    out_say(_("removed: %.*s %.*s; 'catalyse undo %s' brings it back"), SV_ARG(plan.row.ref),
            SV_ARG(plan.row.title), c->words->args[0]);
    return true;
}
