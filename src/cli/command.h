#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "catalyse/conf/settings.h"
#include "catalyse/service/view.h"
#include "cli/options.h"
#include <stdio.h>

struct cli;

/* What stands at a place of a command: one letter a word. */
enum word_kind {
    WORD_PROGRAMME = 'p', /* a programme, opened before the command runs */
    WORD_NEW = 'n',       /* a programme that is not there yet */
    WORD_ENTITY = 'e',
    WORD_TAKEN = 'i', /* an entity, or a kind of sheet to import */
    WORD_FILE = 'f',
    WORD_FOLDER = 'd',
    WORD_KIND = 'k',   /* of document */
    WORD_SOLVER = 's', /* of problem */
    WORD_ROW = 'r',    /* a ref, an id or a title */
    WORD_PAIRS = '='   /* field=value, one or more; always last */
};

/* Parsing, help, the manual page and the completions come from this table. */
struct command {
    const char *name;
    const char *synopsis; /* N_: the words behind the name */
    const char *kinds;    /* a letter for each of them */
    uint64_t options;     /* OPTION_BIT of OPT_…, beside OPTIONS_COMMON */
    const char *formats;  /* of --format, the usual one first, or NULL */
    const char *help;     /* N_: a short line */
    const char *more;     /* N_: what else to know */
    bool (*run)(struct cli *c, struct error *e);
};

extern const struct command COMMANDS[];
extern const size_t N_COMMANDS;

/* NULL when there is none. */
const struct command *command_find(const char *name);

/* One run of one command. */
struct cli {
    const struct words *words;
    struct settings *settings;
    struct view view;            /* view.db is NULL when the command opens none */
    const struct entity *entity; /* where the command names one */
    int status;                  /* 0, or the exit status of a run that said itself what is wrong */
};

bool run_new(struct cli *c, struct error *e);
bool run_list(struct cli *c, struct error *e);
bool run_add(struct cli *c, struct error *e);
bool run_set(struct cli *c, struct error *e);
bool run_rm(struct cli *c, struct error *e);
bool run_import(struct cli *c, struct error *e);
bool run_export(struct cli *c, struct error *e);
bool run_dump(struct cli *c, struct error *e);
bool run_load(struct cli *c, struct error *e);
bool run_merge(struct cli *c, struct error *e);
bool run_next(struct cli *c, struct error *e);
bool run_agenda(struct cli *c, struct error *e);
bool run_groups(struct cli *c, struct error *e);
bool run_room(struct cli *c, struct error *e);
bool run_rotations(struct cli *c, struct error *e);
bool run_meetings(struct cli *c, struct error *e);
bool run_report(struct cli *c, struct error *e);
bool run_share(struct cli *c, struct error *e);
bool run_history(struct cli *c, struct error *e);
bool run_undo(struct cli *c, struct error *e);
bool run_redo(struct cli *c, struct error *e);
bool run_check(struct cli *c, struct error *e);
bool run_forget(struct cli *c, struct error *e);
bool run_withdraw(struct cli *c, struct error *e);
bool run_solve(struct cli *c, struct error *e);

/* The i-th kind of problem that can be solved; NULL after the last. */
const char *solver_name(size_t i);

/* The entity of this name; ERR_USAGE with the nearest one when there is none. */
bool entity_word(const char *name, const struct entity **out, struct error *e);

void help_all(void);
void help_command(const struct words *w);
/* `shell` is one of the words of --complete. */
void complete_print(const char *shell);

/* One or more lines to standard output; what a terminal must not get is taken out of each. */
void out_say(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* A long line, on as many as the terminal needs, those after the first `indent` columns in; whole where
 * standard output is no terminal. */
void out_folded(int indent, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The text in lines of at most `width` columns, 0: whole. */
void fold_lines(struct sv text, int width, int indent, struct str *out);
/* The same to standard error, each line behind "catalyse: ". */
void out_tell(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Everything said is out: ERR_IO when it could not be written. */
bool out_said(struct error *e);
/* Whether to do what cannot be taken back: --yes, or the answer typed on the terminal ("yes" when `answer` is
 * empty). False: ERR_USAGE. */
bool confirmed(const struct cli *c, const char *question, struct sv answer, struct error *e);
/* The id of the row an option names; *out stays as it is without. */
bool row_option(const struct cli *c, enum option_id id, const char *entity, int64_t *out, struct error *e);
/* The number an option gives, within bounds; *out stays as it is without. */
bool number_option(const struct cli *c, enum option_id id, int64_t least, int64_t most, int64_t *out,
                   struct error *e);
/* The number of --limit; *out stays as it is without. */
bool limit_read(const struct cli *c, size_t *out, struct error *e);
/* For a long computation: Ctrl+C stops it with the best so far; how long it takes is shown on a terminal,
 * with how good that is: `say` puts it into words (NULL: nothing). `waiting` must live until watch_end. */
struct watch_news;
struct waiting {
    void (*say)(const struct watch_news *news, struct str *out);
    int64_t began, shown; /* monotonic, ms; shown: 0 not yet */
    struct str news;
};
struct watch;
void watch_begin(struct watch *w, struct waiting *waiting);
void watch_end(const struct watch *w);
/* What import_options.progress is given, with the watch: shows the rows, false once Ctrl+C was pressed. */
bool watch_rows(void *watch, size_t rows);
/* Columns of the terminal on standard output, or another of the three; 0 when it is none. */
int terminal_width(int fd);

/* "35 organisations, 30 people…", for the sums of a programme. */
struct count_row;
void counts_show(const struct count_row *counts, size_t n, struct str *out);
/* The programme in short, and what is next. */
bool summary_say(const struct view *v, struct error *e);
/* Numbered, in order; a sentence when there is none. */
bool hints_say(const struct view *v, struct error *e);

#endif
