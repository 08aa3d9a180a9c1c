#include "catalyse/service/dump.h"
#include "catalyse/service/import.h"
#include "catalyse/service/session.h"
#include "cli/command.h"
#include <errno.h>
#include <string.h>

/* What went nowhere is worth a word: a mistyped heading would be lost in silence. */
static void columns_tell(const struct import_result *r) {
    for (size_t i = 0; i < r->n_columns; i++)
        if (!r->columns[i].kept)
            tell(_("the column '%.*s' is left out: --map '%.*s=FIELD' takes it"), SV_ARG(r->columns[i].name),
                 SV_ARG(r->columns[i].name));
}

static void problems_tell(const struct import_result *r) {
    for (size_t i = 0; i < r->problems.n; i++) tell("%s", r->problems.v[i]);
    size_t more = r->refused > r->problems.n ? r->refused - r->problems.n : 0;
    if (more) tell(P_("and %zu more row", "and %zu more rows", more), more);
}

bool run_import(struct cli *c, struct error *e) {
    const struct words *w = c->words;
    struct import_options o = {.map = w->value[OPT_MAP], .dry_run = w->value[OPT_DRY_RUN] != NULL};
    struct import_result r = {0};
    if (!import_csv(c->view.db, c->entity, w->args[2], &o, c->view.arena, &r, e)) return false;
    if (!o.map) columns_tell(&r);
    problems_tell(&r);
    say(o.dry_run ? _("would be: %zu added, %zu changed, %zu as they were, %zu refused")
                  : _("%zu added, %zu changed, %zu as they were, %zu refused"),
        r.added, r.changed, r.unchanged, r.refused);
    if (r.refused) c->status = error_status(ERR_DATA);
    return true;
}

bool run_export(struct cli *c, struct error *e) {
    if (!session_export(c->view.db, c->words->args[1], e)) return false;
    say(_("written: %s"), c->words->args[1]);
    return true;
}

bool run_dump(struct cli *c, struct error *e) {
    return dump_write(c->view.db, !c->words->value[OPT_DATA], sink_to_file(stdout), e);
}

bool run_load(struct cli *c, struct error *e) {
    const char *from = c->words->args[0], *to = c->words->args[1];
    bool standard = !strcmp(from, "-");
    FILE *in = standard ? stdin : fopen(from, "rb");
    if (!in)
        return error_set(e, errno == ENOENT ? ERR_NO_FILE : ERR_IO, _("cannot read '%s': %s"), from,
                         strerror(errno));
    bool ok = dump_load(in, standard ? _("standard input") : from, to, c->settings->author, e);
    if (!standard) fclose(in);
    if (ok) say(_("'%s' is made: 'catalyse %s' opens it"), to, to);
    return ok;
}
