#include "tests.h"
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *find(struct sv text, const char *what) {
    return memmem(text.p, text.n, what, strlen(what));
}

void has(struct sv text, const char *what) {
    if (!text.n || !find(text, what)) fail_msg("'%s' is not in:\n%.*s", what, SV_ARG(text));
}

void lacks(struct sv text, const char *what) {
    if (text.n && find(text, what)) fail_msg("'%s' is in:\n%.*s", what, SV_ARG(text));
}

size_t times(struct sv text, const char *what) {
    size_t n = 0;
    for (const char *at; text.n && (at = find(text, what)); n++) {
        size_t skip = (size_t)(at - text.p) + strlen(what);
        text = sv_of(text.p + skip, text.n - skip);
    }
    return n;
}

int run_with(const char *const argv[], struct sv text) {
    FILE *in = tmpfile();
    int status = 0;
    assert_non_null(in);
    fwrite(text.p, 1, text.n, in);
    rewind(in);
    pid_t child = fork();
    if (child == 0) {
        dup2(fileno(in), STDIN_FILENO);
        execvp(argv[0], (char *const *)(uintptr_t)argv);
        _exit(127);
    }
    waitpid(child, &status, 0);
    fclose(in);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int main(void) {
    static int (*const groups[])(void) = {
        typeset_tests, html_tests,    markdown_tests,  csv_tests,     ics_tests,
        person_tests,  front_tests,   theme_map_tests, valise_tests,  convert_tests,
        kinds_tests,   sample_tests,  private_tests,   minutes_tests, minutes_votes_tests,
        review_tests,  letters_tests, access_tests,    kept_tests,    consortium_tests,
    };
    int failed = 0;
    i18n_init("en");
    for (size_t i = 0; i < COUNT(groups); i++) failed += groups[i]();
    return failed != 0;
}
