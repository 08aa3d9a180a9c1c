#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/privacy.h"
#include "cli/command.h"
#include <string.h>

static void trace_say(const struct trace *t) {
    out_say("  %.*s  %s", SV_ARG(t->row.ref), _(t->field->label));
}

static void traces_say(const struct traces *t) {
    out_say(P_("%.*s (%.*s) is spoken of in %zu place:", "%.*s (%.*s) is spoken of in %zu places:", t->n),
            SV_ARG(t->person.title), SV_ARG(t->person.ref), t->n);
    for (size_t i = 0; i < t->n; i++) trace_say(&t->v[i]);
}

static void forgotten_say(const struct forgotten *f) {
    out_say("%.*s", SV_ARG(f->words));
    if (f->texts.n) out_say("%s", _("These texts still name the person: reword them."));
    for (size_t i = 0; i < f->texts.n; i++) trace_say(&f->texts.v[i]);
}

/* Those of everybody whose event has been over for a week. */
static bool forget_access_needs(struct cli *c, struct error *e) {
    size_t n;
    if (!confirmed(c, _("This cannot be undone. Type yes to erase the access needs whose event is over:"),
                   SV_NULL, e) ||
        !access_needs_erase(&c->view, &n, e))
        return false;
    out_say(P_("access needs erased: %zu person", "access needs erased: %zu people", n), n);
    return true;
}

bool run_forget(struct cli *c, struct error *e) {
    struct traces traces = {0};
    struct forgotten done = {0};
    int64_t id;
    if (!strcmp(c->words->args[1], "access-needs")) return forget_access_needs(c, e);
    if (!lookup_one(&c->view, entity_named("participant"), sv_from(c->words->args[1]), &id, e)) return false;
    if (!person_traces(&c->view, id, &traces, e)) return false;
    traces_say(&traces);
    if (!confirmed(c, _("This cannot be undone. Type the person's name to erase them for good:"),
                   traces.person.title, e))
        return false;
    if (!person_forget(&c->view, id, &done, e)) return false;
    forgotten_say(&done);
    return true;
}
