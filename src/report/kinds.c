#include "catalyse/base/nearest.h"
#include "report/job.h"

#define ALL_FORMATS (((1u << N_REPORT_FORMATS) - 1) & ~(1u << REPORT_ICS))
#define NO_TABLES (ALL_FORMATS & ~(1u << REPORT_CSV)) /* nothing in it is a table */

const struct report_format_kind REPORT_FORMATS[N_REPORT_FORMATS] = {
    [REPORT_MD] = {"md", N_("Markdown"), N_("plain text, to read or to write on")},
    [REPORT_HTML] = {"html", N_("web page"), N_("one file to open, send or print on A4")},
    [REPORT_CSV] = {"csv", N_("CSV tables"), N_("its tables, for a spreadsheet")},
    [REPORT_ICS] = {"ics", N_("calendar"), N_("its days, for the calendar of a phone or a computer")},
    [REPORT_PDF] = {"pdf", N_("PDF"), N_("ready to print, through weasyprint when it is installed")},
    [REPORT_DOCX] = {"docx", N_("Word document"), N_("through pandoc, when it is installed")},
    [REPORT_ODT] = {"odt", N_("OpenDocument text"), N_("through pandoc, when it is installed")},
};

const struct report_kind REPORT_KINDS[] = {
    {.code = "run-sheet",
     .title = N_("Run sheet"),
     .description = N_("the day block by block: when, how, with what, by whom, and what may give"),
     .formats = ALL_FORMATS,
     .audience = AUD_ORGANISERS,
     .by_event = true,
     .day = true,
     .build = build_run_sheet},
    {.code = "sign-in",
     .title = N_("Sign-in sheet"),
     .description = N_("a line to sign for everybody expected, and blank ones"),
     .formats = ALL_FORMATS,
     .by_event = true,
     .day = true,
     .build = build_sign_in},
    {.code = "badges",
     .title = N_("Badges"),
     .description = N_("a badge for everybody expected, and blank ones"),
     .formats = NO_TABLES,
     .audience = AUD_ORGANISERS,
     .by_event = true,
     .day = true,
     .build = build_badges},
    {.code = "table-cards",
     .title = N_("Table cards"),
     .description = N_("a folded card for the table of each group, and who sits where"),
     .formats = ALL_FORMATS,
     .by_group = true,
     .day = true,
     .build = build_table_cards},
    {.code = "ballots",
     .title = N_("Ballots"),
     .description = N_("themes, ways of cooperating, accord, confidence, time invested: four to a page"),
     .formats = NO_TABLES,
     .by_event = true,
     .day = true,
     .build = build_ballots},
    {.code = "canvas",
     .title = N_("A3 canvases"),
     .description = N_("for each group: the diagnosis, the project and the twelve questions, to write on"),
     .formats = ALL_FORMATS,
     .by_group = true,
     .day = true,
     .large = true,
     .build = build_canvas},
    {.code = "webinar",
     .title = N_("Webinar synthesis"),
     .description = N_("what was wished, asked and preferred at the launch, and what comes next"),
     .formats = ALL_FORMATS,
     .by_event = true,
     .build = build_webinar},
    {.code = "agenda",
     .title = N_("Run of show, planned and actual"),
     .description = N_("when each block was planned, expected and held; how long methods really take"),
     .formats = ALL_FORMATS,
     .audience = AUD_ORGANISERS,
     .by_event = true,
     .build = build_agenda},
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
    {.code = "my-wish",
     .title = N_("What became of my wish"),
     .description = N_("a page for each organisation: what it said and where that went"),
     .formats = NO_TABLES,
     .audience = AUD_ORGANISERS,
     .build = build_my_wish},
    {.code = "funders",
     .title = N_("Meeting sheet with funders"),
     .description = N_("projects, what funders expect, bridges, and lines to fill in"),
     .formats = ALL_FORMATS,
     .by_group = true,
     .build = build_funders},
    {.code = "dashboard",
     .title = N_("Follow-up dashboard"),
     .description = N_("what is kept, late and due, group by group; who carries what; what blocks"),
     .formats = ALL_FORMATS,
     .audience = AUD_ORGANISERS,
     .build = build_dashboard},
    {.code = "calendar",
     .title = N_("Calendar"),
     .description = N_("events, and what is due when; as ics it goes into any calendar"),
     .formats = ALL_FORMATS | 1u << REPORT_ICS,
     .by_group = true,
     .build = build_calendar},
    {.code = "review",
     .title = N_("Six-month review"),
     .description = N_("what happened, what it does to us, what it means, what we decide"),
     .formats = ALL_FORMATS,
     .by_group = true,
     .build = build_review},
    {.code = "conference",
     .title = N_("Conference report"),
     .description = N_("what was built together: contributions under headings, by side and by dots"),
     .formats = ALL_FORMATS,
     .by_event = true,
     .build = build_conference},
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
    return error_set(e, ERR_USAGE, _("there is no format '%.*s': it is md, html, csv, ics, pdf, docx or odt"),
                     SV_ARG(code));
}
