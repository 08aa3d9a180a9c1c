#include "catalyse/base/str.h"
#include "tests.h"
#include <stdlib.h>
#include <string.h>

const char *file_with(struct arena *a, const char *name, struct sv text) {
    const char *path = fs_join(a, getenv("HOME"), name);
    char *dir = arena_printf(a, "%s", path);
    *strrchr(dir, '/') = '\0';
    struct error e;
    if (!fs_mkdirs(dir, &e) || !fs_write(path, text, &e)) fail_msg("%s", e.text);
    return path;
}

const char *problems_text(struct arena *a, const struct problems *p, const char *path) {
    struct str out = {0};
    for (size_t i = 0; i < p->n; i++) {
        size_t skip = strncmp(p->v[i], path, strlen(path)) ? 0 : strlen(path) + 1;
        str_addf(&out, "%s\n", p->v[i] + skip);
    }
    const char *copy = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return copy;
}

int main(void) {
    return ini_tests() + ini_write_tests() + settings_tests() + theme_tests() != 0;
}
