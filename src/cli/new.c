#include "catalyse/base/utf8.h"
#include "catalyse/service/session.h"
#include "cli/command.h"

/* Which rows are good in the files that have a problem. */
static void files_tell(const struct session_report *report) {
    for (size_t i = 0; i < report->n_files; i++) {
        const struct session_file *f = &report->files[i];
        if (!f->refused) continue;
        if (f->good)
            out_tell(P_("%s: %zu good row, line %s", "%s: %zu good rows, lines %s", f->good), f->name,
                     f->good, f->good_lines);
        else
            out_tell(_("%s: no good row"), f->name);
    }
}

/* All that is wrong, each in its place; the error then says how much it was. */
static bool problems_tell(const struct session_report *report, const char *from, struct error *e) {
    size_t n = report->n_problems;
    for (size_t i = 0; i < report->problems.n; i++) out_tell("%s", report->problems.v[i]);
    files_tell(report);
    if (!n) return false;
    return error_set(
        e, e->code,
        P_("nothing was made: '%s' has %zu problem", "nothing was made: '%s' has %zu problems", n), from, n);
}

bool run_new(struct cli *c, struct error *e) {
    const char *path = c->words->args[0];
    const char *from = c->words->value[OPT_FROM] ? c->words->value[OPT_FROM] : "consortium";
    struct session_report report = {0};
    if (!session_create(from, path, settings_author(c->settings), c->view.arena, &report, e))
        return problems_tell(&report, from, e);
    out_say(_("'%s' is made from the session '%s': 'catalyse %s' opens it"), path, from, path);
    return true;
}
