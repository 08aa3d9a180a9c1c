#include "tests.h"
#include <unistd.h>

void printed(void (*print)(const void *ctx), const void *ctx, struct str *out) {
    char part[4096];
    FILE *kept = tmpfile();
    fflush(stdout);
    int before = dup(STDOUT_FILENO);
    assert_true(kept && before >= 0);
    assert_true(dup2(fileno(kept), STDOUT_FILENO) >= 0);
    print(ctx);
    fflush(stdout);
    assert_true(dup2(before, STDOUT_FILENO) >= 0);
    close(before);
    rewind(kept);
    str_clear(out);
    for (size_t n; (n = fread(part, 1, sizeof part, kept)) > 0;) str_add(out, sv_of(part, n));
    fclose(kept);
}

int main(void) {
    i18n_init("en");
    return words_tests() + help_tests() + complete_tests() + out_tests() + ask_tests() != 0;
}
