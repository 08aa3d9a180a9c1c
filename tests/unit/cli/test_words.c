#include "tests.h"
#include <stdlib.h>
#include <string.h>

enum { MOST = 16 };

/* The words of a line, cut at blanks. */
static int cut(struct arena *a, const char *line, char **argv) {
    struct sv rest = sv_from(line), word;
    int argc = 0;
    argv[argc++] = arena_strndup(a, "catalyse", 8);
    while (sv_next(&rest, ' ', &word)) {
        assert_true(argc < MOST - 1);
        argv[argc++] = arena_strndup(a, word.p, word.n);
    }
    argv[argc] = NULL;
    return argc;
}

static void lines_that_are_understood(void **state) {
    (void)state;
    static const struct {
        const char *line, *command;
        size_t n_args;
        const char *last;
        enum option_id option;
        const char *value;
        size_t n_where;
    } rows[] = {
        {"x.catalyse", NULL, 1, "x.catalyse", OPT_HELP, NULL, 0},
        {"--theme light x.catalyse", NULL, 1, "x.catalyse", OPT_THEME, "light", 0},
        {"--version", NULL, 0, NULL, OPT_VERSION, "", 0},
        {"-h", NULL, 0, NULL, OPT_HELP, "", 0},
        {"list x organisation", "list", 2, "organisation", OPT_FORMAT, NULL, 0},
        {"list --format csv x organisation", "list", 2, "organisation", OPT_FORMAT, "csv", 0},
        {"--format=json list x organisation", "list", 2, "organisation", OPT_FORMAT, "json", 0},
        {"list x wish --where a=1 --where b!=2 --limit 3", "list", 2, "wish", OPT_LIMIT, "3", 2},
        {"list x wish --sort -votes", "list", 2, "wish", OPT_SORT, "-votes", 0},
        {"add x organisation name=A kind=ACI", "add", 4, "kind=ACI", OPT_YES, NULL, 0},
        {"set x organisation ORG-1 note=--yes", "set", 4, "note=--yes", OPT_YES, NULL, 0},
        {"rm -y x organisation ORG-1", "rm", 3, "ORG-1", OPT_YES, "", 0},
        {"rm x organisation -- -y", "rm", 3, "-y", OPT_YES, NULL, 0},
        {"report x minutes -o out.md", "report", 2, "minutes", OPT_OUTPUT, "out.md", 0},
        {"report x minutes -oout.md", "report", 2, "minutes", OPT_OUTPUT, "out.md", 0},
        {"load - x", "load", 2, "x", OPT_DATA, NULL, 0},
        {"list --help", "list", 0, NULL, OPT_HELP, "", 0},
        {"./list", NULL, 1, "./list", OPT_HELP, NULL, 0},
    };
    struct arena a = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *argv[MOST];
        struct words w;
        struct error e;
        int argc = cut(&a, rows[i].line, argv);
        if (!words_parse(argc, argv, &a, &w, &e)) fail_msg("%s: %s", rows[i].line, e.text);
        if (rows[i].command) assert_string_equal(w.command->name, rows[i].command);
        if (!rows[i].command) assert_null(w.command);
        assert_int_equal(w.n_args, rows[i].n_args);
        if (rows[i].last) assert_string_equal(w.args[w.n_args - 1], rows[i].last);
        const char *value = w.value[rows[i].option];
        assert_string_equal(value ? value : "(none)", rows[i].value ? rows[i].value : "(none)");
        assert_int_equal(w.n_where, rows[i].n_where);
    }
    arena_deinit(&a);
}

static void lines_that_are_refused(void **state) {
    (void)state;
    static const struct {
        const char *line, *text;
    } rows[] = {
        {"lst x", "there is no command 'lst': did you mean 'list'?"},
        {"frobnicate x", "there is no command 'frobnicate': see 'catalyse --help'"},
        {"list x", "too few words: catalyse list FILE ENTITY"},
        {"list x y z", "too many words: catalyse list FILE ENTITY"},
        {"add x organisation", "too few words: catalyse add FILE ENTITY FIELD=VALUE…"},
        {"set x organisation ORG-1", "too few words: catalyse set FILE ENTITY REF FIELD=VALUE…"},
        {"list x y --fromat csv", "there is no option '--fromat': did you mean '--format'?"},
        {"list x y --nothing=3", "there is no option '--nothing=3': see 'catalyse --help'"},
        {"list x y -z", "there is no option '-z': see 'catalyse --help'"},
        {"list x y --format", "the option '--format' needs a value: --format FORMAT"},
        {"report x minutes -o", "the option '--output' needs a value: --output FILE"},
        {"undo x --yes=1", "the option '--yes' takes no value"},
        {"undo x --yes", "'undo' has no option '--yes': see 'catalyse undo --help'"},
        {"--where a=1", "'--where' goes with a command: see 'catalyse --help'"},
        {"list x y --format xml", "'--format' is one of: table csv json jsonl; not 'xml'"},
        {"report x minutes --format jsonl",
         "'--format' is one of: md html csv json ics eml pdf docx odt; not 'jsonl'"},
        {"list x y --audience all", "'--audience' is one of: me organisers group funds public; not 'all'"},
        {"--complete tcsh", "'--complete' is one of: bash zsh fish; not 'tcsh'"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *argv[MOST];
        struct words w;
        struct error e;
        int argc = cut(&a, rows[i].line, argv);
        if (words_parse(argc, argv, &a, &w, &e)) fail_msg("%s: was understood", rows[i].line);
        assert_int_equal(e.code, ERR_USAGE);
        assert_string_equal(e.text, rows[i].text);
    }
    arena_deinit(&a);
}

/* A script under this setting must not read its lines otherwise. */
static void options_may_stand_anywhere(void **state) {
    (void)state;
    static const char *const lines[] = {"list x wish --limit 2", "list x --limit 2 wish",
                                        "list --limit 2 x wish", "--limit 2 list x wish"};
    struct arena a = {0};
    assert_int_equal(setenv("POSIXLY_CORRECT", "1", 1), 0);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        char *argv[MOST];
        struct words w;
        struct error e;
        int argc = cut(&a, lines[i], argv);
        if (!words_parse(argc, argv, &a, &w, &e)) fail_msg("%s: %s", lines[i], e.text);
        assert_string_equal(w.args[1], "wish");
        assert_string_equal(w.value[OPT_LIMIT], "2");
    }
    assert_int_equal(unsetenv("POSIXLY_CORRECT"), 0);
    arena_deinit(&a);
}

static void tables_are_sound(void **state) {
    (void)state;
    for (size_t i = 0; i < N_COMMANDS; i++) {
        const struct command *c = &COMMANDS[i];
        assert_ptr_equal(command_find(c->name), c);
        assert_non_null(c->run);
        assert_int_equal(!!(c->options & OPTION_BIT(OPT_FORMAT)), c->formats != NULL);
        assert_int_equal(c->options & OPTIONS_COMMON, 0);
        const char *pairs = strchr(c->kinds, WORD_PAIRS);
        assert_true(!pairs || !pairs[1]);
        assert_true(strspn(c->kinds, "pnefdksri=") == strlen(c->kinds));
    }
    for (size_t i = 0; i < OPT_COUNT; i++)
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(OPTION_TABLE[i].name, OPTION_TABLE[j].name);
            assert_true(!OPTION_TABLE[i].letter || OPTION_TABLE[i].letter != OPTION_TABLE[j].letter);
        }
}

int words_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_that_are_understood),
        cmocka_unit_test(lines_that_are_refused),
        cmocka_unit_test(options_may_stand_anywhere),
        cmocka_unit_test(tables_are_sound),
    };
    return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
