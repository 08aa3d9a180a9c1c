#include "catalyse/screen/action.h"
#include <stddef.h>

const struct action_row ACTION_TABLE[ACTION_COUNT] = {
#define X(id, name, keys, hint, help) [ACTION_##id] = {name, keys, hint, help, false},
#define W(id, name, keys, hint, help) [ACTION_##id] = {name, keys, hint, help, true},
    ACTIONS(X, W)
#undef X
#undef W
};

const char *action_also(enum action action) {
    static const struct {
        enum action action;
        const char *words;
    } ALSO[] = {
        {ACTION_FORGET, N_("forget, erase, remove a person, right to erasure, GDPR")},
        {ACTION_DELETE, N_("remove, take off, bin")},
        {ACTION_ADD, N_("new, create")},
        {ACTION_EDIT, N_("change, correct, rename")},
        {ACTION_FILTER, N_("search, find, look for")},
        {ACTION_PRINT, N_("print, export, paper, page, file to send")},
        {ACTION_IMPORT, N_("load, spreadsheet, CSV, registrations")},
        {ACTION_UNDO, N_("take back, mistake, error, step back")},
        {ACTION_REDO, N_("restore, do again")},
        {ACTION_HISTORY, N_("log, who changed what, restore")},
        {ACTION_LANGUAGE, N_("language, English, French, translation")},
        {ACTION_SEEN, N_("hide, private, confidential")},
        {ACTION_ROOM, N_("projector, second screen, beamer")},
        {ACTION_QUIT, N_("exit, close the program")},
    };
    for (size_t i = 0; i < sizeof ALSO / sizeof *ALSO; i++)
        if (ALSO[i].action == action) return _(ALSO[i].words);
    return NULL;
}
