#include "catalyse/base/utf8.h"
#include "catalyse/report/report.h"
#include "tests.h"
#include <string.h>

enum { COLUMNS = 80, LINES = 24 };

static const enum lang langs[] = {LANG_EN, LANG_FR};

static void all(const void *ctx) {
    (void)ctx;
    help_all();
}

static void one(const void *words) {
    help_command(words);
}

static size_t lines_fit(struct sv text) {
    struct sv line;
    size_t n = 0;
    while (text.n && sv_next(&text, '\n', &line)) {
        n++;
        if (text_width(line) > COLUMNS) fail_msg("too wide: %.*s", SV_ARG(line));
    }
    return n;
}

static void first_help_fits_the_smallest_terminal(void **state) {
    (void)state;
    struct str out = {0};
    for (size_t i = 0; i < sizeof langs / sizeof *langs; i++) {
        i18n_push(langs[i]);
        printed(all, NULL, &out);
        /* One line is left for the prompt. */
        assert_true(lines_fit(str_sv(&out)) < LINES);
        for (size_t c = 0; c < N_COMMANDS; c++) {
            char alone[64], among[64];
            snprintf(alone, sizeof alone, "\n  %s", COMMANDS[c].name);
            snprintf(among, sizeof among, ", %s", COMMANDS[c].name);
            if (!strstr(str_c(&out), alone) && !strstr(str_c(&out), among))
                fail_msg("no '%s'", COMMANDS[c].name);
        }
        for (unsigned o = 0; o < OPT_COUNT; o++)
            if (OPTIONS_FACE & OPTION_BIT(o)) assert_non_null(strstr(str_c(&out), OPTION_TABLE[o].name));
        i18n_pop();
    }
    str_deinit(&out);
}

static void help_of_a_command_tells_its_options(void **state) {
    (void)state;
    struct str out = {0};
    for (size_t i = 0; i < sizeof langs / sizeof *langs; i++) {
        i18n_push(langs[i]);
        for (size_t c = 0; c < N_COMMANDS; c++) {
            struct words w = {.command = &COMMANDS[c]};
            printed(one, &w, &out);
            lines_fit(str_sv(&out));
            for (unsigned o = 0; o < OPT_COUNT; o++) {
                char name[64];
                snprintf(name, sizeof name, "--%s ", OPTION_TABLE[o].name);
                bool takes = (COMMANDS[c].options | OPTIONS_COMMON) & OPTION_BIT(o);
                if (takes && !strstr(str_c(&out), name)) fail_msg("%s: no %s", COMMANDS[c].name, name);
            }
        }
        i18n_pop();
    }
    str_deinit(&out);
}

static void help_with_an_entity_tells_its_fields(void **state) {
    (void)state;
    struct str out = {0};
    const char *args[] = {"subgroup"};
    struct words w = {.command = command_find("add"), .args = args, .n_args = 1};
    printed(one, &w, &out);
    const struct entity *entity;
    struct error e;
    assert_true(entity_word("subgroup", &entity, &e));
    for (size_t i = 0; i < entity->n_fields; i++) {
        char name[64];
        snprintf(name, sizeof name, "\n  %s ", entity->fields[i].name);
        if (!strstr(str_c(&out), name)) fail_msg("no %s", name);
    }
    str_deinit(&out);
}

static void help_of_report_tells_its_kinds(void **state) {
    (void)state;
    struct str out = {0};
    struct words w = {.command = command_find("report")};
    printed(one, &w, &out);
    for (size_t i = 0; i < N_REPORT_KINDS; i++) {
        char name[64];
        snprintf(name, sizeof name, "\n  %s ", REPORT_KINDS[i].code);
        if (!strstr(str_c(&out), name)) fail_msg("no %s", name);
    }
    str_deinit(&out);
}

static void formats_of_report_are_those_there_are(void **state) {
    (void)state;
    struct str codes = {0};
    for (size_t i = 0; i < N_REPORT_FORMATS; i++) str_addf(&codes, i ? " %s" : "%s", REPORT_FORMATS[i].code);
    assert_string_equal(command_find("report")->formats, str_c(&codes));
    str_deinit(&codes);
}

int help_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(first_help_fits_the_smallest_terminal),
        cmocka_unit_test(help_of_a_command_tells_its_options),
        cmocka_unit_test(help_with_an_entity_tells_its_fields),
        cmocka_unit_test(help_of_report_tells_its_kinds),
        cmocka_unit_test(formats_of_report_are_those_there_are),
    };
    return cmocka_run_group_tests_name("help", tests, NULL, NULL);
}
