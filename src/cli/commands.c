#include "cli/command.h"
#include <string.h>

#define BIT(id) (1u << OPT_##id)

const struct command COMMANDS[] = {
    {"new", N_("FILE"), "n", BIT(FROM), NULL, N_("make a programme from a session"),
     N_("A session is a folder of INI and CSV files. Without --from the programme is empty but for the "
        "method: "
        "checklist, runs of show, roles, canvases."),
     run_new},
    {"list", N_("FILE ENTITY"), "pe", BIT(WHERE) | BIT(FORMAT) | BIT(AUDIENCE) | BIT(SORT) | BIT(LIMIT),
     "table csv json jsonl", N_("rows, chosen and sorted"),
     N_("--where may be given several times: all must hold. Nothing behind = means empty, != not empty; ~ "
        "finds "
        "words, accents and case aside."),
     run_list},
    {"next", N_("FILE"), "p", 0, NULL, N_("what now?"),
     N_("What the programme asks for, the most urgent first."), run_next},
    {"check", N_("FILE"), "p", 0, NULL, N_("is the file sound, are the rules met"),
     N_("Counts, then what is wrong by gravity. The exit status is 65 when there is an error; warnings leave "
        "it 0."),
     run_check},
};

const size_t N_COMMANDS = sizeof COMMANDS / sizeof *COMMANDS;

const struct command *command_find(const char *name) {
    for (size_t i = 0; i < N_COMMANDS; i++)
        if (!strcmp(COMMANDS[i].name, name)) return &COMMANDS[i];
    return NULL;
}
