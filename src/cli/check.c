#include "catalyse/service/check.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/finding.h"
#include "catalyse/report/report.h"
#include "cli/command.h"

static size_t rows_of(const struct count_row *counts, size_t n, const char *entity) {
    for (size_t i = 0; i < n; i++)
        if (sv_is(sv_from(entity), counts[i].entity->name)) return counts[i].n;
    return 0;
}

void counts_show(const struct count_row *counts, size_t n, struct str *out) {
    size_t of = rows_of(counts, n, "organisation");
    str_addf(out, P_("%zu organisation", "%zu organisations", of), of);
    of = rows_of(counts, n, "participant");
    str_addf(out, P_(", %zu person", ", %zu people", of), of);
    of = rows_of(counts, n, "theme");
    str_addf(out, P_(", %zu theme", ", %zu themes", of), of);
    of = rows_of(counts, n, "expression_of_interest");
    str_addf(out, P_(", %zu expression of interest", ", %zu expressions of interest", of), of);
    of = rows_of(counts, n, "subgroup");
    str_addf(out, P_(", %zu subgroup", ", %zu subgroups", of), of);
    of = rows_of(counts, n, "commitment");
    str_addf(out, P_(", %zu commitment", ", %zu commitments", of), of);
}

static int severity_width(void) {
    int widest = 0;
    for (int i = SEV_INFO; i <= SEV_ERROR; i++) {
        int width = text_width(sv_from(severity_word((enum severity)i)));
        widest = width > widest ? width : widest;
    }
    return widest;
}

static void warnings_say(const struct warnings *w, enum severity severity) {
    const char *word = severity_word(severity);
    int width = severity_width(), blanks = width - text_width(sv_from(word));
    for (size_t i = 0; i < w->n; i++) {
        const struct warning *one = &w->v[i];
        if (one->severity != severity) continue;
        out_say("%s%*s  %.*s%s%.*s", word, blanks, "", SV_ARG(one->row.ref), one->row.ref.n ? "  " : "",
                SV_ARG(one->text));
        if (one->remedy.n) out_say("%*s  %.*s", width, "", SV_ARG(one->remedy));
    }
}

static void sums_say(const struct check_report *r) {
    struct str line = {0};
    if (r->n_errors + r->n_warnings + r->n_infos == 0) {
        out_say("%s", _("Nothing to report: the file is sound and the rules are met."));
        return;
    }
    str_addf(&line, P_("%zu error", "%zu errors", r->n_errors), r->n_errors);
    str_addf(&line, P_(", %zu warning", ", %zu warnings", r->n_warnings), r->n_warnings);
    str_addf(&line, P_(", %zu remark", ", %zu remarks", r->n_infos), r->n_infos);
    out_say("%s", str_c(&line));
    str_deinit(&line);
}

bool run_check(struct cli *c, struct error *e) {
    struct check_report report = {0};
    struct str counts = {0};
    if (!check_run(&c->view, &report, e)) return false;
    size_t broken = report.broken.n;
    if (!report_check(&c->view, &report.broken, e)) return false;
    report.n_errors += report.broken.n - broken;
    counts_show(report.counts, report.n_counts, &counts);
    out_say("%s", str_c(&counts));
    str_deinit(&counts);
    warnings_say(&report.broken, SEV_ERROR);
    warnings_say(&report.found, SEV_ERROR);
    warnings_say(&report.found, SEV_WARNING);
    warnings_say(&report.found, SEV_INFO);
    sums_say(&report);
    if (report.n_errors) c->status = error_status(ERR_DATA);
    return true;
}
