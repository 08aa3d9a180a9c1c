#include "cli/command.h"
#include <string.h>

#define BIT(id) OPTION_BIT(OPT_##id)

const struct command COMMANDS[] = {
    {"new", N_("FILE"), "n", BIT(FROM), NULL, N_("make a programme from a session"),
     N_("A session is a folder of INI and CSV files. Without --from the programme is empty but "
        "for the method: checklist, runs of show, roles, canvases."),
     run_new},
    {"list", N_("FILE ENTITY"), "pe", BIT(WHERE) | BIT(FORMAT) | BIT(AUDIENCE) | BIT(SORT) | BIT(LIMIT),
     "table csv json jsonl", N_("rows, chosen and sorted"),
     N_("--where may be given several times: all must hold. Nothing behind = means empty, behind "
        "!= not empty; ~ finds words, accents and case aside. Without --audience you see all "
        "(me)."),
     run_list},
    {"add", N_("FILE ENTITY FIELD=VALUE…"), "pe=", 0, NULL, N_("add a row and print its ref"),
     N_("Dates, amounts and choices are written as in the forms. A reference is the ref, the id "
        "or the title of the row it names."),
     run_add},
    {"set", N_("FILE ENTITY REF FIELD=VALUE…"), "per=", 0, NULL, N_("change fields of a row"),
     N_("REF is the ref, the id or the title of the row. Nothing behind = empties the field. Some "
        "changes of state need a reason: reason=… is yours, reason_said=… can be said aloud."),
     run_set},
    {"rm", N_("FILE ENTITY REF"), "per", BIT(YES), NULL, N_("remove a row"),
     N_("What goes with the row is listed; then it asks first, unless --yes is given."), run_rm},
    {"import", N_("FILE ENTITY|SHEET CSV"), "pif", BIT(MAP) | BIT(DRY_RUN) | BIT(EVENT) | BIT(GROUP), NULL,
     N_("take rows from a CSV file"),
     N_("Columns find their fields by name or label. Rows that are known are changed, others added; each"
        " wrong row is named and left out, and the exit status is then 65. One undo takes all of it back."
        " SHEET is answers (an export of the form of the call), video (the attendance list of a video"
        " meeting), registrations (of an event desk), organisations (a list of them, with whom to write to), calls"
        " (follow-up sheets that convenors sent back) or"
        " marks (the grid of a juror: an organisation a row, a criterion a column): their encoding, headings and separator are found by looking. --map 'HEADING=FIELD' or '#3=FIELD'"
        " says where a column goes, 'TEXT=theme:REF', 'TEXT=org:REF' or 'TEXT=person:REF' (or :new) what a"
        " text means, - leaves it out; the programme remembers. With the entity picture the file is a PNG, a"
        " JPEG or a plain SVG drawing of at most 256 kB: it is kept as the logo of all documents. With the"
        " entity photo it is a PNG or a JPEG of the sheet of a --group, kept in the programme."),
     run_import},
    {"export", N_("FILE FOLDER"), "pd", 0, NULL, N_("write a session folder"),
     N_("The folder must be new or empty. 'catalyse new --from FOLDER' makes the same programme "
        "again."),
     run_export},
    {"dump", N_("FILE"), "p", BIT(DATA), NULL, N_("print the whole programme as JSON"),
     N_("One object, a key per entity, and the history. Amounts are in cents, ids and references "
        "are strings."),
     run_dump},
    {"load", N_("JSON FILE"), "fn", 0, NULL, N_("make a programme from a dump"),
     N_("- instead of JSON reads standard input."), run_load},
    {"merge", N_("FILE OTHER"), "pf", BIT(DRY_RUN), NULL, N_("take in another copy of the programme"),
     N_("OTHER is a copy that somebody else worked on, or a dump of it (a .json, or - for standard input)."
        " What is new there is added; what both changed is as it was changed last; nothing is removed. Of two"
        " proposals of groups, plans of who sits where or texts of a validated document, the later one stands"
        " whole, but a plan with more rounds held or printed before one with less. A new row whose ref is"
        " taken here gets a number behind it, and that is said. One undo takes all of it back. --dry-run lists"
        " all that differs and changes nothing."),
     run_merge},
    {"next", N_("FILE"), "p", 0, NULL, N_("what now?"),
     N_("What the programme asks for, the most urgent first."), run_next},
    {"agenda", N_("FILE"), "p", BIT(AT) | BIT(EVENT), NULL, N_("the run of show: planned, expected, actual"),
     N_("Of the event under way, of today or the next one, unless --event names another; at this moment, "
        "unless --at gives a time of its day."),
     run_agenda},
    {"groups", N_("FILE"), "p",
     BIT(AFRESH) | BIT(POLICY) | BIT(APPLY) | BIT(REASON) | BIT(SAID) | BIT(AUDIENCE), NULL,
     N_("who goes to which theme: plan, reasons"),
     N_("Whoever is in a group stays there, unless --afresh is given. The reasons are yours; with --audience"
        " they are those that can be said. Nothing changes without --apply, which needs --reason or --said;"
        " one undo takes it back."),
     run_groups},
    {"room", N_("FILE"), "p", BIT(LANGUAGE) | BIT(COLOR) | BIT(THEME), NULL,
     N_("the room screen, for the projector"),
     N_("In a second terminal: what the facilitator sends with s, as large as it can be, and nothing that is"
        " not for the room. It follows by itself, writes nothing, and q leaves it. Without a terminal what"
        " the room sees is printed once."),
     run_room},
    {"rotations", N_("FILE"), "p",
     BIT(EVENT) | BIT(TABLES) | BIT(ROUNDS) | BIT(SEED) | BIT(AFRESH) | BIT(APPLY) | BIT(FREEZE), NULL,
     N_("who sits where, to meet new people"),
     N_("A plan that is kept is repaired: who is away leaves, who came gets seats, nobody else moves;"
        " --tables, --rounds or --afresh plan the rounds anew that are not printed or played. Nothing is kept"
        " without --apply."),
     run_rotations},
    {"meetings", N_("FILE"), "p",
     BIT(EVENT) | BIT(TABLES) | BIT(MINUTES) | BIT(AFRESH) | BIT(APPLY) | BIT(REASON) | BIT(SAID), NULL,
     N_("which fund meets which project, when"),
     N_("A time and a table for as many wishes as can be, those of both sides first. What is decided stays"
        " where it is unless that became impossible, or --afresh is given. Nothing changes without --apply,"
        " which needs --reason or --said; one undo takes it back."),
     run_meetings},
    {"report", N_("FILE KIND"), "pk",
     BIT(FORMAT) | BIT(OUTPUT) | BIT(GROUP) | BIT(EVENT) | BIT(AUDIENCE) | BIT(FUND) | BIT(LANGUAGE) |
         BIT(PAPER) | BIT(PERSON) | BIT(SENT) | BIT(STATE) | BIT(YES),
     "md html csv json ics eml pdf docx odt", N_("make a document"),
     N_("It goes to standard output (-), or where --output says. It is made for its usual readers, most "
        "often the group with funds (funds), unless --audience says otherwise. --yes replaces a file that "
        "is there. ics is for calendars; docx and odt need pandoc, pdf needs weasyprint. csv has commas (RFC 4180); written from the screens or beside drafts it is for "
        "a double click: UTF-8 with its mark, semicolons in French. A reply that lacks its "
        "reason or its offer is held back and named; the exit status is then 65."),
     run_report},
    {"share", N_("FILE --for AUDIENCE OUT"), "pn", BIT(FOR) | BIT(FUND) | BIT(ANONYMOUS), NULL,
     N_("write a stripped copy"),
     N_("The copy holds only what its audience may see, and no history. What was taken out is "
        "counted. Who did not agree to be on lists is in no list, and out of texts by whole name, or by "
        "last name where it can be nothing else: a first name alone stays, and a last name that is an ordinary "
        "word too where it begins a sentence. "
        "In an anonymous copy names are numbers and there are no photos; each passage that may still name "
        "somebody is listed, with its row, to be looked at. Places and nicknames stay in texts."),
     run_share},
    {"history", N_("FILE"), "p", BIT(LIMIT), NULL, N_("what was done, by whom, when"),
     N_("The latest first."), run_history},
    {"undo", N_("FILE"), "p", 0, NULL, N_("take the last change back"),
     N_("Says what it took back. Again takes back the one before."), run_undo},
    {"redo", N_("FILE"), "p", 0, NULL, N_("do again what was undone"), N_("Says what it did again."),
     run_redo},
    {"check", N_("FILE"), "p", 0, NULL, N_("is the file sound, the rules met?"),
     N_("Counts, then what is wrong, errors first. The exit status is 65 when there is an error; "
        "warnings leave it 0."),
     run_check},
    {"withdraw", N_("FILE ORGANISATION"), "pr", BIT(GROUP) | BIT(APPLY) | BIT(SAID), NULL,
     N_("what it endangers when an organisation leaves"),
     N_("All it holds, whom to ring up about it, and the groups that would be another one without it. Nothing"
        " changes without --apply: then it has left the programme, or one --group, with the reason --said;"
        " what it holds stays until it is handed over, and one undo takes it back."),
     run_withdraw},
    {"forget", N_("FILE PERSON"), "pr", BIT(YES), NULL, N_("erase a person for good"),
     N_("Erases the person in the file, its history, its backups and drafts, and says what may "
        "remain elsewhere. It cannot be undone, so it asks for the name first, unless --yes is "
        "given. Nobody else may have the file open. "
        "access-needs instead of a person erases the access needs of everybody whose event has been over for "
        "a week."),
     run_forget},
    {"solve", N_("KIND"), "s", BIT(POLICY) | BIT(SEED) | BIT(WORK) | BIT(ALTERNATIVES), NULL,
     N_("the matching engine: a problem in, a plan"),
     N_("KIND is form (who goes to which theme), rotate (who sits where, round after round) or meet (who "
        "meets whom, when). The "
        "problem is read from standard input, one row a line (the manual page says which rows). Where "
        "there is no plan, each conflict that was "
        "found is named with what lifts it, then what is enough for all, and the exit status is 65. Ctrl+C "
        "prints the best plan so far."),
     run_solve},
};

const size_t N_COMMANDS = sizeof COMMANDS / sizeof *COMMANDS;

const struct command *command_find(const char *name) {
    for (size_t i = 0; i < N_COMMANDS; i++)
        if (!strcmp(COMMANDS[i].name, name)) return &COMMANDS[i];
    return NULL;
}
