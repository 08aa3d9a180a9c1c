#ifndef CATALYSE_SCREEN_ACTION_H
#define CATALYSE_SCREEN_ACTION_H

/* Everything a key can do, once: enum, name in settings, default keys, hint, help. The key map, the hint
 * line, the help screen, the palette, README and the manual page come from this table. One letter has one
 * meaning in the whole program, so there is one key map. No key needs AltGr; bare digits never act. */

#include "catalyse/base/i18n.h"
#include <stdbool.h>

/* X(ID, name, keys, hint, help); W the same, for what changes the programme: not offered in a file that can
 * only be read. */
#define ACTIONS(X, W)                                                                                        \
    X(HELP, "help", "?, F1", N_("help"), N_("keys and words of this screen"))                                \
    X(PALETTE, "palette", ":, C-p", N_("all actions"), N_("choose among all actions"))                       \
    X(OPEN, "open", "Enter", N_("open row"), N_("open what is selected"))                                    \
    X(BACK, "back", "Esc, q, Backspace", N_("back"), N_("go back; clears the filter first"))                 \
    X(UP, "up", "Up, k", N_("up"), N_("go up"))                                                              \
    X(DOWN, "down", "Down, j", N_("down"), N_("go down"))                                                    \
    X(PAGE_UP, "page_up", "PgUp, C-b", N_("page up"), N_("a page up"))                                       \
    X(PAGE_DOWN, "page_down", "PgDn, C-f", N_("page down"), N_("a page down"))                               \
    X(FIRST, "first", "Home", N_("first"), N_("go to the first row"))                                        \
    X(LAST, "last", "End", N_("last"), N_("go to the last row"))                                             \
    X(LEFT, "left", "Left, h", N_("to the left"), N_("go left"))                                             \
    X(RIGHT, "right", "Right", N_("to the right"), N_("go right"))                                           \
    X(NEXT, "next", "n", N_("next"), N_("the next block, question or hit"))                                  \
    X(PREVIOUS, "previous", "N", N_("previous"), N_("the block, question or hit before"))                    \
    W(ADD, "add", "a, Insert", N_("add"), N_("add a row here"))                                              \
    W(SAVE, "save", "C-s", N_("save"), N_("save what was typed"))                                            \
    W(EDIT, "edit", "m, F11", N_("edit"), N_("edit what is selected"))                                       \
    W(DELETE, "delete", "d, Delete", N_("delete"), N_("delete what is selected; u brings it back"))          \
    W(STATE, "state", "t", N_("state"), N_("change the state of what is selected"))                          \
    X(LINKS, "links", "l", N_("links"), N_("where this comes from and what became of it"))                   \
    X(ORIGIN, "origin", "<", N_("comes from"), N_("go to where this comes from"))                            \
    X(OUTCOME, "outcome", ">", N_("became"), N_("go forward to what became of this"))                        \
    X(FILTER, "filter", "/", N_("filter"), N_("show the rows that hold these words; accents do not matter")) \
    X(SORT, "sort", "o", N_("order"), N_("sort by the next column; again turns it round"))                   \
    W(MARK, "mark", "Space", N_("mark"), N_("mark or tick"))                                                 \
    X(MARK_ALL, "mark_all", "*", N_("mark all"), N_("mark all rows, or none"))                               \
    W(MOVE_UP, "move_up", "M-Up, K", N_("move up"), N_("move the row up"))                                   \
    W(MOVE_DOWN, "move_down", "M-Down, J", N_("move down"), N_("move the row down"))                         \
    W(ALL_PRESENT, "all_present", "A", N_("all present"), N_("everybody is present, except those you name")) \
    W(WISH, "wish", "e", N_("wish"), N_("type a wish"))                                                      \
    W(PARK, "park", "O", N_("parking lot"), N_("keep an idea for later"))                                    \
    X(SPEAKERS, "speakers", "T", N_("speaking order"), N_("who speaks, who comes next"))                     \
    W(LINES, "lines", "E", N_("several lines"), N_("type or paste many lines at once, or a chat"))           \
    W(FAMILY, "family", "f", N_("to a family"), N_("put into a family of ideas, or at another table"))       \
    W(MERGE, "merge", "M", N_("merge"), N_("make one of several"))                                           \
    W(SPLIT_BACK, "split_back", "z", N_("split back"), N_("take out again what was put together"))           \
    W(VOTE, "vote", "v", N_("vote"), N_("record a vote or a show of fingers"))                               \
    W(NOTE, "note", "i", N_("note"), N_("write the answer or the note"))                                     \
    W(OWNER, "owner", "r", N_("owner"), N_("who carries it, and by when"))                                   \
    W(AGREE, "agree", "y", N_("agree"), N_("mark as agreed, kept or done"))                                  \
    W(OBJECT, "object", "b", N_("objection"), N_("note an objection or a concern"))                          \
    W(ROUND, "round", "R", N_("new round"), N_("begin a new round"))                                         \
    X(SHORT, "short", "w", N_("short list"), N_("only the short list, or all"))                              \
    W(SOLVE, "solve", "V", N_("propose"), N_("compute a proposal"))                                          \
    W(PLACE_LOCK, "place_lock", "L", N_("keep there"),                                                       \
      N_("keep it where it is when solved again, or free it"))                                               \
    X(GROUP, "group", "x", N_("other group"), N_("look at the next subgroup"))                               \
    W(DUE, "due", "D", N_("postpone"), N_("give another date, with a reason"))                               \
    W(IMPORT, "import", "X", N_("import"), N_("import a file: an export of another tool, a photo"))          \
    X(MAP, "map", "=", N_("is…"), N_("say what it is: a column or a text of a file, a wish, a question"))    \
    X(PRINT, "print", "P", N_("document"), N_("make a document from this screen"))                           \
    W(END, "end", "F", N_("end of session"), N_("end the session; what is on paper is entered afterwards"))  \
    X(MINUTES, "minutes", "H", N_("close the minutes"), N_("what is still open before the minutes close"))   \
    X(GUIDE, "guide", "G", N_("see it"), N_("go where “What now?” points"))                                  \
    W(PAUSE, "pause", "p", N_("pause"), N_("stop the clock of the block under way, or let it run on"))       \
    W(MORE, "more", "+", N_("1 min"), N_("a minute more for the block"))                                     \
    W(LESS, "less", "-", N_("1 min"), N_("a minute less for the block"))                                     \
    X(RECOVER, "recover", "c", N_("catch up"), N_("plans to catch up a delay, each with its effect"))        \
    W(SKIP, "skip", "S", N_("skip"), N_("leave the block out"))                                              \
    W(INSERT, "insert", "I", N_("insert"), N_("put a block behind this one"))                                \
    W(SWAP, "swap", "W", N_("swap"), N_("swap the block with the one after it"))                             \
    W(SPLIT, "split", "Z", N_("split"), N_("make two blocks of one"))                                        \
    W(CLOCK_NEXT, "clock_next", "C-x n", N_("next block"), N_("go on to the next block, from anywhere"))     \
    W(CLOCK_MORE, "clock_more", "C-x +", N_("1 min"),                                                        \
      N_("a minute more for the block under way, from anywhere"))                                            \
    W(CLOCK_LESS, "clock_less", "C-x -", N_("1 min"),                                                        \
      N_("a minute less for the block under way, from anywhere"))                                            \
    X(RING, "ring", "C-x r", N_("ring"), N_("ring the bell"))                                                \
    X(MUTE, "mute", "C-x q", N_("bells on or off"), N_("ring when a block warns, or warn without a sound"))  \
    X(REHEARSE, "rehearse", "C-x t", N_("rehearse"),                                                         \
      N_("play the run of show on a copy that is thrown away; again: end it"))                               \
    W(UNDO, "undo", "u", N_("undo"), N_("undo the last change, by name"))                                    \
    W(REDO, "redo", "C-r", N_("redo"), N_("redo what was undone"))                                           \
    X(HISTORY, "history", "U", N_("history"), N_("all changes; any of them can be undone"))                  \
    X(STAGE_1, "stage_1", "g1, F2", N_("webinar"), N_("stage 1, launch webinar"))                            \
    X(STAGE_2, "stage_2", "g2, F3", N_("call"), N_("stage 2, interest call"))                                \
    X(STAGE_3, "stage_3", "g3, F4", N_("subgroups"), N_("stage 3, subgroup formation"))                      \
    X(STAGE_4, "stage_4", "g4, F5", N_("afternoon"), N_("stage 4, co-construction afternoon"))               \
    X(STAGE_5, "stage_5", "g5, F6", N_("follow-up"), N_("stage 5, follow-up"))                               \
    X(RECORDS, "records", "g6, g0, F7", N_("directory"),                                                     \
      N_("people, organisations, themes, history, documents"))                                               \
    X(PANEL_NEXT, "panel_next", "Tab", N_("next panel"), N_("the next panel of this stage"))                 \
    X(PANEL_PREVIOUS, "panel_previous", "BackTab", N_("panel before"), N_("the panel before"))               \
    W(SEND, "send", "s, C-x s", N_("to the room"),                                                           \
      N_("show the room what is selected; again shows it here too"))                                         \
    W(BLANK, "blank", "B, C-x b", N_("blank"), N_("show the room the programme's title only"))               \
    X(ROOM, "room", "C-x e", N_("room screen"), N_("choose what the room sees"))                             \
    X(ROOM_HERE, "room_here", "C-x w", N_("room here"),                                                      \
      N_("show here what the room sees; the same keys come back, masked"))                                   \
    X(LANGUAGE, "language", "F8", N_("français"), N_("the other language, at once"))                         \
    X(SEEN, "seen", "C-x v", N_("mask or unmask"), N_("mask what is not for the group, or show it"))         \
    W(HAND_OVER, "hand_over", "Y", N_("who leaves"),                                                         \
      N_("somebody leaves: what it endangers, who takes over"))                                              \
    W(FORGET, "forget", "C-x f", N_("erase for good"),                                                       \
      N_("erase a person everywhere in the file, for good"))                                                 \
    X(LOCK, "lock", "C-x l", N_("lock"), N_("show the clock and ignore all keys until a word is typed"))     \
    X(MOUSE, "mouse", "C-x m", N_("mouse"), N_("use the mouse, or leave it to the terminal"))                \
    X(REDRAW, "redraw", "C-l", N_("redraw"), N_("draw the screen again"))                                    \
    X(SUSPEND, "suspend", "C-z", N_("suspend"), N_("leave the program for a moment"))                        \
    X(CANCEL, "cancel", "C-c", N_("cancel"), N_("cancel; twice quits, and all is saved"))                    \
    X(QUIT, "quit", "Q, F10", N_("quit"), N_("quit; everything is saved already"))

enum action {
    ACTION_NONE,
#define X(id, name, keys, hint, help) ACTION_##id,
    ACTIONS(X, X)
#undef X
        ACTION_COUNT
};

struct action_row {
    const char *name, *keys, *hint, *help;
    bool writes;
};

/* Indexed by enum action. */
extern const struct action_row ACTION_TABLE[ACTION_COUNT];

/* Other words people look for it by, translated; NULL when its hint and its help say them all. */
const char *action_also(enum action action);

#endif
