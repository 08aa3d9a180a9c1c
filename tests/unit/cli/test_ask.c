#include "tests.h"
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Standard input and error on a terminal of our own, where `typed` was typed. */
struct desk {
    int master, in, err;
};

static void desk_open(struct desk *d, const char *typed) {
    d->master = posix_openpt(O_RDWR | O_NOCTTY);
    assert_true(d->master >= 0 && grantpt(d->master) == 0 && unlockpt(d->master) == 0);
    int slave = open(ptsname(d->master), O_RDWR | O_NOCTTY);
    d->in = dup(STDIN_FILENO);
    d->err = dup(STDERR_FILENO);
    assert_true(slave >= 0 && dup2(slave, STDIN_FILENO) >= 0 && dup2(slave, STDERR_FILENO) >= 0);
    close(slave);
    size_t n = strlen(typed);
    assert_int_equal(write(d->master, typed, n), (ssize_t)n);
}

static void desk_close(struct desk *d) {
    dup2(d->in, STDIN_FILENO);
    dup2(d->err, STDERR_FILENO);
    close(d->in);
    close(d->err);
    close(d->master);
    clearerr(stdin);
}

static void answers_on_a_terminal(void **state) {
    (void)state;
    static const struct {
        const char *typed, *answer;
        bool yes;
    } rows[] = {
        {"yes\n", "", true},
        {"oui\n", "", true},
        {" y \n", "", false},
        {"no\n", "", false},
        {"\n", "", false},
        {"\004", "", false},
        {"Ana Orme\n", "Ana Orme", true},
        {"ana  orme \n", "Ana Ormé", true},
        {"Ana\n", "Ana Orme", false},
        {"\n", "Ana Orme", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct desk desk;
        struct words w = {0};
        struct cli c = {.words = &w};
        struct error e = {0};
        desk_open(&desk, rows[i].typed);
        bool yes = confirmed(&c, "Really?", sv_from(rows[i].answer), &e);
        desk_close(&desk);
        if (yes != rows[i].yes) fail_msg("row %zu gives %d", i, yes);
        if (!yes) assert_int_equal(e.code, ERR_USAGE);
    }
}

static void without_a_terminal_it_takes_the_option(void **state) {
    (void)state;
    struct words w = {0};
    struct cli c = {.words = &w};
    struct error e = {0};
    int kept = dup(STDIN_FILENO), nothing = open("/dev/null", O_RDONLY);
    assert_true(kept >= 0 && nothing >= 0 && dup2(nothing, STDIN_FILENO) >= 0);
    assert_false(confirmed(&c, "Really?", SV_NULL, &e));
    assert_int_equal(e.code, ERR_USAGE);
    w.value[OPT_YES] = "";
    assert_true(confirmed(&c, "Really?", SV_NULL, &e));
    dup2(kept, STDIN_FILENO);
    close(kept);
    close(nothing);
}

int ask_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_on_a_terminal),
        cmocka_unit_test(without_a_terminal_it_takes_the_option),
    };
    return cmocka_run_group_tests_name("ask", tests, NULL, NULL);
}
