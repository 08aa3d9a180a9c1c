#ifndef CATALYSE_STORE_ACT_H
#define CATALYSE_STORE_ACT_H

/* What people do, as the history keeps it. X(NAME, code, label): the code is in the file for ever; %s in the
 * label is what it was done to ("Participant Ana Orme"). Adding one: a line here and its French words. */

#include "catalyse/base/i18n.h"

#define ACTS(X)                                                      \
    X(ADD, "add", N_("added %s"))                                    \
    X(EDIT, "edit", N_("edited %s"))                                 \
    X(DELETE, "delete", N_("deleted %s"))                            \
    X(STATE, "state", N_("changed the state of %s"))                 \
    X(IMPORT, "import", N_("imported %s"))                           \
    X(MAP, "map", N_("said what columns hold: %s"))                  \
    X(CREATE, "create", N_("filled in the new programme"))           \
    X(MOVE, "move", N_("moved %s"))                                  \
    X(REORDER, "reorder", N_("reordered %s"))                        \
    X(PLACE, "place", N_("formed groups: %s"))                       \
    X(CHECK_IN, "check_in", N_("checked in %s"))                     \
    X(ANSWER, "answer", N_("answered %s"))                           \
    X(VOTE, "vote", N_("counted votes on %s"))                       \
    X(COMMIT, "commit", N_("recorded %s"))                           \
    X(WITHDRAW, "withdraw", N_("withdrew %s"))                       \
    X(DECIDE, "decide", N_("decided %s"))                            \
    X(ROLE, "role", N_("gave a role: %s"))                           \
    X(MERGE, "merge", N_("merged into %s"))                          \
    X(SPLIT, "split", N_("split %s"))                                \
    X(START, "start", N_("started %s"))                              \
    X(NEXT, "next", N_("went on to %s"))                             \
    X(GO_BACK, "go_back", N_("went back to %s"))                     \
    X(PAUSE, "pause", N_("paused %s"))                               \
    X(RESUME, "resume", N_("resumed %s"))                            \
    X(LENGTH, "length", N_("changed the length of %s"))              \
    X(SKIP, "skip", N_("left out %s"))                               \
    X(STOP, "stop", N_("ended %s"))                                  \
    X(PLAN, "plan", N_("replanned %s"))                              \
    X(HAND_OVER, "hand_over", N_("handed over what %s carried"))     \
    X(REVERT, "revert", N_("undid out of turn: %s"))                 \
    X(JOIN, "join", N_("put together with another table: %s"))       \
    X(PART, "part", N_("parted the tables of %s"))                   \
    X(SEAT, "seat", N_("gave another table for the day to %s"))      \
    X(FORGET, "forget", N_("erased the personal data of %s"))        \
    X(MIGRATE, "migrate", N_("brought the file to a newer version")) \
    X(LOAD, "load", N_("loaded a whole programme"))                  \
    X(TAKE_IN, "take_in", N_("took in another copy"))

enum act_code {
#define X(name, code, label) ACT_##name,
    ACTS(X)
#undef X
        ACT_COUNT
};

const char *act_text(enum act_code code);  /* the code in the file */
const char *act_label(enum act_code code); /* N_ */
/* By the code in the file; -1 when this program does not know it. */
int act_find(const char *text);

#endif
