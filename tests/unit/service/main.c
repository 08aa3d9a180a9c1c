#include "tests.h"
#include <stdlib.h>
#include <string.h>

const char *path_below_home(struct arena *a, const char *name) {
    const char *path = fs_join(a, getenv("HOME"), name);
    char *dir = arena_printf(a, "%s", path);
    *strrchr(dir, '/') = '\0';
    struct error e;
    if (!fs_mkdirs(dir, &e)) fail_msg("%s", e.text);
    return path;
}

const char *file_with(struct arena *a, const char *name, struct sv text) {
    const char *path = path_below_home(a, name);
    struct error e;
    if (!fs_write(path, text, &e)) fail_msg("%s", e.text);
    return path;
}

int main(void) {
    static int (*const groups[])(void) = {
        csv_tests,    dump_tests,    merge_tests, schema_tests,   rows_tests,
        import_tests, session_tests, share_tests, use_case_tests, sample_tests,
    };
    int failed = 0;
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) failed += groups[i]();
    return failed != 0;
}
