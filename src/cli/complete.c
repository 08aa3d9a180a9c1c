#include "catalyse/domain/entities.h"
#include "catalyse/report/report.h"
#include "catalyse/service/session.h"
#include "catalyse/service/sheet.h"
#include "cli/command.h"
#include <string.h>

/* "list add" … or the options of a command, separated by blanks. */
static void options_put(uint64_t which) {
    for (unsigned i = 0; i < OPT_COUNT; i++)
        if (which & OPTION_BIT(i)) printf(" --%s", OPTION_TABLE[i].name);
}

static void entities_put(void) {
    for (size_t i = 0; i < N_ENTITIES; i++) printf(" %s", ENTITIES[i]->name);
}

static void sheets_put(void) {
    for (size_t i = 0; i < N_SHEETS; i++) printf(" %s", SHEETS[i].code);
}

static void kinds_put(void) {
    for (size_t i = 0; i < N_REPORT_KINDS; i++) printf(" %s", REPORT_KINDS[i].code);
    printf(" valise");
}

static void solvers_put(void) {
    for (size_t i = 0; solver_name(i); i++) printf(" %s", solver_name(i));
}

/* Those that came with the program; a folder goes too. */
static void sessions_put(void) {
    struct arena a = {0};
    struct error e;
    char **names;
    size_t n;
    if (session_names(&a, &names, &n, &e))
        for (size_t i = 0; i < n; i++) printf(" %s", names[i]);
    arena_deinit(&a);
}

static void bash_values(const char *prefix) {
    for (unsigned i = 0; i < OPT_COUNT; i++) {
        const struct option_row *row = &OPTION_TABLE[i];
        if (row->words) printf("%s--%s) words='%s' ;;\n", prefix, row->name, row->words);
    }
}

static void bash_commands(void) {
    for (size_t i = 0; i < N_COMMANDS; i++) {
        const struct command *c = &COMMANDS[i];
        printf("    %s) options='", c->name);
        options_put(c->options | OPTIONS_COMMON);
        printf("' kinds='%s' formats='%s' ;;\n", c->kinds, c->formats ? c->formats : "");
    }
}

static void bash_print(void) {
    puts("_catalyse() {\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
         "  local command=${COMP_WORDS[1]} words='' options='' kinds='' formats=''\n"
         "  case $command in");
    bash_commands();
    printf("    *) options='");
    options_put(OPTIONS_FACE);
    printf("' kinds='p' ;;\n  esac\n  case $prev in\n");
    bash_values("    ");
    printf("    --format) words=$formats ;;\n"
           "    --from) COMPREPLY=($(compgen -W '");
    sessions_put();
    puts("' -- \"$cur\") $(compgen -d -- \"$cur\")); return ;;\n"
         "    --settings|--output|-o) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n"
         "  esac");
    printf("  if [[ -n $words ]]; then COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")); return; fi\n"
           "  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W \"$options\" -- \"$cur\")); return; fi\n"
           "  if [[ $COMP_CWORD == 1 ]]; then COMPREPLY=($(compgen -W '");
    for (size_t i = 0; i < N_COMMANDS; i++) printf(" %s", COMMANDS[i].name);
    printf("' -- \"$cur\") $(compgen -f -- \"$cur\")); return; fi\n"
           "  if [[ ${kinds:$((COMP_CWORD-2)):1} == e ]]; then COMPREPLY=($(compgen -W '");
    entities_put();
    printf("' -- \"$cur\")); return; fi\n"
           "  if [[ ${kinds:$((COMP_CWORD-2)):1} == i ]]; then COMPREPLY=($(compgen -W '");
    sheets_put();
    entities_put();
    printf("' -- \"$cur\")); return; fi\n"
           "  if [[ ${kinds:$((COMP_CWORD-2)):1} == k ]]; then COMPREPLY=($(compgen -W '");
    kinds_put();
    printf("' -- \"$cur\")); return; fi\n"
           "  if [[ ${kinds:$((COMP_CWORD-2)):1} == s ]]; then COMPREPLY=($(compgen -W '");
    solvers_put();
    puts("' -- \"$cur\")); return; fi\n"
         "  COMPREPLY=($(compgen -f -- \"$cur\"))\n"
         "}\n"
         "complete -o filenames -F _catalyse catalyse");
}

/* zsh runs the same function through its own emulation of bash's; loaded by the first Tab, it answers that
 * one too. */
static void zsh_print(void) {
    puts("#compdef catalyse\nautoload -U +X bashcompinit && bashcompinit");
    bash_print();
    puts("if [[ -n ${compstate-} ]]; then _bash_complete -o filenames -F _catalyse; fi");
}

static void fish_option(const char *command, enum option_id id, const char *words) {
    const struct option_row *row = &OPTION_TABLE[id];
    printf("complete -c catalyse -n '%s' -l %s", command, row->name);
    if (row->letter) printf(" -s %c", row->letter);
    if (words)
        printf(" -x -a '%s'", words);
    else if (row->takes)
        printf(" -r");
    if (id == OPT_FROM) {
        printf(" -a '");
        sessions_put();
        printf("'");
    }
    printf(" -d \"%s\"\n", _(row->help));
}

static void fish_command(const struct command *c) {
    char when[96];
    snprintf(when, sizeof when, "__fish_seen_subcommand_from %s", c->name);
    printf("complete -c catalyse -n __fish_use_subcommand -a %s -d \"%s\"\n", c->name, _(c->help));
    for (unsigned i = 0; i < OPT_COUNT; i++)
        if (c->options & OPTION_BIT(i))
            fish_option(when, (enum option_id)i, option_words((enum option_id)i, c));
    bool sheets = strchr(c->kinds, WORD_TAKEN);
    bool entities = sheets || strchr(c->kinds, WORD_ENTITY), kinds = strchr(c->kinds, WORD_KIND);
    bool solvers = strchr(c->kinds, WORD_SOLVER);
    if (!entities && !kinds && !solvers) return;
    printf("complete -c catalyse -n '%s' -a '", when);
    if (sheets) sheets_put();
    if (entities) entities_put();
    if (kinds) kinds_put();
    if (solvers) solvers_put();
    puts("'");
}

static void fish_print(void) {
    for (unsigned i = 0; i < OPT_COUNT; i++)
        if (OPTIONS_FACE & OPTION_BIT(i))
            fish_option(OPTIONS_COMMON & OPTION_BIT(i) ? "true" : "__fish_use_subcommand", (enum option_id)i,
                        OPTION_TABLE[i].words);
    for (size_t i = 0; i < N_COMMANDS; i++) fish_command(&COMMANDS[i]);
}

void complete_print(const char *shell) {
    if (!strcmp(shell, "bash")) bash_print();
    if (!strcmp(shell, "zsh")) zsh_print();
    if (!strcmp(shell, "fish")) fish_print();
}
