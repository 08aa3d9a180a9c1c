#include "catalyse/domain/entities.h"
#include "tests.h"
#include <string.h>

static void script(const void *shell) {
    complete_print(shell);
}

static void each_shell_is_told_every_command_and_option(void **state) {
    (void)state;
    static const char *const shells[] = {"bash", "zsh", "fish"};
    struct str out = {0};
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
        printed(script, shells[i], &out);
        for (size_t c = 0; c < N_COMMANDS; c++) assert_non_null(strstr(str_c(&out), COMMANDS[c].name));
        for (size_t o = 0; o < OPT_COUNT; o++) assert_non_null(strstr(str_c(&out), OPTION_TABLE[o].name));
        for (size_t n = 0; n < N_ENTITIES; n++) assert_non_null(strstr(str_c(&out), ENTITIES[n]->name));
    }
    str_deinit(&out);
}

int complete_tests(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_shell_is_told_every_command_and_option)};
    return cmocka_run_group_tests_name("complete", tests, NULL, NULL);
}
