#include "catalyse/base/nearest.h"
#include "report/job.h"

#define ALL_FORMATS ((1u << N_REPORT_FORMATS) - 1)

const struct report_format_kind REPORT_FORMATS[N_REPORT_FORMATS] = {
    [REPORT_MD] = {"md", N_("Markdown"), N_("plain text, to read or to write on")},
    [REPORT_HTML] = {"html", N_("web page"), N_("one file to open, send or print on A4")},
    [REPORT_CSV] = {"csv", N_("CSV tables"), N_("its tables, for a spreadsheet")},
    [REPORT_DOCX] = {"docx", N_("Word document"), N_("through pandoc, when it is installed")},
    [REPORT_ODT] = {"odt", N_("OpenDocument text"), N_("through pandoc, when it is installed")},
};

const struct report_kind REPORT_KINDS[] = {
    {.code = "minutes",
     .title = N_("Minutes"),
     .description = N_("what an event produced, for those who were there and those who were not"),
     .formats = ALL_FORMATS,
     .by_group = true,
     .by_event = true,
     .build = build_minutes},
    {.code = "theme-map",
     .title = N_("Theme map"),
     .description = N_("what the interest call says: choices, points 3-2-1, who wants what"),
     .formats = ALL_FORMATS,
     .build = build_theme_map},
    {.code = "commitments",
     .title = N_("Commitments and next steps"),
     .description = N_("who promised what, what is due, late and kept"),
     .formats = ALL_FORMATS,
     .by_group = true,
     .build = build_commitments},
    {.code = "checklist",
     .title = N_("Checklist review"),
     .description = N_("where each group stands, what to discuss again, who carries it"),
     .formats = ALL_FORMATS,
     .by_group = true,
     .build = build_checklist},
    {.code = "consortium",
     .title = N_("Consortium file"),
     .description =
         N_("all a group has built: project, roles, budget, commitments, stage, agreement headings"),
     .formats = ALL_FORMATS,
     .by_group = true,
     .build = build_consortium},
};

const size_t N_REPORT_KINDS = sizeof REPORT_KINDS / sizeof *REPORT_KINDS;

bool report_kind_find(struct sv code, const struct report_kind **out, struct error *e) {
    struct nearest near = {.word = code};
    for (size_t i = 0; i < N_REPORT_KINDS; i++) {
        *out = &REPORT_KINDS[i];
        if (sv_is(code, (*out)->code)) return true;
        nearest_try(&near, (*out)->code);
    }
    if (near.name)
        return error_set(e, ERR_USAGE, _("there is no document '%.*s': did you mean '%s'?"), SV_ARG(code),
                         near.name);
    return error_set(e, ERR_USAGE, _("there is no document '%.*s'"), SV_ARG(code));
}

bool report_format_find(struct sv code, enum report_format *out, struct error *e) {
    struct nearest near = {.word = code};
    for (int i = 0; i < N_REPORT_FORMATS; i++) {
        *out = (enum report_format)i;
        if (sv_is(code, REPORT_FORMATS[i].code)) return true;
        nearest_try(&near, REPORT_FORMATS[i].code);
    }
    if (near.name)
        return error_set(e, ERR_USAGE, _("there is no format '%.*s': did you mean '%s'?"), SV_ARG(code),
                         near.name);
    return error_set(e, ERR_USAGE, _("there is no format '%.*s': it is md, html, csv, docx or odt"),
                     SV_ARG(code));
}
