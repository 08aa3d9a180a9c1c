#include "catalyse/base/i18n.h"
#include "catalyse/screen/screen.h"
#include <string.h>

const struct panel PANELS[] = {
    {1, "agenda", N_("Run of show"), "agenda", NULL, "stage=1", NULL},
    {1, "attendance", N_("Attendance"), "presence", "attendance", "stage=1", NULL},
    {1, "wishes", N_("Wishes"), "wishes", NULL, "stage=1", NULL},
    {1, "questions", N_("Questions"), "questions", NULL, "stage=1", NULL},
    {1, "modalities", N_("Modalities"), "modalities", NULL, "stage=1", NULL},
    {1, "roti", N_("Time invested"), "roti", NULL, "stage=1", NULL},
    {1, "contributions", N_("Contributions"), "contributions", NULL, "stage=1", "needed"},

    {2, "calendar", N_("Calendar"), "calendar", NULL, "call", NULL},
    {2, "answers", N_("Answers"), "list", "expression_of_interest", NULL, NULL},
    {2, "map", N_("Map"), "map", NULL, NULL, NULL},
    {2, "committee", N_("Committee"), "committee", NULL, NULL, NULL},
    {2, "replies", N_("Replies"), "replies", NULL, NULL, NULL},
    {2, "agenda", N_("Run of show"), "agenda", NULL, "stage=2", NULL},
    {2, "attendance", N_("Attendance"), "presence", "attendance", "stage=2", "needed"},
    {2, "questions", N_("Questions"), "questions", NULL, "stage=2", "needed"},
    {2, "contributions", N_("Contributions"), "contributions", NULL, "stage=2", "needed"},
    {2, "roti", N_("Time invested"), "roti", NULL, "stage=2", "needed"},

    {3, "proposal", N_("Proposal"), "proposal", NULL, NULL, NULL},
    {3, "board", N_("Who goes where"), "board", NULL, NULL, NULL},
    {3, "why", N_("Why"), "why", NULL, NULL, NULL},
    {3, "alternatives", N_("Alternatives"), "alternatives", NULL, NULL, NULL},
    {3, "agenda", N_("Meetings"), "agenda", NULL, "stage=3", NULL},
    {3, "attendance", N_("Attendance"), "presence", "attendance", "stage=3", NULL},
    {3, "answers", N_("Answers"), "list", "expression_of_interest", NULL, NULL},
    {3, "decisions", N_("Decisions"), "decisions", NULL, NULL, NULL},
    {3, "checklist", N_("Checklist"), "checklist", NULL, NULL, NULL},
    {3, "questions", N_("Questions"), "questions", NULL, "stage=3", "needed"},
    {3, "contributions", N_("Go-round"), "contributions", NULL, "stage=3", NULL},
    {3, "roti", N_("Time invested"), "roti", NULL, "stage=3", "needed"},

    {4, "preparation", N_("Preparation"), "preparation", NULL, "stage=4", NULL},
    {4, "agenda", N_("Run of show"), "agenda", NULL, "stage=4", NULL},
    {4, "attendance", N_("Welcome"), "presence", "attendance", "stage=4", NULL},
    {4, "wishes", N_("Wishes"), "wishes", NULL, "stage=4", NULL},
    {4, "rotations", N_("Cross-introductions"), "rotations", NULL, NULL, NULL},
    {4, "diagnosis", N_("Diagnosis"), "diagnosis", NULL, NULL, NULL},
    {4, "project", N_("Project"), "project", NULL, NULL, NULL},
    {4, "contributions", N_("Contributions"), "contributions", NULL, "stage=4", "needed"},
    {4, "questions", N_("Questions"), "questions", NULL, "stage=4", "needed"},
    {4, "checklist", N_("Checklist"), "checklist", NULL, NULL, NULL},
    {4, "commitments", N_("Commitments"), "ledger", NULL, NULL, NULL},
    {4, "steps", N_("Next steps"), "steps", NULL, NULL, NULL},
    {4, "decisions", N_("Decisions"), "decisions", NULL, NULL, NULL},
    {4, "roti", N_("Time invested"), "roti", NULL, "stage=4", NULL},

    {5, "groups", N_("Groups and consortia"), "groups", NULL, NULL, NULL},
    {5, "calls", N_("Calls"), "calls", NULL, NULL, NULL},
    {5, "commitments", N_("Commitments"), "ledger", NULL, NULL, NULL},
    {5, "steps", N_("Next steps"), "steps", NULL, NULL, NULL},
    {5, "roles", N_("Who does what"), "rasci", NULL, NULL, NULL},
    {5, "budget", N_("Budget and flows"), "budget", NULL, NULL, "with_budget"},
    {5, "structuring", N_("Structuring"), "structuring", NULL, NULL, "with_structuring"},
    {5, "funders", N_("Funder meetings"), "timetable", "funder_meeting", NULL, NULL},
    {5, "crossed", N_("Funds' calendar"), "crossed", NULL, NULL, NULL},
    {5, "selfdiag", N_("Self-diagnosis"), "selfdiag", NULL, NULL, "with_selfdiag"},
    {5, "review", N_("Review"), "review", NULL, NULL, NULL},
    {5, "roti", N_("Time invested"), "roti", NULL, "stage=5", NULL},
    {5, "agenda", N_("Meetings"), "agenda", NULL, "stage=5", NULL},
    {5, "attendance", N_("Attendance"), "presence", "attendance", "stage=5", NULL},
    {5, "contributions", N_("Contributions"), "contributions", NULL, "stage=5", "needed"},
    {5, "questions", N_("Questions"), "questions", NULL, "stage=5", "needed"},

    {0, "guide", N_("What now?"), "guide", NULL, NULL, NULL},
    {0, "people", N_("People"), "list", "participant", NULL, NULL},
    {0, "organisations", N_("Organisations"), "list", "organisation", NULL, NULL},
    {0, "themes", N_("Themes"), "list", "theme", NULL, NULL},
    {0, "search", N_("Search"), "search", NULL, NULL, NULL},
    {0, "records", N_("All records"), "records", NULL, NULL, NULL},
    {0, "history", N_("History"), "history", NULL, NULL, NULL},
    {0, "documents", N_("Documents"), "documents", NULL, NULL, NULL},
    {0, "settings", N_("Settings"), "settings", NULL, NULL, NULL},
};

const size_t N_PANELS = sizeof PANELS / sizeof *PANELS;

const struct panel *panel_named(struct sv code, int stage) {
    const struct panel *found = NULL;
    for (size_t i = 0; i < N_PANELS; i++) {
        if (!sv_is(code, PANELS[i].code)) continue;
        if (PANELS[i].stage == stage) return &PANELS[i];
        if (!found) found = &PANELS[i];
    }
    return found;
}

const char *panel_also(const struct panel *p) {
    static const struct {
        const char *screen, *words;
    } ALSO[] = {
        {"rotations", N_("rotations, rounds, tables, who meets whom, getting to know each other")},
        {"timetable", N_("rendezvous with funds, speed meetings, timetable, slots")},
        {"board", N_("board, subgroups, groups, columns, move an organisation")},
        {"proposal", N_("solver, matching, compute the groups, propose")},
        {"alternatives", N_("other plans, other solutions, compare")},
        {"map", N_("theme map, heat map, ranks, Borda, choices")},
        {"committee", N_("jury, jurors, marks, criteria, selection")},
        {"calendar", N_("dates of the call, announcement, form, reminders")},
        {"presence", N_("check-in, sign-in, arrivals, who is there")},
        {"project", N_("projects, project sheets, vote on the projects")},
        {"diagnosis", N_("needs, problem tree, priorities")},
        {"checklist", N_("checklist, short list, fingers, confidence")},
        {"ledger", N_("promises, pledges, contributions in kind")},
        {"roti", N_("ROTI, marks out of five")},
        {"rasci", N_("RASCI, roles, responsibilities")},
        {"review", N_("follow-up points, J+2 to J+180, rhythm, reminders, ORID")},
        {"structuring", N_("legal form, agreement, scaling, spreading, quiz")},
        {"crossed", N_("committees, bridges between funds and field")},
        {"selfdiag", N_("before and after, sixteen statements, anonymous sheets")},
        {"documents", N_("copy, anonymous, export, backup, hand over, minutes")},
        {"settings", N_("preferences, options, language, colours, theme")},
        {"search", N_("find, look for")},
    };
    for (size_t i = 0; i < sizeof ALSO / sizeof *ALSO; i++)
        if (!strcmp(ALSO[i].screen, p->screen)) return _(ALSO[i].words);
    return NULL;
}

const char *panel_help(const struct panel *p) {
    static const struct {
        const char *entity, *words;
    } LISTS[] = {
        {"expression_of_interest", N_("The answers to the call, one for each organisation. X takes in the "
                                      "export of the form, t decides, M makes one of two.")},
        {"participant", N_("Everybody of the programme, with their organisation. X takes in registrations.")},
        {"organisation",
         N_("The organisations: members, prospects and funds. Enter shows one with its people, "
            "its answer and what it promised. X takes in a list of them.")},
        {"theme", N_("The themes of the call, made from wishes. Enter shows one with all that came of it.")},
    };
    for (size_t i = 0; p->entity && i < sizeof LISTS / sizeof *LISTS; i++)
        if (!strcmp(LISTS[i].entity, p->entity)) return _(LISTS[i].words);
    return NULL;
}
