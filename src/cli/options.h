#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/mem.h"
#include <stddef.h>
#include <stdint.h>

/* X(ID, name, letter or 0, its value or NULL, the values there are or NULL, help). The formats there are
 * stand with each command. */
#define OPTIONS(X)                                                                                         \
    X(AFRESH, "afresh", 0, NULL, NULL, N_("what is agreed may change too"))                                \
    X(ALTERNATIVES, "alternatives", 0, N_("COUNT"), NULL, N_("form: as many other plans, as good"))        \
    X(ANONYMOUS, "anonymous", 0, NULL, NULL, N_("with numbers for names, to teach with"))                  \
    X(APPLY, "apply", 0, NULL, NULL, N_("do it: the programme follows the plan"))                          \
    X(AT, "at", 0, N_("HH:MM"), NULL, N_("as it stands at this time of day"))                              \
    X(AUDIENCE, "audience", 0, N_("AUDIENCE"), "me organisers group funds public",                         \
      N_("only what these may see"))                                                                       \
    X(COLOR, "color", 0, N_("WHEN"), "always never auto", N_("use colours on the screen"))                 \
    X(COMPLETE, "complete", 0, N_("SHELL"), "bash zsh fish", N_("print the completions for this shell"))   \
    X(DATA, "data", 0, NULL, NULL, N_("leave the history out"))                                            \
    X(DRY_RUN, "dry-run", 0, NULL, NULL, N_("say what would happen, change nothing"))                      \
    X(EVENT, "event", 0, N_("REF"), NULL, N_("of this event, not the one that is meant otherwise"))        \
    X(FOR, "for", 0, N_("AUDIENCE"), "network group funds", N_("whom the copy is for"))                    \
    X(FORMAT, "format", 0, N_("FORMAT"), NULL, N_("how it is written; the first is the usual one"))        \
    X(FROM, "from", 0, N_("SESSION"), NULL,                                                                \
      N_("a folder, or one that is shipped: consortium (usual), lisiere, conference, rencontres"))         \
    X(FUND, "fund", 0, N_("REF"), NULL, N_("for this fund: without what concerns other funds"))            \
    X(FREEZE, "freeze", 0, N_("ROUNDS"), NULL, N_("printed or played: the first rounds stay as they are")) \
    X(GROUP, "group", 0, N_("REF"), NULL, N_("for this subgroup alone"))                                   \
    X(HELP, "help", 'h', NULL, NULL, N_("this help; behind a command, the help of the command"))           \
    X(LANGUAGE, "language", 0, N_("LANGUAGE"), "fr en", N_("language of the document, or of the room"))    \
    X(LIMIT, "limit", 0, N_("COUNT"), NULL, N_("at most so many rows"))                                    \
    X(MAP, "map", 0, N_("COLUMN=FIELD,…"), NULL, N_("where columns go; an empty field leaves one out"))    \
    X(MINUTES, "minutes", 0, N_("COUNT"), NULL, N_("so many minutes for each meeting"))                    \
    X(OUTPUT, "output", 'o', N_("FILE"), NULL, N_("write here: a file, or a folder where it gets a name")) \
    X(PAPER, "paper", 0, N_("SIZE"), "a3 a4", N_("what is made for A3: on A4 sheets, side by side"))       \
    X(PERSON, "person", 0, N_("REF"), NULL, N_("about this person, for them"))                             \
    X(POLICY, "policy", 0, N_("POLICY"), "nobody first",                                                   \
      N_("form: nobody left behind, or most first choices"))                                               \
    X(REASON, "reason", 0, N_("TEXT"), NULL, N_("why, for yourself"))                                      \
    X(ROUNDS, "rounds", 0, N_("COUNT"), NULL, N_("so many rounds"))                                        \
    X(SAID, "said", 0, N_("TEXT"), NULL, N_("why, as it can be said aloud"))                               \
    X(SCHEMA, "schema", 0, NULL, NULL, N_("print the JSON Schema of dumps"))                               \
    X(SEED, "seed", 0, N_("NUMBER"), NULL, N_("another number decides otherwise among equal plans"))       \
    X(SENT, "sent", 0, N_("WHEN"), NULL,                                                                   \
      N_("as it read when it was said sent: last, a day (2026-06-20), or its number"))                     \
    X(SETTINGS, "settings", 0, N_("FILE"), NULL, N_("read these settings instead of yours"))               \
    X(SORT, "sort", 0, N_("FIELD"), NULL, N_("order of the rows; -FIELD turns it round"))                  \
    X(STATE, "state", 0, N_("STATE"), "draft sent corrected validated",                                    \
      N_("keep that the document is so far since today"))                                                  \
    X(TABLES, "tables", 0, N_("COUNT"), NULL, N_("so many tables"))                                        \
    X(THEME, "theme", 0, N_("NAME"), NULL, N_("colours of the screen: a file of themes/"))                 \
    X(VERSION, "version", 'V', NULL, NULL, N_("the version"))                                              \
    X(WHERE, "where", 0, N_("FIELD=VALUE"), NULL, N_("only such rows; also != < > ~ (has the words)"))     \
    X(WORK, "work", 0, N_("STEPS"), NULL, N_("stop after so many steps, with the best so far"))            \
    X(YES, "yes", 'y', NULL, NULL, N_("do not ask"))

enum option_id {
#define X(id, ...) OPT_##id,
    OPTIONS(X)
#undef X
        OPT_COUNT
};

struct option_row {
    const char *name;
    char letter;
    const char *takes; /* N_, or NULL: no value */
    const char *words; /* separated by one blank, or NULL: any */
    const char *help;  /* N_ */
};

extern const struct option_row OPTION_TABLE[OPT_COUNT];

/* Understood with every command; and when the full screen opens. */
#define OPTION_BIT(id) (UINT64_C(1) << (id))
#define OPTIONS_COMMON (OPTION_BIT(OPT_HELP) | OPTION_BIT(OPT_VERSION) | OPTION_BIT(OPT_SETTINGS))
#define OPTIONS_FACE                                                                             \
    (OPTIONS_COMMON | OPTION_BIT(OPT_COLOR) | OPTION_BIT(OPT_THEME) | OPTION_BIT(OPT_COMPLETE) | \
     OPTION_BIT(OPT_SCHEMA))

struct command;

/* What the command line says. Texts are those of argv. */
struct words {
    const struct command *command; /* NULL: none was named */
    const char **args;             /* without the command */
    size_t n_args;
    const char *value[OPT_COUNT]; /* "" for an option without a value; NULL: not given; the last one counts */
    const char **where;           /* all of --where */
    size_t n_where;
};

/* False: ERR_USAGE. What was read up to there is in *out. */
bool words_parse(int argc, char **argv, struct arena *a, struct words *out, struct error *e);

/* The values there are for an option, in the context of a command (or NULL); NULL: any. */
const char *option_words(enum option_id id, const struct command *command);

#endif
